import { FIGURE_WIDTH } from './figure';
import { INK, SIZE, textAt } from './shapes';
import { wrapped } from './textWidth';

const LINE_HEIGHT = 16;

/** Lines beneath a drawing. */
export interface Footnotes {
  readonly shapes: readonly string[];
  readonly height: number;
}

/**
 * What a drawing cannot show, beneath it.
 * @param notes a sentence each
 * @param top of the first line in pixels
 */
export function footnotes(notes: readonly string[], top: number): Footnotes {
  const lines = notes.flatMap((note) => wrapped(note, FIGURE_WIDTH - 8, SIZE.small));
  return {
    shapes: lines.map((line, index) =>
      textAt(line, 4, top + 12 + index * LINE_HEIGHT, { size: SIZE.small, color: INK.quiet }),
    ),
    height: lines.length === 0 ? 0 : lines.length * LINE_HEIGHT + 4,
  };
}
