import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { sizeInTitle } from '../../src/ledger/tables/perUnit';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

interface Said {
  readonly count: number;
  /** As digits with and without commas, and in words. */
  readonly texts: readonly string[];
}

const COUNTS_EN: readonly Said[] = [
  { count: 100, texts: ['100', 'hundred'] },
  { count: 250, texts: ['250'] },
  { count: 1000, texts: ['1000', '1,000', 'thousand'] },
  { count: 10_000, texts: ['10000', '10,000'] },
];
const COUNTS_ZH: readonly Said[] = [
  { count: 100, texts: ['100', '百'] },
  { count: 500, texts: ['500'] },
  { count: 1000, texts: ['1000', '1,000', '千'] },
  { count: 10_000, texts: ['10000', '10,000', '1万', '万'] },
];
/** Nouns that lists know and nouns that none does. */
const NOUNS = [
  ['brush', 'brushes'],
  ['valve', 'valves'],
  ['book', 'books'],
  ['bottle', 'bottles'],
  ['widget', 'widgets'],
  ['candle', 'candles'],
] as const;
const COUNTERS = ['支', '件', '本', '册', '只', '瓶', '盒', '顶', '盏', '罐'];
const TITLES_EN = [
  'Materials per # @',
  'Bill of materials (per # @)',
  'Inputs, basis: # @',
  'Materials (kg/# @)',
  'Carbon footprint data per # @',
  'Packaging per # finished @',
];
const TITLES_ZH = [
  '物料清单（每#@用量）',
  '每#@物料消耗',
  '#@用料清单',
  '碳足迹数据（每#@）',
  '物料（以#@计）',
];
const HEADERS_ZH = ['#@用量(kg)', '每#@用量(kg)', '每#@耗用量(kg)'];

const english = fc
  .tuple(
    fc.constantFrom(
      ...COUNTS_EN.flatMap(({ count, texts }) => texts.map((text) => ({ count, text }))),
    ),
    fc.constantFrom(...NOUNS),
  )
  .map(([said, [one, several]]) => ({ ...said, one, several }));
const chinese = fc
  .tuple(
    fc.constantFrom(
      ...COUNTS_ZH.flatMap(({ count, texts }) => texts.map((text) => ({ count, text }))),
    ),
    fc.constantFrom(...COUNTERS),
  )
  .map(([said, counter]) => ({ ...said, one: counter, several: counter }));

function filled(template: string, count: string, noun: string): string {
  return template.replace('#', count).replace('@', noun);
}

function resultOf(rows: readonly (readonly CellContent[])[]) {
  const { footprint, inventory } = footprintOf([gridOf('Sheet', rows)]);
  const [product] = footprint.products;
  const isTold =
    inventory.findings.some(({ severity }) => severity === 'error') ||
    inventory.questions.length > 0;
  return { total: product?.totalKgCo2e ?? null, isTold: isTold || product?.complete !== true };
}

/** 11.2 kg × 2 + 1.3 kg × 8 = 32.8 kgCO2e of so many, and as much by their number of one. */
const ROWS = [
  ['PP', 11.2, 2],
  ['PA', 1.3, 8],
] as const;

describe('amounts for several of the product', () => {
  it('by an English title are divided by its number where the declared unit is one', () => {
    fc.assert(
      fc.property(
        english,
        fc.constantFrom(...TITLES_EN),
        ({ count, text, one, several }, title) => {
          const { total, isTold } = resultOf([
            [`Ordinary ${one}`],
            [`Declared unit: 1 ${one}`],
            [filled(title, text, several)],
            ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
            ...ROWS,
          ]);
          expect(total).toBeCloseTo(32.8 / count, 9);
          expect(isTold).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('by a Chinese title or header are divided by its number where the declared unit is one', () => {
    fc.assert(
      fc.property(
        chinese,
        fc.constantFrom(...TITLES_ZH),
        fc.option(fc.constantFrom(...HEADERS_ZH), { nil: null }),
        ({ count, text, one }, title, header) => {
          const { total, isTold } = resultOf([
            ['普通产品'],
            [`声明单位：1${one}`],
            [header === null ? filled(title, text, one) : '物料清单'],
            ['物料', header === null ? '用量(kg)' : filled(header, text, one), '因子(kgCO2e/kg)'],
            ...ROWS,
          ]);
          expect(total).toBeCloseTo(32.8 / count, 9);
          expect(isTold).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('hold for the table below their caption, and the next caption for its own', () => {
    const { total } = resultOf([
      ['Toothbrush'],
      ['Declared unit: 1 brush'],
      ['Materials per 1,000 brushes'],
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
      ['PP', 10, 2],
      [null],
      ['Packaging per 100 brushes'],
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
      ['Carton', 3, 1],
    ]);
    // 10 × 2 / 1000 + 3 × 1 / 100 = 0.02 + 0.03.
    expect(total).toBeCloseTo(0.05, 9);
  });

  it('in brackets are those of a round number of what is declared: 32.8 / 1000, and no box of 24', () => {
    for (const [declared, title, expected] of [
      ['Declared unit: 1 brush', 'Materials (1,000 brushes)', 0.0328],
      ['声明单位：1支', '物料清单（1000支）', 0.0328],
      ['Declared unit: 1 brush', 'Materials (24 brushes)', 32.8],
    ] as const) {
      const { total } = resultOf([
        ['Toothbrush'],
        [declared],
        [title],
        ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
        ...ROWS,
      ]);
      expect(total).toBeCloseTo(expected, 9);
    }
  });

  it('of what holds several are not divided by pieces: nothing is complete', () => {
    for (const unit of ['kit', 'multipack', 'box']) {
      const { isTold } = resultOf([
        ['Toothbrush'],
        [`Declared unit: 1 ${unit}`],
        ['Materials per 1,000 brushes'],
        ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
        ...ROWS,
      ]);
      expect({ unit, isTold }).toEqual({ unit, isTold: true });
    }
  });

  it('are no times, distances, people and capacities', () => {
    for (const title of [
      'Energy per 1,000 hours',
      'Fuel per 100 km',
      'Waste per 100 employees',
      'Materials for 12 months',
      'Emission factors per 1,000 pcs',
      '年产1000台物料清单',
      '每3个月用量',
      '每100台时电耗',
    ]) {
      const size = sizeInTitle(title);
      expect({ title, isCount: size !== null && !size.includes('km') }).toEqual({
        title,
        isCount: false,
      });
    }
  });
});
