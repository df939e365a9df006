import type { Area } from '../workbook/address';
import type { CellFormat, CellValue, NameView, WorkbookView } from '../workbook/view';

/** Who made a change. */
export type Origin = 'addin' | 'user';

/** What a cell of the model holds; a formula has its leading equals sign, as Excel shows it. */
export interface ModelCell {
  readonly value: CellValue;
  /** Null for a cell without formula, also for a cell that a neighbour's formula spills into. */
  readonly formula: string | null;
}

/** What to store in a cell. A formula has its leading equals sign. Nothing is parsed any more. */
export type CellInput =
  { readonly value: string | number | boolean | null } | { readonly formula: string };

/** A sheet as the model knows it. */
export interface ModelSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** Something that happened to the workbook, whoever did it. */
export type ModelEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly change:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
      readonly origin: Origin;
    }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly area: Area;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted';
      readonly sheet: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetMoved';
      readonly sheet: string;
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | { readonly kind: 'sheetActivated' | 'sheetDeactivated'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly area: Area }
  /** A calculation has ended; the sheets that hold formulas it ran. */
  | { readonly kind: 'calculated'; readonly sheets: readonly string[] };

/** How one parameter of a custom function takes its argument; from the functions' metadata. */
export interface FunctionParameter {
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly dimensionality: 'scalar' | 'matrix';
  /** Whether an error value may reach the function; otherwise the cell shows that error. */
  readonly allowError: boolean;
}

/** A custom function the workbook may call. */
export interface FunctionDefinition {
  /** Id the add-in associates its code with. */
  readonly id: string;
  /** Full name in formulas, such as PCF.TRANSPORT. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: 'scalar' | 'matrix';
}

/** One call of a custom function; the arguments are as Excel passes them: omitted ones are null. */
export interface FunctionCall {
  readonly callId: number;
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  /** Sheet and A1 address of the calling cell. */
  readonly caller: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** What a call came to. An error is written as Excel shows it, such as #N/A. */
export interface FunctionResult {
  readonly callId: number;
  readonly value: unknown;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/**
 * The spreadsheet behind the host: one model for page and tests. Rows and columns are counted
 * from zero. Writes are synchronous and undoable; calculation is not: read calculated values only
 * after `settle`. Anything impossible throws a ModelProblem, never half a change.
 */
export interface SpreadsheetModel {
  /** All sheets in their order. */
  sheets(): readonly ModelSheet[];
  /** @returns the new sheet's id. `position` counts from zero; null puts it last. */
  addSheet(name: string, position: number | null): string;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  setVisibility(sheet: string, visibility: ModelSheet['visibility']): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;

  /** A reader of stored values, made once for many cells; spilled values included. */
  reader(sheet: string): (row: number, column: number) => ModelCell | null;
  /** What the cell shows, through its number format; empty for an empty cell. */
  textReader(sheet: string): (row: number, column: number) => string;
  formatReader(sheet: string): (row: number, column: number) => CellFormat;
  /** Smallest area with all cells that hold something (with `formats`, or look like something). */
  usedArea(sheet: string, formats: boolean): Area | null;
  /** Area a formula in this cell spilled over, or the area that spills into it; else null. */
  spillArea(sheet: string, row: number, column: number): Area | null;

  /** Writes what `input` gives for each cell of the area; undefined leaves a cell alone. */
  writeCells(
    sheet: string,
    area: Area,
    input: (row: number, column: number) => CellInput | undefined,
  ): void;
  /** Changes the looks of cells; a key given as null goes back to the standard. */
  writeFormats(
    sheet: string,
    area: Area,
    change: (row: number, column: number) => FormatChange | undefined,
  ): void;
  /** Inserts or deletes whole rows or columns; formulas follow. */
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  /** Unmerges everything that touches the area. */
  unmerge(sheet: string, area: Area): void;
  /** In points; standard sizes where nothing was set. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, first: number, last: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, first: number, last: number, points: number): void;
  isColumnHidden(sheet: string, column: number): boolean;
  setColumnsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  isRowHidden(sheet: string, row: number): boolean;
  setRowsHidden(sheet: string, first: number, last: number, hidden: boolean): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheet: string, rows: number, columns: number): void;
  showGridlines(sheet: string): boolean;
  setShowGridlines(sheet: string, show: boolean): void;

  names(): readonly NameView[];
  setName(name: NameView): void;
  removeName(name: string, sheet: string | null): void;
  /** Makes structured references such as Materials[Amount] work. */
  setTable(name: string, sheet: string, area: Area, columns: readonly string[]): void;
  removeTable(name: string): void;

  /**
   * What the model itself does not know (charts, tables' looks, validations, marks …), kept as
   * JSON by key; setting it is undoable like any other write. Null for a key never set.
   */
  extra(key: string): unknown;
  setExtra(key: string, value: unknown): void;

  calculationMode(): 'automatic' | 'manual';
  setCalculationMode(mode: 'automatic' | 'manual'): void;
  /** Marks every formula for calculation. */
  recalculateAll(): void;
  isIdle(): boolean;
  /** Calculates what is waiting; ends when results are in the cells. In manual mode only `force`. */
  settle(force?: boolean): Promise<void>;

  /** Makes functions known. `invoke` gets all calls of one calculation pass at once. */
  registerFunctions(
    definitions: readonly FunctionDefinition[],
    invoke: (calls: readonly FunctionCall[]) => void,
  ): void;
  /** Results of calls; cells that wait for them are calculated again. */
  finishCalls(results: readonly FunctionResult[]): void;
  /** Ends when nothing calculates and no call is waiting. */
  settleFunctions(): Promise<void>;

  /** Everything written inside is one step of undo. Writes inside carry the add-in as origin. */
  asAddin<T>(write: () => T): T;
  undo(): Promise<void>;
  redo(): Promise<void>;

  onEvent(listener: (event: ModelEvent) => void): () => void;
  /** The whole workbook as it is now, without what only `extra` knows. */
  view(): WorkbookView;
  dispose(): void;
}

/** A change of looks: a value sets, null goes back to the standard, absent leaves alone. */
export type FormatChange = {
  readonly [Key in keyof CellFormat]?: NonNullable<CellFormat[Key]> | null;
};

/** Why the model refused; the host turns it into an Office error. */
export class ModelProblem extends Error {
  /**
   * @param code what kind of trouble it is
   * @param message for people
   */
  constructor(
    readonly code:
      | 'no-such-sheet'
      | 'name-taken'
      | 'bad-name'
      | 'last-visible-sheet'
      | 'merge-overlap'
      | 'outside-sheet'
      | 'protected',
    message: string,
  ) {
    super(message);
  }
}
