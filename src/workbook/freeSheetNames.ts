const NUMBERED = /^(.*) \(([0-9]{1,9})\)$/s;
/** Excel allows no longer names. */
const LONGEST = 31;

/**
 * The names that sheets get where others are there already, as Excel gives them to copies:
 * Sheet1 → Sheet1 (2), and that one → Sheet1 (3).
 * @param wanted in their order
 * @param taken by the sheets that are there; case does not count
 */
export function freeSheetNames(
  wanted: readonly string[],
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  return wanted.map((name) => {
    const [, stem = name, digits = '1'] = NUMBERED.exec(name) ?? [];
    let free = name;
    for (let number = Number(digits) + 1; used.has(free.toUpperCase()); number++) {
      const end = ` (${String(number)})`;
      free = stem.slice(0, LONGEST - end.length) + end;
    }
    used.add(free.toUpperCase());
    return free;
  });
}
