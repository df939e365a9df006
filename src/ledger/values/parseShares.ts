import { compensatedSum } from '../../core/calculation/compensatedSum';
import { nameKey } from '../text/nameKey';

/** What each product gets of what several share, as somebody wrote it. */
export interface Shares {
  /** As written. */
  readonly text: string;
  /** By the product's name; above 0. */
  readonly values: ReadonlyMap<string, number>;
  /** Percentages, which must come to 100, or parts of any sum. */
  readonly arePercent: boolean;
  readonly sum: number;
}

const ENTRY = /\s*(.+?)\s*[=:]\s*([0-9]+(?:\.[0-9]+)?)\s*(%?)\s*(?:[,;、]\s*|$)/gy;
/** Binary fractions: 33.3 + 33.3 + 33.4. */
const AGREEMENT = 1e-9;

/**
 * Reads shares: "甲=60%，乙=40%" or "A:3; B:2". A product that is not named gets nothing.
 * @param text as written
 * @param products names of the products that there are
 * @returns null where it is no list of shares, names something else or one product twice, or gives
 * nobody anything
 */
export function parseShares(text: string, products: readonly string[]): Shares | null {
  const entries = entriesIn(text);
  if (entries === null) return null;
  const named = entries.map(({ name, ...entry }) => ({
    ...entry,
    product: products.find((product) => nameKey(product) === nameKey(name)),
  }));
  const values = new Map<string, number>();
  for (const { product, value } of named) {
    if (product === undefined || values.has(product)) return null;
    values.set(product, value);
  }
  const kinds = new Set(named.map(({ isPercent }) => isPercent));
  const sum = compensatedSum(values.values());
  if (kinds.size !== 1 || !(sum > 0) || !Number.isFinite(sum)) return null;
  return {
    text,
    values: new Map([...values].filter(([, value]) => value > 0)),
    arePercent: kinds.has(true),
    sum,
  };
}

/**
 * Whether shares give away all that there is, and no more.
 * @param shares as read
 */
export function isWhole({ arePercent, sum }: Shares): boolean {
  return !arePercent || Math.abs(sum - 100) <= 100 * AGREEMENT;
}

interface Entry {
  readonly name: string;
  readonly value: number;
  readonly isPercent: boolean;
}

function entriesIn(text: string): readonly Entry[] | null {
  const folded = text.normalize('NFKC').trim();
  const entries: Entry[] = [];
  const pattern = new RegExp(ENTRY);
  while (pattern.lastIndex < folded.length) {
    const [, name, number, percent] = pattern.exec(folded) ?? [];
    if (name === undefined) return null;
    entries.push({ name, value: Number(number), isPercent: percent === '%' });
  }
  return entries.length === 0 ? null : entries;
}
