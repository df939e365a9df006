import type { ChartFigures } from './chartFigures';

/** What every plot draws from. */
export interface PlotProps {
  readonly figures: ChartFigures;
  /** Colour of a series, or of a slice. */
  readonly color: (index: number) => string;
  readonly numberFormat: string | null;
}
