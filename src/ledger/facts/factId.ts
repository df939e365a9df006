import type { FactKey } from '../../core/study/facts';
import { nameKey } from '../text/nameKey';

/** What the id of every fact begins with. */
const FACT_ID = 'fact';

/** The boundary is a setting of the method; by this id it is given as the facts are. */
export const BOUNDARY_ID = `${FACT_ID}:boundary`;

/** And so is the set of GWPs. */
export const GWP_ID = `${FACT_ID}:gwp`;

/**
 * The id of a fact: an answer is given by it, in the settings sheet, the pane or a file of answers.
 * @param key which fact
 * @param product whose; null for a fact of the whole study
 */
export function factId(key: FactKey, product: string | null): string {
  return product === null ? `${FACT_ID}:${key}` : `${FACT_ID}:${key}:${nameKey(product)}`;
}

/**
 * Whether an id is that of a fact.
 * @param id of an answer
 */
export function isFactId(id: string): boolean {
  return id.startsWith(`${FACT_ID}:`);
}
