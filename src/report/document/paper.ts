import type { ChoiceEffect } from '../../core/analysis/choiceEffect';
import type { Footprint, ProductFootprint } from '../../core/study/footprint';
import type { Finding } from '../../core/study/finding';
import type { Inventory } from '../../core/study/inventory';
import type { Language } from '../../texts/language';
import type { ReportTexts } from '../../texts/report/zhCN';
import type { Texts } from '../../texts/zhCN';
import type { RecordChanges } from '../record/recordChanges';
import type { Rounding } from './rounding';

/** A product's figures for another of its periods, or by the other way of counting electricity. */
export interface OtherFigures {
  /** The answer that makes it the main figure. */
  readonly key: string;
  readonly result: ProductFootprint;
}

/** All that a report is written from. */
export interface ReportInput {
  readonly inventory: Inventory;
  readonly footprint: Footprint;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Of the report, as yyyy-mm-dd; null where nobody gave one: that is a gap. */
  readonly date: string | null;
  /** Names of the ledgers' files. */
  readonly files: readonly string[];
  /** What other answers would change, the largest change first. */
  readonly choices: readonly ChoiceEffect[];
  /** By product. */
  readonly alternatives: ReadonlyMap<string, readonly OtherFigures[]>;
  /** What differs from the report that was made before; null where none was. */
  readonly since: RecordChanges | null;
}

/** What every chapter is written with. */
export interface Paper extends ReportInput {
  readonly texts: Texts;
  readonly words: ReportTexts;
  readonly rounding: Rounding;
}
