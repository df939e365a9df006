import type { Grid } from './grid';
import type { SheetKey, WorkbookPlan } from './plan';

/** One of our sheets as found: its key, and the name the user has given it since. */
export interface OwnedSheet {
  readonly key: SheetKey;
  readonly grid: Grid;
}

/** A workbook as read: the user's sheets in their order, and ours apart from them. */
export interface WorkbookContent {
  readonly file: string;
  readonly sheets: readonly Grid[];
  readonly owned: readonly OwnedSheet[];
  /**
   * Names of sheets that are neither ledger nor ours to write: copies that someone made of our sheets,
   * charts on sheets of their own.
   */
  readonly copies: readonly string[];
}

/**
 * The contract with any spreadsheet. Our sheets are known by a mark that survives renaming and
 * moving. Reading never changes anything; writing touches our own sheets and names alone, and
 * either all of a plan is written or nothing.
 */
export interface WorkbookPort {
  read(): Promise<WorkbookContent>;
  /**
   * Brings our sheets to what a plan says.
   * @param plan all of our sheets
   * @param standing sheets that hold what the plan says already, and need no writing
   */
  write(plan: WorkbookPlan, standing?: ReadonlySet<SheetKey>): Promise<void>;
}
