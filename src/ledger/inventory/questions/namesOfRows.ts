import type { ActivityRow } from '../../ledger';

const MOST_NAMED = 5;

/**
 * What some rows are called, each name once, as part of a sentence.
 * @param rows with names
 * @returns the first five names, and … where there are more
 */
export function namesOfRows(rows: readonly ActivityRow[]): string {
  const names = [...new Set(rows.map(({ name }) => name.text))];
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} …` : shown;
}
