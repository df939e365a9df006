import type { ColumnReading } from '../core/study/columnReading';
import {
  COLUMN_CORRECTIONS,
  COLUMN_ID,
  type ColumnCorrection,
  type ColumnCorrections,
} from '../ledger/tables/columnCorrections';
import { LANGUAGES } from '../texts/language';
import { textsFor } from '../texts/textsFor';

/** Leaves a column to header and content again. */
export const AUTOMATIC = 'auto';

/**
 * Whether an answer's id is that of a column.
 * @param id of an answer
 */
export function isColumnId(id: string): boolean {
  return id.startsWith(`${COLUMN_ID}:`);
}

/**
 * The corrections of columns among the answers.
 * @param answers by id; a role is given by its key or by its name in either language
 */
export function columnCorrections(answers: ReadonlyMap<string, string>): ColumnCorrections {
  return new Map(
    [...answers].flatMap(([id, text]) => {
      const correction = isColumnId(id) ? correctionOf(text) : null;
      return correction === null || correction === AUTOMATIC ? [] : [[id, correction]];
    }),
  );
}

/**
 * What a text says of a column.
 * @param text as typed
 * @returns null where it is no role
 */
export function correctionOf(text: string): ColumnCorrection | typeof AUTOMATIC | null {
  const meant = text.trim();
  if (meant === '') return AUTOMATIC;
  return (
    [...COLUMN_CORRECTIONS, AUTOMATIC as typeof AUTOMATIC].find((key) =>
      [key, ...LANGUAGES.map((language) => textsFor(language).columnRoles[key])].includes(meant),
    ) ?? null
  );
}

/**
 * Why an answer about a column cannot be used.
 * @param id of the answer
 * @param text as given
 * @param columns of the study
 * @returns what would do instead; null where it can be used
 */
export function columnProblem(
  id: string,
  text: string,
  columns: readonly ColumnReading[],
): readonly string[] | null {
  if (correctionOf(text) === null) return [...COLUMN_CORRECTIONS, AUTOMATIC];
  const isThere = correctionOf(text) === AUTOMATIC || columns.some((column) => column.id === id);
  return isThere ? null : columns.slice(0, MOST_NAMED).map((column) => column.id);
}

const MOST_NAMED = 5;
