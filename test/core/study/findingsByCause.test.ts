import fc from 'fast-check';
import type { CellRef } from '../../../src/core/cellRef';
import type { Finding, FindingCode } from '../../../src/core/study/finding';
import { findingsByCause } from '../../../src/core/study/findingsByCause';
import { sortFindings } from '../../../src/app/sortFindings';
import { SEEDED } from '../../support/seeded';

function at(cell: string, sheet = '台账'): CellRef {
  return { file: 'ledger.xlsx', sheet, cell };
}

function met(
  code: FindingCode,
  cell: CellRef,
  values: Finding['values'] = {},
  more: Partial<Finding> = {},
): Finding {
  return { code, severity: 'error', cells: [cell], effectKgCo2e: null, values, ...more };
}

function missing(row: number, name = `物料${String(row)}`): Finding {
  return met('missing-factor', at(`C${String(row)}`), { product: '泵', name });
}

describe('findingsByCause', () => {
  it.each([2, 2000])('makes one finding of %d items without a factor', (count) => {
    const rows = Array.from({ length: count }, (_, index) => missing(index + 2));
    const [one, ...others] = findingsByCause(rows);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ values: { count, cases: count } });
    expect(one?.cells.map(({ cell }) => cell)).toEqual(rows.map(({ cells }) => cells[0]?.cell));
    expect(one?.items).toHaveLength(count);
  });

  it('leaves a single finding as it was', () => {
    expect(findingsByCause([missing(2)])).toEqual([missing(2)]);
  });

  it('keeps sheets, codes, severities and units apart', () => {
    const findings = [
      missing(2),
      met('missing-factor', at('C3', '另一张'), { product: '泵', name: '铁' }),
      met('missing-quantity', at('C4'), { product: '泵', name: '铁' }),
      met('missing-unit', at('C5'), { found: '5kg?', unit: 'kg?' }),
      met('missing-unit', at('C6'), { found: '5 wt', unit: 'wt' }),
      { ...missing(7), severity: 'warning' as const },
    ];
    expect(findingsByCause(findings)).toEqual(findings);
  });

  it('joins numbers of one unit that nobody knows: 3 × kg? are one', () => {
    const findings = ['C2', 'C3', 'C9'].map((cell) =>
      met('missing-unit', at(cell), { found: `${cell} kg?`, unit: 'kg?' }),
    );
    expect(findingsByCause(findings)).toMatchObject([{ values: { unit: 'kg?', cases: 3 } }]);
  });

  it('adds up what several tables of a sheet had: 3 hidden rows and 2 are 5', () => {
    const hidden = (cells: readonly string[]): Finding => ({
      ...met('hidden-row', at('A1'), { count: cells.length }),
      cells: cells.map((cell) => at(cell)),
    });
    const [one] = findingsByCause([hidden(['A20', 'A21']), hidden(['A2', 'A3', 'A9'])]);
    expect(one?.values).toMatchObject({ count: 5 });
    expect(one?.cells.map(({ cell }) => cell)).toEqual(['A2', 'A3', 'A9', 'A20', 'A21']);
  });

  it('sums effects, 3 + 4 = 7; one that is not known makes the sum unknown', () => {
    const withEffect = (row: number, effectKgCo2e: number | null): Finding => ({
      ...missing(row),
      effectKgCo2e,
    });
    expect(findingsByCause([withEffect(2, 3), withEffect(3, 4)])[0]?.effectKgCo2e).toBe(7);
    expect(findingsByCause([withEffect(2, 3), withEffect(3, null)])[0]?.effectKgCo2e).toBeNull();
  });

  it('joins the formulas of one column that skip texts, the formulas before the texts', () => {
    const skip = (cell: string, text: string): Finding => ({
      ...met('formula-skips-text', at(cell), { cell, count: 1 }),
      cells: [at(cell), at(text)],
    });
    const [one, other] = findingsByCause([skip('F3', 'C3'), skip('F2', 'C2'), skip('G2', 'C2')]);
    expect(one?.cells.map(({ cell }) => cell)).toEqual(['F2', 'F3', 'C2', 'C3']);
    expect(other?.cells.map(({ cell }) => cell)).toEqual(['G2', 'C2']);
  });

  it('lets what pointed to one of them point to the cause', () => {
    const skip = (cell: string): Finding => met('formula-skips-text', at(cell), { count: 1 });
    const within = { code: 'formula-skips-text' as const, at: at('F9') };
    const sum = met('total-mismatch', at('F9'), {}, { within });
    const [, told] = findingsByCause([skip('F9'), sum, skip('F3')]);
    expect(told?.within).toEqual({ code: 'formula-skips-text', at: at('F3') });
  });

  it('never joins what is said of single stated figures', () => {
    const sums = ['F9', 'F19'].map((cell) => met('subtotal-mismatch', at(cell), { label: '小计' }));
    expect(findingsByCause(sums)).toEqual(sums);
  });

  it('loses no cell, and comes to the same whatever the order in which things were met', () => {
    const finding = fc
      .record({
        code: fc.constantFrom<FindingCode>(
          'missing-factor',
          'missing-unit',
          'hidden-row',
          'credit',
        ),
        severity: fc.constantFrom('error' as const, 'warning' as const),
        row: fc.nat(30),
        sheet: fc.constantFrom('甲', '乙'),
        unit: fc.constantFrom('kg?', 'wt'),
        effectKgCo2e: fc.constantFrom(null, -7, 0, 7),
      })
      .map(({ code, severity, row, sheet, unit, effectKgCo2e }) =>
        met(
          code,
          at(`C${String(row + 1)}`, sheet),
          // Name and amount of a cell belong to it: the same cell never says two things.
          { name: `物料${String(row)}`, unit },
          { severity, effectKgCo2e },
        ),
      );
    const permuted = fc.array(finding, { maxLength: 30 }).chain((findings) => {
      const all = fc.shuffledSubarray(findings, { minLength: findings.length });
      return fc.tuple(fc.constant(findings), all);
    });
    fc.assert(
      fc.property(permuted, ([findings, shuffled]) => {
        const [one, other] = [findings, shuffled].map((each) =>
          sortFindings(findingsByCause(each)),
        );
        expect(other).toEqual(one);
        const cells = (all: readonly Finding[]): readonly string[] =>
          [...new Set(all.flatMap((each) => each.cells.map((ref) => JSON.stringify(ref))))].sort();
        expect(cells(one ?? [])).toEqual(cells(findings));
      }),
      SEEDED,
    );
  });
});
