/** A stretch of a part and what takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A part with stretches of it exchanged. It is put together once: a part may be large, and the
 * stretches many.
 * @param xml the part
 * @param replacements in their order, without overlaps
 */
export function replaceSpans(xml: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of replacements) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}
