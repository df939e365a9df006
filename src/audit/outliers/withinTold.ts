import { cellKey } from '../../core/cellKey';
import type { Finding, FindingKey } from '../../core/study/finding';

const OF_FACTORS: ReadonlySet<string> = new Set(['factor-incoherent', 'factor-implausible']);

/**
 * A figure that is off its siblings and that another finding names as the reason of a wrong sum, or as
 * a factor unlike those of its material, is explained by that finding.
 * @param outliers as found
 * @param others what else was found
 */
export function withinTold(
  outliers: readonly Finding[],
  others: readonly Finding[],
): readonly Finding[] {
  if (outliers.length === 0) return [];
  const told = new Map(others.flatMap(toldBy));
  return outliers.map((outlier) => {
    const keys = outlier.cells.map((at) => told.get(cellKey(at)));
    const [within] = keys;
    const isAll = within !== undefined && keys.every((key) => key?.at === within.at);
    return isAll ? { ...outlier, within } : outlier;
  });
}

function toldBy(finding: Finding): readonly (readonly [string, FindingKey])[] {
  const { code, cells, explanations = [] } = finding;
  const [at] = cells;
  if (at === undefined) return [];
  const key = { code, at };
  if (OF_FACTORS.has(code)) return cells.map((cell) => [cellKey(cell), key]);
  const causes = explanations.length === 1 ? (explanations[0] ?? []) : [];
  return causes.flatMap(({ kind, values }) => {
    const cell = values['at'];
    if (kind !== 'scale-slip' || typeof cell !== 'string') return [];
    return [[cellKey({ ...at, cell }), key]];
  });
}
