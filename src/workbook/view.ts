import type { Area } from './address';
import type { CellError } from './grid';

/** A line on one side of a cell; `color` is RRGGBB. */
export interface BorderLine {
  readonly style: 'thin' | 'hair' | 'dotted' | 'dashed' | 'medium' | 'thick' | 'double';
  readonly color: string;
}

/**
 * How a cell looks, in terms every spreadsheet knows. What is absent is the spreadsheet's own
 * standard. Colours are RRGGBB, sizes are points.
 */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly indent?: number;
  readonly wrap?: boolean;
}

/** What a cell holds as stored: a date is its serial number, shown by its number format. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell: its value (of a formula the last result), its formula and its look. */
export interface CellView {
  readonly value: CellValue;
  /** Without the leading equals sign and without file prefixes such as _xlfn; null for none. */
  readonly formula: string | null;
  /** Area that an array or dynamic-array formula in this cell fills; absent for a plain one. */
  readonly spill?: Area;
  readonly format: CellFormat;
}

/** A table of the spreadsheet; the first row of its area is the header. */
export interface TableView {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly totalsRow: boolean;
  readonly style: string | null;
}

/** A chart: its data only, enough to draw it simply and to write it again. */
export interface ChartView {
  /** Excel's chart type, such as ColumnClustered, BarStacked or Pie. */
  readonly type: string;
  readonly name: string;
  readonly title: string | null;
  /** Said to screen readers. */
  readonly description: string | null;
  /** The cells it covers on its sheet. */
  readonly area: Area;
  readonly series: readonly {
    readonly name: string;
    /** References such as 'Sheet 1'!$B$2:$B$9, without equals sign; null when it has none. */
    readonly categories: string | null;
    readonly values: string;
    readonly color: string | null;
  }[];
  readonly valueAxis: {
    readonly title: string | null;
    readonly numberFormat: string | null;
    readonly least: number | null;
    readonly most: number | null;
  } | null;
}

/** What may be entered in an area. Only drop-down lists are told apart. */
export interface ValidationView {
  readonly area: Area;
  /** Literal values, or a reference or formula without equals sign. */
  readonly list: readonly string[] | { readonly formula: string };
}

/** Colours an area's cells where a formula (for its first cell) is true. */
export interface HighlightView {
  readonly area: Area;
  readonly formula: string;
  readonly fontColor: string | null;
  readonly fill: string | null;
}

/** One sheet as it is seen. Rows and columns are counted from zero. */
export interface SheetView {
  /** Identity while the workbook is open; renaming and moving keep it. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Row → column → cell; only cells with a value, a formula or a look of their own. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellView>>;
  /** Width in characters of the standard font, as the file states it; null keeps the standard. */
  readonly columns: ReadonlyMap<
    number,
    { readonly width: number | null; readonly hidden: boolean }
  >;
  /** Width of all other columns, in characters as the file states it; absent: Excel's own. */
  readonly standardWidth?: number;
  /** Height of all other rows in points; absent: Excel's own. */
  readonly standardHeight?: number;
  /** Height in points; null leaves it to the spreadsheet. */
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly hidden: boolean }>;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly isProtected: boolean;
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  readonly validations: readonly ValidationView[];
  readonly highlights: readonly HighlightView[];
}

/** A defined name. */
export interface NameView {
  readonly name: string;
  /** Without the leading equals sign. */
  readonly formula: string;
  /** Sheet id for a name that only that sheet knows; null for the whole workbook. */
  readonly sheet: string | null;
  readonly visible: boolean;
}

/** A whole workbook as it is seen: what a grid shows, and what saving compares. */
export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly names: readonly NameView[];
  /** Font of cells whose look names none; absent: Excel's own. */
  readonly standardFont?: { readonly name: string; readonly size: number };
  /** Id of the sheet in front. */
  readonly activeSheet: string;
}
