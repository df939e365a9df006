import type { ChoiceEffect } from '../core/analysis/choiceEffect';
import type { Allocation } from '../core/study/allocation';
import type { Footprint } from '../core/study/footprint';
import type { ColumnReading } from '../core/study/columnReading';
import type { Finding } from '../core/study/finding';
import type { Inventory } from '../core/study/inventory';
import type { Stage } from '../core/study/stage';
import type { Language } from '../texts/language';
import type { Texts } from '../texts/zhCN';
import type { Grid } from '../workbook/grid';
import type { SheetKey } from '../workbook/plan';
import type { ReportRecord } from './record/reportRecord';
import type { FactRow } from './sheets/factRow';
import type { GasLayout } from './sheets/gasLayout';
import type { StageLayout } from './sheets/stageLayout';
import type { SummaryLayout } from './sheets/summaryLayout';

/** What a person entered in the factor sheet of an earlier run; kept when it is written again. */
export interface FactorReview {
  /** A key of `texts.reviews`, or another text as typed. */
  readonly review: string;
  readonly note: string;
}

/** All that the sheets are made of. */
export interface ReportContext {
  /** Name of the workbook that the sheets are for. */
  readonly file: string;
  /** What every column of the ledgers was taken for. */
  readonly columns: readonly ColumnReading[];
  /** What a person says of columns, by column id, as it is shown. */
  readonly corrections: ReadonlyMap<string, string>;
  readonly inventory: Inventory;
  readonly footprint: Footprint;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly texts: Texts;
  /** The names our sheets have or will have. */
  readonly sheetNames: Readonly<Record<SheetKey, string>>;
  /** By `reviewKey` of the factor. */
  readonly reviews: ReadonlyMap<string, FactorReview>;
  /** Texts in the settings sheet that could not be used, by setting or question id; kept. */
  readonly typed: ReadonlyMap<string, string>;
  /** The study facts that the settings sheet lists, from top to bottom. */
  readonly factList: readonly FactRow[];
  /** What other answers to the questions would change, the largest change first. */
  readonly choices: readonly ChoiceEffect[];
  /** Keys of the cells whose number is written as approximate. */
  readonly approximate: ReadonlySet<string>;
  /** Each way in which something shared is divided, once. */
  readonly allocations: readonly Allocation[];
  /** What the last report said; null before the first. */
  readonly record: ReportRecord | null;
  /** The sheet of one that cannot be read: it stays until the next report. */
  readonly keptRecord: Grid | null;
  /** Of every stage that has items. */
  readonly layouts: ReadonlyMap<Stage, StageLayout>;
  /** Row of each factor in the factor sheet, by the factor's id. */
  readonly factorRows: ReadonlyMap<string, number>;
  /** Where the gases of factors stand below them. */
  readonly gasLayout: GasLayout;
  /** Where the tables and charts of the summary stand. */
  readonly summaryLayout: SummaryLayout;
}

/**
 * The layout of a stage's sheet.
 * @param context the study
 * @param stage a stage that has items
 */
export function layoutOf({ layouts }: ReportContext, stage: Stage): StageLayout {
  const layout = layouts.get(stage);
  if (layout === undefined) throw new Error(`The study has nothing in ${stage}.`);
  return layout;
}

/**
 * The code of a product in our sheets: P1, P2 …
 * @param index of the product, from zero
 */
export function productCode(index: number): string {
  return `P${String(index + 1)}`;
}
