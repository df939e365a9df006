import { parseCellAddress, type Area } from '../../workbook/address';

/** Cells that a reference names: the sheet by its name. */
export interface NamedArea {
  readonly sheet: string;
  readonly area: Area;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9]+)(?::([$A-Z0-9]+))?$/;

/**
 * Reads a reference as charts hold it, such as 'Sheet 1'!$B$2:$B$9.
 * @param reference without leading equals sign
 * @returns null for anything else, such as a name or cells of several areas
 */
export function readReference(reference: string): NamedArea | null {
  const match = REFERENCE.exec(reference);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const first = parseCellAddress(match?.[3] ?? '');
  const last = parseCellAddress(match?.[4] ?? match?.[3] ?? '');
  if (sheet === undefined || first === null || last === null) return null;
  return {
    sheet,
    area: {
      top: Math.min(first.row, last.row),
      bottom: Math.max(first.row, last.row),
      left: Math.min(first.column, last.column),
      right: Math.max(first.column, last.column),
    },
  };
}
