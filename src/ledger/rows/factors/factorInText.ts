import type { CellRef } from '../../../core/cellRef';
import { PLAIN_FIGURE } from '../plainFigure';
import type { FigureReading } from '../readFigure';

/** A factor that a text tells, and the cell of the text. */
export interface FactorInText {
  readonly at: CellRef;
  readonly found: string;
  readonly value: number;
  readonly unitText: string;
}

/**
 * The figure of a factor that stands within a text, of which nothing else is known.
 * @param told value, unit and cell
 */
export function factorInText({ at, found, value, unitText }: FactorInText): FigureReading {
  return {
    kind: 'figure',
    figure: {
      ...PLAIN_FIGURE,
      evidence: { at, found, value, reading: { kind: 'interpreted' } },
      unitText,
      circumstances: ['text-with-a-plain-number', 'unit-in-the-cell'],
    },
  };
}
