import { factorYear, type FactorYear } from '../core/analysis/factorYear';
import { lastYearOf } from '../core/analysis/lastYearOf';
import { cellKey } from '../core/cellKey';
import type { CellRef } from '../core/cellRef';
import type { EmissionFactor } from '../core/study/factor';
import type { StudyFacts } from '../core/study/facts';
import type { Finding } from '../core/study/finding';
import type { Footprint } from '../core/study/footprint';

/** A use of a factor of a later year than that of the figures. */
interface Late {
  readonly factor: EmissionFactor;
  readonly year: FactorYear;
  /** The year that it is later than. */
  readonly than: number;
  readonly at: CellRef;
}

/**
 * Used factors of a year that has not begun, and those that are for a later year than the figures are of.
 * The year in which a value or its source came out is naturally later than the figures.
 * @param footprint the results
 * @param facts of the study
 * @param today the day of the report, or the present day: 2025-01-10; null where nobody says it
 * @returns one finding a year and factor sheet, with the cells of the years or factors
 */
export function auditFactorYears(
  { products }: Footprint,
  facts: StudyFacts,
  today: string | null,
): readonly Finding[] {
  const thisYear = today === null ? null : Number(today.slice(0, 'yyyy'.length));
  const future: Late[] = [];
  const later: Late[] = [];
  for (const { product, items } of products) {
    const lastYear = lastYearOf(product, facts);
    for (const { activity } of items) {
      const { factor, at } = activity;
      const year = factor === null ? null : factorYear(factor);
      if (factor === null || year === null) continue;
      const of = (than: number): Late => ({ factor, year, than, at });
      if (thisYear !== null && year.value > thisYear) future.push(of(thisYear));
      else if (lastYear !== null && year.of === 'data' && year.value > lastYear) {
        later.push(of(lastYear));
      }
    }
  }
  return [
    ...grouped(future).map((group): Finding => {
      const [{ year, than }] = group;
      return {
        ...told(group),
        code: 'future-year',
        severity: 'error',
        values: { year: year.value, thisYear: than, ...names(group) },
      };
    }),
    ...grouped(later).map((group): Finding => {
      const [{ year, than }] = group;
      return {
        ...told(group),
        code: 'factor-year',
        severity: 'info',
        values: { foundYear: year.value, year: than, ...names(group) },
      };
    }),
  ];
}

type Group = readonly [Late, ...Late[]];

function grouped(late: readonly Late[]): readonly Group[] {
  const groups = new Map<string, [Late, ...Late[]]>();
  for (const one of late) {
    const { file, sheet } = placeOf(one);
    const key = [file, sheet, one.year.value, one.than].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function placeOf({ factor, year, at }: Late): CellRef {
  return year.witness?.at ?? factor.evidence?.at ?? at;
}

function told(group: Group): Pick<Finding, 'cells' | 'effectKgCo2e'> {
  const cells = new Map(group.map((one) => [cellKey(placeOf(one)), placeOf(one)]));
  return { cells: [...cells.values()], effectKgCo2e: null };
}

const MOST_NAMED = 3;

function names(group: Group): { readonly factors: string; readonly count: number } {
  const all = new Set(group.map(({ factor }) => factor.name));
  return {
    factors: [...all]
      .filter((name) => name !== '')
      .slice(0, MOST_NAMED)
      .join(', '),
    count: all.size,
  };
}
