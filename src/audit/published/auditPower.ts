import { cellKey } from '../../core/cellKey';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { CellRef } from '../../core/cellRef';
import type { Finding } from '../../core/study/finding';
import type { Footprint } from '../../core/study/footprint';
import { powerFootprint, publishedPower, type PublishedPower } from './publishedPower';
import { powerItems, type PowerItem } from './powerItems';

interface Known extends PowerItem {
  readonly published: PublishedPower;
}

/** A year of publishing: values of the year before are the newest that there are. */
const USUAL_LAG = 1;

/**
 * Whether electricity is counted by the official series that a product's footprint needs, by one
 * alone, and by one of the figures' own time.
 * @param footprint the results
 */
export function auditPower(footprint: Footprint): readonly Finding[] {
  const known = powerItems(footprint).flatMap((one): Known[] => {
    const published = publishedPower(one.kgPerKwh);
    return published === null ? [] : [{ ...one, published }];
  });
  const others = known.filter(({ published }) => published.series !== 'footprint');
  const isMixed = others.length > 0 && others.length < known.length;
  return [
    ...grouped(others).map((group) => seriesFinding(group, isMixed)),
    ...grouped(known.filter(isOld)).map(yearFinding),
  ];
}

function isOld({ year, published }: Known): boolean {
  return year !== null && year - published.year > USUAL_LAG;
}

function grouped(known: readonly Known[]): readonly (readonly [Known, ...Known[]])[] {
  const groups = new Map<string, [Known, ...Known[]]>();
  for (const one of known) {
    const key = `${one.factor.id}\n${String(one.year)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function seriesFinding(group: readonly [Known, ...Known[]], isMixed: boolean): Finding {
  const [{ published, factor, year }] = group;
  const wanted = powerFootprint(year);
  const kg = compensatedSum(group.map(({ kgCo2e }) => kgCo2e));
  return {
    code: 'electricity-series',
    severity: 'warning',
    cells: cellsOf(group),
    effectKgCo2e: kg * (1 - wanted.kgPerKwh / published.kgPerKwh),
    values: {
      found: published.kgPerKwh,
      series: published.series,
      foundYear: published.year,
      expected: wanted.kgPerKwh,
      expectedYear: wanted.year,
      // Of a factor of the library the ledger says nothing.
      source: factor.library === undefined ? (factor.source ?? '') : '',
      ...(isMixed && { mixed: 'footprint' }),
    },
  };
}

function yearFinding(group: readonly [Known, ...Known[]]): Finding {
  const [{ published, year }] = group;
  return {
    code: 'factor-year',
    severity: 'info',
    cells: cellsOf(group),
    effectKgCo2e: null,
    values: { found: published.kgPerKwh, foundYear: published.year, year: Number(year) },
  };
}

function cellsOf(group: readonly Known[]): readonly CellRef[] {
  const cells = group.flatMap(({ factor, item }) => [
    ...(factor.evidence === null ? [] : [factor.evidence.at]),
    item.activity.at,
  ]);
  return [...new Map(cells.map((at) => [cellKey(at), at])).values()];
}
