import { LIFETIMES } from '../language/lifetimeWords';
import { matchesOne } from '../text/matchesOne';
import type { LedgerTable, TableColumn } from './ledgerTable';

/** A header that says no more than years, beside what is used in one. */
const YEARS_ALONE = /^(?:years?|no\. of years|number of years|年数|年)$/iu;

/**
 * The column of how long the products of a table are used: 寿命(年), Years of use.
 * @param table of the use phase
 * @returns null where it has none, or several
 */
export function lifetimeColumn({ columns }: LedgerTable): TableColumn | null {
  const found = columns.filter(
    ({ role, label, holdsFigures, isCorrected }) =>
      (role === null || role === 'period') &&
      holdsFigures &&
      !isCorrected &&
      (matchesOne(label, LIFETIMES) || YEARS_ALONE.test(label.trim())),
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}
