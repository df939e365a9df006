/**
 * The parts of a font that may have a glyph for one of these characters, in the order of the list.
 * @param characters of a text
 * @param ranges by the name of each part, as in CSS: U+20-22,U+4e00
 */
export function partsFor(
  characters: Iterable<string>,
  ranges: Readonly<Record<string, string>>,
): readonly string[] {
  const codePoints = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0);
  return Object.entries(ranges).flatMap(([name, text]) => {
    const spans = text.split(',').map(span);
    return codePoints.some((code) => spans.some(([from, to]) => code >= from && code <= to))
      ? [name]
      : [];
  });
}

function span(text: string): readonly [number, number] {
  const [, from = '', to = from] = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i.exec(text.trim()) ?? [];
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
