import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculated, emptyFolder, removeFolders, run } from '../support/ledgerFolder';
import { hostileFiles } from '../support/hostileFiles';

const files = hostileFiles();
/** What few programs write, and what is right all the same. */
const RARE = [
  'cells without addresses',
  'the strict dialect',
  'with macros',
  'other prefixes',
  'an address in lower case',
  'a module of Excel 95',
  'a sheet that leads to nothing',
  'our mark on a module',
  'UTF-16 without a mark',
  'UTF-16 with its mark',
  'UTF-16 the other way round',
  'the encoding of Chinese programs',
  'UTF-8 that says UTF-16',
];
let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});
afterAll(removeFolders);

describe('files as they come', () => {
  it('are more than a hundred and fifty, and no two are called alike', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(new Set(files.map(({ what }) => what)).size).toBe(files.length);
  });

  it.each(files.map(({ what, bytes }) => [what, bytes] as const))(
    '%s is calculated, or refused in one sentence',
    async (_, bytes) => {
      await writeFile(join(folder, 'ledger.xlsx'), bytes);
      const { status, output, messages } = await run(folder, 'calc', 'ledger.xlsx');
      expect([0, 2, 3]).toContain(status);
      if (status !== 2) return;
      expect(output).toBe('');
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(/^[^\n]+[。.]$/);
      expect(messages[0]).not.toMatch(/\bat [\w.]+ \(|TypeError|RangeError|undefined/);
    },
  );

  it.each(['a negative row', 'row zero', 'row two million', 'a row between rows'])(
    '%s is refused: no sheet has such a row',
    async (what) => {
      await writeFile(join(folder, 'ledger.xlsx'), bytesOf(what));
      const { status, messages } = await run(folder, 'calc', 'ledger.xlsx');
      expect(status).toBe(2);
      expect(messages[0]).toMatch(/no row has the number (-3|0|2000000|1\.5)/);
    },
  );

  it.each(RARE)('%s is right: 2 kg of steel are found, also in a result', async (what) => {
    await writeFile(join(folder, 'ledger.xlsx'), bytesOf(what));
    await rm(join(folder, 'result.xlsx'), { force: true });
    const first = await calculated(folder, 'ledger.xlsx', '--out', 'result.xlsx');
    const again = await calculated(folder, 'result.xlsx');
    for (const { document } of [first, again]) {
      expect(document.products[0]?.items).toMatchObject([{ name: '钢', amount: 2, unit: 'kg' }]);
    }
  });
});

function bytesOf(what: string): Uint8Array {
  const file = files.find((one) => one.what === what);
  if (file === undefined) throw new Error(`There is no ${what}.`);
  return file.bytes;
}
