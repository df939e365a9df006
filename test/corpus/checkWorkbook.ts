import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { runCommand, type CommandResult } from '../../src/cli/runCommand';
import type { StudyDocument } from '../support/studyDocument';
import { answerProblem } from './answerProblem';
import { keptProblem, sheetNames } from './keptProblem';
import type { WorkbookReport } from './report';

/** What is to be done with a workbook. */
export interface Task {
  readonly path: string;
  /** A ledger that is calculated together with the workbook and written into a copy of it; null: reading only. */
  readonly ledger: string | null;
}

type Told = Pick<WorkbookReport, 'status' | 'firstLine' | 'figures' | 'problem'>;

/**
 * Gives one workbook to the command line and judges the answer: by itself, and, where asked, as
 * the first of two ledgers whose results are written and then calculated once more.
 */
export async function checkWorkbook({ path, ledger }: Task): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'pcf-corpus-'));
  try {
    const read = await runCommand(['calc', path, '--json'], dirname(path));
    const { status, stderr, stdout } = read;
    const told = { status, firstLine: firstLine(stderr), figures: figuresIn(stdout) };
    const problem = answerProblem(read);
    if (problem !== null || ledger === null || status === 2) return { ...told, problem };
    return { ...told, ...(await written(path, ledger, folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A refusal to write is no failure when it is a right one; it is told, for a person to judge. */
async function written(
  path: string,
  ledger: string,
  folder: string,
): Promise<Pick<Told, 'problem'> & Partial<Told>> {
  const both = join(folder, `with ${basename(path)}.xlsx`);
  const other = join(folder, 'sample of the project.xlsx');
  await copyFile(ledger, other);
  const wrote = await runCommand(['calc', path, other, '--out', both, '--json'], folder);
  if (wrote.status === 1) return { problem: `writing: ${wrote.stderr}` };
  if (wrote.status === 2) {
    return { problem: answerProblem(wrote), firstLine: `not written: ${firstLine(wrote.stderr)}` };
  }
  const kept = keptProblem(await readFile(path), await readFile(both));
  return {
    problem: kept ?? (await againProblem(wrote, both, join(folder, 'again.xlsx'), folder)),
  };
}

/** A result that is calculated again comes to the same, and gets no second set of sheets. */
async function againProblem(
  first: CommandResult,
  result: string,
  out: string,
  folder: string,
): Promise<string | null> {
  const again = await runCommand(['calc', result, '--out', out, '--json'], folder);
  if (again.status !== first.status) {
    return `calculated again it ends with ${String(again.status)}: ${again.stderr}`;
  }
  if (essence(again) !== essence(first)) return 'calculated again it comes to something else';
  const [before, after] = [await readFile(result), await readFile(out)].map(sheetNames);
  if (String(before) === String(after)) return null;
  return `calculated again its sheets are ${String(after)}, and were ${String(before)}`;
}

function essence({ stdout }: CommandResult): string {
  const { products } = JSON.parse(stdout) as StudyDocument;
  return JSON.stringify(
    products.map(({ name, totalKgCo2e, complete, items }) => [
      name,
      totalKgCo2e,
      complete,
      items.map((item) => [item.name, item.kgCo2e]),
    ]),
  );
}

function figuresIn(stdout: string): readonly string[] {
  if (stdout === '') return [];
  const { products } = JSON.parse(stdout) as StudyDocument;
  return products.map(({ name, totalKgCo2e, items }) => {
    const known = items.filter(({ kgCo2e }) => kgCo2e !== null);
    const of = `${String(known.length)} of ${String(items.length)} items`;
    return `${name}: ${String(totalKgCo2e)} kgCO2e (${of})`;
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
