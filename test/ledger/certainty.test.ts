import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CERTAINTY_RULES } from '../../src/ledger/language/certaintyRules';
import { certaintyOf } from '../../src/ledger/values/certaintyOf';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import { contentOf } from '../support/openedWorkbook';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 1, 'kgCO2e/kg'],
  ['铝锭', 1, 'kgCO2e/kg'],
]);

/** A cell of a ledger, and the kilograms that its writer weighed. */
interface Known {
  readonly header: string;
  readonly cell: CellContent;
  readonly kg: number;
  /** Another cell of the column. */
  readonly beside?: CellContent;
  readonly caption?: string;
}

/** Cells whose meaning is sure to a person who knows the plant. */
const SURE: readonly Known[] = [
  { header: '用量(kg)', cell: 1740, kg: 1740 },
  { header: '重量(t)', cell: 1.2, kg: 1200 },
  { header: '用量', cell: '230kg', kg: 230 },
  { header: '用量', cell: '0.5吨', kg: 500 },
  { header: 'Amount (kg)', cell: '1,740.5', kg: 1740.5 },
  { header: 'Weight', cell: '12 lb', kg: 5.44310844 },
  { header: '用量(kg)', cell: '约150', kg: 150 },
  { header: '用量(公斤)', cell: '１２', kg: 12 },
  { header: '用量', cell: 80, kg: 80, caption: '单位：kg' },
  { header: '用量(kg)', cell: '1.5万', kg: 15000 },
  { header: '用量(kg)', cell: '12.5①', kg: 12.5 },
  { header: 'Qty (kg)', cell: "1'234", kg: 1234 },
  { header: '用量', cell: 'kg 230', kg: 230 },
  { header: '用量(斤)', cell: 30, kg: 15 },
];

/** Cells that are read by an assumption; now and then the writer meant something else. */
const DOUBTFUL: readonly Known[] = [
  { header: '用量(kg)', cell: '1,234', kg: 1234 },
  { header: 'Amount (kg)', cell: '2,500', kg: 2500 },
  { header: 'Menge Amount (kg)', cell: '1,750', kg: 1.75 },
  { header: '用量(kg)', cell: '10-12', kg: 11, beside: 1 },
  { header: '用量(kg)', cell: '10~14', kg: 14, beside: 1 },
  { header: '用量(kg)', cell: '1t', kg: 1000 },
  { header: '用量(kg)', cell: '2吨', kg: 2000 },
  { header: '用量(kg)', cell: '3 t', kg: 3 },
  { header: '用量', cell: '5 ton', kg: 5000 },
  { header: 'Weight', cell: '5 tons', kg: 4535.9237 },
  { header: 'Weight', cell: '7 ton', kg: 7000 },
  { header: '用量', cell: '50', kg: 50, beside: '100kg' },
  { header: '用量', cell: 60, kg: 60, beside: '80 kg' },
];

function judged({ header, cell, kg, beside, caption }: Known) {
  const rows: readonly (readonly CellContent[])[] = [
    ...(caption === undefined ? [] : [['水泵材料'], [caption]]),
    ['材料名称', header],
    ['钢板', cell],
    ...(beside === undefined ? [] : [['铝锭', beside]]),
  ];
  const { footprint } = footprintOf([gridOf('材料', rows), FACTORS]);
  const item = footprint.products[0]?.items.find(({ activity }) => activity.name === '钢板');
  const data = item?.activity.data;
  const certainty = data?.kind === 'amount' ? data.amount?.terms[0].evidence.certainty : undefined;
  const isRight = item?.kgCo2e != null && Math.abs(item.kgCo2e - kg) <= 1e-9 * kg;
  return { cell, certainty: certainty ?? Number.NaN, isRight };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('how sure a reading is', () => {
  it.each(Object.entries(CERTAINTY_RULES))('is a share, in %s %d', (_, rule) => {
    expect(rule).toBeGreaterThan(0);
    expect(rule).toBeLessThanOrEqual(1);
  });

  it('is the product of its circumstances, each counted once: 0.99 × 0.985 = 0.97515', () => {
    expect(certaintyOf(['approximate', 'unit-in-the-caption', 'approximate'])).toBeCloseTo(
      0.97515,
      12,
    );
  });

  it('is high where nothing is assumed, and those readings are right', () => {
    const readings = SURE.map(judged);
    expect(readings.filter(({ isRight }) => !isRight)).toEqual([]);
    for (const { cell, certainty } of readings) {
      expect([cell, certainty > 0.85 && certainty <= 1]).toEqual([cell, true]);
    }
  });

  it('is calibrated where something is assumed: as many are right as it says, within a sixth', () => {
    const readings = DOUBTFUL.map(judged);
    const right = mean(readings.map(({ isRight }) => (isRight ? 1 : 0)));
    const said = mean(readings.map(({ certainty }) => certainty));
    // 9 of 13 are right: 1,750, 10~14, 3 t and 5 tons meant something else.
    expect(right).toBeCloseTo(9 / 13, 12);
    expect(Math.abs(said - right)).toBeLessThan(1 / 6);
  });

  it('tells the two kinds apart: every assumed reading is less sure than every other', () => {
    const least = Math.min(...SURE.map(judged).map(({ certainty }) => certainty));
    const most = Math.max(...DOUBTFUL.map(judged).map(({ certainty }) => certainty));
    expect(most).toBeLessThan(least);
  });

  it('is above 0.95 for every figure of the Jiuda ledger, all of which are read rightly', async () => {
    const path = join(__dirname, '../cases/jiuda-three-sheets/ledger.xlsx');
    const { sheets } = await contentOf(await readFile(path));
    const { inventory } = footprintOf(sheets);
    const certainties = inventory.activities.flatMap(({ data }) =>
      (data.kind === 'amount' ? [data.amount] : [data.mass, data.distance]).flatMap((measure) =>
        measure === null
          ? []
          : measure.terms.map(({ evidence }) => evidence.certainty ?? Number.NaN),
      ),
    );
    expect(certainties.length).toBeGreaterThan(40);
    expect(Math.min(...certainties)).toBeGreaterThan(0.95);
  });
});
