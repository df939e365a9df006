import * as core from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import * as sheetsFormula from '@univerjs/sheets-formula';
import * as numberFormats from '@univerjs/sheets-numfmt';
import type { UniverModules } from './univerModules';

/** What a spreadsheet without a page needs of Univer. */
export const HEADLESS_MODULES: UniverModules = {
  core,
  formula,
  sheets,
  sheetsFormula,
  numberFormats,
};
