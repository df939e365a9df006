import type { Area, Place } from './address';

/** An error value that a cell shows, such as #REF! or #N/A. */
export interface CellError {
  readonly error: string;
}

/** A cell that the spreadsheet formats as a date; the serial is Excel's day number. */
export interface CellDate {
  readonly dateSerial: number;
}

/** What a cell holds: for a formula its value. Null is an empty cell. */
export type CellContent = string | number | boolean | CellError | CellDate | null;

/** How the cells of a sheet were set in another order, or taken apart, to be read. */
export interface Arrangement {
  /** The sheet as it is. */
  readonly from: Grid;
  /** Where a cell stands on it. */
  readonly placeOf: (at: Place) => Place | null;
  /** The text of the whole cell, where only a part of it stands at a place. */
  readonly wholeText?: (at: Place) => string | null;
}

/**
 * One sheet as it was read. Only rows with content are held, in ascending order, so that a used
 * range of a million rows with ten filled ones costs ten rows.
 */
export interface Grid {
  /** The file whose data it is: of a copy that was taken in, the file that it was taken from. */
  readonly file: string;
  /** Its name in the workbook that was read. */
  readonly sheet: string;
  /** Of a copy that was taken in: its name in the file that it was taken from. */
  readonly originSheet?: string;
  readonly visibility: 'visible' | 'hidden';
  /** Row number counted from zero → contents by column; a row may be shorter than the sheet is wide. */
  readonly rows: ReadonlyMap<number, readonly CellContent[]>;
  /** Formulas by A1 address, without the leading equals sign. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Number formats other than General by A1 address, of cells that hold numbers. */
  readonly numberFormats: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where cells were set in another order to be read: the sheet as it is, and where each cell stands on it. */
  readonly arranged?: Arrangement;
}

/**
 * The content of one cell; null beyond what the sheet holds.
 * @param grid the sheet
 * @param place counted from zero
 */
export function contentAt(grid: Grid, place: Place): CellContent {
  return grid.rows.get(place.row)?.[place.column] ?? null;
}
