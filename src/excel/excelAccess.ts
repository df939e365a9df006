/**
 * The way to Excel: Office.js as the page has it. Given from outside, so that a test can bring a
 * page of its own. ExcelApi 1.9 is needed; what is newer is asked for before it is used.
 */
export interface ExcelAccess {
  run<Result>(
    options: Excel.RunOptions,
    work: (context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result>;
  /** Whether Excel knows a version of its API, such as 1.13. */
  supports(version: string): boolean;
}

/** Work waits while the user types into a cell, instead of failing. */
export const PATIENT: Excel.RunOptions = { delayForCellEdit: true };
