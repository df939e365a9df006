import { termValue } from '../../core/study/measureOf';
import { cellKey } from '../../core/cellKey';
import type { CellRef } from '../../core/cellRef';
import type { Measure } from '../../core/study/activity';
import type { Footprint, Item } from '../../core/study/footprint';
import { measuresOf } from '../../core/study/measuresOf';

/**
 * What the number in a cell brings to the results, on the ledgers' own basis: of an amount added from
 * several cells its part, of what is multiplied the whole.
 * @param footprint the results
 * @param wanted the cells asked for: few of the many that a study has
 * @returns by cell, in kg CO2e; null where something of it is not known
 */
export function effectsByCell(
  { products }: Footprint,
  wanted: readonly CellRef[],
): ReadonlyMap<string, number | null> {
  const effects = new Map<string, number | null>();
  // Names of cells are compared before keys are made: a ledger may have a million numbers.
  const names = new Set(wanted.map(({ cell }) => cell));
  const keys = new Set(wanted.map(cellKey));
  const add: Adding = (at, kgCo2e) => {
    const key = names.has(at.cell) ? cellKey(at) : null;
    if (key === null || !keys.has(key)) return;
    const before = effects.get(key);
    effects.set(key, before === undefined ? kgCo2e() : sumOf(before, kgCo2e()));
  };
  for (const item of products.flatMap(({ items }) => items)) {
    const { factor, data } = item.activity;
    // What stands in one cell and is multiplied with itself would count twice; no ledger does that.
    for (const measure of measuresOf(data)) addTerms(measure, item, add);
    if (factor?.evidence != null) add(factor.evidence.at, () => item.kgCo2e);
  }
  return effects;
}

type Adding = (at: CellRef, kgCo2e: () => number | null) => void;

function addTerms({ terms, operation }: Measure, { kgCo2e }: Item, add: Adding): void {
  for (const term of terms) {
    add(term.evidence.at, () => {
      const sum = terms.reduce((total, each) => total + termValue(each), 0);
      const share = operation === 'sum' ? termValue(term) / sum : 1;
      return kgCo2e !== null && Number.isFinite(share) ? kgCo2e * share : null;
    });
  }
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
