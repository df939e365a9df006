/** A node's place in its column. */
export interface Stacked {
  readonly y: number;
  readonly height: number;
}

/**
 * Nodes beneath each other, as close as their labels allow.
 * @param heights of the nodes in pixels
 * @param apart the least distance between the middles of two neighbours
 * @param gap the least distance between their edges
 */
export function stacked(
  heights: readonly number[],
  apart: number,
  gap: number,
): readonly Stacked[] {
  let bottom = 0;
  let before: number | null = null;
  return heights.map((height) => {
    const space = before === null ? 0 : Math.max(gap, apart - (before + height) / 2);
    const y = bottom + space;
    bottom = y + height;
    before = height;
    return { y, height };
  });
}

/**
 * How high a column is.
 * @param nodes of it
 */
export function heightOf(nodes: readonly Stacked[]): number {
  const last = nodes.at(-1);
  return last === undefined ? 0 : last.y + last.height;
}
