import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { failed, succeeded, type Outcome } from '../core/outcome';
import { fill } from '../texts/fill';
import type { Texts } from '../texts/zhCN';
import { errorCode } from './openLedger';

/** The options that name a file to be written, and how its name must end. */
const EXTENSIONS = { out: '.xlsx', report: '.docx' } as const;

/**
 * What speaks against writing a file to a path, before anything is calculated.
 * @param option that names it
 * @param path where it shall go
 * @param inputs ledgers and answers; none of them may be written to
 * @param texts the language
 * @returns one sentence, or null
 */
export async function outProblem(
  option: keyof typeof EXTENSIONS,
  path: string,
  inputs: readonly string[],
  texts: Texts,
): Promise<string | null> {
  const extension = EXTENSIONS[option];
  if (!path.toLowerCase().endsWith(extension)) {
    const values = { option: `--${option}`, file: basename(path), extension };
    return fill(texts.cli.outExtension, values);
  }
  const target = await realPath(path);
  for (const input of inputs) {
    if ((await realPath(input)) === target) {
      return fill(texts.cli.outIsInput, { option: `--${option}`, file: basename(input) });
    }
  }
  return null;
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

/** A file to be written. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files whole, and all of them or none: first all beside their places; then what stands there is
 * set aside, which fails where another program holds it; then they are renamed into their places. Where
 * one step fails, what was there is put back.
 * @param files in the order in which they come into their places
 * @param texts the language of the sentence when one cannot be written
 */
export async function writeWhole(
  files: readonly WrittenFile[],
  texts: Texts,
): Promise<Outcome<null, string>> {
  const staged = files.map(({ path, bytes }, index) => ({
    path,
    bytes,
    beside: join(dirname(path), `.pcf-${String(process.pid)}-${String(index)}.tmp`),
    before: join(dirname(path), `.pcf-${String(process.pid)}-${String(index)}.old`),
  }));
  const placed = new Set<StagedFile>();
  for (const step of [staging, settingAside, placing]) {
    for (const file of staged) {
      const problem = await step(file);
      if (problem === null && step === placing) placed.add(file);
      if (problem === null) continue;
      for (const one of staged) await puttingBack(one, placed.has(one));
      return failed(fill(texts.cli.cannotWrite, { file: file.path, detail: problem }));
    }
  }
  for (const { before } of staged) await removed(before);
  return succeeded(null);
}

interface StagedFile extends WrittenFile {
  readonly beside: string;
  /** Where the file that is replaced waits meanwhile. */
  readonly before: string;
}

/** The place is looked at, too: nothing is moved before all can be. */
async function staging({ path, bytes, beside }: StagedFile): Promise<string | null> {
  return (await placeProblem(path)) ?? problemOf(async () => writeFile(beside, bytes));
}

/** A folder takes no file's place, and some names none at all. */
async function placeProblem(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? 'EISDIR' : null;
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? null : code;
  }
}

/** Nothing to set aside is as good. */
async function settingAside({ path, before }: StagedFile): Promise<string | null> {
  const problem = await problemOf(async () => rename(path, before));
  return problem === 'ENOENT' ? null : problem;
}

/** A file that was placed already gives way to the one that was there, or to none. */
async function puttingBack({ path, beside, before }: StagedFile, isPlaced: boolean): Promise<void> {
  await removed(beside);
  if (isPlaced) await removed(path);
  await problemOf(async () => rename(before, path));
}

async function removed(path: string): Promise<void> {
  await problemOf(async () => rm(path, { force: true }));
}

async function placing({ path, beside }: StagedFile): Promise<string | null> {
  return problemOf(async () => rename(beside, path));
}

async function problemOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
