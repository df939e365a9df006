/**
 * The names that ours get: their own or, where the user has that name already, with a number
 * behind it. Tables and names share one space, in which case does not count.
 * @param wanted our names, in the order of the plan
 * @param taken the user's
 */
export function freeNames(
  wanted: readonly string[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  const given = new Map<string, string>();
  for (const name of wanted) {
    if (given.has(name)) throw new Error(`The plan uses the name ${name} twice`);
    let free = name;
    for (let number = 2; used.has(free.toUpperCase()); number++) free = `${name}_${String(number)}`;
    used.add(free.toUpperCase());
    given.set(name, free);
  }
  return given;
}
