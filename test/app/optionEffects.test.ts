import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculated, emptyFolder, removeFolders } from '../support/ledgerFolder';
import { near, productNamed } from '../support/studyDocument';
import { typedWorkbook } from '../support/typedWorkbook';
import { changed } from '../support/xlsxFile';

const HEADER = ['产品名称', '原材料名称', '用量'];
const FACTORS = [
  ['名称', '碳排放因子', '单位', '数据来源'],
  ['钢', 2, 'kgCO2e/kg', '数据库'],
  ['铜', 3, 'kgCO2e/kg', '数据库'],
];

afterAll(removeFolders);

describe('the effect of an option', () => {
  it('is what the total would change by: 5 US tons are 928.1526 less than 5 t at 2 kg/kg', async () => {
    // 5 × 907.18474 × 2 = 9071.8474; 5 × 1016.0469088 × 2 = 10160.469088; 5 × 1000 × 2 = 10000.
    const bytes = typedWorkbook({ 材料台账: [HEADER, ['水泵', '钢', '5ton']], 因子: FACTORS });
    expect(await effectsOf('unit-ambiguous', bytes)).toEqual({
      t: 0,
      'ton-us': near(-928.1526),
      'ton-uk': near(160.469088),
    });
  });

  it('is that of all rows of a column without a unit: 999 × 2 + 999 × 3 = 4995 for t', async () => {
    const rows = [HEADER, ['水泵', '钢', '5kg'], ['水泵', '钢', '1'], ['水泵', '铜', '1']];
    const bytes = typedWorkbook({ 材料台账: rows, 因子: FACTORS });
    // In g: 0.001 × 5 − 1 × 5 = −4.995.
    expect(await effectsOf('missing-unit', bytes)).toEqual({
      kg: 0,
      t: near(4995),
      g: near(-4.995),
      each: 0,
    });
  });

  it('is what a hidden sheet would add: 4 kg × 3 = 12', async () => {
    const bytes = changed(
      typedWorkbook({
        材料台账: [HEADER, ['水泵', '钢', '5kg']],
        旧台账: [HEADER, ['水泵', '铜', '4kg']],
        因子: FACTORS,
      }),
      { 'xl/workbook.xml': (xml) => xml.replace('sheetId="2"', 'sheetId="2" state="hidden"') },
    );
    expect(await effectsOf('hidden-sheet', bytes)).toEqual({ 'leave-out': 0, count: near(12) });
  });
});

describe('a way in which deliveries of one name carried two amounts', () => {
  const MATERIALS = [
    ['物料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
    ['钢板', 100, 2],
    ['钢板', 50, 2],
  ];
  const TRANSPORT = [
    ['物料名称', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
    ['钢板', 100, 0.1],
    ['钢板', 200, 0.1],
  ];

  it('adds to what is known, also where that is no freight at all', async () => {
    // legs: 0.15 × (100 + 200) × 0.1; row by row: (0.1 × 100 + 0.05 × 200) × 0.1; parts: half of legs.
    const bytes = typedWorkbook({ 物料: MATERIALS, 运输: TRANSPORT });
    expect(await effectsOf('freight-load', bytes, false, '物料')).toEqual({
      legs: near(4.5),
      'row-by-row': near(2),
      'equal-parts': near(2.25),
      'own-weights': null,
    });
  });
});

describe('an option of a study without a total', () => {
  it('has no effect to show, because there is nothing to compare with: 铁 has no factor', async () => {
    const rows = [HEADER, ['水泵', '铁', '5ton']];
    const bytes = typedWorkbook({ 材料台账: rows, 因子: FACTORS });
    const effects = await effectsOf('unit-ambiguous', bytes, false);
    expect(effects).toEqual({ t: null, 'ton-us': null, 'ton-uk': null });
  });
});

describe('an option that leaves an item without a factor', () => {
  it('has no effect to show: the sum would fall without anything being saved', async () => {
    const bytes = typedWorkbook({
      材料台账: [HEADER, ['水泵', '球阀 QA110', '5kg'], ['水泵', '钢', '5kg']],
      因子: [...FACTORS, ['球阀 QAl10', 3, 'kgCO2e/kg', '手册']],
    });
    const effects = await effectsOf('name-near-match', bytes);
    expect(Object.values(effects as Record<string, unknown>)).toEqual([0, null]);
  });
});

async function effectsOf(
  code: string,
  bytes: Uint8Array,
  complete = true,
  product = '水泵',
): Promise<unknown> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'ledger.xlsx'), bytes);
  const { document } = await calculated(folder, 'ledger.xlsx');
  expect(productNamed(document, product).complete).toBe(complete);
  const question = document.questions.find((entry) => entry.code === code);
  return Object.fromEntries(
    (question?.options ?? []).map(({ key, effectKgCo2e }) => [key, effectKgCo2e]),
  );
}
