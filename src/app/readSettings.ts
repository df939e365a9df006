import { GWP_SETS, type GwpSet } from '../core/gases/gwpTable';
import { BOUNDARIES, type Boundary } from '../core/study/boundary';
import { cellText } from '../ledger/values/cellText';
import type { FactorReview } from '../report/reportContext';
import { FACTOR_COLUMNS, reviewKey } from '../report/sheets/factorLayout';
import { QUESTION_COLUMNS, SETTING_COLUMNS, SETTING_ROWS } from '../report/sheets/settingsLayout';
import { HEADER_ROW } from '../report/sheetWriter';
import { LANGUAGES, type Language } from '../texts/language';
import { contentAt, type Grid } from '../workbook/grid';
import type { WorkbookContent } from '../workbook/port';

/** What an earlier run's sheets hold that a person may have changed. */
export interface Settings {
  readonly gwp: GwpSet | null;
  readonly boundary: Boundary | null;
  readonly language: Language | null;
  readonly answers: ReadonlyMap<string, string>;
  readonly reviews: ReadonlyMap<string, FactorReview>;
}

/**
 * Reads method, answers and factor reviews back from our own sheets.
 * @param content a workbook; without our sheets everything is null or empty
 */
export function readSettings(content: WorkbookContent): Settings {
  const settings = content.owned.find(({ key }) => key === 'settings')?.grid;
  const factors = content.owned.find(({ key }) => key === 'factors')?.grid;
  const setting = (offset: number): string =>
    settings === undefined ? '' : textAt(settings, HEADER_ROW + 1 + offset, SETTING_COLUMNS.value);
  const boundaries = Object.keys(BOUNDARIES) as Boundary[];
  return {
    gwp: GWP_SETS.find((set) => set === setting(SETTING_ROWS.gwp)) ?? null,
    boundary: boundaries.find((key) => key === setting(SETTING_ROWS.boundary)) ?? null,
    language: LANGUAGES.find((tag) => tag === setting(SETTING_ROWS.language)) ?? null,
    answers: settings === undefined ? new Map<string, string>() : readAnswers(settings),
    reviews: factors === undefined ? new Map<string, FactorReview>() : readReviews(factors),
  };
}

function textAt(grid: Grid, row: number, column: number): string {
  return cellText(contentAt(grid, { row, column })).trim();
}

/** Question ids look like code:sheet:label; every row that begins with one may hold an answer. */
function readAnswers(grid: Grid): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const row of grid.rows.keys()) {
    const id = textAt(grid, row, QUESTION_COLUMNS.id);
    const answer = textAt(grid, row, QUESTION_COLUMNS.answer);
    if (/^[a-z]+(-[a-z]+)+:/.test(id) && answer !== '') answers.set(id, answer);
  }
  return answers;
}

function readReviews(grid: Grid): ReadonlyMap<string, FactorReview> {
  const reviews = new Map<string, FactorReview>();
  for (const row of grid.rows.keys()) {
    if (row <= HEADER_ROW) continue;
    const name = textAt(grid, row, FACTOR_COLUMNS.name);
    const unit = textAt(grid, row, FACTOR_COLUMNS.unit);
    const review = textAt(grid, row, FACTOR_COLUMNS.review);
    const note = textAt(grid, row, FACTOR_COLUMNS.reviewNote);
    if (name !== '' && (review !== '' || note !== '')) {
      reviews.set(reviewKey(name, unit), { review, note });
    }
  }
  return reviews;
}
