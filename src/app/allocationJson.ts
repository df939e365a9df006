import type { AllocatedPart, KeyTerm, ProductKey } from '../core/study/allocation';
import type { Apart } from '../core/study/footprint';
import type { Unassigned } from '../core/study/inventory';

/**
 * How an item's amount is divided between the products: by what, this product's key and share, and
 * every key with what it is made of.
 * @param part of the item's product
 */
export function allocationJson({ allocation, key }: AllocatedPart): unknown {
  const { method, keys, total } = allocation;
  return {
    method,
    key: key.value,
    total,
    share: key.value / total,
    keys: keys.map(keyJson),
  };
}

function keyJson({ product, value, terms }: ProductKey): unknown {
  return { product, key: value, terms: terms.map(termJson) };
}

function termJson(term: KeyTerm): unknown {
  switch (term.kind) {
    case 'output':
      return { fact: 'output', value: term.value, unit: term.unit };
    case 'fact':
      return { fact: term.fact.key, id: term.fact.id, value: term.value, unit: term.unit };
    case 'own':
      return { value: term.value };
  }
}

/**
 * What no product has: its row, the amount as found, and what it would emit as a whole.
 * @param apart a row with its emission
 */
export function apartJson({ row, kgCo2e }: Apart<Unassigned>): object {
  const { name, at, found, activities } = row;
  return {
    name,
    sheet: at.sheet,
    cell: at.cell,
    found,
    stages: [...new Set(activities.map(({ stage }) => stage))],
    kgCo2e,
  };
}
