import { dimensionOf } from '../../core/quantities/unitTable';
import { contentAt } from '../../workbook/grid';
import { GWP_HEADERS } from '../language/gasPartWords';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { holdsFigure } from '../values/classifyContent';
import { gasMeaning } from '../values/gasMeaning';
import { parseUnit } from '../values/parseUnit';
import { columnOf, type AmountLane, type LedgerTable, type TableColumn } from './ledgerTable';

/** What its header says is a result, and only the rest of the table tells that it is an amount. */
const FROM_TABLE = 0.6;

/**
 * Takes what got into the air for an amount where it stands under the header of a result: 稻田甲烷 CH4 | kg |
 * 排放量 | GWP. It is a mass of the gases that the rows name, and no figure in CO2e; a table of results in CO2e
 * stays what it is.
 * @param table as found
 */
export function withReleasedGases(table: LedgerTable): LedgerTable {
  if (table.lanes.length > 0 || columnOf(table, 'name') === null) return table;
  const [released, ...others] = table.columns.filter(({ role }) => role === 'result');
  if (released === undefined || others.length > 0 || released.isCorrected) return table;
  const rows = table.rows.flatMap(({ row, kind }) =>
    kind === 'data' && holdsFigure(contentAt(table.grid, { row, column: released.index }))
      ? [row]
      : [],
  );
  if (rows.length === 0 || !rows.every((row) => isMass(unitAt(table, released, row)))) return table;
  const isWeighed = table.columns.some(({ label }) => GWP_HEADERS.test(foldWord(label)));
  if (!isWeighed && !areGases(rows.map((row) => textAt(table, 'name', row)))) return table;
  const amount: TableColumn = { ...released, role: 'amount', confidence: FROM_TABLE };
  const { period } = amount;
  const lane: AmountLane = {
    operation: 'sum',
    columns: [amount],
    sums: [],
    factors: [],
    period,
    heading: null,
  };
  const columns = table.columns.map((column) => (column === released ? amount : column));
  return { ...table, columns, lanes: [lane] };
}

function unitAt(table: LedgerTable, { unitText }: TableColumn, row: number): string {
  return unitText ?? textAt(table, 'unit', row);
}

function textAt(table: LedgerTable, role: 'name' | 'unit', row: number): string {
  const column = columnOf(table, role);
  return column === null ? '' : cellText(contentAt(table.grid, { row, column: column.index }));
}

function isMass(unitText: string): boolean {
  const unit = parseUnit(unitText)[0]?.unit;
  return unit !== undefined && dimensionOf(unit) === 'mass';
}

/** All are gases, and not only CO2: kg of CO2 may be the result of what other rows give. */
function areGases(names: readonly string[]): boolean {
  const gases = names.map((name) => gasMeaning(name)?.gases ?? []);
  const isOther = (of: (typeof gases)[number]): boolean => !of.some((gas) => gas.startsWith('CO2'));
  return gases.every((of) => of.length > 0) && gases.some(isOther);
}
