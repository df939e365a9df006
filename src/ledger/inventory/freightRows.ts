import type { ActivityRow } from '../ledger';
import { nameKey } from '../text/nameKey';
import { stagesNamed } from '../rows/stagesNamed';

/** What a row with a distance says: carried goods alone, or goods that are material as well. */
export interface FreightRows {
  /** Whether the row's mass is counted as material elsewhere, or the row is freight alone. */
  isFreightOnly(row: ActivityRow): boolean;
  /** The row that gives the mass of goods that a freight row only names. */
  massRowFor(row: ActivityRow): ActivityRow | null;
}

/**
 * Sorts rows with a distance. A row is freight alone when its category says so, or when another
 * table already gives the same item of the same product, or when its table is about nothing else.
 * @param rows all rows with activity data
 */
export function freightRows(rows: readonly ActivityRow[]): FreightRows {
  const withoutDistance = new Map<string, ActivityRow>();
  for (const row of rows) {
    const isGoods = row.distance === null && row.amount?.kind === 'figure';
    const key = itemKey(row);
    if (isGoods && !withoutDistance.has(key)) withoutDistance.set(key, row);
    const anyProduct = itemKey({ ...row, product: null });
    if (isGoods && !withoutDistance.has(anyProduct)) withoutDistance.set(anyProduct, row);
  }
  return {
    isFreightOnly: (row) => {
      if (row.distance === null) return false;
      const category = row.stage === null ? null : stagesNamed(row.stage.text);
      if (category !== null && category.size > 0) return category.has('transport');
      if (row.amount === null || withoutDistance.has(itemKey(row))) return true;
      const { stages } = row.table;
      return stages.has('transport') && !stages.has('rawMaterial');
    },
    massRowFor: (row) => withoutDistance.get(itemKey(row)) ?? null,
  };
}

function itemKey(row: ActivityRow): string {
  return `${row.product === null ? '' : nameKey(row.product.text)}\n${nameKey(row.name.text)}`;
}
