import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boxesSentence } from '../app/boxesSentence';
import { calculateStudy, isSettled, type Choices, type Study } from '../app/calculateStudy';
import { presentDay } from '../app/presentDay';
import { reportDate } from '../app/reportDate';
import { reportStudy } from '../app/reportStudy';
import { withRecord } from '../app/sinceReport';
import { studyJson } from '../app/studyJson';
import { withDifferences } from '../app/withDifferences';
import { writeStudy } from '../app/writeStudy';
import { failed, succeeded, type Outcome } from '../core/outcome';
import { nodeResources } from '../raster/nodeResources';
import { fill } from '../texts/fill';
import { textsFor } from '../texts/textsFor';
import type { Texts } from '../texts/zhCN';
import type { FileProblem } from '../workbook/fileProblem';
import type { WorkbookContent } from '../workbook/port';
import { oneWorkbook, type OpenedLedger } from './oneWorkbook';
import { openLedger } from './openLedger';
import type { CalcArguments } from './parseArguments';
import { answersProblem, readAnswers } from './readAnswers';
import { reportSteps } from './reportSteps';
import { summaryLines } from './summaryLines';
import { outProblem, writeWhole, type WrittenFile } from './writeResult';

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
 * @param tell told how far what takes long has come
 */
export async function calc(
  given: CalcArguments,
  workingFolder: string,
  tell: (sentence: string) => void = () => undefined,
): Promise<CalcResult> {
  const texts = textsFor(given.language ?? 'zh-CN');
  const args = withAbsolutePaths(given, workingFolder);
  const prepared = await prepare(args, texts);
  if (!prepared.ok) return refused(prepared.problem);
  const { study } = prepared.value;
  const messages: string[] = [];
  if (study.inventory.products.length > 0) {
    const made = await filesOf(prepared.value, args, texts, tell);
    if (!made.ok) return refused(made.problem);
    const written = await writeWhole(made.value.files, texts);
    if (!written.ok) return refused(written.problem);
    messages.push(...writtenTold(given, textsFor(study.language)), ...made.value.warnings);
  }
  const { told } = prepared.value;
  return {
    status: isSettled(study) ? 0 : 3,
    output: args.json
      ? `${JSON.stringify(studyJson(told), null, 2)}\n`
      : `${summaryLines(told).join('\n')}\n`,
    messages,
  };
}

/** The packages that pictures are drawn with are the program's, wherever it is called from. */
const RESOURCES = nodeResources(fileURLToPath(new URL('.', import.meta.url)));

/** The report comes into its place first: no workbook says that a report exists which does not. */
async function filesOf(
  prepared: Prepared,
  args: CalcArguments,
  texts: Texts,
  tell: (sentence: string) => void,
): Promise<Outcome<Made, string>> {
  const { out, report } = args;
  const date = dateOf(prepared, args);
  const made = report === null ? NOTHING : await madeReport(prepared.study, date, report, tell);
  if (out === null) return succeeded(made);
  const result = await resultOf(prepared, report === null ? null : date, texts);
  if (!result.ok) return result;
  return succeeded({ ...made, files: [...made.files, { path: out, bytes: result.value }] });
}

/** Files that are ready to be written, and what to look at in them. */
interface Made {
  readonly files: readonly WrittenFile[];
  readonly warnings: readonly string[];
}

const NOTHING: Made = { files: [], warnings: [] };

async function madeReport(
  study: Study,
  date: string,
  path: string,
  tell: (sentence: string) => void,
): Promise<Made> {
  const tellStep = reportSteps(study.language, tell);
  const warnings: string[] = [];
  const bytes = await reportStudy(study, date, RESOURCES, async (step) => {
    await tellStep(step);
    const told =
      step.kind === 'file' ? boxesSentence(step.missing, textsFor(study.language)) : null;
    if (told !== null) warnings.push(told);
  });
  return { files: [{ path, bytes }], warnings };
}

function writtenTold({ out, report }: CalcArguments, { cli }: Texts): readonly string[] {
  return [
    ...(out === null ? [] : [fill(cli.written, { file: out })]),
    ...(report === null ? [] : [fill(cli.reportWritten, { file: report })]),
  ];
}

function dateOf({ study, choices }: Prepared, { date }: CalcArguments): string {
  return reportDate(study, date, choices.today);
}

function refused(sentence: string): CalcResult {
  return { status: 2, output: '', messages: [sentence] };
}

interface Prepared {
  readonly ledgers: readonly OpenedLedger[];
  readonly study: Study;
  /** The study with what the results that stand in the workbook already say otherwise. */
  readonly told: Study;
  readonly choices: Choices & { readonly today: string };
}

/** The result keeps what a report says that is made with it. */
async function resultOf(
  { ledgers: [first, ...others], study, choices }: Prepared,
  recorded: string | null,
  texts: Texts,
): Promise<Outcome<Uint8Array, string>> {
  if (first === undefined) throw new Error('There is no ledger.');
  const whole = await oneWorkbook([first, ...others], study, choices);
  if (!whole.ok) return failed(fileSentence(whole.problem, texts));
  const { port } = whole.value.workbook;
  const own = whole.value.study;
  const kept = recorded === null ? own : withRecord(own, recorded);
  await writeStudy(kept, port, await port.read());
  return succeeded(whole.value.workbook.bytes());
}

function fileSentence({ code, file, detail }: FileProblem, texts: Texts): string {
  return fill(texts.fileProblems[code], { file, detail });
}

async function prepare(args: CalcArguments, texts: Texts): Promise<Outcome<Prepared, string>> {
  const problem = sameNameProblem(args.ledgers, texts) ?? (await targetProblem(args, texts));
  if (problem !== null) return failed(problem);
  const answers = await readAnswers(args.answers, texts);
  if (!answers.ok) return answers;
  const ledgers: OpenedLedger[] = [];
  for (const ledger of args.ledgers) {
    const opened = await openLedger(ledger);
    if (!opened.ok) return failed(fileSentence(opened.problem, texts));
    ledgers.push({ file: basename(ledger), workbook: opened.value });
  }
  const contents = await Promise.all(ledgers.map(({ workbook }) => workbook.port.read()));
  const copied = copiedProblem(contents, texts);
  if (copied !== null) return failed(copied);
  const today = presentDay(new Date());
  const choices = { ...args, answers: answers.value, today };
  const study = calculateStudy(contents, choices);
  const answerProblem = answersProblem(answers.value, study.inventory, study.columns, texts);
  if (answerProblem !== null) return failed(answerProblem);
  const [content, ...others] = contents;
  const isOne = content !== undefined && others.length === 0;
  const told = isOne ? withDifferences(study, content) : study;
  return succeeded({ ledgers, study, told, choices });
}

/** Neither file may be an input, and the two may not be one. */
async function targetProblem(args: CalcArguments, texts: Texts): Promise<string | null> {
  const { out, report, ledgers, answers } = args;
  const inputs = answers === null ? ledgers : [...ledgers, answers];
  const outWrong = out === null ? null : await outProblem('out', out, inputs, texts);
  if (outWrong !== null || report === null) return outWrong;
  return outProblem('report', report, inputs, texts);
}

function withAbsolutePaths(given: CalcArguments, workingFolder: string): CalcArguments {
  const absolute = (path: string): string => resolve(workingFolder, path);
  return {
    ...given,
    ledgers: given.ledgers.map(absolute),
    out: given.out === null ? null : absolute(given.out),
    report: given.report === null ? null : absolute(given.report),
    answers: given.answers === null ? null : absolute(given.answers),
  };
}

/** A result with copies of a file's sheets and the file itself would count the same twice. */
function copiedProblem(contents: readonly WorkbookContent[], texts: Texts): string | null {
  const files = new Set(contents.map(({ file }) => file));
  for (const { file, sheets } of contents) {
    const twice = sheets.find((sheet) => sheet.file !== file && files.has(sheet.file));
    if (twice !== undefined) return fill(texts.cli.copiedAlready, { file, other: twice.file });
  }
  return null;
}

/** Cells are named by file name, sheet and address: two files of one name would be one. */
function sameNameProblem(ledgers: readonly string[], texts: Texts): string | null {
  const names = ledgers.map((path) => basename(path));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : fill(texts.cli.sameFileName, { file: twice });
}
