import type { AuditedSum } from '../../src/audit/stated/auditedSum';
import { sumsAbove } from '../../src/audit/stated/sumsAbove';

/** A sum of rows from the first to the last, all of them after the sum before it. */
function sum(first: number, last: number, verdict: AuditedSum['result']['verdict']): AuditedSum {
  const span = { first, last };
  const rows = Array.from({ length: last - first + 1 }, (_, index) => ({ row: first + index }));
  const reach = { rank: 'subtotal', since: span, all: { first: 0, last } };
  // Only its reach, its rows and its verdict are looked at.
  return { sum: reach, parts: rows, result: { verdict } } as unknown as AuditedSum;
}

describe('the sums above', () => {
  it('are found by the row that they begin in, the last one first', () => {
    const above = sumsAbove();
    const sums = [sum(0, 2, 'explained'), sum(3, 5, 'explained'), sum(3, 8, 'explained')];
    for (const one of sums) above.add(one);
    expect(above.beginningIn(new Set([3, 4, 5]))).toEqual([sums[2], sums[1]]);
  });

  it('are taken to cover the rows since the sum before them once one of their kind has agreed so', () => {
    const above = sumsAbove();
    above.add(sum(3, 5, 'explained'));
    expect(above.areNear('subtotal')).toBe(false);
    above.add(sum(6, 8, 'agrees'));
    expect([above.areNear('subtotal'), above.areNear('total')]).toEqual([true, false]);
  });

  it('are tried no further after 20 of one kind', () => {
    const above = sumsAbove();
    for (let count = 0; count < 20; count += 1) above.add(sum(3, 5, 'explained'));
    expect(above.areNear('subtotal')).toBe(false);
    above.add(sum(3, 5, 'explained'));
    expect(above.areNear('subtotal')).toBe(true);
  });
});
