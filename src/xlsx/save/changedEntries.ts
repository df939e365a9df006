/**
 * The entries of a map that are different, with what they become; null for one that is gone.
 * @param before the map as it was
 * @param after the map as it is to be
 * @param same whether two entries are the same
 */
export function changedEntries<Entry>(
  before: ReadonlyMap<number, Entry>,
  after: ReadonlyMap<number, Entry>,
  same: (one: Entry, other: Entry) => boolean,
): ReadonlyMap<number, Entry | null> {
  const changed = new Map<number, Entry | null>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    if (old !== undefined && now !== undefined && same(old, now)) continue;
    changed.set(key, now ?? null);
  }
  return changed;
}

/**
 * What was taken out of a list and what was put in, whatever the order.
 * @param before the list as it was
 * @param after the list as it is to be
 */
export function listChange<Item>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly removed: readonly Item[]; readonly added: readonly Item[] } {
  return { removed: without(before, after), added: without(after, before) };
}

/** The items of one list that the other does not have, equal ones counted one by one. */
function without<Item>(list: readonly Item[], other: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  for (const item of other) {
    const key = stableText(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return list.filter((item) => {
    const key = stableText(item);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

/**
 * A value as text in which the order of its properties does not show.
 * @param value plain data
 */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Whether two values of plain data are equal.
 * @param one any
 * @param other any
 */
export function sameData(one: unknown, other: unknown): boolean {
  return stableText(one) === stableText(other);
}
