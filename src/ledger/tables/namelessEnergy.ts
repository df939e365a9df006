import { dimensionOf } from '../../core/quantities/unitTable';
import type { ColumnRole } from '../language/headerWords';
import { matchHeader } from './headers/headerRoles';
import { parseUnit } from '../values/parseUnit';
import { columnOf, type LedgerTable, type TableColumn } from './ledgerTable';
import { isCharged } from './ownFigures';

/**
 * Names what products use where a table has no names but its products': 产品 | 用电量(kWh) | 因子 is the energy of
 * each of them, called as the header calls it, else as the sheet. Other amounts of products may be the products
 * themselves, and stay without a name.
 * @param table as found
 */
export function withNamelessEnergy(table: LedgerTable): LedgerTable {
  const [lane, ...others] = table.lanes;
  const [amount] = lane?.columns ?? [];
  if (lane === undefined || amount === undefined || others.length > 0) return table;
  const has = (role: ColumnRole): boolean => columnOf(table, role) !== null;
  const isNameless = lane.heading === null && has('product') && !has('name') && !has('distance');
  const at = amount.headerCells.at(-1);
  if (!isNameless || at === undefined || !isEnergy(amount) || !isCharged(table)) return table;
  const text = nameIn(amount) ?? table.grid.sheet;
  return { ...table, lanes: [{ ...lane, heading: { role: 'name', text, at } }] };
}

function isEnergy({ unitText }: TableColumn): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  return unit !== undefined && dimensionOf(unit) === 'energy';
}

/** 电 of 电(kWh), and nothing of 用量(kWh) or kWh. */
function nameIn({ label, unitText }: TableColumn): string | null {
  const isElse = label === '' || label === unitText || parseUnit(label).length > 0;
  return isElse || matchHeader(label).has('amount') ? null : label;
}
