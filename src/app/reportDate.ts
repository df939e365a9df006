import type { Inventory } from '../core/study/inventory';

/**
 * The date of a study's report: what somebody says of this report, else the study's fact, else the
 * present day.
 * @param study as calculated
 * @param said of this report; null where nobody says it
 * @param today the present day
 */
export function reportDate<Today extends string | null>(
  { inventory }: { readonly inventory: Pick<Inventory, 'facts'> },
  said: string | null,
  today: Today,
): string | Today {
  return said ?? inventory.facts.study.reportDate?.value ?? today;
}

/**
 * The day by which it is judged what has not begun: that of the report, but a report whose date lies ahead
 * vouches for no year before it has come.
 * @param study as calculated
 * @param said of this report; null where nobody says it
 * @param today the present day; null where nobody says it
 */
export function judgedBy(
  study: { readonly inventory: Pick<Inventory, 'facts'> },
  said: string | null,
  today: string | null,
): string | null {
  const day = reportDate(study, said, today);
  const isAhead = said === null && today !== null && day !== null && day > today;
  return isAhead ? today : day;
}
