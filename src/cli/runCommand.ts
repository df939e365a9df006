import { fill } from '../texts/fill';
import { textsFor } from '../texts/textsFor';
import { calc } from './calc';
import { factors } from './factors/factors';
import { factorsArguments } from './factors/factorsArguments';
import { parseArguments } from './parseArguments';

/** What a command ends with: the exit status, and all that goes to either stream. */
export interface CommandResult {
  readonly status: 0 | 1 | 2 | 3;
  readonly stdout: string;
  readonly stderr: string;
}

/** Exit status of our own bugs. */
const BUG = 1;
const UNUSABLE = 2;
const HELP = ['--help', '-h'];

/**
 * The whole command line but for the process around it. Never throws: a bug of ours is a result too.
 * @param args behind the program's name
 * @param workingFolder relative paths start here
 * @param tell told lines of how far it has come, while it runs
 */
export async function runCommand(
  args: readonly string[],
  workingFolder: string,
  tell: (line: string) => void = () => undefined,
): Promise<CommandResult> {
  try {
    return await run(args, workingFolder, tell);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const bug = fill(textsFor('zh-CN').cli.bug, { detail });
    return { status: BUG, stdout: '', stderr: lines([bug]) };
  }
}

async function run(
  args: readonly string[],
  workingFolder: string,
  tell: (line: string) => void,
): Promise<CommandResult> {
  if (args.some((arg) => HELP.includes(arg))) {
    const language = args.includes('en-US') || args.includes('--lang=en-US') ? 'en-US' : 'zh-CN';
    return { status: 0, stdout: lines([textsFor(language).cli.usage]), stderr: '' };
  }
  const asked = factorsArguments(args);
  if (asked !== null) {
    return asked.ok
      ? { status: 0, stdout: factors(asked.value), stderr: '' }
      : refused(asked.problem);
  }
  const parsed = parseArguments(args);
  if (!parsed.ok) return refused(parsed.problem);
  const { status, output, messages } = await calc(parsed.value, workingFolder, (sentence) => {
    tell(lines([sentence]));
  });
  return { status, stdout: output, stderr: lines(messages) };
}

function refused(problem: string): CommandResult {
  return { status: UNUSABLE, stdout: '', stderr: lines([problem]) };
}

function lines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join('');
}
