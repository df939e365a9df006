import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersFile, folderWithSample, removeFolders } from '../support/ledgerFolder';
import { near, productNamed, type StudyDocument } from '../support/studyDocument';

const ROOT = join(__dirname, '..', '..');
const TIME_LIMIT = 60_000;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person does who stands in the folder. */
function pcf(folder: string, ...args: readonly string[]): Promise<Ended> {
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$)/i.test(name),
  );
  const child = spawn('npm', ['--prefix', ROOT, 'run', '--silent', 'pcf', '--', ...args], {
    cwd: folder,
    env: Object.fromEntries(environment),
  });
  return ended(child);
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const streams = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (streams[name] += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ status, ...streams });
    });
  });
}

/** Runs the program itself from a folder that is not the project's. */
function program(folder: string, ...args: readonly string[]): Promise<Ended> {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const main = join(ROOT, 'src', 'cli', 'main.ts');
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$)/i.test(name),
  );
  return ended(
    spawn(process.execPath, [tsx, main, ...args], {
      cwd: folder,
      env: Object.fromEntries(environment),
    }),
  );
}

let folder: string;

beforeAll(async () => {
  folder = await folderWithSample();
});
afterAll(removeFolders);

it(
  'finds the font and the rasteriser of its pictures from any folder',
  async () => {
    const args = ['calc', 'ledger.xlsx', '--report', 'report.docx', '--date', '2025-03-01'];
    const { status, stderr } = await program(folder, ...args);
    // On a slow machine lines that say how far it is stand before the last one.
    const lines = stderr.trimEnd().split('\n');
    expect([status, lines.at(-1)]).toEqual([0, '报告已写入 report.docx']);
    await rm(join(folder, 'report.docx'));
  },
  TIME_LIMIT,
);

describe('npm run --silent pcf', () => {
  it(
    'prints one JSON document and nothing else',
    async () => {
      const { status, stdout, stderr } = await pcf(folder, 'calc', 'ledger.xlsx', '--json');
      const document = JSON.parse(stdout) as StudyDocument;
      expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55924.52926));
      expect([status, stderr]).toEqual([0, '']);
    },
    TIME_LIMIT,
  );

  it(
    'finds and writes files from where the user stands, with spaces and Chinese in their paths',
    async () => {
      await mkdir(join(folder, '工程 台账'));
      await mkdir(join(folder, '结果'));
      await cp(join(folder, 'ledger.xlsx'), join(folder, '工程 台账', '2024 年.xlsx'));
      const given = ['calc', '工程 台账/2024 年.xlsx', '--out', '结果/碳 足迹.xlsx'];
      const { status, stdout, stderr } = await pcf(folder, ...given);
      expect([status, stderr]).toEqual([0, '已写入 结果/碳 足迹.xlsx\n']);
      expect(stdout).toContain('  合计: 55,924.529 kgCO2e\n');
      expect(await readdir(join(folder, '结果'))).toEqual(['碳 足迹.xlsx']);
    },
    TIME_LIMIT,
  );

  it(
    'ends with 3, the document still on standard output, when something is missing',
    async () => {
      const nut = 'name-near-match:2024年原材料消耗情况表:球型螺母qa110-4-4';
      const name = await answersFile(folder, { [nut]: 'none' });
      const given = ['calc', 'ledger.xlsx', '--json', '--answers', name];
      const { status, stdout, stderr } = await pcf(folder, ...given);
      const document = JSON.parse(stdout) as StudyDocument;
      expect(productNamed(document, '阳极提升机').complete).toBe(false);
      expect([status, stderr]).toEqual([3, '']);
    },
    TIME_LIMIT,
  );

  it(
    'ends with 2, one line on standard error and nothing on standard output, when it refuses',
    async () => {
      await writeFile(join(folder, 'text.xlsx'), '名称,用量');
      const { status, stdout, stderr } = await pcf(folder, 'calc', 'text.xlsx', '--json');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^“text\.xlsx”不是 Excel 工作簿[^\n]*\n$/);
    },
    TIME_LIMIT,
  );

  it.each([
    ['gone.xlsx', '找不到文件“gone.xlsx”'],
    ['ledger.xlsx/more.xlsx', '找不到文件“more.xlsx”'],
    ['folder.xlsx', '“folder.xlsx”是文件夹'],
  ])(
    'ends with 2, one line and no result when there is no such file: %s',
    async (path, sentence) => {
      await mkdir(join(folder, 'folder.xlsx'), { recursive: true });
      const before = await readdir(folder);
      const { status, stdout, stderr } = await pcf(folder, 'calc', path, '--out', 'out.xlsx');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.startsWith(sentence)).toBe(true);
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(await readdir(folder)).toEqual(before);
    },
    TIME_LIMIT,
  );

  it(
    'ends with 2 and one line when the arguments cannot be used',
    async () => {
      const { status, stdout, stderr } = await pcf(folder, 'calc', 'ledger.xlsx', '--gwp', 'AR7');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toBe('选项 --gwp 的值是“AR7”，应为 AR4 | AR5 | AR6。\n');
    },
    TIME_LIMIT,
  );
});
