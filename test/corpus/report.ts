/** What became of one workbook. */
export interface WorkbookReport {
  readonly status: number | null;
  /** Of the processor, so that a busy machine does not make a workbook look slow. */
  readonly seconds: number;
  /** Largest memory that the process has needed until then, in mebibytes. */
  readonly peakMiB: number;
  readonly firstLine: string;
  /** Names and figures of products, for a person to judge. */
  readonly figures: readonly string[];
  /** What is wrong with the answer; null when nothing is. */
  readonly problem: string | null;
}
