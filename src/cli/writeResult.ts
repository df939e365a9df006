import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { failed, succeeded, type Outcome } from '../core/outcome';
import { fill } from '../texts/fill';
import type { Texts } from '../texts/zhCN';
import { errorCode } from './openLedger';

/**
 * What speaks against writing results to a path, before anything is calculated.
 * @param out where the result shall go
 * @param ledgers the input files; none of them may be written to
 * @param answers the answers file, an input as well
 * @param texts the language
 * @returns one sentence, or null
 */
export async function outProblem(
  out: string,
  ledgers: readonly string[],
  answers: string | null,
  texts: Texts,
): Promise<string | null> {
  if (!out.toLowerCase().endsWith('.xlsx')) {
    return fill(texts.cli.outExtension, { file: basename(out) });
  }
  const target = await realPath(out);
  for (const input of answers === null ? ledgers : [...ledgers, answers]) {
    if ((await realPath(input)) === target) {
      return fill(texts.cli.outIsInput, { file: basename(input) });
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
