import { compensatedSum } from '../calculation/compensatedSum';
import { countedItems } from '../study/countedItems';
import type { CutOffRule } from '../study/facts';
import type { Item, ProductFootprint } from '../study/footprint';
import { massOf } from '../study/massOf';

/** The items of a product that a rule lets be left out; they are counted all the same. */
export interface CutOff {
  readonly rule: CutOffRule;
  /** In kg or kg CO2e, by the rule's basis: what an item must stay below. */
  readonly limit: number;
  readonly items: readonly Item[];
  /** All of them together, in the same unit. */
  readonly below: number;
  /** The same as a part of the whole, 0 to 1. */
  readonly share: number;
  /** Whether they are below what the rule says of all together; null where it says nothing. */
  readonly isWithin: boolean | null;
}

/**
 * What a cut-off rule lets be left out of a product: every item below `eachPercent` of the whole.
 * @param product a product with its items
 * @param rule of the study
 * @returns null where the whole is not known or zero
 */
export function cutOffOf(product: ProductFootprint, rule: CutOffRule): CutOff | null {
  const sizes = rule.basis === 'mass' ? massesOf(product) : emissionsOf(product);
  const whole = compensatedSum(sizes.map(({ size }) => size));
  if (whole <= 0) return null;
  const limit = (whole * rule.eachPercent) / PERCENT;
  const small = sizes.filter(({ size }) => Math.abs(size) < limit);
  const below = compensatedSum(small.map(({ size }) => size));
  const share = below / whole;
  const { togetherPercent } = rule;
  return {
    rule,
    limit,
    items: small.map(({ item }) => item),
    below,
    share,
    isWithin: togetherPercent === null ? null : share * PERCENT <= togetherPercent,
  };
}

const PERCENT = 100;

interface Size {
  readonly item: Item;
  readonly size: number;
}

function emissionsOf(product: ProductFootprint): readonly Size[] {
  return countedItems(product).map((item) => ({ item, size: item.kgCo2e }));
}

/** The mass of what goes into the product: a rule by mass is about materials. */
function massesOf({ items, product }: ProductFootprint): readonly Size[] {
  return items.flatMap((item): Size[] => {
    if (item.activity.stage !== 'rawMaterial') return [];
    const size = massOf(item.activity, product);
    return size === null ? [] : [{ item, size }];
  });
}
