import type { CommaMeaning } from './parseNumeral';

/** What a number's writing shows beside its digits. */
export type NumberTrait =
  | 'approximate'
  | 'bound'
  | 'fullWidth'
  | 'grouped'
  | 'marked'
  | 'negativeBracket'
  | 'unitFirst'
  /** What its comma or point is was settled by the column's other cells. */
  | 'commaByColumn';

/** Why a text can be read as several numbers. */
export type NumberDoubt = 'comma' | 'point' | 'range' | 'product' | 'sum' | 'fraction';

/** One number that a text can mean. */
export interface NumberReading {
  /** Names the reading, free of language: the number itself, or what the comma is. */
  readonly key: string;
  readonly value: number;
}

/** What is read after hedges, marks, signs and brackets are off. */
export interface BareFigure {
  readonly readings: readonly NumberReading[];
  readonly doubt: NumberDoubt | null;
  readonly proves: CommaMeaning | null;
  readonly unitText: string;
  readonly traits: readonly NumberTrait[];
}
