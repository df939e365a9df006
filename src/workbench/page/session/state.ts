import type { Language } from '../../../texts/language';
import type { FileProblem } from '../../../workbook/fileProblem';
import type { ChartFigures } from '../charts/chartFigures';
import type { Ribbon } from '../ribbon/readRibbon';
import type { CommandEnd } from '../ribbon/ribbonCommands';
import type { ThemeChoice } from '../theme/pageTheme';

/** Samples that the page offers; each is a file of the server. */
export const SAMPLES = ['jiuda', 'jiudaCombined', 'yunling', 'empty'] as const;

/** One of the samples. */
export type Sample = (typeof SAMPLES)[number];

/** What a person asked to open. */
export type OpenRequest =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample'; readonly sample: Sample };

/** Trouble that is told above the grid, in the language of the moment. */
export type PageProblem =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  | { readonly kind: 'several-files' }
  | { readonly kind: 'save'; readonly file: string; readonly detail: string }
  | { readonly kind: 'sample'; readonly detail: string }
  | { readonly kind: 'command'; readonly name: string; readonly end: CommandEnd }
  | { readonly kind: 'bug'; readonly detail: string };

/** All that the page shows beside the grid itself. */
export interface PageState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** The open workbook; `number` tells one opening from the next. Null before the first. */
  readonly book: {
    readonly number: number;
    readonly fileName: string;
    readonly isChanged: boolean;
  } | null;
  /** Whether there is something to take back, and to do again. */
  readonly turns: { readonly canUndo: boolean; readonly canRedo: boolean };
  readonly isOpening: boolean;
  /** What manifest.xml puts into the ribbon; null until it has been read. */
  readonly ribbon: Readonly<Record<Language, Ribbon>> | null;
  /** Ids of the ribbon's buttons whose commands have not ended. */
  readonly running: readonly string[];
  readonly isPaneShown: boolean;
  /** Waits for an answer, because the open workbook has changes. */
  readonly asked: OpenRequest | null;
  readonly problem: PageProblem | null;
  /** Charts of the sheet in front. */
  readonly charts: readonly ChartFigures[];
  /** What a function in the selected cell says about its error. */
  readonly cellMessage: { readonly cell: string; readonly message: string } | null;
}
