import { groupedBy } from '../../core/groupedBy';
import { cellKey } from '../../core/cellKey';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { CellRef } from '../../core/cellRef';
import { cellRanges } from '../../core/cellRanges';
import type { Finding, FindingValues } from '../../core/study/finding';
import type { Footprint } from '../../core/study/footprint';
import type { Inventory } from '../../core/study/inventory';
import { shownRange } from '../coherence/shownRange';
import { carriedMasses } from './carriedMasses';
import { doubtedCells } from './doubtedCells';
import { effectsByCell } from './effectsByCell';
import { columnOf, isAlike, type JudgedGroup } from './isAlike';
import type { Sibling } from './sibling';
import { siblingGroups } from './siblingGroups';
import { slipsAmong } from './slips';

/** A figure that is off, with those that it is off from. */
interface Outlier {
  readonly sibling: Sibling;
  readonly power: number;
  readonly peers: readonly Sibling[];
  /** Used − with the point put right. */
  readonly effectKgCo2e: number | null;
}

/**
 * Figures that are 10, 100 or 1000 times off their siblings (the other months of an amount, the same
 * thing in other rows and products, the same factor elsewhere), while these agree with each other, and
 * masses carried that are so far off what is used. It is calculated with what stands there.
 * @param inventory the lines; what a question doubts already is not said again
 * @param footprint the results
 * @returns one finding a column, kind and slip; effects on the ledgers' own basis
 */
export function auditOutliers(inventory: Inventory, footprint: Footprint): readonly Finding[] {
  const all = siblingGroups(inventory.activities).map((group) => ({
    group,
    judged: slipsAmong(group.siblings.map(({ value }) => value)),
  }));
  const off = all.filter(({ judged }) => judged.slips.length > 0);
  const doubted = doubtedCells(inventory);
  if (off.length === 0) return carriedMasses(footprint, doubted);
  const explainedIn = isAlike(all);
  const effects = effectsByCell(footprint, cellsOff(off));
  const found = new Map<string, Outlier>();
  for (const one of off) {
    const { siblings } = one.group;
    const isExplained = explainedIn(one);
    const peers = one.judged.peers.map((index) => siblings[index] as Sibling);
    for (const slip of one.judged.slips) {
      const sibling = siblings[slip.index] as Sibling;
      const key = cellKey(sibling.evidence.at);
      if (found.has(key) || doubted.has(key) || isExplained(slip)) continue;
      const kgCo2e = effects.get(key) ?? null;
      const effectKgCo2e = kgCo2e === null ? null : kgCo2e * (1 - 10 ** -slip.power);
      found.set(key, { sibling, power: slip.power, peers, effectKgCo2e });
    }
  }
  const told = new Set([...doubted, ...found.keys()]);
  return [...grouped([...found.values()]).map(findingOf), ...carriedMasses(footprint, told)];
}

function cellsOff(off: readonly JudgedGroup[]): readonly CellRef[] {
  return off.flatMap(({ group, judged }) =>
    judged.slips.map(({ index }) => (group.siblings[index] as Sibling).evidence.at),
  );
}

type Group = readonly Outlier[];

/** One slip of one column is one cause: a month that was copied in another unit. */
function grouped(outliers: readonly Outlier[]): readonly Group[] {
  const keyOf = (one: Outlier): string => {
    const { at } = one.sibling.evidence;
    return [at.file, at.sheet, columnOf(at), one.sibling.kind, one.power].join('\n');
  };
  return [...groupedBy(outliers, keyOf).values()];
}

function findingOf(group: Group): Finding {
  const sorted = [...group].sort((a, b) => sizeOf(b) - sizeOf(a));
  const [worst] = sorted as [Outlier];
  const effects = group.flatMap(({ effectKgCo2e }) => effectKgCo2e ?? []);
  const names = [...new Set(sorted.map(({ sibling }) => sibling.name))];
  return {
    code: 'outlier',
    severity: 'warning',
    cells: sorted.map(({ sibling }) => sibling.evidence.at),
    effectKgCo2e: effects.length < group.length ? null : compensatedSum(effects),
    values: { ...told(worst), ...(group.length > 1 && { cases: group.length }) },
    ...(group.length > 1 && { items: names.filter((name) => name !== '') }),
  };
}

function sizeOf({ effectKgCo2e }: Outlier): number {
  return effectKgCo2e === null ? -1 : Math.abs(effectKgCo2e);
}

function told({ sibling, power, peers }: Outlier): FindingValues {
  const { kind, name, evidence, unit, value } = sibling;
  // The siblings' values as they would stand in this cell.
  const shown = peers.map((peer) => (peer.value * evidence.value) / value);
  return {
    name,
    of: kind,
    cell: evidence.at.cell,
    found: withUnit(evidence.value, unit),
    times: power > 0 ? String(10 ** power) : `1/${String(10 ** -power)}`,
    peers: peers.length,
    peerCells: cellsTold(
      peers.map((peer) => peer.evidence.at),
      evidence.at,
    ),
    expected: withUnit(shownRange(shown), unit),
    fits: withUnit(Number((evidence.value / 10 ** power).toPrecision(12)), unit),
  };
}

function withUnit(value: number | string, unit: string): string {
  return unit === '' ? String(value) : `${String(value)} ${unit}`;
}

const MOST_NAMED = 3;

/** Ranges, on another sheet with its name. */
function cellsTold(cells: readonly CellRef[], own: CellRef): string {
  const ranges = cellRanges(cells);
  const named = ranges
    .slice(0, MOST_NAMED)
    .map(({ sheet, range }) => (sheet === own.sheet ? range : `${sheet}!${range}`));
  return `${named.join(', ')}${ranges.length > MOST_NAMED ? ' …' : ''}`;
}
