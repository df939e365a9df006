import type { Area } from '../../workbook/address';
import type { CellFormat, LinkView, PageSetup, SheetView, WorkbookView } from '../../workbook/view';

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
  /** Whether its last row holds totals; of a table that came with a file. */
  readonly hasTotals?: boolean;
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
  /** Said to screen readers; of a chart that came with a file, for Office.js has no word for it. */
  readonly description?: string;
  readonly axes: { readonly category: AxisState; readonly value: AxisState };
  /** False for a chart of a file that has none, such as a pie. */
  readonly hasValueAxis?: boolean;
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
  /** References of a file that are no plain area, such as names or several areas. */
  valuesOfFile?: string;
  categoriesOfFile?: string;
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

/** A link of cells; the newest that covers a cell counts. */
export interface LinkState extends PlacedArea {
  readonly link: Omit<LinkView, 'area'>;
  /** The sheet that the link's location names, so that it follows that sheet's name. */
  readonly leadsTo: string | null;
}

/** What a file says more exactly than the spreadsheet model can hold. */
export interface OfFile {
  /** Looks by the key that the model gives them. */
  readonly looks: ReadonlyMap<string, CellFormat>;
  readonly standardFont?: NonNullable<WorkbookView['standardFont']>;
  readonly sheets: ReadonlyMap<string, SheetView>;
}

/** What Excel keeps with a workbook and the spreadsheet model does not. */
export class Extras {
  ofFile: OfFile = { looks: new Map(), sheets: new Map() };
  readonly tables: TableState[] = [];
  readonly charts: ChartState[] = [];
  readonly validations: ValidationState[] = [];
  readonly conditions: ConditionState[] = [];
  /** How sheets are put on paper; what of them is printed are names of the model. */
  readonly pages = new Map<string, PageSetup>();
  readonly protectedSheets = new Set<string>();
  isStructureProtected = false;
  readonly links: LinkState[] = [];
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

  /** What stood on sheets that are gone, should undo bring them back. */
  readonly gone = new Map<string, readonly GoneEntry[]>();
}

/** Where something stood on a sheet that is gone, and what it is. */
export type GoneEntry = readonly [place: string, item: unknown];

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
