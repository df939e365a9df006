import { termValue } from '../../core/study/measureOf';
import { cellKey } from '../../core/cellKey';
import type { Measure } from '../../core/study/activity';
import type { Footprint, Item } from '../../core/study/footprint';
import { measuresOf } from '../../core/study/measuresOf';

/**
 * What the number in a cell brings to the results, on the ledgers' own basis: of an amount added from
 * several cells its part, of what is multiplied the whole.
 * @param footprint the results
 * @returns by cell, in kg CO2e; null where something of it is not known
 */
export function effectsByCell({ products }: Footprint): ReadonlyMap<string, number | null> {
  const effects = new Map<string, number | null>();
  const add = (key: string, kgCo2e: number | null): void => {
    const before = effects.get(key);
    effects.set(key, before === undefined ? kgCo2e : sumOf(before, kgCo2e));
  };
  for (const item of products.flatMap(({ items }) => items)) {
    const { factor, data } = item.activity;
    const used = measuresOf(data).flatMap((measure) => partsOf(measure, item));
    // What stands in one cell and is multiplied with itself would count twice; no ledger does that.
    for (const { key, kgCo2e } of used) add(key, kgCo2e);
    if (factor?.evidence != null) add(cellKey(factor.evidence.at), item.kgCo2e);
  }
  return effects;
}

interface Part {
  readonly key: string;
  readonly kgCo2e: number | null;
}

function partsOf(measure: Measure, { kgCo2e }: Item): readonly Part[] {
  const { terms, operation } = measure;
  const sum = terms.reduce((total, term) => total + termValue(term), 0);
  return terms.map((term) => {
    const share = operation === 'sum' ? termValue(term) / sum : 1;
    const isKnown = kgCo2e !== null && Number.isFinite(share);
    return { key: cellKey(term.evidence.at), kgCo2e: isKnown ? kgCo2e * share : null };
  });
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
