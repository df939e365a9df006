import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWithSample, removeFolders } from '../support/ledgerFolder';

const ROOT = join(__dirname, '..', '..');
const TIME_LIMIT = 120_000;
/** On this day clocks in São Paulo went from the end of Saturday to one o’clock. */
const DAY_WITHOUT_MIDNIGHT = '2018-11-04';

afterAll(removeFolders);

async function reportIn(folder: string, zone: string, locale: string): Promise<Buffer> {
  const file = `${zone.replace('/', '-')}.docx`;
  const program = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts')];
  const args = ['calc', 'ledger.xlsx', '--report', file, '--date', DAY_WITHOUT_MIDNIGHT];
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$)/i.test(name),
  );
  const env = { ...Object.fromEntries(environment), TZ: zone, LC_ALL: locale, LANG: locale };
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  expect(status).toBe(0);
  return readFile(join(folder, file));
}

it(
  'a report is the same file in every time zone and locale, on days without midnight, too',
  async () => {
    const folder = await folderWithSample();
    const here = await reportIn(folder, 'Asia/Shanghai', 'C.UTF-8');
    const there = await reportIn(folder, 'America/Sao_Paulo', 'tr_TR.UTF-8');
    expect(Buffer.compare(here, there)).toBe(0);
  },
  TIME_LIMIT,
);
