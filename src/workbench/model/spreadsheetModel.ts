import type { Area, Place } from '../../workbook/address';
import type { CellLook } from './cellLook';

/** What a cell shows when calculated: errors apart from texts that look like one. */
export type ModelValue = string | number | boolean | { readonly error: string } | null;

/** A cell as the model holds it; the formula begins with an equals sign, '' is none. */
export interface ModelCell {
  readonly value: ModelValue;
  readonly formula: string;
}

/** What is put into a cell: a value, or a formula with its equals sign. */
export type CellInput =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** Visible, hidden, or hidden so that only programs can show it. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet of the model, as it is now. */
export interface ModelSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly gridlines: boolean;
  readonly tabColor: string;
}

/** A defined name; `sheetId` is null for the whole workbook. The formula has no equals sign. */
export interface ModelName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** Something that happened to the model, whoever did it. */
export type ModelChange =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: 'rows' | 'columns';
      readonly sheetId: string;
      readonly area: Area;
      readonly done: 'inserted' | 'deleted';
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'added' | 'deleted' | 'activated'; readonly sheetId: string }
  | {
      readonly kind: 'renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    };

/** A change and who made it. */
export interface ModelEvent {
  readonly change: ModelChange;
  readonly by: 'addin' | 'user';
}

/** What a person who types a formula is told of a function. */
export interface FunctionText {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
    readonly isRepeating: boolean;
  }[];
}

/** A function that the add-in's metadata adds to the spreadsheet. */
export interface AddedFunction {
  readonly text: FunctionText;
  /** Arguments as calculated: a single value, or rows of values for a range. */
  readonly call: (args: readonly unknown[], caller: CallingCell) => unknown;
}

/** The cell whose formula calls a function. */
export interface CallingCell {
  readonly sheetId: string;
  readonly place: Place;
  /** Counts the calculations: a cell that is calculated anew is so in another one. */
  readonly round: number;
}

/** Something outside of the model that undo puts as it was. */
export interface KeptState {
  /** All of it as a text; equal texts are the same state. */
  readonly take: () => string;
  /** Puts it as it was when the text was taken. */
  readonly put: (text: string) => void;
}

/** A formula and the cells that its results fill. */
export interface Spill {
  readonly place: Place;
  readonly area: Area;
}

/** A row or column that has a size of its own or is hidden; null leaves the size to the sheet. */
export interface OwnSize {
  readonly pixels: number | null;
  readonly hidden: boolean;
}

/** Sizes of a sheet's rows and columns that have none of their own; absent: Excel's own. */
export interface StandardSizes {
  readonly rowPixels?: number;
  readonly columnPixels?: number;
}

/** The spreadsheet under the host: cells, looks and sheets. It knows nothing of Office. */
export interface SpreadsheetModel {
  /** The sheets in their order. */
  sheets(): readonly ModelSheet[];
  addSheet(name: string, sizes?: StandardSizes): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  setGridlines(sheetId: string, shown: boolean): void;
  setTabColor(sheetId: string, color: string): void;
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  /** Reads one cell after the other; cheap to call many times. */
  reader(sheetId: string): (place: Place) => ModelCell;
  /** Puts contents into the cells of an area; undefined leaves a cell as it is. */
  write(
    sheetId: string,
    area: Area,
    input: (row: number, column: number) => CellInput | undefined,
  ): void;
  /** Puts into the cells what was written and may still wait for more. */
  flush(): void;
  /** What the cell shows, with its number format. */
  textAt(sheetId: string, place: Place): string;
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  /** Visits every cell with a content or a look, also those that a formula fills. */
  visitCells(sheetId: string, visit: (row: number, column: number) => void): void;
  /** The areas of formulas with several results, by the cell of the formula. */
  spills(sheetId: string): readonly Spill[];

  /** Equal for cells of equal looks, as long as none changes; null is the sheet's standard. */
  lookKeyAt(sheetId: string, place: Place): string | null;
  lookAt(sheetId: string, place: Place): CellLook;
  setLook(sheetId: string, area: Area, look: CellLook): void;
  clearLook(sheetId: string, area: Area): void;

  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  columnWidth(sheetId: string, column: number): number;
  /** In pixels. */
  setColumnWidth(sheetId: string, area: Area, pixels: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, area: Area, pixels: number): void;
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
  hideRows(sheetId: string, area: Area, hidden: boolean): void;
  hideColumns(sheetId: string, area: Area, hidden: boolean): void;
  /** Rows that differ from the sheet's others. */
  ownRows(sheetId: string): ReadonlyMap<number, OwnSize>;
  ownColumns(sheetId: string): ReadonlyMap<number, OwnSize>;
  /** Whole rows come in before one, or go; formulas and names follow. */
  insertRows(sheetId: string, first: number, count: number): void;
  removeRows(sheetId: string, first: number, count: number): void;
  insertColumns(sheetId: string, first: number, count: number): void;
  removeColumns(sheetId: string, first: number, count: number): void;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;

  names(): readonly ModelName[];
  addName(name: Omit<ModelName, 'id'>): string;
  updateName(id: string, change: Partial<Omit<ModelName, 'id'>>): void;
  removeName(id: string): void;
  /** Makes structured references to a table work. */
  setTable(name: string, sheetId: string, area: Area, headers: readonly string[]): void;
  removeTable(name: string): void;

  /**
   * Calculates what is not up to date and waits for it.
   * @throws Error when the calculation does not end
   */
  settle(): Promise<void>;
  isSettled(): boolean;
  /** Manual calculation: changes wait until somebody settles. */
  setAutomatic(automatic: boolean): void;
  markDirty(sheetId: string, places: readonly Place[]): void;
  addFunction(added: AddedFunction): void;
  /** Tells of functions in another language. */
  describeFunctions(texts: readonly FunctionText[]): void;

  /** Whatever is changed meanwhile counts as the user's doing, not the add-in's. */
  asUser(work: () => void): void;
  /** What is done inside follows from a change that undo knows: it is no part of undo itself. */
  asConsequence(work: () => void): void;
  /** What is done until the matching end is one step of undo; may be nested. */
  beginStep(): void;
  endStep(): void;
  /** Something that was done outside of the model becomes part of the step. */
  remember(undo: () => void, redo: () => void): void;
  /** Something outside of the model that steps change: undo and redo put it as it was. */
  keep(state: KeptState): void;
  /** Takes the last step back, whoever did it; false when there is none. Events are the user's. */
  undo(): boolean;
  /** Does again what undo has taken back. */
  redo(): boolean;
  onEvent(listener: (event: ModelEvent) => void): void;
  dispose(): void;
}
