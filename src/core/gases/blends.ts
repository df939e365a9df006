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
  'R-448A': [
    ['HFC-32', 26],
    ['HFC-125', 26],
    ['HFO-1234yf', 20],
    ['HFC-134a', 21],
    ['HFO-1234ze(E)', 7],
  ],
  'R-449A': [
    ['HFC-32', 24.3],
    ['HFC-125', 24.7],
    ['HFO-1234yf', 25.3],
    ['HFC-134a', 25.7],
  ],
  'R-450A': [
    ['HFC-134a', 42],
    ['HFO-1234ze(E)', 58],
  ],
  'R-452A': [
    ['HFC-32', 11],
    ['HFC-125', 59],
    ['HFO-1234yf', 30],
  ],
  'R-452B': [
    ['HFC-32', 67],
    ['HFC-125', 7],
    ['HFO-1234yf', 26],
  ],
  'R-454A': [
    ['HFC-32', 35],
    ['HFO-1234yf', 65],
  ],
  'R-454B': [
    ['HFC-32', 68.9],
    ['HFO-1234yf', 31.1],
  ],
  'R-454C': [
    ['HFC-32', 21.5],
    ['HFO-1234yf', 78.5],
  ],
  'R-507A': [
    ['HFC-125', 50],
    ['HFC-143a', 50],
  ],
  'R-513A': [
    ['HFO-1234yf', 56],
    ['HFC-134a', 44],
  ],
} as const satisfies Readonly<Record<string, BlendShares>>;

/** Designation of a blend. */
export type Blend = keyof typeof BLENDS;
