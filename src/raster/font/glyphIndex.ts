const SEGMENTS = 4;
const GROUPS = 12;

/**
 * The glyph of a character, by the font's cmap table.
 * Source: OpenType specification 1.9, cmap formats 4 and 12.
 * @param cmap the table
 * @param codePoint of the character
 * @returns null where the font has none
 */
export function glyphIndex(cmap: DataView, codePoint: number): number | null {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(8 + 8 * index);
    const format = cmap.getUint16(at);
    const glyph =
      format === SEGMENTS
        ? inSegments(cmap, at, codePoint)
        : format === GROUPS
          ? inGroups(cmap, at, codePoint)
          : 0;
    if (glyph !== 0) return glyph;
  }
  return null;
}

/** 0, the glyph of what is not there, where no segment has it. */
function inSegments(cmap: DataView, at: number, codePoint: number): number {
  const twice = cmap.getUint16(at + 6);
  for (let offset = 0; offset < twice; offset += 2) {
    if (cmap.getUint16(at + 14 + offset) < codePoint) continue;
    const startAt = at + 16 + twice + offset;
    const start = cmap.getUint16(startAt);
    if (start > codePoint) return 0;
    const delta = cmap.getUint16(startAt + twice);
    const rangeAt = startAt + 2 * twice;
    const range = cmap.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(rangeAt + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function inGroups(cmap: DataView, at: number, codePoint: number): number {
  for (let index = 0; index < cmap.getUint32(at + 12); index += 1) {
    const group = at + 16 + 12 * index;
    const start = cmap.getUint32(group);
    if (codePoint >= start && codePoint <= cmap.getUint32(group + 4))
      return cmap.getUint32(group + 8) + codePoint - start;
  }
  return 0;
}
