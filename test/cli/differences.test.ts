import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculated, emptyFolder, removeFolders, run } from '../support/ledgerFolder';
import { near } from '../support/studyDocument';
import { typedWorkbook } from '../support/typedWorkbook';
import { changed, partsOf } from '../support/xlsxFile';

afterAll(removeFolders);

const CODE = 'workbook-differs-from-core';
const ROWS = [
  ['产品', '材料', '用量(kg)', '因子(kgCO2e/kg)'],
  ['泵', '钢板', 30, 2],
  ['泵', '铝', 7, 20],
] as const;

/** A result whose ledger another program has changed without calculating: 30 kg became 40 kg. */
async function changedResult(): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook({ 原材料: ROWS }));
  await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
  const bytes = await readFile(join(folder, 'result.xlsx'));
  const part = [...partsOf(bytes)].find(([, xml]) => xml.includes('<v>30</v></c><c r="D2"'))?.[0];
  if (part === undefined) throw new Error('The ledger is not in the result.');
  const stale = changed(bytes, { [part]: (xml) => xml.replace('<v>30</v>', '<v>40</v>') });
  await writeFile(join(folder, 'stale.xlsx'), stale);
  return folder;
}

describe('a result whose formulas were not calculated again', () => {
  it('is told with its cells: it says 30 × 2 + 7 × 20 = 200, the ledger comes to 220', async () => {
    const folder = await changedResult();
    const { document } = await calculated(folder, 'stale.xlsx');
    const told = document.findings.filter(({ code }) => code === CODE);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ severity: 'error', sheet: 'PCF 汇总' });
    expect(told[0]?.effectKgCo2e).toEqual(near(200 - 220));
    expect(told[0]?.message).toContain('“泵”的结果在工作簿里是 200 kgCO2e');
    expect(document.products[0]?.totalKgCo2e).toEqual(near(220));
  });

  it('is told no more once it is written again', async () => {
    const folder = await changedResult();
    await run(folder, 'calc', 'stale.xlsx', '--out', 'mended.xlsx');
    const { document } = await calculated(folder, 'mended.xlsx');
    expect(document.findings.map(({ code }) => code)).not.toContain(CODE);
  });

  it('is not told of one that was', async () => {
    const { document } = await calculated(await changedResult(), 'result.xlsx');
    expect(document.findings.map(({ code }) => code)).not.toContain(CODE);
  });
});
