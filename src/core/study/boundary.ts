import type { Stage } from './stage';

/** Which stages are summed. `found` sums every stage the ledger has. */
export const BOUNDARIES = {
  found: ['rawMaterial', 'transport', 'production', 'distribution', 'use', 'endOfLife'],
  'cradle-to-gate': ['rawMaterial', 'transport', 'production'],
  'cradle-to-grave': ['rawMaterial', 'transport', 'production', 'distribution', 'use', 'endOfLife'],
  'gate-to-gate': ['production'],
  'materials-and-production': ['rawMaterial', 'production'],
  production: ['production'],
  'production-and-waste': ['production', 'endOfLife'],
} as const satisfies Readonly<Record<string, readonly Stage[]>>;

/** Key of a system boundary. */
export type Boundary = keyof typeof BOUNDARIES;
