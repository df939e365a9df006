import { REPORT_TEXTS, type FactEntry, type FactKey } from '../core/study/facts';
import type { Finding } from '../core/study/finding';
import type { Inventory } from '../core/study/inventory';

/**
 * Which study facts are missing, one finding a fact, with the products that lack it and the checks
 * that cannot be made. What a question asks for already is not told again.
 * @param inventory products, facts, and what nobody has allocated
 */
export function auditFacts(inventory: Inventory): readonly Finding[] {
  const missing = new Map<FactKey, FactEntry[]>();
  for (const entry of inventory.facts.entries) {
    if (entry.fact !== null || !isNeeded(entry, inventory)) continue;
    const own = missing.get(entry.key);
    if (own === undefined) missing.set(entry.key, [entry]);
    else own.push(entry);
  }
  return [...missing].map(([fact, entries]) => findingOf(fact, entries));
}

function findingOf(fact: FactKey, entries: readonly FactEntry[]): Finding {
  const checks = [...new Set(entries.flatMap(({ blocks }) => blocks))];
  return {
    code: 'input-missing',
    severity: 'info',
    cells: [],
    effectKgCo2e: null,
    values: { fact, checks: checks.join(', ') },
    items: entries.flatMap(({ product }) => product ?? []),
  };
}

/**
 * Some facts matter only beside others: scrap once the product's mass is known, hours and price where
 * something is shared. The output is asked for by a question of its own.
 */
function isNeeded({ key, product }: FactEntry, { facts, unassigned }: Inventory): boolean {
  if (key === 'output' || REPORT_TEXTS.includes(key)) return false;
  if (key === 'hours' || key === 'price') return unassigned.length > 0;
  const isBesideMass = key === 'scrap' || key === 'byProducts';
  return !isBesideMass || (product !== null && facts.products.get(product)?.mass != null);
}
