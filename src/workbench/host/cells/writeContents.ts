import type { CellLook } from '../../model/cellLook';
import type { CellInput } from '../../model/spreadsheetModel';
import { HostError } from '../hostError';
import { blockReader } from './cellBlock';
import type { CellRange } from './cellBlock';
import { requireUnprotected } from './requireUnprotected';
import { setLooks } from './setLooks';
import { typedInput } from './typedInput';
import type { TypedInput } from './typedInput';

/**
 * Writes values or formulas into a range, as if they were typed: texts that look like numbers
 * become numbers, and bring their format along where the cell had none.
 * @param range to write to
 * @param given one value for all cells, or rows
 */
export function writeContents(range: CellRange, given: unknown): void {
  const { host, sheetId, area } = range;
  requireUnprotected(range);
  const valueAt = blockReader(range, given);
  const formats = new Map<number, Pick<CellLook, 'numberFormat'>>();
  const width = area.right - area.left + 1;
  const input = (row: number, column: number): CellInput | undefined => {
    const value = valueAt(row, column);
    if (value === null || value === undefined) return undefined;
    const place = { row: area.top + row, column: area.left + column };
    const before = host.model.lookAt(sheetId, place).numberFormat ?? 'General';
    const typed = typedValue(value, before, range);
    if (typed.format !== null && before === 'General') {
      formats.set(row * width + column, { numberFormat: typed.format });
    }
    return typed.input;
  };
  host.model.write(sheetId, area, input);
  if (formats.size === 0) return;
  setLooks(range, (row, column) => formats.get(row * width + column) ?? null);
}

function typedValue(value: unknown, format: string, { host }: CellRange): TypedInput {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new HostError('InvalidArgument');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return typedInput(value, format, host.setup);
  }
  throw new HostError('InvalidArgument');
}
