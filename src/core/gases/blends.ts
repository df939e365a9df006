import type { Gas } from './gwpTable';

/** Gases of a refrigerant blend with their percent by mass. */
export type BlendShares = readonly (readonly [gas: Gas, percent: number])[];

/** Where the shares of blends are set. */
export const BLEND_SOURCE = 'ISO 817 / ANSI/ASHRAE 34';

/**
 * Refrigerant blends by mass, as the standards' designations define them; only blends all of whose
 * parts have a GWP in the table.
 */
export const BLENDS = {
  'R-404A': [
    ['HFC-125', 44],
    ['HFC-143a', 52],
    ['HFC-134a', 4],
  ],
  'R-407A': [
    ['HFC-32', 20],
    ['HFC-125', 40],
    ['HFC-134a', 40],
  ],
  'R-407C': [
    ['HFC-32', 23],
    ['HFC-125', 25],
    ['HFC-134a', 52],
  ],
  'R-407F': [
    ['HFC-32', 30],
    ['HFC-125', 30],
    ['HFC-134a', 40],
  ],
  'R-410A': [
    ['HFC-32', 50],
    ['HFC-125', 50],
  ],
  'R-507A': [
    ['HFC-125', 50],
    ['HFC-143a', 50],
  ],
} as const satisfies Readonly<Record<string, BlendShares>>;

/** Designation of a blend. */
export type Blend = keyof typeof BLENDS;
