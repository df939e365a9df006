import type { CommandResult } from '../../src/cli/runCommand';

const SENTENCE = /^[^\n]+[。.]\n$/;
const PROGRAMMING = /\bat [\w.<>]+ \(|(Type|Range|Syntax|Reference)Error|undefined|\[object /;

/**
 * What is wrong with how the command line answered a workbook, whatever that workbook is.
 * @returns a sentence, or null
 */
export function answerProblem({ status, stdout, stderr }: CommandResult): string | null {
  if (status === 1) return 'ended as a bug of ours';
  if (status !== 2) return stderr === '' ? null : 'says something on standard error';
  if (stdout !== '') return 'refuses, and yet says something on standard output';
  if (!SENTENCE.test(stderr)) return 'does not refuse in one sentence';
  return PROGRAMMING.test(stderr) ? "refuses in a programmer's words" : null;
}
