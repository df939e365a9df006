import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculated, emptyFolder, folderWithSample, removeFolders } from '../support/ledgerFolder';
import { near, productNamed, sumsOf, type StudyDocument } from '../support/studyDocument';
import { typedWorkbook } from '../support/typedWorkbook';

const MATERIALS = '2024年原材料消耗情况表';
const ENERGY = '2024年能源消耗情况表';

let status: number;
let document: StudyDocument;

beforeAll(async () => {
  const folder = await folderWithSample();
  ({ status, document } = await calculated(folder, 'ledger.xlsx'));
});
afterAll(removeFolders);

describe('the document of the sample', () => {
  it('is version 1, and settled: every question has an assumption', () => {
    expect([document.version, status]).toEqual([1, 0]);
  });

  it('says by which method it was calculated: AR6, and the three stages the ledger has', () => {
    expect(document.method).toMatchObject({
      gwp: 'AR6',
      boundary: 'found',
      stages: ['rawMaterial', 'transport', 'production'],
    });
  });

  it('names each sheet with its file and what it is for', () => {
    expect(document.sheets).toMatchObject([
      { file: 'ledger.xlsx', name: MATERIALS, role: 'material+transport' },
      { file: 'ledger.xlsx', name: ENERGY, role: 'energy' },
      { file: 'ledger.xlsx', name: '排放因子', role: 'factors' },
    ]);
  });

  it('has the two products of the ledger, named by its cells', () => {
    expect(document.products.map(({ name, nameSource }) => [name, nameSource])).toEqual([
      ['阳极提升机', 'cell'],
      ['铝箔轧机', 'cell'],
    ]);
  });

  it('takes the ledger as one unit, and says that this is assumed', () => {
    for (const product of document.products) {
      expect(product.declaredUnit).toMatchObject({ amount: 1, unit: null, source: 'assumed' });
      expect([product.covered, product.period]).toEqual([1, '2024']);
      expect(product.alternatives).toEqual([]);
    }
  });

  it('sums the stages of the hoist: 54940.4 + 179.22926 + 804.9 = 55924.52926', () => {
    const hoist = productNamed(document, '阳极提升机');
    expect(sumsOf(hoist)).toEqual({
      rawMaterial: near(54940.4),
      transport: near(179.22926),
      production: near(804.9),
    });
    expect(hoist.totalKgCo2e).toEqual(near(55924.52926));
    expect(hoist.ledgerTotalKgCo2e).toEqual(near(55924.52926));
  });

  it('sums the stages of the mill: 3486826.9 + 4550.33453 + 1609.8 = 3492987.03453', () => {
    const mill = productNamed(document, '铝箔轧机');
    expect(sumsOf(mill)).toEqual({
      rawMaterial: near(3486826.9),
      transport: near(4550.33453),
      production: near(1609.8),
    });
    expect(mill.totalKgCo2e).toEqual(near(3492987.03453));
  });

  it('counts the items of each stage: nine and eight materials, each carried; one energy each', () => {
    const counts = document.products.map(({ stages }) =>
      Object.entries(stages).map(([key, { itemCount }]) => [key, itemCount]),
    );
    const [hoist, mill] = counts.map((entries) => Object.fromEntries(entries) as unknown);
    expect(hoist).toEqual({ rawMaterial: 9, transport: 9, production: 1 });
    expect(mill).toEqual({ rawMaterial: 8, transport: 8, production: 1 });
  });

  it('misses nothing: every product and stage is complete, with nothing apart', () => {
    for (const product of document.products) {
      expect(product.complete).toBe(true);
      for (const stage of Object.values(product.stages)) {
        expect(stage).toMatchObject({ complete: true, missing: 0, apart: {} });
      }
    }
  });
});

describe('an item', () => {
  it('of material has its amount and factor with their cells: 230 kg × 16.82 = 3868.6', () => {
    expect(itemAt(MATERIALS, 'C6')).toMatchObject({
      stage: 'rawMaterial',
      name: '电机 (WEG)',
      file: 'ledger.xlsx',
      sheet: MATERIALS,
      cell: 'C6',
      amount: 230,
      unit: 'kg',
      factor: 16.82,
      factorUnit: 'kgCO2/kg',
      factorSheet: '排放因子',
      factorCell: 'C5',
      kgCo2e: near(3868.6),
    });
  });

  it('of transport has tonne-kilometres: 0.23 t × 50 km × 0.049 = 0.5635', () => {
    expect(itemAt(MATERIALS, 'E6')).toMatchObject({
      stage: 'transport',
      name: '电机 (WEG)',
      amount: near(11.5),
      unit: 't·km',
      factor: 0.049,
      factorUnit: 'kg/t·km',
      factorSheet: '排放因子',
      factorCell: 'C20',
      kgCo2e: near(0.5635),
    });
  });

  it('of energy has kilowatt-hours: 3000 kWh × 0.5366 = 1609.8', () => {
    expect(itemAt(ENERGY, 'C4')).toMatchObject({
      stage: 'production',
      name: '电',
      amount: 3000,
      unit: 'kWh',
      factor: 0.5366,
      factorUnit: 'kgCO2/kW·h',
      factorSheet: '排放因子',
      factorCell: 'C21',
      kgCo2e: near(1609.8),
    });
  });

  it('keeps the name of the ledger where the factor has a similar one: 68 kg × 15.6 = 1060.8', () => {
    expect(itemAt(MATERIALS, 'C12')).toMatchObject({
      name: '球型螺母 QA110-4-4',
      factorCell: 'C11',
      kgCo2e: near(1060.8),
    });
  });

  it('finds its factor though a space differs: 192 kg × 15.8 = 3033.6', () => {
    expect(itemAt(MATERIALS, 'C8')).toMatchObject({ factorCell: 'C7', kgCo2e: near(3033.6) });
  });

  it('has its amount without 万 in the unit: 0.15万kWh is 1500 kWh × 0.5 = 750', async () => {
    const folder = await emptyFolder();
    const bytes = typedWorkbook({
      能耗: [
        ['产品名称', '能源种类', '消耗量'],
        ['水泵', '电', '0.15万kWh'],
      ],
      排放因子: [
        ['名称', '碳排放因子', '单位', '数据来源'],
        ['电', 0.5, 'kgCO2e/kWh', '数据库'],
      ],
    });
    await writeFile(join(folder, 'ledger.xlsx'), bytes);
    const { items } = productNamed((await calculated(folder, 'ledger.xlsx')).document, '水泵');
    expect(items).toMatchObject([{ amount: near(1500), unit: 'kWh', kgCo2e: near(750) }]);
  });

  it('stands for one cell: none twice, and the items of a stage sum to it', () => {
    const items = document.products.flatMap((product) => product.items);
    expect(new Set(items.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(36);
    for (const product of document.products) {
      for (const [key, { kgCo2e }] of Object.entries(product.stages)) {
        const parts = product.items.filter(({ stage }) => stage === key);
        expect(parts.reduce((sum, item) => sum + Number(item.kgCo2e), 0)).toEqual(
          near(Number(kgCo2e)),
        );
      }
    }
  });
});

describe('the findings of the sample', () => {
  const NONE_OF = ['missing-factor', 'error-cell', 'subtotal-ignored', 'missing-quantity'];

  it('warn that 18 factors are in CO2 alone: 17 materials and electricity', () => {
    const finding = found('co2-only-factor', '排放因子');
    const rows = [...Array.from({ length: 17 }, (_, index) => index + 3), 21];
    expect(finding?.severity).toBe('warning');
    expect(finding?.values.cells).toEqual(rows.map((row) => `排放因子!C${String(row)}`));
  });

  it('warn that the unit of the freight factor, kg/t·km, names no gas', () => {
    const finding = found('factor-unit', '排放因子');
    expect(finding).toMatchObject({ severity: 'warning', cell: 'C20' });
    expect(finding?.message).toContain('kg/t·km');
  });

  it('mention that the merged product names were carried down', () => {
    const finding = found('merged-value-carried', MATERIALS);
    expect(finding).toMatchObject({ severity: 'info', cell: 'A4' });
    expect(finding?.values.cells).toEqual([`${MATERIALS}!A4`, `${MATERIALS}!A13`]);
  });

  it.each(NONE_OF)('have no %s', (code) => {
    expect(document.findings.map((finding) => finding.code)).not.toContain(code);
  });

  it('come most severe first, each with a whole sentence', () => {
    const order = ['error', 'warning', 'info'];
    const ranks = document.findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const { message } of document.findings) expect(message).toMatch(/^[^{}]+。$/);
  });

  it('of a doubtful factor have no effect that could be told, and none explains another', () => {
    for (const code of ['co2-only-factor', 'factor-unit']) {
      expect(found(code, '排放因子')).toMatchObject({ effectKgCo2e: null, within: null });
    }
  });
});

describe('the questions of the sample', () => {
  it('are three: one name, and the output of each product', () => {
    expect(document.questions.map(({ code }) => code).sort()).toEqual([
      'name-near-match',
      'unit-of-analysis',
      'unit-of-analysis',
    ]);
    expect(document.openQuestions).toBe(3);
  });

  it('ask whether the nut is the one of the factor table, and assume so', () => {
    const question = document.questions.find(({ code }) => code === 'name-near-match');
    expect(question).toMatchObject({ sheet: MATERIALS, cell: 'B12', kind: 'choice' });
    expect(question?.text).toContain('球型螺母 QA110-4-4');
    expect(question?.options.map(({ key }) => key)).toEqual([question?.assumed, 'none']);
    expect(question?.options[0]?.label).toContain('球型螺母 QAl10-4-4');
  });

  it('say that the assumed option changes nothing', () => {
    const question = document.questions.find(({ code }) => code === 'name-near-match');
    expect(question?.options[0]?.effectKgCo2e).toBe(0);
  });

  it('ask for the number of units where the ledger gives no output', () => {
    const questions = document.questions.filter(({ code }) => code === 'unit-of-analysis');
    expect(questions).toEqual([
      expect.objectContaining({ cell: 'A4', kind: 'number', options: [], assumed: '1' }),
      expect.objectContaining({ cell: 'A13', kind: 'number', options: [], assumed: '1' }),
    ]);
  });

  it('have identities that name no row', () => {
    for (const { id, code, cell } of document.questions) {
      expect(id.startsWith(`${code}:`)).toBe(true);
      expect(id).not.toContain(String(cell));
    }
  });
});

describe('the document in English', () => {
  it('has the same figures, keys and cells; its sentences are English', async () => {
    const folder = await folderWithSample();
    const english = (await calculated(folder, 'ledger.xlsx', '--lang', 'en-US')).document;
    expect(english.products).toEqual(document.products);
    expect(english.questions.map(({ id }) => id)).toEqual(document.questions.map(({ id }) => id));
    expect(english.findings.map(({ values }) => values)).toEqual(
      document.findings.map(({ values }) => values),
    );
    for (const { message } of english.findings) expect(message).toMatch(/^[^{}]+\.$/);
  });
});

function itemAt(sheet: string, cell: string): unknown {
  return document.products
    .flatMap(({ items }) => items)
    .find((item) => item.sheet === sheet && item.cell === cell);
}

function found(code: string, sheet: string): StudyDocument['findings'][number] | undefined {
  return document.findings.find((finding) => finding.code === code && finding.sheet === sheet);
}
