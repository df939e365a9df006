/**
 * The file of a part of the font.
 * @param part as its package names it: [4], latin
 */
export function fontFile(part: string): string {
  return `noto-sans-sc-${part.replace(/^\[(\d+)\]$/, '$1')}-400-normal.woff`;
}
