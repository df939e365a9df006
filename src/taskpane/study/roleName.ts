/**
 * What a sheet holds, in words.
 * @param role role words joined by "+"
 * @param names of the words
 */
export function roleName(role: string, names: Readonly<Record<string, string>>): string {
  return role
    .split('+')
    .map((word) => names[word] ?? word)
    .join(' + ');
}
