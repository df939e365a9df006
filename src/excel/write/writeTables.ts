import { areaAddress } from '../../workbook/address';
import type { PlannedTable } from '../../workbook/plan';
import type { PlacedSheet } from './placeSheets';
import type { RequestBudget } from './requestBudget';
import { typedText } from './typedText';

/** The plainest of Excel's table styles: the cells carry their own look. */
const PLAIN_STYLE = 'TableStyleLight1';
const BYTES_PER_TABLE = 2000;

/**
 * Makes the tables before any formula is written: Excel refuses a formula that names a table which
 * is not there. Their headers must stand in the cells by then.
 * @param budget of requests
 * @param placed our sheets
 * @param names the names that ours get
 */
export async function writeTables(
  budget: RequestBudget,
  placed: readonly PlacedSheet[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { plan, sheet } of placed) {
    for (const table of plan.tables) {
      await budget.reserve(BYTES_PER_TABLE);
      addTable(sheet, table, names.get(table.name) ?? table.name);
    }
  }
}

function addTable(sheet: Excel.Worksheet, { area, headers }: PlannedTable, name: string): void {
  const first = sheet.getRange(areaAddress({ ...area, bottom: area.top }));
  first.values = [headers.map(typedText)];
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = PLAIN_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = true;
}
