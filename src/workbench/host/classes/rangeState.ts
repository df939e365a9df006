import type { Area } from '../../../workbook/address';
import type { CellRange } from '../cells/cellBlock';
import { parseReference } from '../cells/parseReference';
import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { isHostObject } from '../hostObject';
import type { Arguments } from '../readArguments';

/** A range; the reference is the name under which the client keeps it. */
export interface RangeState extends CellRange {
  reference: string | null;
}

/**
 * The range that an argument is: an object, or an address on a sheet.
 * @param host the host
 * @param args of the call
 * @param index of the argument
 * @param sheetId where an address without a sheet lies
 */
export function rangeArgument(
  host: HostContext,
  args: Arguments,
  index: number,
  sheetId: string,
): CellRange {
  const value = args.get(index);
  if (isHostObject(value)) return asRange(value.self);
  return rangeAt(host, args.text(index), sheetId);
}

/** @param self of an object that must be a range */
export function asRange(self: unknown): CellRange {
  if (typeof self === 'object' && self !== null && 'area' in self && 'sheetId' in self) {
    return self as CellRange;
  }
  throw new HostError('InvalidArgument');
}

/**
 * The range of an address or of a defined name.
 * @param host the host
 * @param text address or name
 * @param sheetId where an address without a sheet lies
 */
export function rangeAt(host: HostContext, text: string, sheetId: string): CellRange {
  const found = parseReference(text) ?? named(host, text, sheetId);
  if (found === null) throw new HostError('InvalidArgument');
  const sheet = found.sheet === null ? sheetId : sheetNamed(host, found.sheet);
  return { host, sheetId: sheet, area: found.area };
}

function named(
  host: HostContext,
  text: string,
  sheetId: string,
): { readonly sheet: string | null; readonly area: Area } | null {
  const upper = text.toUpperCase();
  const found = host.model
    .names()
    .filter((name) => name.name.toUpperCase() === upper)
    .filter((name) => name.sheetId === null || name.sheetId === sheetId)
    .sort((one, other) => Number(one.sheetId === null) - Number(other.sheetId === null))[0];
  return found === undefined ? null : parseReference(found.formula);
}

/**
 * A sheet's id by its name or id; case does not count.
 * @param host the host
 * @param key name or id
 */
export function sheetNamed(host: HostContext, key: string): string {
  const found = findSheet(host, key);
  if (found === null) throw new HostError('ItemNotFound');
  return found;
}

/**
 * As sheetNamed, but null when there is none.
 * @param host the host
 * @param key name or id
 */
export function findSheet(host: HostContext, key: string): string | null {
  const upper = key.toUpperCase();
  const sheets = host.model.sheets();
  const found =
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toUpperCase() === upper);
  return found?.id ?? null;
}
