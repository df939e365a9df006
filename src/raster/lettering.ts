import type { Font } from './font/readFont';

/** A line of text as it is drawn; lengths are in units of the em. */
export interface Line {
  readonly path: string;
  readonly width: number;
  readonly unitsPerEm: number;
}

/** Lays out lines of text, and remembers what it could not draw. */
export interface Lettering {
  lineOf(text: string): Line;
  /** Characters that no part of the font has, each once, in the order in which they came. */
  readonly missing: ReadonlySet<string>;
}

/** Greek is not in the font; of these letters another alphabet has the same shape. */
const SAME_SHAPE: Readonly<Record<string, string>> = { Φ: 'Ф', φ: 'ф', μ: 'µ' };

/** Soft hyphens, joiners, marks of direction, selectors of forms: a reader sees nothing of them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Whatever kind of blank it is, it is a blank. */
const BLANK = /\p{White_Space}/gu;

/** A text without what is not seen; letters and their accents are one where they can be. */
function visible(text: string): string {
  return text.replace(UNSEEN, '').replace(BLANK, ' ').normalize('NFC');
}

/**
 * The characters that may be drawn for a text: its own, and what stands in for those that a font lacks.
 * @param text as written
 */
export function drawable(text: string): readonly string[] {
  return [...new Set([...visible(text)].flatMap((one) => [one, ...standIn(one)]))];
}

/**
 * Lays out text with the parts of one font, a glyph for each character.
 * @param fonts the later ones are asked first
 */
export function lettering(fonts: readonly Font[]): Lettering {
  const asked = [...fonts].reverse();
  const missing = new Set<string>();
  const em = fonts[0]?.unitsPerEm ?? 1000;
  if (fonts.some(({ unitsPerEm }) => unitsPerEm !== em))
    throw new Error('The parts of the font of the pictures are of different sizes.');
  const lineOf = (text: string): Line => {
    let width = 0;
    let path = '';
    for (const character of visible(text)) {
      const glyphs = glyphsOf(character, asked);
      if (glyphs === null) missing.add(character);
      for (const { font, glyph } of glyphs ?? []) {
        path += font.pathOf(glyph, width);
        width += font.advanceOf(glyph);
      }
      if (glyphs === null) {
        path += box(width, em);
        width += em;
      }
    }
    return { path, width, unitsPerEm: em };
  };
  return { lineOf, missing };
}

interface FontGlyph {
  readonly font: Font;
  readonly glyph: number;
}

function glyphsOf(character: string, fonts: readonly Font[]): readonly FontGlyph[] | null {
  const own = glyphOf(character, fonts);
  if (own !== null) return [own];
  const others = standIn(character).map((one) => glyphOf(one, fonts));
  return others.length > 0 && others.every((one) => one !== null) ? others : null;
}

function glyphOf(character: string, fonts: readonly Font[]): FontGlyph | null {
  const codePoint = character.codePointAt(0);
  if (codePoint === undefined) return null;
  for (const font of fonts) {
    const glyph = font.glyphOf(codePoint);
    if (glyph !== null) return { font, glyph };
  }
  return null;
}

/** ₂ may be drawn as 2, ㎡ as m2: the same to a reader. Empty where there is nothing else. */
function standIn(character: string): readonly string[] {
  const same = SAME_SHAPE[character];
  if (same !== undefined) return [same];
  const plain = character.normalize('NFKC');
  return plain === character ? [] : [...plain];
}

/** Drawn for a character that the font lacks: an empty box, that something is seen to be there. */
function box(x: number, em: number): string {
  const [left, right, low, high] = [x + 0.12 * em, x + 0.88 * em, -0.04 * em, 0.76 * em];
  const inner = 0.05 * em;
  return (
    `M${String(left)} ${String(low)}H${String(right)}V${String(high)}H${String(left)}Z` +
    `M${String(left + inner)} ${String(low + inner)}V${String(high - inner)}` +
    `H${String(right - inner)}V${String(low + inner)}Z`
  );
}
