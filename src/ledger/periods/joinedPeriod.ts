import type { Period, Year } from './period';

/**
 * One period out of what several places say, the nearest first: header, row, title. 本年 and 上年 are
 * years of their own number where a title names the ledger's.
 * @param said from the nearest to the farthest
 * @returns null where none says anything
 */
export function joinedPeriod(said: readonly (Period | null)[]): Period | null {
  if (said.every((period) => period === null)) return null;
  const known = said.filter((period) => period !== null);
  const years = known.flatMap(({ year }) => year ?? []);
  const months = known.flatMap((period) => period.months ?? []);
  if (years.length === 0 && months.length === 0) return null;
  return { year: absolute(years), months: months[0] ?? null };
}

function absolute(years: readonly Year[]): Year | null {
  const [nearest] = years;
  const number = years.find((year) => typeof year === 'number');
  if (nearest === undefined || number === undefined) return nearest ?? null;
  if (nearest === 'this') return number;
  return nearest === 'last' ? number - 1 : nearest;
}
