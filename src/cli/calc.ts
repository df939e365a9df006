import { basename, resolve } from 'node:path';
import { calculateStudy, isSettled, type Study } from '../app/calculateStudy';
import { studyJson } from '../app/studyJson';
import { writeStudy } from '../app/writeStudy';
import { failed, succeeded, type Outcome } from '../core/outcome';
import { fill } from '../texts/fill';
import { textsFor } from '../texts/textsFor';
import type { Texts } from '../texts/zhCN';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import { openLedger } from './openLedger';
import type { CalcArguments } from './parseArguments';
import { answersProblem, readAnswers } from './readAnswers';
import { summaryLines } from './summaryLines';
import { outProblem, writeWhole } from './writeResult';

/** What a run ends with: the exit status, and what goes to which stream. */
export interface CalcResult {
  readonly status: 0 | 2 | 3;
  readonly output: string;
  readonly messages: readonly string[];
}

/**
 * The calc command: reads the ledgers, calculates, writes a copy with the results where asked.
 * @param given arguments as parsed
 * @param workingFolder relative paths start here
 */
export async function calc(given: CalcArguments, workingFolder: string): Promise<CalcResult> {
  const texts = textsFor(given.language ?? 'zh-CN');
  const args = withAbsolutePaths(given, workingFolder);
  const prepared = await prepare(args, texts);
  if (!prepared.ok) return refused(prepared.problem);
  const { workbooks, study } = prepared.value;
  const messages: string[] = [];
  const [workbook] = workbooks;
  if (args.out !== null && workbook !== undefined && study.inventory.products.length > 0) {
    await writeStudy(study, workbook.port, await workbook.port.read());
    const written = await writeWhole(args.out, workbook.bytes(), texts);
    if (!written.ok) return refused(written.problem);
    messages.push(fill(textsFor(study.language).cli.written, { file: given.out ?? '' }));
  }
  return {
    status: isSettled(study) ? 0 : 3,
    output: args.json
      ? `${JSON.stringify(studyJson(study), null, 2)}\n`
      : `${summaryLines(study).join('\n')}\n`,
    messages,
  };
}

function refused(sentence: string): CalcResult {
  return { status: 2, output: '', messages: [sentence] };
}

interface Prepared {
  readonly workbooks: readonly XlsxWorkbook[];
  readonly study: Study;
}

async function prepare(args: CalcArguments, texts: Texts): Promise<Outcome<Prepared, string>> {
  const problem =
    sameNameProblem(args.ledgers, texts) ??
    (args.out === null ? null : await outProblem(args.out, args.ledgers, args.answers, texts));
  if (problem !== null) return failed(problem);
  const answers = await readAnswers(args.answers, texts);
  if (!answers.ok) return answers;
  const workbooks: XlsxWorkbook[] = [];
  for (const ledger of args.ledgers) {
    const opened = await openLedger(ledger);
    if (!opened.ok) {
      const { code, file, detail } = opened.problem;
      return failed(fill(texts.fileProblems[code], { file, detail }));
    }
    workbooks.push(opened.value);
  }
  const contents = await Promise.all(workbooks.map(({ port }) => port.read()));
  const study = calculateStudy(contents, { ...args, answers: answers.value });
  const answerProblem = answersProblem(answers.value, study.inventory.questions, texts);
  return answerProblem === null ? succeeded({ workbooks, study }) : failed(answerProblem);
}

function withAbsolutePaths(given: CalcArguments, workingFolder: string): CalcArguments {
  const absolute = (path: string): string => resolve(workingFolder, path);
  return {
    ...given,
    ledgers: given.ledgers.map(absolute),
    out: given.out === null ? null : absolute(given.out),
    answers: given.answers === null ? null : absolute(given.answers),
  };
}

/** Cells are named by file name, sheet and address: two files of one name would be one. */
function sameNameProblem(ledgers: readonly string[], texts: Texts): string | null {
  const names = ledgers.map((path) => basename(path));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : fill(texts.cli.sameFileName, { file: twice });
}
