/**
 * Shortens a label to a width; a Chinese character counts as two Latin letters.
 * @param label as it stands in its cell
 * @param letters how many Latin letters fit
 */
export function shortLabel(label: string, letters: number): string {
  let width = 0;
  let kept = '';
  for (const character of label) {
    width += isWide(character) ? 2 : 1;
    if (width > letters) return `${kept.slice(0, -1)}…`;
    kept += character;
  }
  return label;
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) as number) >= 0x1100;
}
