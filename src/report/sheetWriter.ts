import type { Area, Place } from '../workbook/address';
import type {
  PlannedCell,
  PlannedContent,
  PlannedTable,
  PlannedValue,
  SheetPlan,
} from '../workbook/plan';
import type { StyleName } from '../workbook/styles';

/** A cell without its place. */
export interface CellSpec {
  readonly content: PlannedContent;
  readonly style: StyleName;
  readonly link?: NonNullable<PlannedCell['link']>;
}

/**
 * A text cell.
 * @param value the text, written as text whatever it starts with
 * @param style the look
 */
export function textCell(value: string, style: StyleName = 'text'): CellSpec {
  return { content: { kind: 'text', text: value }, style };
}

/**
 * A number cell.
 * @param value a finite number
 * @param style the look
 */
export function numberCell(value: number, style: StyleName): CellSpec {
  return { content: { kind: 'number', value }, style };
}

/**
 * A formula cell.
 * @param formula without the equals sign
 * @param value what it comes to now
 * @param style the look
 */
export function formulaCell(formula: string, value: PlannedValue, style: StyleName): CellSpec {
  return { content: { kind: 'formula', formula, value }, style };
}

/**
 * A cell that jumps to a ledger cell.
 * @param sheet the ledger's sheet
 * @param cell its address
 * @param label what is shown
 */
export function linkCell(sheet: string, cell: string, label = cell): CellSpec {
  return { content: { kind: 'text', text: label }, style: 'link', link: { sheet, cell } };
}

/**
 * Puts cells into one row, from a column on.
 * @param row counted from zero
 * @param specs left to right; null leaves a cell empty
 * @param from the first column
 */
export function rowCells(
  row: number,
  specs: readonly (CellSpec | null)[],
  from = 0,
): readonly PlannedCell[] {
  return specs.flatMap((spec, offset) =>
    spec === null ? [] : [{ at: { row, column: from + offset }, ...spec }],
  );
}

/**
 * Puts rows of cells under each other.
 * @param top the first row
 * @param rows from top to bottom
 * @param from the first column
 */
export function blockCells(
  top: number,
  rows: readonly (readonly (CellSpec | null)[])[],
  from = 0,
): readonly PlannedCell[] {
  return rows.flatMap((specs, offset) => rowCells(top + offset, specs, from));
}

/** Where the first table of every sheet of ours has its header: below title and note. */
export const HEADER_ROW = 2;

/**
 * Title and note above every sheet of ours, over its whole width.
 * @param title of the sheet
 * @param note one sentence on what the sheet is
 * @param lastColumn the rightmost column in use
 */
export function sheetHead(
  title: string,
  note: string,
  lastColumn: number,
): { readonly cells: readonly PlannedCell[]; readonly merges: readonly Area[] } {
  return {
    cells: [
      { at: { row: 0, column: 0 }, ...textCell(title, 'title') },
      { at: { row: 1, column: 0 }, ...textCell(note, 'note') },
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: lastColumn },
      { top: 1, left: 0, bottom: 1, right: lastColumn },
    ],
  };
}

/**
 * The printed area: from the top left to the last cell in use.
 * @param cells all cells of a sheet
 * @param charts areas of its charts
 */
export function usedArea(cells: readonly PlannedCell[], charts: readonly Area[] = []): Area {
  const places: readonly Place[] = [
    ...cells.map(({ at }) => at),
    ...charts.map(({ bottom, right }) => ({ row: bottom, column: right })),
  ];
  return {
    top: 0,
    left: 0,
    bottom: places.reduce((most, { row }) => Math.max(most, row), 0),
    right: places.reduce((most, { column }) => Math.max(most, column), 0),
  };
}

/**
 * Tables with at least one row below the header; a spreadsheet takes no others.
 * @param tables as planned
 */
export function filledTables(tables: readonly PlannedTable[]): readonly PlannedTable[] {
  return tables.filter(({ area }) => area.bottom > area.top);
}

/** Points of title, note and header. */
export const HEAD_HEIGHTS: ReadonlyMap<number, number> = new Map([
  [0, 28],
  [1, 32],
  [HEADER_ROW, 32],
]);

/** The parts of a sheet that differ from the usual. */
export type SheetParts = Pick<SheetPlan, 'key' | 'name' | 'cells' | 'columnWidths'> &
  Partial<SheetPlan>;

/**
 * A whole sheet: what is not given is as usual (frozen header, landscape, title row repeated).
 * @param parts key, name, cells and widths, and whatever else differs
 */
export function sheetPlan(parts: SheetParts): SheetPlan {
  const charts = parts.charts ?? [];
  return {
    rowHeights: HEAD_HEIGHTS,
    frozenRows: HEADER_ROW + 1,
    merges: [],
    tables: [],
    choices: [],
    highlights: [],
    charts,
    print: {
      area: usedArea(
        parts.cells,
        charts.map(({ area }) => area),
      ),
      orientation: 'landscape',
      titleRow: HEADER_ROW,
    },
    ...parts,
  };
}
