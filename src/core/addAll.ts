/**
 * Adds every item to the end of a list. A call cannot take 100,000 arguments, as `push(...items)` would.
 * @param list that grows
 * @param items any number of them
 */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
