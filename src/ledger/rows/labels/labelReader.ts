import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { nameWithUnit } from '../../values/nameWithUnit';
import { labelsReader, type Label } from './readLabel';

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
  if (column === undefined) return () => null;
  const labelAt = labelsReader(table, column);
  let above: Label | null = null;
  return (row) => {
    const label = labelAt(row, carriesBlank ? above : null);
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
    const labelAt = labelsReader(table, only);
    return (row) => {
      const label = labelAt(row, null);
      return label === null ? NO_LABELS : [withoutUnit(label)];
    };
  }
  const readers = columns.map((column) => labelsReader(table, column));
  return (row) => {
    const labels = readers.flatMap((labelAt) => {
      const label = labelAt(row, null);
      return label === null ? [] : [withoutUnit(label)];
    });
    return labels.filter(
      (label, index) =>
        labels.findIndex((other) => other.witness.at.cell === label.witness.at.cell) === index,
    );
  };
}

const NO_LABELS: readonly Label[] = [];
