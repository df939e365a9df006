/** A report is a zip file, and those tell dates from 1980 to 2107; years are taken up to this century's end. */
const YEARS = { first: 1980, last: 2099 } as const;

/**
 * Whether a report can be of a year.
 * @param year such as 2025
 */
export function isReportYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}
