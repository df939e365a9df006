/** The way to Excel: Office.js as the page has it. Given from outside, so that tests can bring theirs. */
export interface ExcelAccess {
  run<Result>(
    options: Excel.RunOptions,
    work: (context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result>;
  /** Whether Excel knows a version of its API, such as 1.13. */
  supports(version: string): boolean;
  /** Told once when reading or writing takes long, for example while a cell is being edited. */
  readonly onSlow?: () => void;
  /** After how many milliseconds; ten seconds unless given. */
  readonly slowAfterMs?: number;
}
