import type { Area, Place } from './address';
import type { StyleName } from './styles';

/** Stable identities of the sheets that we own, whatever the user renames them to. */
export const SHEET_KEYS = [
  'settings',
  'activity',
  'factors',
  'rawMaterial',
  'transport',
  'production',
  'distribution',
  'use',
  'endOfLife',
  'summary',
  'analysis',
  'checks',
  'report',
] as const;

/** One of our sheets. */
export type SheetKey = (typeof SHEET_KEYS)[number];

/**
 * What a cell of ours will hold. Text is always written as text, whatever it starts with.
 * A formula has no leading equals sign; `value` is what it comes to now, kept in the file so
 * that readers that do not recalculate show the right figure.
 */
export type PlannedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: PlannedValue };

/** The value of a formula; an error is written as Excel shows it, such as #N/A. */
export type PlannedValue = number | string | boolean | { readonly error: string };

/** One cell to write. `link` jumps to a cell of the same workbook. */
export interface PlannedCell {
  readonly at: Place;
  readonly content: PlannedContent;
  readonly style: StyleName;
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A real table of the spreadsheet, with filter buttons; its first row is the header. */
export interface PlannedTable {
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** A drop-down list of allowed values. */
export interface PlannedChoice {
  readonly area: Area;
  readonly values: readonly string[];
}

/** Colours the cells of an area in which a formula (for the area's first cell) is true. */
export interface PlannedHighlight {
  readonly area: Area;
  readonly formula: string;
  readonly kind: 'alarm' | 'caution' | 'fine';
}

/** A native chart that reads its figures from cells of the same sheet. */
export interface PlannedChart {
  readonly kind: 'barStacked' | 'bar' | 'pie';
  readonly title: string;
  /** Said to screen readers. */
  readonly description: string;
  readonly categories: Area;
  readonly series: readonly {
    readonly name: string;
    readonly values: Area;
    readonly color: string;
  }[];
  readonly valueAxis: {
    readonly title: string;
    readonly numberFormat: string;
    /** Fixed ends of the axis; null lets the spreadsheet choose. */
    readonly range: readonly [least: number, most: number] | null;
  };
  readonly area: Area;
}

/** One of our sheets, whole: what it held before is replaced. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The name the sheet has or will have; formulas of the plan use it. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** In characters of the standard font, by column. */
  readonly columnWidths: readonly number[];
  /** In points, by row; other rows keep the height the spreadsheet gives them. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly merges: readonly Area[];
  readonly tables: readonly PlannedTable[];
  readonly choices: readonly PlannedChoice[];
  readonly highlights: readonly PlannedHighlight[];
  readonly charts: readonly PlannedChart[];
  readonly print: {
    readonly area: Area;
    readonly orientation: 'portrait' | 'landscape';
    /** The row repeated at the top of every page, counted from zero. */
    readonly titleRow: number | null;
  };
}

/** A name that formulas anywhere in the workbook may use for a cell of ours. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly at: Place;
}

/** All that one run writes. Our sheets that are not in it are removed. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly PlannedName[];
}
