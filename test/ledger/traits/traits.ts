import fc from 'fast-check';
import type { Facts } from './facts';
import { WORDS, type HeaderWord, type Words } from './words';

/** How a ledger is written down. */
export interface Traits {
  readonly language: keyof typeof WORDS;
  readonly productAs: 'column' | 'headings' | 'sheets' | 'columns';
  readonly productNames: number;
  readonly grouping: 'every' | 'once' | 'merged';
  readonly stageAs: 'sheets' | 'stacked' | 'beside' | 'column' | 'sections';
  readonly unitAs: 'header' | 'column' | 'glued' | 'caption';
  readonly massUnit: 'kg' | 't' | 'g';
  readonly number: NumberForm;
  readonly factorsAs: 'sheet' | 'row' | 'note';
  /** `quarters`: four rows and one of the whole year. */
  readonly monthsAs: 'none' | 'columns' | 'rows' | 'quarters';
  readonly weightAs: 'one' | 'each';
  readonly freight: 'none' | 'in row' | 'own mass' | 'by name';
  readonly headerRows: number;
  readonly headerMerged: boolean;
  readonly subtotals: boolean;
  readonly ofWhich: boolean;
  readonly hasRemark: boolean;
  readonly hasIndex: boolean;
  readonly hasTitle: boolean;
  readonly hasNotes: boolean;
  readonly hasSignOff: boolean;
  readonly negative: boolean;
  /** A row of what was given away, which stands apart. */
  readonly credit: boolean;
  /** What stands in place of the first amount's number. */
  readonly odd: 'none' | 'fraction' | 'range' | 'error';
  /** Which column of every table is hidden, from the left. */
  readonly hiddenColumn: number | null;
  readonly placeholder: string | null;
  readonly hidden: boolean;
  /** Places of blank rows among the rows of a table. */
  readonly blanks: readonly number[];
  readonly place: { readonly top: number; readonly left: number };
  readonly gap: number;
  /** Groups of columns are sorted by these. */
  readonly order: readonly number[];
  readonly sheetOrder: readonly number[];
  /** Choose among synonyms. */
  readonly synonyms: readonly number[];
}

/** How a number is written. */
export type NumberForm =
  'number' | 'text' | 'fullWidth' | 'approximate' | 'wan' | 'thousands' | 'spaced' | 'decimalComma';

const HEADERS = Object.keys(WORDS.simplified.headers) as readonly HeaderWord[];

/** What never changes a figure: places, order, blank rows, hidden columns, titles, notes, synonyms. */
export const innocent = {
  blanks: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
  place: fc.record({ top: fc.integer({ min: 0, max: 3 }), left: fc.integer({ min: 0, max: 2 }) }),
  gap: fc.integer({ min: 1, max: 3 }),
  order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 }),
  sheetOrder: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 }),
  synonyms: fc.array(fc.integer({ min: 0, max: 11 }), {
    minLength: HEADERS.length,
    maxLength: HEADERS.length,
  }),
  hasTitle: fc.boolean(),
  hasNotes: fc.boolean(),
  hasSignOff: fc.boolean(),
  hasRemark: fc.boolean(),
  hasIndex: fc.boolean(),
  subtotals: fc.boolean(),
  hiddenColumn: fc.constantFrom(null, null, null, 0, 1, 2, 3),
} as const;

const rarely = fc.integer({ min: 0, max: 5 }).map((dice) => dice === 5);

/** Any traits, in any combination. */
export const anyTraits: fc.Arbitrary<Traits> = fc.record({
  ...innocent,
  language: fc.constantFrom('simplified', 'simplified', 'traditional', 'english'),
  productAs: fc.constantFrom('column', 'column', 'headings', 'sheets', 'columns'),
  productNames: fc.integer({ min: 0, max: 2 }),
  grouping: fc.constantFrom('every', 'once', 'merged'),
  stageAs: fc.constantFrom('sheets', 'sheets', 'stacked', 'beside', 'column', 'sections'),
  unitAs: fc.constantFrom('header', 'column', 'glued', 'caption'),
  massUnit: fc.constantFrom('kg', 'kg', 't', 'g'),
  number: fc.constantFrom<NumberForm>(
    'number',
    'number',
    'number',
    'text',
    'fullWidth',
    'approximate',
    'wan',
    'thousands',
    'spaced',
    'decimalComma',
  ),
  factorsAs: fc.constantFrom('sheet', 'sheet', 'sheet', 'row', 'row', 'note'),
  monthsAs: fc.constantFrom('none', 'none', 'columns', 'rows', 'quarters'),
  weightAs: fc.constantFrom('one', 'one', 'one', 'each'),
  freight: fc.constantFrom('none', 'in row', 'own mass', 'by name'),
  headerRows: fc.constantFrom(1, 1, 2, 3, 4),
  headerMerged: fc.boolean(),
  ofWhich: rarely,
  negative: rarely,
  placeholder: fc.constantFrom(null, null, null, null, null, '—', '待补充', '/', 'n/a'),
  hidden: rarely,
  credit: rarely,
  odd: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'fraction', 'range', 'error'),
});

/** Words of the traits' language. */
export function wordsOf({ language }: Traits): Words {
  return WORDS[language];
}

/** The traits' synonym for a column's header. */
export function headerOf(traits: Traits, word: HeaderWord): string {
  return oneOf(wordsOf(traits).headers[word], traits.synonyms[HEADERS.indexOf(word)]);
}

/** One of several words. */
export function oneOf<T>(words: readonly T[], choice = 0): T {
  const word = words[choice % words.length];
  if (word === undefined) throw new Error('No words to choose from.');
  return word;
}

/**
 * The same traits without those that cannot stand together.
 * @param traits any
 * @param facts what is written
 */
export function possible(traits: Traits, { products }: Facts): Traits {
  let next = traits;
  const set = (more: Partial<Traits>): void => {
    next = { ...next, ...more };
  };
  if (products.length === 1 && next.productAs === 'columns') set({ productAs: 'column' });
  const isOneTable = next.stageAs === 'column' || next.stageAs === 'sections';
  if (next.stageAs === 'sections' && next.productAs === 'headings') set({ productAs: 'column' });
  if (isOneTable) {
    set({ monthsAs: 'none', weightAs: 'one' });
    if (next.unitAs !== 'glued') set({ unitAs: 'column' });
  }
  if (next.productAs === 'columns') {
    set({
      freight: 'none',
      weightAs: 'one',
      monthsAs: 'none',
      factorsAs: 'sheet',
      negative: false,
      credit: false,
      odd: 'none',
    });
  }
  // Two places for one sentence: a heading between rows is told by its blank cells.
  if (next.freight !== 'none') set({ negative: false, credit: false });
  if (next.weightAs === 'each')
    set({ negative: false, ofWhich: false, credit: false, odd: 'none' });
  // Of an amount that is missing or in doubt nothing is given back, and it has no parts.
  if (next.odd !== 'none') set({ negative: false, credit: false, ofWhich: false });
  if (next.odd !== 'none' && next.massUnit === 'g') set({ massUnit: 'kg' });
  if (next.language === 'english' && next.number === 'wan') set({ number: 'thousands' });
  return next;
}

const PLAIN_NUMBERS: readonly NumberForm[] = ['number', 'text', 'fullWidth', 'approximate', 'wan'];

/** Those of the traits that leave no doubt in a careful reader. */
export function plain(traits: Traits): Traits {
  const { number, productAs, language } = traits;
  return {
    ...traits,
    // 万 has no English, where thousands with commas stand for it.
    number: PLAIN_NUMBERS.includes(number) && language !== 'english' ? number : 'number',
    productAs: productAs === 'columns' ? 'column' : productAs,
    placeholder: null,
    hidden: false,
    odd: 'none',
  };
}
