import { HEADER_ROW } from '../sheetWriter';

/** Settings rows below the header, in order. */
export const SETTING_ROWS = { gwp: 0, boundary: 1, language: 2 } as const;

/** A setting that a person may change in the sheet. */
export type SettingKey = keyof typeof SETTING_ROWS;

/** Columns of the tables of the settings sheet; method and study facts are one table. */
export const SETTING_COLUMNS = { name: 0, value: 1, meaning: 2 } as const;
export const FACT_COLUMNS = { id: 0, answer: 1, meaning: 2, blocks: 3, inUse: 4 } as const;
export const PRODUCT_COLUMNS = {
  id: 0,
  answer: 1,
  product: 2,
  coverage: 3,
  unit: 4,
  basis: 5,
  code: 6,
} as const;
export const QUESTION_COLUMNS = {
  id: 0,
  answer: 1,
  question: 2,
  options: 3,
  assumed: 4,
  place: 5,
} as const;

export const COLUMN_COLUMNS = {
  id: 0,
  answer: 1,
  header: 2,
  basis: 3,
  role: 4,
  place: 5,
} as const;

/** The keys by which shared amounts are divided; nothing is typed here. */
export const KEY_COLUMNS = {
  id: 0,
  group: 1,
  product: 2,
  basis: 3,
  key: 4,
  sum: 5,
  share: 6,
} as const;

/** Where the tables of the settings sheet begin: the rows of their headers. */
export interface SettingsLayout {
  readonly method: number;
  readonly products: number;
  /** Keys of what is divided, where there are any. */
  readonly keys: number;
  readonly questions: number;
  readonly columns: number;
}

/**
 * Places the tables of the settings sheet under each other.
 * @param factCount how many study facts are listed, below the method
 * @param productCount how many products the study has
 * @param questionCount how many questions stand in their table
 * @param keyCount how many keys there are by which something is divided
 */
export function settingsLayout(
  factCount: number,
  productCount: number,
  questionCount = 0,
  keyCount = 0,
): SettingsLayout {
  const method = HEADER_ROW;
  const products = method + Object.keys(SETTING_ROWS).length + factCount + 3;
  const keys = products + productCount + 3;
  const questions = keys + (keyCount === 0 ? 0 : keyCount + 3);
  return { method, products, keys, questions, columns: questions + questionCount + 3 };
}
