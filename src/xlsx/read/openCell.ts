import type { Place } from '../../workbook/address';
import type { CellFormat } from './readCellFormats';

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly startsIn1904: boolean;
}

/** A cell while its tags are being read. Offsets count in the text that is scanned. */
export interface OpenCell {
  readonly place: Place;
  /** As written in its tag. */
  readonly attributes: string;
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  readonly format: CellFormat | undefined;
  readonly start: number;
  end: number;
  value: string | null;
  text: string;
  formula: string | null;
  formulaAttributes: string;
  formulaStart: number;
  formulaEnd: number;
}
