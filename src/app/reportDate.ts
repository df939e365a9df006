import type { Inventory } from '../core/study/inventory';

/**
 * The date of a study's report: what somebody says of this report, else the study's fact, else the
 * present day. What a ledger says of later years is judged by the same date.
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
