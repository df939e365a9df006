/** Pixels of a digit in Excel's standard font, and of the room at both sides of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/**
 * Excel's width of a column, in points, that leaves room for some characters of its standard font.
 * @param characters wanted
 */
export function columnPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
