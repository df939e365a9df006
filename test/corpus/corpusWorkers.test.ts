import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusWorkers } from './corpusWorkers';

/** Answers "fine" and "large", hangs on "hang", ends on "end". */
const WORKER = `process.on('message', ({ path }) => {
  if (path === 'end') process.exit(7);
  if (path === 'hang') for (;;);
  const peakMiB = path === 'large' ? 2000 : 1;
  process.send({ status: 0, seconds: 0, peakMiB, firstLine: '', figures: [], problem: null });
});`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pcf-corpus-'));
  await writeFile(join(folder, 'worker.mjs'), WORKER);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('names what hangs, ends or grows too large, and goes on with the next', async () => {
  const problems: Record<string, string | null> = {};
  const staff = {
    worker: join(folder, 'worker.mjs'),
    count: 1,
    limits: { seconds: 5, memoryMiB: 1024 },
  };
  const tasks = ['hang', 'fine', 'end', 'large', 'fine too'].map((path) => ({
    path,
    ledger: null,
  }));
  await corpusWorkers(staff, tasks, ({ path }, { problem }) => {
    problems[path] = problem;
  });
  expect(problems).toEqual({
    hang: 'no answer within 5 s',
    fine: null,
    end: 'the process ended by itself with 7',
    large: 'takes more than 1024 MiB',
    'fine too': null,
  });
}, 60_000);
