import { compensatedSum } from '../calculation/compensatedSum';
import { countedItems } from '../study/countedItems';
import type { EmissionFactor } from '../study/factor';
import type { ProductFootprint } from '../study/footprint';

/** By so much each factor is changed: ten percent, the usual step of a one-at-a-time analysis. */
export const VARIATION = 0.1;

/** What a product's total owes to one factor. */
export interface FactorSensitivity {
  readonly factor: EmissionFactor;
  readonly itemCount: number;
  /** On the ledger's own basis, inside the boundary, without credits. */
  readonly ledgerKgCo2e: number;
  /** Of the product's total; null where it has none, or none but zero. */
  readonly share: number | null;
  /**
   * kg CO2e per declared unit by which the total changes if the factor is larger by `VARIATION`; as
   * much less if it is smaller. Null where the number of units is not known.
   */
  readonly effectKgCo2e: number | null;
}

/**
 * How much the total of a product changes with each of its factors, the largest change first. The
 * total is a sum of amount × factor, so that the change is `VARIATION` × what the factor brings.
 * @param product a product with its items
 */
export function sensitivityOf(product: ProductFootprint): readonly FactorSensitivity[] {
  const { covered } = product.product.declaredUnit;
  const total = product.ledgerTotalKgCo2e;
  return [...emissionsByFactor(product).values()]
    .map(({ factor, emissions }) => {
      const ledgerKgCo2e = compensatedSum(emissions);
      return {
        factor,
        itemCount: emissions.length,
        ledgerKgCo2e,
        share: total === null || total === 0 ? null : ledgerKgCo2e / total,
        effectKgCo2e: covered === null ? null : (ledgerKgCo2e * VARIATION) / covered,
      };
    })
    .sort(
      (a, b) =>
        Math.abs(b.ledgerKgCo2e) - Math.abs(a.ledgerKgCo2e) ||
        compareTexts(a.factor.name, b.factor.name) ||
        compareTexts(a.factor.id, b.factor.id),
    );
}

interface Emissions {
  readonly factor: EmissionFactor;
  readonly emissions: number[];
}

function emissionsByFactor(product: ProductFootprint): ReadonlyMap<string, Emissions> {
  const byFactor = new Map<string, Emissions>();
  for (const { activity, kgCo2e } of countedItems(product)) {
    const { factor } = activity;
    if (factor === null) continue;
    const known = byFactor.get(factor.id);
    if (known === undefined) byFactor.set(factor.id, { factor, emissions: [kgCo2e] });
    else known.emissions.push(kgCo2e);
  }
  return byFactor;
}

/** By code units: the same on every machine. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
