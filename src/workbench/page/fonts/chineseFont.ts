/** The web font with Chinese characters that the server offers at /fonts, in two weights. */
const CHINESE_FONT = 'Noto Sans SC';

/**
 * Fonts of this machine first: with a Chinese font of its own nothing is fetched for the page. A
 * Latin font stands before, for the Chinese ones draw curly quotes as wide as a character.
 */
export const PAGE_FONTS = `'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', '${CHINESE_FONT}', sans-serif`;

/**
 * Puts the Chinese web font behind every font that a canvas is given. The grid draws a cell with
 * the font its file names (宋体, DengXian, Calibri …) and with nothing behind it, so that a machine
 * without that font, or without any Chinese font, would show boxes. A font that is there still
 * comes first.
 * @param prototype of the canvas contexts of this page
 */
export function standBehindCanvasFonts(prototype: CanvasRenderingContext2D): void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'font');
  if (own === undefined) throw new Error('A canvas has no font to set.');
  Object.defineProperty(prototype, 'font', {
    ...own,
    set(this: CanvasRenderingContext2D, font: string) {
      own.set?.call(this, font.includes(CHINESE_FONT) ? font : `${font}, "${CHINESE_FONT}"`);
    },
  });
}

/**
 * Fetches the parts of the web font that a text needs; a canvas cannot wait for them itself.
 * @param text all characters that will be drawn
 */
export async function loadFontFor(text: string): Promise<void> {
  await Promise.all(
    ['', 'bold '].map((weight) => document.fonts.load(`${weight}16px "${CHINESE_FONT}"`, text)),
  );
}

/**
 * The different characters of many texts, as one text.
 * @param texts of cells
 */
export function charactersOf(texts: Iterable<string>): string {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].join('');
}
