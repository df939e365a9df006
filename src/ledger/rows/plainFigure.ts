import type { Figure } from './readFigure';

/** A figure of which no more is known than its number and its unit. */
export const PLAIN_FIGURE: Omit<Figure, 'evidence' | 'unitText' | 'circumstances'> = {
  doubt: null,
  unitWitnesses: [],
  rivals: [],
  agreeing: [],
  usualUnit: null,
  isPerUnit: false,
  header: '',
  asked: '',
  traits: new Set(),
  numberAsText: false,
};
