import type { Term } from '../../src/core/study/activity';
import type { Reading } from '../../src/core/study/evidence';
import { measureOf } from '../../src/core/study/measureOf';
import { allTerms, withLoss } from '../../src/core/study/withLoss';
import { measureContent } from '../../src/report/formulas/measureContent';
import { termCells } from '../../src/report/formulas/termCells';

function term(
  cell: string,
  value: number,
  more: { readonly reading?: Reading; readonly scale?: Term['scale'] } = {},
): Term {
  const { reading = { kind: 'number' }, scale = { numerator: 1, denominator: 1 } } = more;
  const at = { file: 'ledger.xlsx', sheet: '能耗', cell };
  return { evidence: { at, found: String(value), reading, value }, unit: 'kg', scale };
}

const KG = { unit: 'kg', multiplier: 1 } as const;

describe('an amount of several cells in a sheet of ours', () => {
  it('is the sum of a range where months stand side by side: 10 + 20 + 30 = 60', () => {
    const measure = measureOf([term('C4', 10), term('D4', 20), term('E4', 30)], 'sum', KG);
    expect(measureContent(measure)).toEqual({
      kind: 'formula',
      formula: "SUM('能耗'!C4:E4)",
      value: 60,
    });
    expect(termCells(measure.terms)).toBe('C4:E4');
  });

  it('names every cell where a quarter stands between them: 10 + 40 = 50', () => {
    const measure = measureOf([term('C4', 10), term('F4', 40)], 'sum', KG);
    expect(measureContent(measure)).toMatchObject({ formula: "'能耗'!C4+'能耗'!F4", value: 50 });
    expect(termCells(measure.terms)).toBe('C4, F4');
  });

  it('brings every cell to one unit: 1 kg + 500 g = 1.5 kg', () => {
    const grams = term('D4', 500, { scale: { numerator: 1, denominator: 1000 } });
    const measure = measureOf([term('C4', 1), grams], 'sum', KG);
    expect(measureContent(measure)).toMatchObject({
      formula: "'能耗'!C4+'能耗'!D4/1000",
      value: 1.5,
    });
  });

  it('multiplies cells one by one: 2.5 × 40 = 100', () => {
    const measure = measureOf([term('C4', 2.5), term('D4', 40)], 'product', KG);
    expect(measureContent(measure)).toMatchObject({ formula: "'能耗'!C4*'能耗'!D4", value: 100 });
  });

  it('holds a reading that no formula can take as a constant: 10 + (-5) = 5', () => {
    const credit = term('D4', -5, { reading: { kind: 'interpreted' } });
    const measure = measureOf([term('C4', 10), credit], 'sum', KG);
    expect(measureContent(measure)).toMatchObject({ formula: "'能耗'!C4+(-5)", value: 5 });
  });

  const percent = { scale: { numerator: 1, denominator: 100 } } as const;

  it.each([
    ['added', 25, "'能耗'!C4*(1+'能耗'!E4/100)", 100],
    ['rest', 20, "'能耗'!C4/(1-'能耗'!E4/100)", 100],
    ['yield', 80, "'能耗'!C4/('能耗'!E4/100)", 100],
  ] as const)(
    'refers to the cell of its loss, %s %d %%: 80 becomes 100',
    (use, rate, formula, value) => {
      const loss = { ...term('E4', rate, percent), use };
      const measure = withLoss(measureOf([term('C4', 80)], 'sum', KG), loss);
      expect(measure).not.toBeNull();
      if (measure === null) return;
      expect(measureContent(measure)).toEqual({ kind: 'formula', formula, value });
      expect(termCells(allTerms(measure))).toBe('C4, E4');
    },
  );

  it('multiplies a sum with its loss as a whole: (10 + 40) × 1.1 = 55', () => {
    const sum = measureOf([term('C4', 10), term('F4', 40)], 'sum', KG);
    const measure = withLoss(sum, { ...term('G4', 1.1), use: 'times' });
    const content = measure === null ? null : measureContent(measure);
    expect(content).toMatchObject({ formula: "('能耗'!C4+'能耗'!F4)*'能耗'!G4" });
    expect(measure?.quantity.amount).toBeCloseTo(55, 12);
  });

  it.each([
    ['added', -1],
    ['rest', 1],
    ['yield', 0],
    ['yield', 1.2],
    ['times', 0.9],
  ] as const)('is none with a rate that is none: %s %d', (use, rate) => {
    expect(
      withLoss(measureOf([term('C4', 80)], 'sum', KG), { ...term('E4', rate), use }),
    ).toBeNull();
  });

  it('never sums a range that holds a text, which SUM would skip', () => {
    const text = term('D4', 20, { reading: { kind: 'number-and-unit', unitText: 'kg' } });
    const measure = measureOf([term('C4', 10), text], 'sum', KG);
    const content = measureContent(measure);
    expect(content.kind === 'formula' ? content.formula : '').not.toContain('SUM(');
  });
});
