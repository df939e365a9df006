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
  /** The first category stands where the last one would: of lying bars on top. */
  readonly categoriesReversed: boolean;
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

/** A jump from cells to somewhere else: outside (`address`), inside the workbook, or both. */
export interface LinkView {
  readonly area: Area;
  /** A web page, a file or a mail address; null for a jump inside the workbook. */
  readonly address: string | null;
  /** A place such as 'Sheet 1'!A1 or a defined name; behind an address, a place in what it names. */
  readonly location: string | null;
  /** Shown when the pointer rests on the cells. */
  readonly tooltip: string | null;
  /** The words that the link was made with; the cell may say something else. */
  readonly display: string | null;
}

/** Rows or columns, counted from zero, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Room around what is printed, in inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet is put on paper. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Number that files give a size of paper: 1 is Letter, 9 is A4; null leaves it to the printer. */
  readonly paper: number | null;
  /** In per cent, or made small enough for so many pages; null takes as many as are needed. */
  readonly size:
    | { readonly percent: number }
    | { readonly pagesWide: number | null; readonly pagesTall: number | null };
  readonly margins: PageMargins;
  readonly centered: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly gridlines: boolean;
  /** Column letters and row numbers. */
  readonly headings: boolean;
  /** With Excel's codes: &L, &C and &R begin a third, &P is the page, &A the sheet's name. */
  readonly header: string;
  readonly footer: string;
}

/** What of a sheet is printed. */
export interface PrintedRanges {
  /** Nothing prints all that is there. */
  readonly area: readonly Area[];
  /** Repeated at the top of every page. */
  readonly titleRows: Span | null;
  /** Repeated at the left of every page. */
  readonly titleColumns: Span | null;
}

/** How a sheet is printed. */
export interface PageView extends PageSetup, PrintedRanges {}

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
  readonly links: readonly LinkView[];
  readonly page: PageView;
}

/**
 * A defined name. What is printed of a sheet is no name here, unless it is a formula that comes to
 * an area only when it is calculated.
 */
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
