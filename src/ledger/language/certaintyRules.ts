/** Something about a reading that makes it more or less likely to be what the writer meant. */
export type Circumstance = keyof typeof CERTAINTY_RULES;

/**
 * How often a reading in a circumstance is what the writer of the ledger meant, number and unit: of a
 * hundred numbers whose unit stands in the caption alone, so the rule, 93 are in that unit. The
 * certainty of a reading is the product over its circumstances: they are taken as independent.
 * These are judgements; test/ledger/certainty.test.ts holds them against ledgers whose meaning is known.
 */
export const CERTAINTY_RULES = {
  // how the column was understood
  'column-by-its-words': 0.995,
  'column-by-words-and-content': 0.98,
  'column-by-content': 0.9,
  // how the number is written
  'number-cell': 1,
  'text-with-a-plain-number': 0.995,
  approximate: 0.98,
  bound: 0.9,
  fullWidth: 0.995,
  grouped: 0.99,
  marked: 0.97,
  negativeBracket: 0.95,
  unitFirst: 0.98,
  commaByColumn: 0.95,
  'comma-assumed': 0.85,
  'range-assumed': 0.6,
  'sum-assumed': 0.8,
  'merged-over-rows': 0.98,
  // where the unit comes from
  'unit-in-the-cell': 0.995,
  'unit-beside': 0.99,
  'unit-in-the-header': 0.98,
  'unit-in-the-format': 0.97,
  'unit-in-the-caption': 0.93,
  'unit-conflict-assumed': 0.7,
  'unit-meaning-assumed': 0.8,
  'unit-of-the-column-assumed': 0.75,
  'unit-of-the-role-assumed': 0.9,
  // a person has said it
  answered: 1,
} as const;
