import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import { nameWithUnit } from '../values/nameWithUnit';
import { readLabel, type Label } from './readLabel';

/** Reads labels row by row, from above to below. */
export type RowReader = (row: number) => Label | null;

/**
 * Reads the labels of a role's first column.
 * @param table the table
 * @param role of the column
 * @param carriesBlank whether a label holds for the blank cells below it
 */
export function labelReader(
  table: LedgerTable,
  role: TableColumn['role'],
  carriesBlank: boolean,
): RowReader {
  const column = table.columns.find((entry) => entry.role === role);
  let above: Label | null = null;
  return (row) => {
    if (column === undefined) return null;
    const label = readLabel(table, column, row, carriesBlank ? above : null);
    above = label;
    return label;
  };
}

/** 电(kWh) is called 电: the unit is its figure's. */
function withoutUnit(label: Label): Label {
  const split = nameWithUnit(label.text);
  return split === null ? label : { ...label, text: split.name };
}

/**
 * Reads the names of rows, from the general to the particular.
 * @param table the table
 */
export function nameReader(table: LedgerTable): (row: number) => readonly Label[] {
  const columns = table.columns.filter((column) => column.role === 'name');
  const [only, ...others] = columns;
  if (only !== undefined && others.length === 0) {
    return (row) => {
      const label = readLabel(table, only, row, null);
      return label === null ? NO_LABELS : [withoutUnit(label)];
    };
  }
  return (row) => {
    const labels = columns.flatMap((column) => {
      const label = readLabel(table, column, row, null);
      return label === null ? [] : [withoutUnit(label)];
    });
    return labels.filter(
      (label, index) =>
        labels.findIndex((other) => other.witness.at.cell === label.witness.at.cell) === index,
    );
  };
}

const NO_LABELS: readonly Label[] = [];
