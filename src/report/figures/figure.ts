import type { Method, ProductFootprint } from '../../core/study/footprint';
import type { Stage } from '../../core/study/stage';
import type { FigureTexts } from '../../texts/figures/zhCN';
import type { Texts } from '../../texts/zhCN';

/** A drawing of the report, one product's. */
export interface Figure {
  /** A whole SVG file; its texts are characters, drawn with whatever font the reader of it has. */
  readonly svg: string;
  /** In pixels of 1/96 inch, as is the height. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen, with its figures, for those who do not see it; names are in full. */
  readonly alt: string;
}

/** How the report writes numbers, so that its figures have the digits of its tables. */
export interface FigureNumbers {
  /** Of kg CO2e, without the unit. */
  emission(kgCo2e: number): string;
  /** Of a share of 0 to 1: 45.2 %. */
  share(share: number): string;
}

/** What figures are drawn from. */
export interface FigureInput {
  readonly product: ProductFootprint;
  readonly method: Method;
  /** Something that several products share, and nobody has divided, is missing in every total. */
  readonly isUnallocated: boolean;
  /** How many rows of a stage several products share and none has. */
  readonly sharedRowsOf: (stage: Stage) => number;
  readonly texts: Texts;
  readonly words: FigureTexts;
  readonly numbers: FigureNumbers;
  /** What one declared unit is called in the language; null where nobody says it. */
  readonly unit: string | null;
}

/** Width of every figure in pixels: as wide as the text of a page, where 11 pixels are 8 points. */
export const FIGURE_WIDTH = 640;
