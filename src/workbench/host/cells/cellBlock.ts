import type { Area } from '../../../workbook/address';
import type { ModelCell, ModelValue } from '../../model/spreadsheetModel';
import { HostError } from '../hostError';
import type { HostContext } from '../hostContext';
import { cellCount, heightOf, isUnbounded, MOST_CELLS, widthOf } from './limits';

/** An area of a sheet. */
export interface CellRange {
  readonly host: HostContext;
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Something of every cell as rows; null for whole rows and columns, whose cells Excel never lists.
 * @param range to read
 * @param read what is wanted of a cell
 */
export function readBlock<Value>(
  { host, sheetId, area }: CellRange,
  read: (cell: ModelCell, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new HostError('RangeExceedsLimit');
  const cellAt = host.model.reader(sheetId);
  return Array.from({ length: heightOf(area) }, (_, line) =>
    Array.from({ length: widthOf(area) }, (_unused, place) => {
      const [row, column] = [area.top + line, area.left + place];
      return read(cellAt({ row, column }), row, column);
    }),
  );
}

/**
 * What was given for every cell: one value for all, or rows that fit the range. Null leaves a cell.
 * @param range to write to
 * @param given as the add-in set it
 */
export function blockReader(
  { area }: CellRange,
  given: unknown,
): (row: number, column: number) => unknown {
  if (isUnbounded(area) || given == null) throw new HostError('InvalidArgument');
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits =
    rows.length === heightOf(area) &&
    rows.every((row) => Array.isArray(row) && row.length === widthOf(area));
  if (!fits) throw wrongSize();
  const block = rows as readonly (readonly unknown[])[];
  return (row, column) => block[row]?.[column];
}

/** Excel's complaint about an array of another size than the range. */
export function wrongSize(): HostError {
  return new HostError(
    'InvalidArgument',
    'The array has another number of rows or columns than the range.',
  );
}

/**
 * A value as the add-in reads it: empty cells are '', errors their text.
 * @param value as the model has it
 */
export function wireValue(value: ModelValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/**
 * Excel's name for the kind of a value.
 * @param value as the model has it
 */
export function valueType(value: ModelValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
