/**
 * With how many characters all texts begin alike.
 * @param texts each in its characters
 */
export function commonStart(texts: readonly (readonly string[])[]): number {
  const [first = [], ...others] = texts;
  const end = first.findIndex((character, at) => others.some((other) => other[at] !== character));
  return end === -1 ? first.length : end;
}
