import { DamagedPart } from '../damagedPart';
import { ZIP } from './zipLayout';

/** Sizes and place of an entry. */
export interface EntryNumbers {
  readonly size: number;
  readonly compressedSize: number;
  readonly local: number;
}

const FIELD_HEADER = 4;
const NUMBER_LENGTH = 8;

/**
 * Some programs write every number of an entry into a longer field, however small it is. This
 * reads them from there, in the order the format fixes, where the short field says so.
 * @param view the file
 * @param short the numbers in the short fields
 * @param start where the entry's extra fields begin
 * @param length of the extra fields
 */
export function entryNumbers(
  view: DataView,
  short: EntryNumbers,
  start: number,
  length: number,
): EntryNumbers {
  if (!Object.values(short).includes(ZIP.sentinel)) return short;
  let at = longFields(view, start, start + length);
  const read = (number: number): number => {
    if (number !== ZIP.sentinel) return number;
    at += NUMBER_LENGTH;
    return Number(view.getBigUint64(at - NUMBER_LENGTH, true));
  };
  const size = read(short.size);
  const compressedSize = read(short.compressedSize);
  return { size, compressedSize, local: read(short.local) };
}

function longFields(view: DataView, start: number, end: number): number {
  let at = start;
  while (at + FIELD_HEADER <= end) {
    if (view.getUint16(at, true) === ZIP.zip64Extra) return at + FIELD_HEADER;
    at += FIELD_HEADER + view.getUint16(at + 2, true);
  }
  throw new DamagedPart('zip directory', 'broken');
}
