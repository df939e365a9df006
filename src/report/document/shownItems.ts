import type { Item } from '../../core/study/footprint';
import type { Paper } from './paper';

/** The main part's tables hold so many items of all products together; the appendix holds all. */
const MOST_ITEMS = 240;
/** But of each product at least so many, and never so few more that a row saying so would be longer. */
const LEAST_ITEMS = 5;
const MOST_OF_PRODUCT = 60;

/** The items that a table of the main part shows, and those that it sums up. */
export interface ShownItems {
  readonly shown: readonly Item[];
  readonly rest: readonly Item[];
}

/**
 * Of long ledgers the largest items of a product, in the ledger's order; all of them where they are few.
 * @param paper the report
 * @param items of one product, or of one of its stages
 */
export function shownItems({ footprint }: Paper, items: readonly Item[]): ShownItems {
  const fair = Math.floor(MOST_ITEMS / Math.max(1, footprint.products.length));
  const most = Math.max(LEAST_ITEMS, Math.min(MOST_OF_PRODUCT, fair));
  if (items.length <= most + 1) return { shown: items, rest: [] };
  const largest = new Set([...items].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most));
  return {
    shown: items.filter((item) => largest.has(item)),
    rest: items.filter((item) => !largest.has(item)),
  };
}

/** What is missing is shown first: it must be seen. */
function sizeOf({ kgCo2e }: Item): number {
  return kgCo2e === null ? Number.POSITIVE_INFINITY : Math.abs(kgCo2e);
}
