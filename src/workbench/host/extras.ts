import type { Area } from '../../workbook/address';

/** A table of the workbook. */
export interface TableState {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  area: Area;
  showHeaders: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** A chart, kept as data: the host draws nothing. */
export interface ChartState {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: SeriesState[];
  position: Area | null;
  readonly axes: { readonly category: AxisState; readonly value: AxisState };
}

/** One series of a chart; areas lie on the chart's sheet or another one. */
export interface SeriesState {
  name: string;
  values: PlacedArea | null;
  categories: PlacedArea | null;
  color: string;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  readonly labels: Record<string, unknown>;
}

/** One axis of a chart. */
export interface AxisState {
  title: string;
  titleVisible: boolean;
  minimum: number | '';
  maximum: number | '';
  numberFormat: string;
  reverse: boolean;
  visible: boolean;
  tickLabelPosition: string;
}

/** An area and its sheet. */
export interface PlacedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A rule for what may be typed into an area; the newest that covers a cell counts. */
export interface ValidationState extends PlacedArea {
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: unknown;
  prompt: unknown;
}

/** A conditional format, kept as data. */
export interface ConditionState extends PlacedArea {
  readonly id: string;
  readonly type: string;
  stopIfTrue: boolean;
  formula: string;
  fill: string;
  readonly font: Record<string, unknown>;
}

/** How a sheet is printed. */
export interface PageState {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  readonly margins: Record<string, number>;
  readonly headersFooters: Record<string, string>;
  readonly flags: Record<string, boolean>;
}

/** What Excel keeps with a workbook and the spreadsheet model does not. */
export class Extras {
  readonly tables: TableState[] = [];
  readonly charts: ChartState[] = [];
  readonly validations: ValidationState[] = [];
  readonly conditions: ConditionState[] = [];
  readonly pages = new Map<string, PageState>();
  readonly protectedSheets = new Set<string>();
  isStructureProtected = false;
  readonly links = new Map<string, Readonly<Record<string, unknown>>>();
  readonly settings = new Map<string, unknown>();
  /** Settings of the document, which are apart from those of the workbook; as the client stores them. */
  readonly documentSettings = new Map<string, string>();
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private count = 0;

  /** A new id, in Excel's dress. */
  newId(): string {
    this.count += 1;
    const digits = this.count.toString(16).toUpperCase().padStart(8, '0');
    return `{${digits}-0000-4000-8000-000000000000}`;
  }

  /** The number behind a new table's or chart's name; counts up and is never given twice. */
  newNumber(): number {
    return this.count;
  }

  /** Forgets what stood on a sheet that is gone. */
  forgetSheet(sheetId: string): void {
    for (const list of [this.tables, this.charts, this.validations, this.conditions]) {
      removeWhere(list as { readonly sheetId: string }[], (one) => one.sheetId === sheetId);
    }
    this.pages.delete(sheetId);
    this.protectedSheets.delete(sheetId);
    for (const key of [...this.links.keys()]) {
      if (key.startsWith(`${sheetId}!`)) this.links.delete(key);
    }
  }
}

/**
 * Removes from a list in place.
 * @param list to shorten
 * @param test true for what goes
 */
export function removeWhere<Item>(list: Item[], test: (item: Item) => boolean): void {
  for (let index = list.length - 1; index >= 0; index--) {
    if (test(list[index] as Item)) list.splice(index, 1);
  }
}
