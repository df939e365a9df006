import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calc, type CalcResult } from '../../src/cli/calc';
import { parseArguments } from '../../src/cli/parseArguments';
import type { StudyDocument } from './studyDocument';

const SAMPLE = join(__dirname, '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx');

/** A new folder of its own with the sample in it as ledger.xlsx. */
export async function folderWithSample(): Promise<string> {
  const folder = await emptyFolder();
  await copyFile(SAMPLE, join(folder, 'ledger.xlsx'));
  return folder;
}

const made: string[] = [];

/** A new folder of its own; its name has a space and Chinese characters. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pcf 台账 '));
  made.push(folder);
  return folder;
}

/** Removes every folder that was made. */
export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Every file below a folder with its bytes: two listings are equal when nothing was written. */
export async function listing(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isFile() ? (await readFile(path)).toString('base64') : ''];
  });
  return Object.fromEntries(await Promise.all(files));
}

/** Runs the command line in this process, as somebody who stands in the folder. */
export async function run(folder: string, ...args: readonly string[]): Promise<CalcResult> {
  const parsed = parseArguments(args);
  if (!parsed.ok) return { status: 2, output: '', messages: [parsed.problem] };
  return calc(parsed.value, folder);
}

/** Runs calc with --json and reads the document. */
export async function calculated(
  folder: string,
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly document: StudyDocument }> {
  const { status, output, messages } = await run(folder, 'calc', ...args, '--json');
  if (output === '') throw new Error(messages.join('\n'));
  return { status, document: JSON.parse(output) as StudyDocument };
}

/** Writes a file of answers into the folder and returns its name. */
export async function answersFile(folder: string, answers: unknown): Promise<string> {
  await writeFile(join(folder, 'answers.json'), JSON.stringify(answers));
  return 'answers.json';
}
