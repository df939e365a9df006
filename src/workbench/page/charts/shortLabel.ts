/** How wide characters are at most in the fonts that machines have, in sizes of the font. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\u1100-\u{10FFFF}…]/u, 1],
  [/[mwMW%@&]/, 1],
  [/[A-Z0-9+=<>#$~–—]/, 0.72],
];
const OTHERS = 0.64;

/**
 * Shortens a label to a width. Nothing measures letters here: each counts as wide as it is in the
 * widest usual font, so that no end of a label is cut off.
 * @param label as it stands in its cell
 * @param room in sizes of the font
 */
export function shortLabel(label: string, room: number): string {
  const characters = [...label];
  if (widthOf(characters) <= room) return label;
  const kept: string[] = [];
  for (const character of characters) {
    if (widthOf([...kept, character, '…']) > room) break;
    kept.push(character);
  }
  return `${kept.join('')}…`;
}

function widthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => {
    const known = WIDTHS.find(([pattern]) => pattern.test(character));
    return sum + (known?.[1] ?? OTHERS);
  }, 0);
}
