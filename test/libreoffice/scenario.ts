import type { Language } from '../../src/texts/language';
import type { Calculated } from './calculated';
import type { Check } from './check';

/** A file to be recalculated by LibreOffice, and what must hold in it afterwards. */
export interface Scenario {
  /** Also the file's name. */
  readonly id: string;
  readonly language?: Language;
  readonly file: Uint8Array;
  readonly check: (after: Calculated) => readonly Check[];
}
