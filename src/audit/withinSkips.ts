import { cellKey } from '../core/cellKey';
import type { Finding } from '../core/study/finding';

/**
 * A sum that passes over texts is wrong for that reason: what else is said about the same cell is
 * explained by it.
 * @param stated findings about figures that the ledger states
 * @param skips findings about sums that pass over texts
 */
export function withinSkips(
  stated: readonly Finding[],
  skips: readonly Finding[],
): readonly Finding[] {
  const explained = new Map(
    skips.flatMap(({ code, cells: [at] }) =>
      at === undefined ? [] : [[cellKey(at), { code, at }]],
    ),
  );
  return stated.map((finding) => {
    const [at] = finding.cells;
    const within = at === undefined ? undefined : explained.get(cellKey(at));
    return within === undefined || finding.within !== undefined ? finding : { ...finding, within };
  });
}
