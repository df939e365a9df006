/** A label that is often wrong, and what the numbers are in then. */
export interface UnitSlip {
  /** The unit as it is labelled, as a key: kg, 10000 kWh. */
  readonly from: string;
  /** How much larger a figure becomes when its number is read in the other unit. */
  readonly times: number;
  /** The other unit, as a ledger writes it. */
  readonly to: string;
}

/**
 * Labels that stand over numbers in another unit: kWh over MWh, kg over t, and the other way round.
 * Nobody meters in Wh or weighs freight in kt: those are left out.
 */
export const UNIT_SLIPS: readonly UnitSlip[] = [
  { from: 'kWh', times: 1000, to: 'MWh' },
  { from: 'kWh', times: 10_000, to: '万kWh' },
  { from: 'MWh', times: 1 / 1000, to: 'kWh' },
  { from: '10000 kWh', times: 1 / 10_000, to: 'kWh' },
  { from: 'MJ', times: 1000, to: 'GJ' },
  { from: 'GJ', times: 1 / 1000, to: 'MJ' },
  { from: 'kgce', times: 1000, to: 'tce' },
  { from: 'tce', times: 1 / 1000, to: 'kgce' },
  { from: 'g', times: 1000, to: 'kg' },
  { from: 'kg', times: 1000, to: 't' },
  { from: 'kg', times: 1 / 1000, to: 'g' },
  { from: 't', times: 1 / 1000, to: 'kg' },
  { from: 'L', times: 1000, to: 'm³' },
  { from: 'm³', times: 1 / 1000, to: 'L' },
  { from: 'm³', times: 1000, to: '千m³' },
  { from: 'm³', times: 10_000, to: '万m³' },
  { from: '1000 m³', times: 1 / 1000, to: 'm³' },
  { from: '10000 m³', times: 1 / 10_000, to: 'm³' },
  { from: 'Nm³', times: 10_000, to: '万Nm³' },
];
