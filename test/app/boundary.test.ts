import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SETTING_COLUMNS, SETTING_ROWS } from '../../src/report/sheets/settingsLayout';
import { HEADER_ROW } from '../../src/report/sheetWriter';
import { answersFile, calculated, emptyFolder, removeFolders, run } from '../support/ledgerFolder';
import { ownedSheet, typedInto, typedWorkbook } from '../support/typedWorkbook';

const QUESTION = 'boundary-mismatch:cradle-to-gate';
const NAME = '系统边界';

let folder: string;

// Materials 30 × 2 = 60, use 100 × 0.5 = 50 kgCO2e: 60 within the gate, 110 in all.
beforeEach(async () => {
  folder = await emptyFolder();
  const bytes = typedWorkbook({
    原材料: [
      ['从摇篮到大门', null],
      ['材料', '用量'],
      ['钢板', '30kg'],
    ],
    产品使用阶段: [
      ['名称', '消耗量'],
      ['电', '100kWh'],
    ],
    因子: [
      ['名称', '排放因子', '单位'],
      ['钢板', 2, 'kgCO2e/kg'],
      ['电', 0.5, 'kgCO2e/kWh'],
    ],
  });
  await writeFile(join(folder, 'ledger.xlsx'), bytes);
});
afterEach(removeFolders);

describe('the boundary that the words of the ledger name', () => {
  it('is asked with what it would take from the total: 60 − 110 = −50', async () => {
    const { document } = await calculated(folder, 'ledger.xlsx');
    const question = document.questions.find(({ id }) => id === QUESTION);
    expect(document.products[0]?.totalKgCo2e).toBe(110);
    expect(question?.text).toBe(
      '台账写的系统边界是“从摇篮到大门”，但没有这些阶段：运输、生产，而台账里有边界以外的阶段：使用。合计按哪个边界？',
    );
    expect(question?.options).toEqual([
      { key: 'cradle-to-gate', label: '从摇篮到大门', effectKgCo2e: -50 },
      { key: 'found', label: '台账所含的全部阶段', effectKgCo2e: 0 },
    ]);
  });

  it('counts once it is answered, and the stage beyond it is listed as left out', async () => {
    const name = await answersFile(folder, { [QUESTION]: 'cradle-to-gate' });
    const { document } = await calculated(folder, 'ledger.xlsx', '--answers', name);
    const [product] = document.products;
    expect([document.method.boundary, product?.totalKgCo2e]).toEqual(['cradle-to-gate', 60]);
    expect(product?.leftOut).toEqual([{ stage: 'use', kgCo2e: 50, complete: true }]);
    expect(product?.stages['use']).toMatchObject({ kgCo2e: 50, share: null, inBoundary: false });
  });

  it('stays a question in the sheet, beside the setting that nobody has touched', async () => {
    await answeredResult();
    const settings = await sheet('settings');
    const rows = [...settings.values()];
    expect(rows.find(([id]) => id === QUESTION)?.[1]).toBe('cradle-to-gate');
    expect(settings.get(HEADER_ROW + 1 + SETTING_ROWS.boundary)?.[1]).toBe('found');
    const again = await calculated(folder, 'result.xlsx');
    expect(again.document.products[0]?.totalKgCo2e).toBe(60);
  });

  it('gives way to the setting, and is asked no more', async () => {
    await answeredResult();
    const path = join(folder, 'result.xlsx');
    const column = SETTING_COLUMNS.value;
    const bytes = await readFile(path);
    await writeFile(path, await typedInto(bytes, 'settings', NAME, column, 'cradle-to-grave'));
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document.products[0]?.totalKgCo2e).toBe(110);
    expect(document.questions.some(({ id }) => id === QUESTION)).toBe(false);
  });

  it('says in every sheet which stage is outside, and names none of its items as a contribution', async () => {
    await answeredResult();
    const summary = [...(await sheet('summary')).values()].flat();
    expect(summary).toContain('使用（边界外，不计入合计）');
    expect(summary).toContain('钢板（原材料）');
    expect(summary).not.toContain('电（使用）');
    const title = (await sheet('use')).get(0)?.[0];
    expect(title).toBe('产品碳足迹 · 使用阶段（边界外，不计入合计）');
    const { output } = await run(folder, 'calc', 'result.xlsx');
    expect(output).toContain('使用: 50.000 kgCO2e (边界外)');
  });
});

async function answeredResult(): Promise<void> {
  const name = await answersFile(folder, { [QUESTION]: 'cradle-to-gate' });
  await run(folder, 'calc', 'ledger.xlsx', '--answers', name, '--out', 'result.xlsx');
}

async function sheet(key: 'settings' | 'summary' | 'use') {
  return (await ownedSheet(await readFile(join(folder, 'result.xlsx')), key)).rows;
}
