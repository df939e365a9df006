import { glyphIndex } from './glyphIndex';
import { glyphPath, type GlyphTables } from './glyphPath';
import { woffTables } from './woffTables';

/** One file of a font family, as far as text is drawn with it. Lengths are in units of its em. */
export interface Font {
  readonly unitsPerEm: number;
  /** Number of the glyph of a character; null where the font has none. */
  glyphOf(codePoint: number): number | null;
  /** How far the pen moves. */
  advanceOf(glyph: number): number;
  /** Its outline as commands of an SVG path, y upwards, moved to the right by `x`. */
  pathOf(glyph: number, x: number): string;
}

/**
 * Reads a font with TrueType outlines.
 * Source: OpenType specification 1.9, tables head, hhea, hmtx, loca, glyf and cmap.
 * @param woff bytes of a WOFF 1.0 file
 */
export function readFont(woff: Uint8Array): Font {
  const tables = woffTables(woff);
  const [head, cmap, hmtx] = [table(tables, 'head'), table(tables, 'cmap'), table(tables, 'hmtx')];
  const metrics = table(tables, 'hhea').getUint16(34);
  const outlines: GlyphTables = {
    glyf: table(tables, 'glyf'),
    loca: table(tables, 'loca'),
    isLong: head.getInt16(50) === 1,
  };
  return {
    unitsPerEm: head.getUint16(18),
    glyphOf: (codePoint) => glyphIndex(cmap, codePoint),
    // Glyphs behind the last entry advance as that one does.
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    pathOf: (glyph, x) => glyphPath(outlines, glyph, x),
  };
}

function table(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`A font of the pictures has no table ${tag}.`);
  return found;
}
