import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice cannot be used; the message is a sentence for a person. */
export class NoLibreOffice extends Error {}

/** LibreOffice's program, found on the PATH. */
const SOFFICE = 'soffice';
const LONGEST_RUN_MS = 300_000;

/** LibreOffice's setting "Recalculation on File Load, Excel 2007 and newer: always". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens files in LibreOffice, which recalculates them, and saves them again, all in one start and
 * with a profile of its own.
 * @param files .xlsx files by an id that can be a file name
 * @returns the files as LibreOffice saved them; one that it could not convert is not among them
 */
export async function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'pcf-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    await mkdir(join(folder, 'saved'));
    for (const [id, bytes] of files) await writeFile(join(folder, `${id}.xlsx`), bytes);
    await convert(folder, profile, [...files.keys()]);
    return await savedFiles(join(folder, 'saved'), [...files.keys()]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(folder: string, profile: string, ids: readonly string[]): Promise<void> {
  const soffice = spawn(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', 'xlsx'],
      ...['--outdir', join(folder, 'saved')],
      ...ids.map((id) => join(folder, `${id}.xlsx`)),
    ],
    // A group of its own: soffice is a script, and what it starts must end with it.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let said = '';
  soffice.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      if (soffice.pid !== undefined) process.kill(-soffice.pid, 'SIGKILL');
    }, LONGEST_RUN_MS);
    soffice.on('error', (error) => {
      clearTimeout(timer);
      reject(notStarted(error));
    });
    soffice.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(String(code ?? signal));
    });
  });
  if (status !== '0') {
    throw new NoLibreOffice(`soffice ended with ${status} before it had recalculated. ${said}`);
  }
}

function notStarted(error: Error): Error {
  if (!('code' in error) || error.code !== 'ENOENT') return error;
  return new NoLibreOffice(
    'LibreOffice was not found: there is no soffice on the PATH. ' +
      'Install LibreOffice Calc (on Debian and Ubuntu: apt-get install libreoffice-calc).',
  );
}

async function savedFiles(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const saved = new Map<string, Uint8Array>();
  for (const id of ids) {
    try {
      saved.set(id, await readFile(join(folder, `${id}.xlsx`)));
    } catch {
      // The scenario of this file fails for want of it.
    }
  }
  return saved;
}
