import type { Ratio } from '../core/quantities/conversionRatio';
import type { LossUse, Operation } from '../core/study/activity';
import type { CellRef } from '../core/cellRef';
import type { Witness } from '../core/study/evidence';
import type { Finding } from '../core/study/finding';
import type { Stage } from '../core/study/stage';
import type { Grid } from '../workbook/grid';
import type { MultipliedRole } from './language/multipliedWords';
import type { SumRank } from './language/rowWords';
import type { Period } from './periods/period';
import type { Figure, FigureReading } from './rows/readFigure';
import type { Unowned } from './rows/labels/productReader';
import type { Label } from './rows/labels/readLabel';
import type { LedgerTable, TableColumn, TableLeg } from './tables/ledgerTable';
import type { GasMeaning } from './values/gasMeaning';
import type { UnitMeaning } from './values/parseUnit';

/** A row that says how much of something was used, carried or burnt. */
export interface ActivityRow {
  readonly table: ReadTable;
  readonly row: number;
  /** All rows that it was read from: its own, and where months are rows those of the others. */
  readonly rows: readonly number[];
  readonly product: Label | null;
  /** Why it has no product, where the product column says something about it. */
  readonly unowned: Unowned | null;
  readonly stage: Label | null;
  readonly name: Label;
  /** Null where the table has no such column. */
  readonly amount: AmountReading | null;
  readonly distance: FigureReading | null;
  /** Density, calorific value, weight of one piece. */
  readonly conversion: FigureReading | null;
  readonly mode: Label | null;
  /** Supplier, origin or destination. */
  readonly place: Label | null;
  /** What a column of remarks says about the row. */
  readonly remark: Label | null;
  readonly factor: FactorRow | null;
  /** Of a column for the factors of the row's freight, beside that for the row itself. */
  readonly freightFactor: FactorRow | null;
  /** What header, row or title say about the time of the figures; null where nothing does. */
  readonly period: Period | null;
  /** A heading above it of which it is not told whether it names a product or a sort of items. */
  readonly group: Label | null;
  /** It is such a heading itself, in case that it is an item whose amount is missing. */
  readonly heading: 'wide' | 'plain' | null;
  /** What a column of rates says is lost of its amount; absent where nothing is. */
  readonly loss?: RowLoss;
  /** A further leg of a journey whose first leg carries the goods' own amount. */
  readonly isFurtherLeg?: true;
  /** Which of the table's legs its distance is, and which its journey has; where the table has legs. */
  readonly leg?: { readonly own: TableLeg; readonly journey: readonly TableLeg[] };
  /** Its amount is for one product, where others may be for all that were made. */
  readonly isPerUnit: boolean;
  /** Only a title about the footprint of one product says so: 单台碳足迹. */
  readonly isPerUnitOfResults?: true;
  /** Only the unit that the results are declared for says so: 声明单位：1台. */
  readonly isPerUnitOfDeclared?: true;
  /** The size of the product that it is for, where that is measured and not counted: m2 of kg/m2. */
  readonly perSize?: string;
  /** The product that it is for by the noun that counts it, where that is no size: 件 of kg/件, loaf of a title. */
  readonly perNoun?: string;
  /** What it is for one unit of the output, as a part of that for the size: 1/1000 of kg/千件 beside 件. */
  readonly perScale?: Ratio;
  /** The unit that its product's output is counted in, where that is another. */
  readonly otherOutput?: string;
  /** A balance says that it came out of the process: as waste, or as something useful that is no product. */
  readonly cameOut?: 'waste' | 'useful';
  /** Its amount is itself an emission, told in a mass of this. */
  readonly emitted?: 'CO2' | 'CO2e';
  /** Which of the table's amounts it is, from zero. */
  readonly lane: number;
  /** It is what working the row's item takes; whether its header says so, and which energy it is. */
  readonly processing?: {
    readonly isTold: boolean;
    readonly item: string;
    /** It is given for each unit of the item: kWh/kg. */
    readonly isForEach?: true;
  };
  /** What the factor is for one of that its name has in a table: it tells what its unit means. */
  readonly factorPer?: UnitMeaning;
  /** What its unit means by the stated result of the row, where it could mean several. */
  readonly amountUnit?: UnitMeaning;
  /** Cells beside name and unit that the row rests on: its year, the names of its other months. */
  readonly further: readonly Witness[];
}

/** A rate of loss beside an amount: how it is used, that an open question asks it, or no rate at all. */
export type RowLoss =
  | {
      readonly kind: 'rate';
      readonly figure: Figure;
      readonly use: LossUse;
      /** % where its scale is a hundredth, else nothing. */
      readonly unit: string;
      readonly scale: Ratio;
    }
  | { readonly kind: 'asked' }
  | { readonly kind: 'unreadable'; readonly reading: FigureReading };

/** The amount of a row: one cell, or several that are added or multiplied. */
export interface AmountReading {
  readonly operation: Operation;
  readonly parts: readonly [FigureReading, ...FigureReading[]];
  /** What the ledger states itself for parts of the sum. */
  readonly stated: readonly StatedAmount[];
  /** Cells whose product is the amount (`product`), or should be (`sum`, of the one total). */
  readonly multiplied: MultipliedAmount | null;
}

/** Cells that are multiplied, each with what it gives. */
export interface MultipliedAmount {
  readonly parts: readonly {
    /** `item`: the item's own amount, for each unit of which something is used. */
    readonly role: MultipliedRole | 'item';
    readonly reading: FigureReading;
    /** Of the item's own amount: the unit that it is multiplied in, kg of kWh/kg. */
    readonly per?: string;
  }[];
}

/** A figure that repeats what some parts of an amount come to: a quarter, a year, a total. */
export interface StatedAmount {
  readonly reading: FigureReading;
  readonly of: readonly FigureReading[];
}

/** A row that gives an emission factor; for a factor inside an activity row, the same row. */
export interface FactorRow {
  readonly table: ReadTable;
  readonly row: number;
  /** From the general to the particular: 运输, 重型燃油车. */
  readonly names: readonly Label[];
  readonly value: FigureReading;
  readonly source: Label | null;
  /** What the row gives as its general factor, where `value` is the supplier's own. */
  readonly general?: FigureReading;
  /** Where the factor is given by gas, or something beside it apart from the sums: all that is given. */
  readonly gases?: readonly GasFigure[];
  /** The names of all rows that give its gases. */
  readonly gasLabels?: readonly Label[];
  /** Of a factor in a note, which of the note's factors it is, from zero. */
  readonly inNote?: number;
}

/** What a row gives of one gas. */
export interface GasFigure {
  /** Null for the factor itself, beside which something is told apart. */
  readonly meaning: GasMeaning | null;
  readonly value: FigureReading;
}

/** A row or a caption that gives how many of a product were made. */
export interface OutputRow {
  /** Null for a caption on a sheet without a table. */
  readonly table: ReadTable | null;
  readonly row: number;
  /** Null for a caption that names no product: it is about that of its table. */
  readonly product: Label | null;
  readonly output: FigureReading;
  /** The months of one year that are added; none where one figure says it all. */
  readonly months: readonly OutputMonth[];
  /** What the ledger states itself for several of the months. */
  readonly stated: readonly StatedAmount[];
  /** What was made, what the figures are said to be for, what one batch makes: 产量, 功能单位, 批产量. */
  readonly basis: 'output' | 'declaredUnit' | 'batch';
  readonly period: Period | null;
  /** Headers or labels that give the number its meaning. */
  readonly labels: readonly Witness[];
  /** What it is else, where it may be no product but something bought or left over. */
  readonly orItem?: ActivityRow;
  /** What it is where the ledger gives another output: only its place among the rows says that it is one. */
  readonly unlessOther?: ActivityRow;
}

/** How many were made in one month. */
export interface OutputMonth {
  readonly row: number;
  readonly reading: FigureReading;
  /** Null where it is not told which month it is. */
  readonly period: Period | null;
}

/** A figure that the ledger states itself; it is compared with our own and never calculated with. */
export interface StatedFigure {
  readonly table: ReadTable;
  readonly row: number;
  /** A column of results (emissions) or of amounts. */
  readonly column: TableColumn;
  readonly at: CellRef;
  /** The cell's text. */
  readonly found: string;
  readonly value: number;
  /** Digits behind the decimal point, as the cell shows them. */
  readonly decimals: number;
  /** Null where neither cell, label, unit column, number format nor header names a unit. */
  readonly unitText: string | null;
  /** What the row is called: the item, or 小计. */
  readonly label: string;
  /** Null where the figure is one row's own result. */
  readonly sum: StatedSum | null;
}

/** Which rows a stated sum covers, as far as its place and its words tell. */
export interface StatedSum {
  readonly rank: SumRank;
  /** Rows since the sum before it that reaches as far. */
  readonly since: RowSpan;
  /** All rows above it. */
  readonly all: RowSpan;
  /** The product that the row names, or that its merged product cell gives it. */
  readonly product: string | null;
  /** Stages that its words or its merged category cell name. */
  readonly stages: ReadonlySet<Stage>;
}

/** Rows of a sheet from the first to the last, both included, counted from zero. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A table with what it is for. */
export interface ReadTable {
  readonly table: LedgerTable;
  readonly purpose: 'activity' | 'factors' | 'output' | 'other';
  /** Stages that title, sheet name and header name. */
  readonly stages: ReadonlySet<Stage>;
}

/** The user's sheets as understood, before anything is joined or asked. */
export interface Ledger {
  readonly grids: readonly Grid[];
  readonly tables: readonly ReadTable[];
  readonly activityRows: readonly ActivityRow[];
  readonly factorRows: readonly FactorRow[];
  readonly outputRows: readonly OutputRow[];
  readonly stated: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}
