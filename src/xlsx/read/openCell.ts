import type { Place } from '../../workbook/address';
import type { CellFormat } from './readCellFormats';

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly startsIn1904: boolean;
}

/** A cell while its tags are being read. */
export interface OpenCell {
  readonly place: Place;
  readonly type: string;
  readonly format: CellFormat | undefined;
  value: string | null;
  text: string;
  formula: string | null;
  shared: string | null;
}
