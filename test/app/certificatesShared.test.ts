import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { optionEffects } from '../../src/app/optionEffects';
import type { Area } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];
type Answers = Readonly<Record<string, string>>;

const ZH = ['产品', '名称', '用量', '单位', '排放因子', '因子单位'];
const EN = ['Product', 'Item', 'Quantity', 'Unit', 'Emission factor', 'Factor unit'];
const KWH = 'kgCO2e/kWh';

function studyOf(
  sheets: Readonly<Record<string, Rows>>,
  answers: Answers = {},
  merges: Readonly<Record<string, readonly Area[]>> = {},
): Study {
  return calculateStudy(
    [
      {
        file: 'ledger.xlsx',
        sheets: Object.entries(sheets).map(([name, rows]) => gridOf(name, rows, merges[name])),
        owned: [],
        copies: [],
      },
    ],
    {
      gwp: null,
      boundary: null,
      language: 'zh-CN',
      answers: new Map(Object.entries(answers)),
    },
  );
}

function idOf({ inventory }: Study, code: string): string {
  const question = inventory.questions.find((one) => one.code === code);
  if (question === undefined) throw new Error(`Nothing asks ${code}.`);
  return question.id;
}

function totals({ footprint }: Study): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    footprint.products.map(({ product, totalKgCo2e }) => [product.name, totalKgCo2e]),
  );
}

/** All questions about the basis answered by the market. */
function byMarket(
  sheets: Readonly<Record<string, Rows>>,
  answers: Answers = {},
  merges: Readonly<Record<string, readonly Area[]>> = {},
): Study {
  const asked = studyOf(sheets, answers, merges).inventory.questions;
  const bases = asked.filter(({ code }) => code === 'electricity-basis');
  const given = Object.fromEntries(bases.map(({ id }) => [id, 'market']));
  return studyOf(sheets, { ...answers, ...given }, merges);
}

function codes({ inventory }: Study): readonly string[] {
  return [...inventory.findings, ...inventory.questions].map(({ code }) => code);
}

describe('a certificate with a blank product cell below several products', () => {
  // By place A is 1000 × 0.5 = 500 and B 500 × 0.5 = 250.
  it.each([
    ['能源', ZH, '电', '绿证'],
    ['Energy', EN, 'Electricity', 'Green certificate'],
    ['Energy', EN, 'Electricity', 'Guarantees of origin'],
  ])('on %s is not the last one’s: it is asked whose it is', (sheet, header, electricity, name) => {
    const rows: Rows = [
      header,
      ['A', electricity, 1000, 'kWh', 0.5, KWH],
      ['B', electricity, 500, 'kWh', 0.5, KWH],
      [null, name, 300, 'kWh', 0.05, KWH],
    ];
    const byPlace = studyOf({ [sheet]: rows });
    expect(totals(byPlace)).toEqual({ A: 500, B: 250 });
    expect(codes(byPlace)).not.toContain('allocation-needed');
    const open = byMarket({ [sheet]: rows });
    expect(open.footprint.products.map(({ complete }) => complete)).toEqual([false, false]);
    // Whoever gets it saves 300 × (0.5 − 0.05) = 135.
    const id = idOf(open, 'allocation-needed');
    expect(totals(byMarket({ [sheet]: rows }, { [id]: 'a' }))).toEqual({ A: 365, B: 250 });
    expect(optionEffects(byPlace).get(idOf(byPlace, 'electricity-basis'))?.get('market')).toEqual(
      expect.objectContaining({ kgCo2e: null }),
    );
  });

  it('shared by 3 : 1 it is 225 kWh of A and 75 kWh of B: 500 − 101.25 and 250 − 33.75', () => {
    const sheets = {
      能源: [
        ZH,
        ['A', '电', 1000, 'kWh', 0.5, KWH],
        ['B', '电', 500, 'kWh', 0.5, KWH],
        [null, '绿证', 300, 'kWh', 0.05, KWH],
      ],
    };
    const id = idOf(byMarket(sheets), 'allocation-needed');
    const keyed = {
      [id]: 'own-key',
      [id.replace('allocation-needed', 'allocation-key')]: 'A:3，B:1',
    };
    expect(totals(byMarket(sheets, keyed))).toEqual({ A: 398.75, B: 216.25 });
  });

  it('is the product’s above where its rows go on, or where each product has one', () => {
    const on: Rows = [
      ZH,
      ['A', '电', 1000, 'kWh', 0.5, KWH],
      [null, '绿证', 300, 'kWh', 0.05, KWH],
      [null, '柴油', 10, 'L', 3, 'kgCO2e/L'],
      ['B', '电', 500, 'kWh', 0.5, KWH],
    ];
    expect(totals(byMarket({ 能源: on }))).toEqual({ A: 395, B: 250 });
    const each: Rows = [
      ZH,
      ['A', '电', 1000, 'kWh', 0.5, KWH],
      [null, '绿证', 300, 'kWh', 0.05, KWH],
      ['B', '电', 500, 'kWh', 0.5, KWH],
      [null, '绿证', 100, 'kWh', 0.05, KWH],
    ];
    expect(totals(byMarket({ 能源: each }))).toEqual({ A: 365, B: 205 });
  });
});

describe('certificates against a meter that products share', () => {
  const OUTPUT: Rows = [
    ['产品', '产量', '单位'],
    ['A', 10, '件'],
    ['B', 20, '件'],
  ];
  const meterAnd = (...certificates: Rows): Readonly<Record<string, Rows>> => ({
    能源: [ZH, ['全厂', '电', 1500, 'kWh', 0.5, KWH], ...certificates],
    产量: OUTPUT,
  });
  const shared = (sheets: Readonly<Record<string, Rows>>): Answers => ({
    [idOf(studyOf(sheets), 'allocation-needed')]: 'by-output',
  });

  it('are divided as the meter: (1200 × 0.5 + 300 × 0.05) ÷ 30 = 20.5 for each piece', () => {
    const sheets = meterAnd(['全厂', '绿证', 300, 'kWh', 0.05, KWH]);
    const study = byMarket(sheets, shared(sheets));
    expect(totals(study)).toEqual({ A: 20.5, B: 20.5 });
    expect(codes(study)).not.toContain('certificate-unused');
    expect(study.footprint.products.every(({ complete }) => complete)).toBe(true);
  });

  it('of more than the meter has take all of it: 1500 × 0.05 ÷ 30 = 2.5, and it is told', () => {
    const sheets = meterAnd(['全厂', '绿证', 2000, 'kWh', 0.05, KWH]);
    const study = byMarket(sheets, shared(sheets));
    expect(Object.values(totals(study)).map((total) => total?.toPrecision(12))).toEqual([
      '2.50000000000',
      '2.50000000000',
    ]);
    expect(codes(study)).toContain('certificate-exceeds');
  });

  it('of A alone take from A’s part, 500 kWh: (500 × 0.5 − 300 × 0.45) ÷ 10 = 11.5', () => {
    // B is 25 of the meter and 10 × 3 ÷ 20 = 1.5 of its own.
    const own = ['B', '柴油', 10, 'L', 3, 'kgCO2e/L'];
    const sheets = meterAnd(['A', '绿证', 300, 'kWh', 0.05, KWH], own);
    expect(totals(byMarket(sheets, shared(sheets)))).toEqual({ A: 11.5, B: 26.5 });
  });

  it('whose name is merged over two rows are two: (1200 × 0.5 + 300 × 0.05) ÷ 30 = 20.5', () => {
    const sheets = meterAnd(
      ['全厂', '绿证', 100, 'kWh', 0.05, KWH],
      ['全厂', null, 200, 'kWh', 0.05, KWH],
    );
    const merges = { 能源: [{ top: 2, left: 1, bottom: 3, right: 1 }] };
    expect(totals(byMarket(sheets, shared(sheets), merges))).toEqual({ A: 20.5, B: 20.5 });
  });

  it('come before those of A alone, which take what is left of A’s 500 kWh: 400 of their 500', () => {
    // A is 500 × 0.05 ÷ 10, B (800 × 0.5 + 200 × 0.05) ÷ 20 and 1 ÷ 20 of its own.
    const sheets = meterAnd(
      ['A', '绿证', 500, 'kWh', 0.05, KWH],
      ['全厂', '绿证', 300, 'kWh', 0.05, KWH],
      ['B', '钢', 1, 'kg', 1, 'kgCO2e/kg'],
    );
    const study = byMarket(sheets, shared(sheets));
    expect(totals(study)['A']).toBeCloseTo(2.5, 9);
    expect(totals(study)['B']).toBeCloseTo(20.55, 9);
    const told = study.inventory.findings.filter(({ code }) => code === 'certificate-exceeds');
    expect(told.map(({ values }) => [values['claim'], values['rest']])).toEqual([[500, 400]]);
  });

  it('that wait for a key are told once, as 300 × 0.05 = 15 that no total has', () => {
    const sheets = meterAnd(['全厂', '绿证', 300, 'kWh', 0.05, KWH]);
    const id = idOf(studyOf(sheets), 'allocation-needed');
    const { footprint } = byMarket(sheets, { [id]: 'by-mass' });
    expect(footprint.unassigned.map(({ row, kgCo2e }) => [row.name, kgCo2e])).toEqual([
      ['电', 750],
      ['绿证', 15],
    ]);
  });

  it('say why nothing is taken off: kilograms, or two factors of the grid', () => {
    const told = (...rows: Rows): unknown => {
      const { inventory } = byMarket({ 能源: [ZH.slice(1), ...rows] });
      return inventory.findings.find(({ code }) => code === 'certificate-unused')?.values;
    };
    const grid = ['电', 1000, 'kWh', 0.5, KWH];
    expect(told(grid, ['绿证', 4, 'kg', 0.05, KWH])).toEqual(
      expect.objectContaining({ unit: 'kg', product: '', factors: '' }),
    );
    const other = ['外购电', 100, 'kWh', 0.6, KWH];
    expect(told(grid, other, ['绿证', 4, 'kWh', 0.05, KWH])).toEqual(
      expect.objectContaining({ unit: '', factors: '0.5 kgCO2e/kWh, 0.6 kgCO2e/kWh' }),
    );
  });
});

describe('a certificate beside factors by the market', () => {
  const rows: Rows = [
    ['名称', '用量', '单位', '位置基准(kgCO2e/kWh)', '市场基准(kgCO2e/kWh)'],
    ['电', 1000, 'kWh', 0.5, 0.3],
    ['绿证', 300, 'kWh', null, 0.05],
  ];

  it('is not taken off twice: 1000 × 0.3 = 300 holds it, and that is asked', () => {
    const study = byMarket({ 能源: rows });
    expect(Object.values(totals(study))).toEqual([300]);
    // 300 × (0.3 − 0.05) = 75 less where the factor does not hold it.
    const id = idOf(study, 'certificate-in-factor');
    const apart = byMarket({ 能源: rows }, { [id]: 'apart-from-factor' });
    expect(Object.values(totals(apart))).toEqual([225]);
  });

  it('by the factor of the place it is taken off without a question: 700 × 0.5 + 300 × 0.05', () => {
    const own: Rows = rows.map((row, at) => (at === 2 ? ['绿证', 300, 'kWh', 0.05, 0.05] : row));
    const asked = studyOf({ 能源: own }).inventory.questions;
    const id = asked.filter(({ code }) => code === 'electricity-basis').at(-1)?.id ?? '';
    const study = studyOf({ 能源: own }, { [id]: 'market' });
    expect(Object.values(totals(study))).toEqual([365]);
    expect(codes(study)).not.toContain('certificate-in-factor');
  });
});

describe('a factor by the market in another table', () => {
  it('of the same sheet and the same column says nothing of this one: 700 × 0.5 + 300 × 0.05 = 365', () => {
    const header = ['名称', '用量', '单位'];
    const sheets: Readonly<Record<string, Rows>> = {
      能源: [
        [...header, '位置基准(kgCO2e/kWh)', '市场基准(kgCO2e/kWh)'],
        ['蒸汽', 100, 'kWh', 0.3, 0.2],
        [],
        [],
        [...header, '备注', '排放因子(kgCO2e/kWh)'],
        ['电', 1000, 'kWh', '', 0.5],
        ['绿证', 300, 'kWh', '', 0.05],
      ],
    };
    const study = byMarket(sheets);
    // Steam by the market is 100 × 0.2 = 20.
    expect(Object.values(totals(study))).toEqual([385]);
    expect(codes(study)).not.toContain('certificate-in-factor');
  });
});

describe('a factor of the residual mix', () => {
  it.each([
    ['位置因子(kgCO2e/kWh)', '剩余组合因子(kgCO2e/kWh)'],
    ['基于位置(kgCO2e/kWh)', '全国平均(不包括市场化交易的非化石能源电量)(kgCO2e/kWh)'],
    ['Location-based factor (kgCO2e/kWh)', 'Residual mix factor (kgCO2e/kWh)'],
  ])('%s | %s holds no certificate: 700 × 0.7 + 300 × 0.05 = 505', (location, residual) => {
    const rows: Rows = [
      ['名称', '用量', '单位', location, residual],
      ['电', 1000, 'kWh', 0.5, 0.7],
      ['绿证', 300, 'kWh', null, 0.05],
    ];
    const study = byMarket({ 能源: rows });
    expect(Object.values(totals(study))).toEqual([505]);
    expect(codes(study)).not.toContain('certificate-in-factor');
    expect(Object.values(totals(studyOf({ 能源: rows })))).toEqual([500]);
  });
});

describe('what an answer would change of products in different units', () => {
  it('is told on the ledger’s own basis: 300 kWh less, −135 kg, not −13.5 a piece', () => {
    const sheets = {
      能源: [
        ZH,
        ['A', '电', 1000, 'kWh', 0.5, KWH],
        ['A', '绿证', 300, 'kWh', 0.05, KWH],
        ['B', '电', 500, 'kWh', 0.5, KWH],
      ],
      产量: [
        ['产品', '产量', '单位'],
        ['A', 10, '件'],
        ['B', 20, 'kg'],
      ],
    };
    const study = studyOf(sheets);
    const effects = optionEffects(study).get(idOf(study, 'electricity-basis'));
    expect(effects?.get('market')?.kgCo2e).toBeCloseTo(-135, 9);
  });
});

describe('the electricity that a certificate is taken off', () => {
  const PLAIN = ZH.slice(1);
  const oneFactor = (value: number, unit: string, other: number, otherUnit: string): Rows => [
    PLAIN,
    ['电', 1000, 'kWh', value, unit],
    ['外购电', 200, 'kWh', other, otherUnit],
    ['绿证', 300, 'kWh', 0.05, KWH],
  ];

  // (1000 + 200 − 300) × 0.5 + 300 × 0.05 = 465
  it.each([
    [0.5, 'kgCO2e/kWh', 0.5, 'kg CO2-eq/kWh'],
    [0.5, 'kgCO2e/kWh', 500, 'gCO2e/kWh'],
    [0.5, 'kgCO2e/kWh', 0.5, 'tCO2e/MWh'],
    [0.5, 'kgCO2e/kWh', 0.5, 'kgCO2e/千瓦时'],
    [0.5, 'kgCO2e/kWh', 5, 'tCO2e/万kWh'],
    [0.5, 'kgCO2e/kWh', 0.5, 'kgCO2e/度'],
  ])('has one factor where %d %s and %d %s stand beside each other', (...spelt) => {
    const study = byMarket({ 能源: oneFactor(...spelt) });
    expect(codes(study)).not.toContain('certificate-unused');
    expect(Object.values(totals(study))[0]).toBeCloseTo(465, 9);
  });

  it('has one factor also where binary fractions differ by a last digit: 512.2 ÷ 1000', () => {
    const study = byMarket({ 能源: oneFactor(0.5122, 'kgCO2e/kWh', 512.2, 'gCO2e/kWh') });
    expect(512.2 / 1000).not.toBe(0.5122);
    // 900 × 0.5122 + 300 × 0.05 = 460.98 + 15
    expect(Object.values(totals(study))[0]).toBeCloseTo(475.98, 9);
  });

  it('has several where the values differ in the unit that they have in common', () => {
    const study = byMarket({ 能源: oneFactor(0.5, 'kgCO2e/kWh', 0.5, 'gCO2e/kWh') });
    const told = study.inventory.findings.find(({ code }) => code === 'certificate-unused');
    expect(told?.values['factors']).toBe('0.5 kgCO2e/kWh, 0.5 gCO2e/kWh');
    // 1000 × 0.5 + 200 × 0.0005: nothing is taken off.
    expect(Object.values(totals(study))[0]).toBeCloseTo(500.1, 9);
  });

  it('is that of several meters: 600 × 0.5 + 400 × 0.5 − 300 × 0.45 = 365', () => {
    const study = byMarket({
      能源: [
        PLAIN,
        ['一车间用电', 600, 'kWh', 0.5, KWH],
        ['办公用电', 400, 'kWh', 0.5, KWH],
        ['风电', 100, 'kWh', 0, KWH],
        ['绿证', 300, 'kWh', 0.05, KWH],
      ],
    });
    expect(Object.values(totals(study))).toEqual([365]);
  });

  it('is without what a correction takes back: of 1000 − 800 = 200 kWh 300 take 200 × 0.05 = 10', () => {
    const study = byMarket({
      能源: [
        PLAIN,
        ['电', 1000, 'kWh', 0.5, KWH],
        ['电 冲销', -800, 'kWh', 0.5, KWH],
        ['绿证', 300, 'kWh', 0.05, KWH],
      ],
    });
    expect(Object.values(totals(study))).toEqual([10]);
  });

  it('of one piece counts for all ten: (700 × 0.5 + 300 × 0.05) ÷ 10 + 2 × 2 = 40.5', () => {
    const study = byMarket({
      单台: [
        ['产品', '名称', '单台用量', '单位', '排放因子', '因子单位'],
        ['A', '电', 100, 'kWh', 0.5, KWH],
        ['A', '钢', 2, 'kg', 2, 'kgCO2e/kg'],
      ],
      绿证: [ZH, ['A', '绿证', 300, 'kWh', 0.05, KWH]],
      产量: [
        ['产品', '产量', '单位'],
        ['A', 10, '件'],
      ],
    });
    expect(totals(study)).toEqual({ A: 40.5 });
    expect(codes(study)).not.toContain('certificate-exceeds');
  });

  it('is all certified where certificates come to it by decimals: 1234.56 × 0.05 = 61.728', () => {
    const rows: Rows = [
      PLAIN,
      ['电', 1234.56, 'kWh', 0.5, KWH],
      ['绿证一', 1000.1, 'kWh', 0.05, KWH],
      ['绿证二', 234.46, 'kWh', 0.05, KWH],
    ];
    expect(1234.56 - 1000.1).toBeLessThan(234.46);
    const study = byMarket({ 能源: rows });
    expect(Object.values(totals(study))[0]).toBeCloseTo(61.728, 9);
    expect(codes(study)).not.toContain('certificate-exceeds');
    const more = byMarket({ 能源: [...rows, ['绿证三', 1, 'kWh', 0.05, KWH]] });
    expect(more.inventory.activities).toHaveLength(5);
    expect(codes(more)).toContain('certificate-exceeds');
  });

  it('is looked through once, however many certificates there are', () => {
    const count = 3000;
    const many = Array.from({ length: count }, (_, at): Rows[number] => [
      '全厂',
      `绿证 ${String(at)}`,
      1,
      'kWh',
      0.05,
      KWH,
    ]);
    const sheets = {
      能源: [ZH, ['全厂', '电', 6000, 'kWh', 0.5, KWH], ...many],
      产量: [
        ['产品', '产量', '单位'],
        ['A', 10, '件'],
        ['B', 20, '件'],
      ],
    };
    const id = idOf(studyOf(sheets), 'allocation-needed');
    const study = byMarket(sheets, { [id]: 'by-output' });
    // (3000 × 0.5 + 3000 × 0.05) ÷ 30 = 55
    expect(totals(study)['A']).toBeCloseTo(55, 6);
    expect(totals(study)['B']).toBeCloseTo(55, 6);
  });
});
