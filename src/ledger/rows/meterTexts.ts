import { contentAt } from '../../workbook/grid';
import type { ActivityRow } from '../ledger';
import { energyKey } from '../text/energyKey';
import { cellText } from '../values/cellText';

/**
 * What a row of energy is called: its name, and where that is its header's carrier, what stands in its column of
 * names (Machine | Electricity use).
 * @param row with an amount
 */
export function meterTexts({ name, table: { table }, row }: ActivityRow): readonly string[] {
  if (energyKey(name.text) === null) return [name.text];
  const cells = table.columns
    .filter(({ role }) => role === 'name')
    .map(({ index }) => cellText(contentAt(table.grid, { row, column: index })).trim());
  return [...new Set([name.text, ...cells.filter((text) => text !== '')])];
}
