import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Task } from './checkWorkbook';
import { corpusWorkers } from './corpusWorkers';
import { mutations } from './mutations';
import type { WorkbookReport } from './report';

// Gives every workbook of a folder to the command line:
// `npm run verify:corpus -- FOLDER [--write] [--only TEXT] [--seconds 60] [--list FILE.tsv]
// [--mutate COUNT [--seed N]]`.
// --mutate damages the workbooks of the folder that many times and looks at those instead.

const WORKBOOK = /\.(xls|xlsx|xlsm|xlsb|xltx|xltm|ods)$/i;
const SAMPLE = new URL('../cases/jiuda-three-sheets/ledger.xlsx', import.meta.url);
const WORKER = new URL('worker.ts', import.meta.url);
const MEMORY_MIB = 1024;
const PROCESSES = 2;
const UNUSABLE = 2;

const { values, positionals } = parseArgs({
  options: {
    write: { type: 'boolean' },
    only: { type: 'string' },
    list: { type: 'string' },
    mutate: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const [given] = positionals;
if (given === undefined) {
  say('Give the folder that holds the workbooks: npm run verify:corpus -- FOLDER');
  process.exitCode = UNUSABLE;
} else {
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  await (values.mutate === undefined
    ? verify(folder, values.only)
    : verifyMutations(folder, values.mutate));
}

async function verifyMutations(folder: string, count: string): Promise<void> {
  const damaged = await mkdtemp(join(tmpdir(), 'pcf-damaged-'));
  const workbooks = await Promise.all(
    (await workbooksIn(folder, values.only ?? '')).map((path) => readFile(path)),
  );
  let number = 0;
  for (const { what, bytes } of mutations(workbooks, Number(count), Number(values.seed))) {
    await writeFile(join(damaged, `${String(++number)} ${what}.xlsx`), bytes);
  }
  await verify(damaged);
  // What failed can be looked at; the rest is of no use any more.
  if (process.exitCode === 0) await rm(damaged, { recursive: true, force: true });
  else say(`The damaged workbooks are in ${damaged}`);
}

async function verify(folder: string, only = ''): Promise<void> {
  const ledger = values.write === true ? fileURLToPath(SAMPLE) : null;
  const tasks = (await workbooksIn(folder, only)).map((path): Task => ({ path, ledger }));
  if (values.list !== undefined) await writeFile(values.list, '');
  const lines: string[] = [];
  let failed = 0;
  const staff = {
    worker: fileURLToPath(WORKER),
    count: PROCESSES,
    limits: { seconds: Number(values.seconds), memoryMiB: MEMORY_MIB },
  };
  await corpusWorkers(staff, tasks, ({ path }, report) => {
    const line = lineOf(relative(folder, path), report);
    if (report.problem !== null) failed++;
    if (report.problem !== null || values.list === undefined) say(line);
    lines.push(line);
  });
  if (values.list !== undefined) await appendFile(values.list, `${lines.sort().join('\n')}\n`);
  say(`${String(tasks.length - failed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 && tasks.length > 0 ? 0 : 1;
}

async function workbooksIn(folder: string, only: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(only))
    .sort();
}

function lineOf(name: string, report: WorkbookReport): string {
  const { status, seconds, peakMiB, firstLine, figures, problem } = report;
  const measured = `${seconds.toFixed(1)} s\t${peakMiB.toFixed(0)} MiB`;
  const said = [firstLine, ...figures].filter((text) => text !== '').join(' | ');
  const end = problem === null ? '' : `\tFAILED: ${problem.replaceAll('\n', ' ')}`;
  return `${String(status)}\t${measured}\t${name}\t${said}${end}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
