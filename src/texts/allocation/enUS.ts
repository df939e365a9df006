import type { AllocationTexts } from './zhCN';

/** What is said of dividing what several products share, in English. */
export const enUS: AllocationTexts = {
  heading: 'How shared amounts are divided',
  methods: {
    'by-output': 'by output',
    'by-mass': 'by mass (output × mass of one)',
    'by-hours': 'by hours',
    'by-price': 'by value (output × price of one)',
    'own-key': 'by a key of your own',
  },
  columns: {
    keyId: 'Key number',
    group: 'Key group',
    basis: 'What the key is',
    key: 'Key',
    keySum: 'Sum of keys',
    share: 'Share',
    shared: 'Shared number',
  },
  basis: {
    output: 'output',
    own: 'the share you gave',
    times: '{one} × {other}',
  },
  unallocated: 'to be allocated {count}',
  apart: 'Not divided, counted for no product{name|: “{}”|}',
  leftOut: 'Shared and left out, as answered{name|: “{}”|}',
  check: '{name}: sum of all products’ parts',
  expectedShares:
    'the share of each product, such as “A=60%, B=40%” or “A:3, B:2”; percentages must come to 100 %. Products: {products}',
  lacks: 'still lacks {facts}{products|: {}|}',
  unlike: '“{fact}” is in several units ({units})',
  idle: 'the key is no number above 0: {products}',
  sumNow: 'It comes to {sum} % now.',
  expectedReason: 'a reason, in a sentence',
};
