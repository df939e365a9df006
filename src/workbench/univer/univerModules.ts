import type * as Core from '@univerjs/core';
import type * as Formula from '@univerjs/engine-formula';
import type * as Sheets from '@univerjs/sheets';
import type * as SheetsFormula from '@univerjs/sheets-formula';
import type * as NumberFormats from '@univerjs/sheets-numfmt';

/**
 * Univer's modules, given to the adapter instead of imported by it: a page and a test must each
 * work on one copy, or services of the one are unknown to the other.
 */
export interface UniverModules {
  readonly core: typeof Core;
  readonly formula: typeof Formula;
  readonly sheets: typeof Sheets;
  readonly sheetsFormula: typeof SheetsFormula;
  readonly numberFormats: typeof NumberFormats;
}
