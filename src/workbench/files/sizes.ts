/** Pixels of a character of Excel's standard font, in which files count the width of columns. */
const CHARACTER_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;

/**
 * The width of a column on the screen.
 * @param characters as the file states it, its padding included
 */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS);
}

/**
 * The width of a column as a file states it.
 * @param pixels on the screen
 */
export function widthOfPixels(pixels: number): number {
  return pixels / CHARACTER_PIXELS;
}

/**
 * The height of a row on the screen.
 * @param points as the file states it
 */
export function pixelsOfHeight(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/**
 * The height of a row as a file states it, in points.
 * @param pixels on the screen
 */
export function heightOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
