/** What stands between the texts of several cells. */
const BETWEEN = ' · ';

/** Dots that stand alone, as the one between two texts does. */
const ALONE = /(?<= |^)·+(?= |$)/g;

/**
 * The texts of several cells in one, such as a person reads it: 100 kg · 150 km. A text may hold such
 * dots of its own: where they stand alone they have one more, so that the texts can be told apart again.
 * @param texts of the cells
 */
export function strungCells(texts: readonly string[]): string {
  return texts.map((text) => text.replace(ALONE, (dots) => `${dots}·`)).join(BETWEEN);
}

/**
 * The texts that `strungCells` has put into one.
 * @param strung 100 kg · 150 km
 */
export function separateCells(strung: string): readonly string[] {
  return strung.split(BETWEEN).map((text) => text.replace(ALONE, (dots) => dots.slice(1)));
}
