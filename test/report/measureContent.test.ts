import type { Term } from '../../src/core/study/activity';
import type { Reading } from '../../src/core/study/evidence';
import { measureOf } from '../../src/core/study/measureOf';
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

  it('never sums a range that holds a text, which SUM would skip', () => {
    const text = term('D4', 20, { reading: { kind: 'number-and-unit', unitText: 'kg' } });
    const measure = measureOf([term('C4', 10), text], 'sum', KG);
    const content = measureContent(measure);
    expect(content.kind === 'formula' ? content.formula : '').not.toContain('SUM(');
  });
});
