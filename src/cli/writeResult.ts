import { realpath, rename, rm, writeFile } from 'node:fs/promises';
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

/**
 * Writes a file whole or not at all: first beside it, then renamed into place.
 * @param path where it shall go
 * @param bytes its content
 * @param texts the language of the sentence when it cannot be written
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  texts: Texts,
): Promise<Outcome<null, string>> {
  const beside = join(dirname(path), `.pcf-${String(process.pid)}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return succeeded(null);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return failed(fill(texts.cli.cannotWrite, { file: path, detail: errorCode(error) }));
  }
}
