/** Excel's day number of 1 January 1970. */
const DAYS_TO_1970 = 25_569;
const DAYS_PER_ERA = 146_097;
const DAYS_TO_ERA = 719_468;

/**
 * Year, month and day of Excel's day number (1900 system), by the civil calendar's own arithmetic:
 * eras of 400 years that begin on 1 March.
 * @param serial whole days, any time of day behind the point
 */
export function dayOfSerial(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const days = Math.floor(serial) - DAYS_TO_1970 + DAYS_TO_ERA;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}
