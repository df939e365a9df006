import type { EmissionFactor } from '../../core/study/factor';
import type { Footprint } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import type { Paper } from './paper';

interface Users {
  readonly factor: EmissionFactor;
  /** Whether nothing but freight uses it. */
  isFreight: boolean;
  readonly items: Set<string>;
}

const NAMES = new WeakMap<Footprint, ReadonlyMap<string, string>>();

/**
 * Factors of freight that stand in the rows of the goods have no name but that of the goods: they are
 * told as what they are.
 * @param paper the report
 * @returns names by the ids of such factors
 */
export function freightNames(paper: Paper): ReadonlyMap<string, string> {
  const known = NAMES.get(paper.footprint);
  if (known !== undefined) return known;
  const nameless = [...usersOf(paper.footprint).values()].filter(
    ({ factor, isFreight, items }) => isFreight && items.has(factor.name),
  );
  const shared = nameless.filter(({ items }) => items.size > 1);
  const names = new Map(
    nameless.map((users) => [users.factor.id, nameFor(users, shared.length > 1, paper)] as const),
  );
  NAMES.set(paper.footprint, names);
  return names;
}

/** Several that are each used by several items are known by their cells. */
function nameFor({ factor, items }: Users, isOneOfMany: boolean, { words }: Paper): string {
  const { freightFactor, freightOf } = words.data;
  const [item = ''] = items;
  if (items.size === 1) return fill(freightOf, { item });
  const cell = factor.evidence?.at.cell;
  return isOneOfMany && cell !== undefined
    ? fill(words.lists.both, { one: freightFactor, other: cell })
    : freightFactor;
}

function usersOf({ products }: Footprint): ReadonlyMap<string, Users> {
  const users = new Map<string, Users>();
  for (const { items } of products) {
    for (const { activity } of items) {
      const { factor, data, name } = activity;
      if (factor === null || factor.library !== undefined) continue;
      const isFreight = data.kind === 'freight';
      const known = users.get(factor.id);
      if (known === undefined) {
        users.set(factor.id, { factor, isFreight, items: new Set([name]) });
      } else {
        known.isFreight &&= isFreight;
        known.items.add(name);
      }
    }
  }
  return users;
}
