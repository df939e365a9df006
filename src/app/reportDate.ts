import type { Study } from './calculateStudy';

/**
 * The date of a study's report: what somebody says of this report, else the study's fact, else the
 * present day.
 * @param study as calculated
 * @param said of this report; null where nobody says it
 * @param today the present day
 */
export function reportDate({ inventory }: Study, said: string | null, today: string): string {
  return said ?? inventory.facts.study.reportDate?.value ?? today;
}
