import type { Unit } from '../../core/quantities/unitTable';

/** A value that turns an amount of a substance into another kind of amount. */
export interface KnownConversion {
  /** Key of the energy carrier, or a folded name. */
  readonly substance: string;
  /** So many `top` are in one `bottom`. */
  readonly value: string;
  readonly top: Unit;
  readonly bottom: Unit;
  readonly source: string;
}

const UN_STATISTICS = 'UN Energy Statistics Yearbook, conversion factors';
const NET_CALORIFIC = 'GB/T 2589-2008, appendix A, net';
const DIESEL_LIMITS = 'GB 19147-2013 (V), 20 °C';
const PETROL_LIMITS = 'GB 17930-2013 (V), 20 °C';

/**
 * Densities and net calorific values, offered where amount and factor do not measure the same and the
 * ledger gives no value of its own; the first of a substance is the likeliest. Litres per tonne of the
 * UN are turned into kg/L with four digits.
 */
export const KNOWN_CONVERSIONS: readonly KnownConversion[] = [
  {
    substance: '柴油',
    value: '0.8703',
    top: 'kg',
    bottom: 'L',
    source: `1149 L/t, ${UN_STATISTICS}`,
  },
  {
    substance: '柴油',
    value: '0.81',
    top: 'kg',
    bottom: 'L',
    source: `least, ${DIESEL_LIMITS}`,
  },
  {
    substance: '柴油',
    value: '0.85',
    top: 'kg',
    bottom: 'L',
    source: `most, ${DIESEL_LIMITS}`,
  },
  {
    substance: '汽油',
    value: '0.7402',
    top: 'kg',
    bottom: 'L',
    source: `1351 L/t, ${UN_STATISTICS}`,
  },
  {
    substance: '汽油',
    value: '0.72',
    top: 'kg',
    bottom: 'L',
    source: `least, ${PETROL_LIMITS}`,
  },
  {
    substance: '汽油',
    value: '0.775',
    top: 'kg',
    bottom: 'L',
    source: `most, ${PETROL_LIMITS}`,
  },
  {
    substance: '液化石油气',
    value: '0.54',
    top: 'kg',
    bottom: 'L',
    source: `1852 L/t, liquid, ${UN_STATISTICS}`,
  },
  {
    substance: '燃料油',
    value: '0.9497',
    top: 'kg',
    bottom: 'L',
    source: `1053 L/t, residual fuel oil, ${UN_STATISTICS}`,
  },
  {
    substance: '水',
    value: '1',
    top: 'kg',
    bottom: 'L',
    source: '999.97 kg/m³ at 4 °C, CIPM formula (Tanaka et al., Metrologia 38, 2001)',
  },
  {
    substance: '原煤',
    value: '20.908',
    top: 'MJ',
    bottom: 'kg',
    source: NET_CALORIFIC,
  },
  {
    substance: '焦炭',
    value: '28.435',
    top: 'MJ',
    bottom: 'kg',
    source: NET_CALORIFIC,
  },
  {
    substance: '燃料油',
    value: '41.816',
    top: 'MJ',
    bottom: 'kg',
    source: NET_CALORIFIC,
  },
  {
    substance: '汽油',
    value: '43.07',
    top: 'MJ',
    bottom: 'kg',
    source: NET_CALORIFIC,
  },
  {
    substance: '柴油',
    value: '42.652',
    top: 'MJ',
    bottom: 'kg',
    source: NET_CALORIFIC,
  },
  {
    substance: '液化石油气',
    value: '50.179',
    top: 'MJ',
    bottom: 'kg',
    source: NET_CALORIFIC,
  },
  {
    substance: '天然气',
    value: '38.931',
    top: 'MJ',
    bottom: 'm³',
    source: `oil-field gas, ${NET_CALORIFIC}`,
  },
  {
    substance: '天然气',
    value: '35.544',
    top: 'MJ',
    bottom: 'm³',
    source: `gas-field gas, ${NET_CALORIFIC}`,
  },
  {
    substance: '天然气',
    value: '38.931',
    top: 'MJ',
    bottom: 'Nm³',
    source: `oil-field gas, ${NET_CALORIFIC}`,
  },
  {
    substance: '天然气',
    value: '35.544',
    top: 'MJ',
    bottom: 'Nm³',
    source: `gas-field gas, ${NET_CALORIFIC}`,
  },
  {
    substance: '天然气',
    value: '0.9318',
    top: 'Nm³',
    bottom: 'm³',
    source: '273.15 K / 293.15 K: metered at 20 °C, GB/T 19205-2008',
  },
  {
    substance: '天然气',
    value: '0.9479',
    top: 'Nm³',
    bottom: 'm³',
    source: '273.15 K / 288.15 K: metered at 15 °C, ISO 13443',
  },
  {
    substance: '天然气',
    value: '1',
    top: 'Nm³',
    bottom: 'm³',
    source: 'metered at 0 °C',
  },
];

/** Names of substances beside the energy carriers. */
export const SUBSTANCE_NAMES: Readonly<Record<string, readonly string[]>> = {
  水: [
    '水',
    '自来水',
    '新鲜水',
    '新水',
    '工业用水',
    '生活用水',
    'water',
    'tap water',
    'fresh water',
  ],
};
