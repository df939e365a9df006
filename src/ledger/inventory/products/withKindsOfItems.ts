import type { ActivityRow } from '../../ledger';
import type { ColumnRole } from '../../language/headerWords';
import { WASTE_TITLES } from '../../language/wasteWords';
import { nameKey } from '../../text/nameKey';
import { matchesOne } from '../../text/matchesOne';
import { productOfSheet } from './productOfTable';
import type { WordOfTable } from './wordOfTable';

/** Fewer items in common may be chance. */
const LEAST_COMMON = 2;
const FIGURES: readonly ColumnRole[] = ['amount', 'distance', 'output', 'product'];

/**
 * Tables of the same figures of the same items, on sheets under titles that tell different things, are of one
 * kind, though one has a column of remarks and the other none: their amounts are not one product's.
 * @param headed the tables under their titles
 * @param rows the rows that will be counted
 */
export function withKindsOfItems(
  headed: readonly WordOfTable[],
  rows: readonly ActivityRow[],
): readonly WordOfTable[] {
  const items = new Map<WordOfTable['table'], Set<string>>();
  for (const { table, name } of rows) {
    items.set(table, (items.get(table) ?? new Set<string>()).add(nameKey(name.text)));
  }
  const areAlike = (a: WordOfTable, b: WordOfTable): boolean => {
    const [one, other] = [items.get(a.table) ?? new Set(), items.get(b.table) ?? new Set()];
    const common = [...one].filter((item) => other.has(item)).length;
    return common >= LEAST_COMMON && common * 2 >= Math.min(one.size, other.size);
  };
  return headed.reduce<readonly WordOfTable[]>((known, own) => {
    const first = known.find((other) => mayBeOfOneKind(other, own) && areAlike(other, own));
    return [...known, first === undefined ? own : { ...own, kind: first.kind }];
  }, []);
}

function mayBeOfOneKind(a: WordOfTable, b: WordOfTable): boolean {
  if (a.word === '' || b.word === '' || a.word === b.word) return false;
  if (a.table.table.grid === b.table.table.grid) return false;
  return figuresOf(a) === figuresOf(b) && !isOfWaste(a) && !isOfWaste(b);
}

function figuresOf({ table: { table } }: WordOfTable): string {
  return FIGURES.filter((role) => table.columns.some((column) => column.role === role)).join(' ');
}

/** 废钢 beside 钢材 of one product has names of its own, and the same ones as often. */
function isOfWaste({ product, table }: WordOfTable): boolean {
  return [product.name, productOfSheet(table).name].some((text) => matchesOne(text, WASTE_TITLES));
}
