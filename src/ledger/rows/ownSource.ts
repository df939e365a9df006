import type { CellRef } from '../../core/cellRef';
import { contentAt } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import type { ActivityRow } from '../ledger';
import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import { energyKey } from '../text/energyKey';
import { ownGeneration, type OwnGeneration } from '../text/ownGeneration';
import { cellText } from '../values/cellText';
import { cellRefAt } from './cellRefAt';

/** Where a row's electricity comes from, and the cell that says so. */
export interface OwnSource extends OwnGeneration {
  readonly said: string;
  readonly at: CellRef;
}

/** The carrier that the grid supplies: a cell beside it may say that it did not. */
const GRID = '电';

/**
 * The plant of one's own that a row's electricity comes from, by its name, or by a cell beside it that says
 * nothing else: Press | PV.
 * @param row with an amount of energy
 * @returns null where nothing says so, or the name is that of another energy carrier: gas of a CHP plant
 */
export function ownSource(row: ActivityRow): OwnSource | null {
  const { name } = row;
  const named = ownGeneration(name.text);
  if (named !== null) return { ...named, said: name.text, at: name.witness.at };
  const carrier = energyKey(name.text);
  if (carrier !== null && carrier !== GRID) return null;
  const { table } = row.table;
  for (const { index, role } of textColumns(table)) {
    const place = { row: row.row, column: index };
    const said = cellText(contentAt(table.grid, place)).trim();
    const found = ownGeneration(said);
    // Where the header is the item's name, the plant is named where others have their machines.
    if (found !== null && (found.isWhole || role === 'name'))
      return { ...found, said, at: cellRefAt(table.grid, place) };
  }
  return null;
}

/** Columns that may say where electricity comes from: 来源, Supply, or of a header that nothing reads. */
const MAY_SAY: readonly (ColumnRole | null)[] = [
  null,
  'name',
  'stage',
  'source',
  'origin',
  'remark',
];

const COLUMNS = new WeakMap<LedgerTable, readonly TableColumn[]>();

/**
 * The columns of a table that may say where electricity comes from.
 * @param table the table
 */
export function textColumns(table: LedgerTable): readonly TableColumn[] {
  const known = COLUMNS.get(table);
  if (known !== undefined) return known;
  const columns = table.columns.filter(
    ({ role, holdsFigures }) => !holdsFigures && MAY_SAY.includes(role),
  );
  COLUMNS.set(table, columns);
  return columns;
}
