/** The columns of the record of a report, from left to right. */
export const FIGURE_COLUMNS = [
  'kind',
  'product',
  'stage',
  'name',
  'found',
  'amount',
  'unit',
  'factorFound',
  'factor',
  'kgCo2e',
  'cells',
  'share',
] as const;

/** One of them. */
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
