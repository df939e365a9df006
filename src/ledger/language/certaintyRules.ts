/** Something about a reading that makes it more or less likely to be what the writer meant. */
export type Circumstance = keyof typeof CERTAINTY_RULES;

/**
 * How often a reading in a circumstance is what the writer of the ledger meant, number and unit: of a
 * thousand numbers whose unit stands in the caption alone, so the rule, 985 are in that unit. The
 * certainty of a reading is the product over its circumstances: they are taken as independent.
 * Sure ones are measured: test/ledger/traits/calibration.test.ts holds them against generated ledgers
 * whose truth is known; of numbers with a comma one in six is taken to be a decimal one there. Doubts
 * that only their writer could settle (ranges, units that contradict each other, words of several
 * units) are judgements, held against written cases in test/ledger/certainty.test.ts.
 */
export const CERTAINTY_RULES = {
  // how the column was understood
  'column-by-its-words': 0.998,
  'column-by-words-and-content': 0.993,
  'column-by-content': 0.97,
  // how the number is written
  'number-cell': 1,
  'text-with-a-plain-number': 0.998,
  approximate: 0.99,
  bound: 0.9,
  fullWidth: 0.998,
  grouped: 0.995,
  marked: 0.97,
  negativeBracket: 0.95,
  unitFirst: 0.98,
  commaByColumn: 0.98,
  'comma-assumed': 0.95,
  'range-assumed': 0.6,
  'sum-assumed': 0.8,
  'merged-over-rows': 0.99,
  // where the unit comes from
  'unit-in-the-cell': 0.998,
  'unit-beside': 0.996,
  'unit-in-the-header': 0.995,
  'unit-in-the-format': 0.99,
  'unit-in-the-caption': 0.985,
  'unit-conflict-assumed': 0.7,
  'unit-meaning-assumed': 0.8,
  'unit-of-the-column-assumed': 0.75,
  'unit-of-the-role-assumed': 0.9,
  // a person has said it
  answered: 1,
} as const;
