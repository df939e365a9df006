import type { CellRef } from '../core/cellRef';
import { GWP_SETS, type GwpSet } from '../core/gases/gwpTable';
import { BOUNDARIES, type Boundary } from '../core/study/boundary';
import { cellText } from '../ledger/values/cellText';
import { readRecord, type RecordProblem } from '../report/record/readRecord';
import type { ReportRecord } from '../report/record/reportRecord';
import type { FactorReview } from '../report/reportContext';
import { FACTOR_COLUMNS, reviewKey } from '../report/sheets/factorLayout';
import {
  QUESTION_COLUMNS,
  SETTING_COLUMNS,
  SETTING_ROWS,
  type SettingKey,
} from '../report/sheets/settingsLayout';
import { HEADER_ROW } from '../report/sheetWriter';
import { LANGUAGES, type Language } from '../texts/language';
import { textsFor } from '../texts/textsFor';
import { cellAddress } from '../workbook/address';
import { contentAt, type Grid } from '../workbook/grid';
import type { WorkbookContent } from '../workbook/port';

/** A text that a person typed into our settings sheet, and where. */
export interface TypedText {
  readonly text: string;
  readonly at: CellRef;
}

/** What an earlier run's sheets hold that a person may have changed. */
export interface Settings {
  readonly gwp: GwpSet | null;
  readonly boundary: Boundary | null;
  readonly language: Language | null;
  /** Settings whose text is none of the allowed ones. */
  readonly unusable: ReadonlyMap<SettingKey, TypedText>;
  /** By question id, as typed. */
  readonly answers: ReadonlyMap<string, TypedText>;
  readonly reviews: ReadonlyMap<string, FactorReview>;
  /** What the last report said; null before the first, and where its sheet cannot be read any more. */
  readonly record: ReportRecord | null;
  /** The sheet of a record that cannot be read any more, and why; null where there is none. */
  readonly damagedRecord: DamagedRecord | null;
}

/** What is left of a record. */
export interface DamagedRecord {
  readonly grid: Grid;
  readonly problem: RecordProblem;
}

/** What each setting may be. */
export const SETTING_VALUES: Readonly<Record<SettingKey, readonly string[]>> = {
  gwp: GWP_SETS,
  boundary: Object.keys(BOUNDARIES),
  language: LANGUAGES,
};

/**
 * Reads method, answers and factor reviews back from our own sheets.
 * @param content a workbook; without our sheets everything is null or empty
 */
export function readSettings(content: WorkbookContent): Settings {
  const settings = content.owned.find(({ key }) => key === 'settings')?.grid ?? null;
  const report = content.owned.find(({ key }) => key === 'report')?.grid ?? null;
  const factors = content.owned.find(({ key }) => key === 'factors')?.grid ?? null;
  const typed = settings === null ? new Map<SettingKey, TypedText>() : typedSettings(settings);
  const text = (key: SettingKey): string | undefined => typed.get(key)?.text;
  const boundaries = Object.keys(BOUNDARIES) as Boundary[];
  return {
    gwp: GWP_SETS.find((set) => set === text('gwp')) ?? null,
    boundary: boundaries.find((key) => key === text('boundary')) ?? null,
    language: LANGUAGES.find((tag) => tag === text('language')) ?? null,
    unusable: new Map(
      [...typed].filter(([key, value]) => !SETTING_VALUES[key].includes(value.text)),
    ),
    answers: settings === null ? new Map<string, TypedText>() : readAnswers(settings),
    ...readReport(report),
    reviews: factors === null ? new Map<string, FactorReview>() : readReviews(factors),
  };
}

function readReport(grid: Grid | null): Pick<Settings, 'record' | 'damagedRecord'> {
  if (grid === null) return { record: null, damagedRecord: null };
  const read = readRecord(grid);
  return read.ok
    ? { record: read.value, damagedRecord: null }
    : { record: null, damagedRecord: { grid, problem: read.problem } };
}

function typedSettings(grid: Grid): ReadonlyMap<SettingKey, TypedText> {
  const keys = Object.keys(SETTING_ROWS) as SettingKey[];
  return new Map(
    keys.flatMap((key): [SettingKey, TypedText][] => {
      const typed = typedAt(grid, HEADER_ROW + 1 + SETTING_ROWS[key], SETTING_COLUMNS.value);
      return typed.text === '' ? [] : [[key, typed]];
    }),
  );
}

function typedAt(grid: Grid, row: number, column: number): TypedText {
  return {
    text: cellText(contentAt(grid, { row, column })).trim(),
    at: { file: grid.file, sheet: grid.sheet, cell: cellAddress({ row, column }) },
  };
}

/** Ids look like code:sheet:label or fact:key; every row that begins with one may hold an answer. */
function readAnswers(grid: Grid): ReadonlyMap<string, TypedText> {
  const answers = new Map<string, TypedText>();
  for (const row of grid.rows.keys()) {
    const id = typedAt(grid, row, QUESTION_COLUMNS.id).text;
    const answer = typedAt(grid, row, QUESTION_COLUMNS.answer);
    if (/^(?:[a-z]+(?:-[a-z]+)+|fact):/.test(id) && answer.text !== '') answers.set(id, answer);
  }
  return answers;
}

function readReviews(grid: Grid): ReadonlyMap<string, FactorReview> {
  const reviews = new Map<string, FactorReview>();
  for (const row of grid.rows.keys()) {
    if (row <= HEADER_ROW) continue;
    const name = typedAt(grid, row, FACTOR_COLUMNS.name).text;
    const unit = typedAt(grid, row, FACTOR_COLUMNS.unit).text;
    const review = reviewOf(typedAt(grid, row, FACTOR_COLUMNS.review).text);
    const note = typedAt(grid, row, FACTOR_COLUMNS.reviewNote).text;
    if (name !== '' && (review !== '' || note !== '')) {
      reviews.set(reviewKey(name, unit), { review, note });
    }
  }
  return reviews;
}

/** The key of a review in whatever language it was chosen; other texts stay as typed. */
function reviewOf(text: string): string {
  for (const language of LANGUAGES) {
    const words = Object.entries(textsFor(language).reviews);
    const key = words.find(([, word]) => word === text)?.[0];
    if (key !== undefined) return key;
  }
  return text;
}
