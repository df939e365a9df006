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
  density('柴油', '0.8703', `1149 L/t, ${UN_STATISTICS}`),
  density('柴油', '0.81', `least, ${DIESEL_LIMITS}`),
  density('柴油', '0.85', `most, ${DIESEL_LIMITS}`),
  density('汽油', '0.7402', `1351 L/t, ${UN_STATISTICS}`),
  density('汽油', '0.72', `least, ${PETROL_LIMITS}`),
  density('汽油', '0.775', `most, ${PETROL_LIMITS}`),
  density('液化石油气', '0.54', `1852 L/t, liquid, ${UN_STATISTICS}`),
  density('燃料油', '0.9497', `1053 L/t, residual fuel oil, ${UN_STATISTICS}`),
  density('水', '1', '999.97 kg/m³ at 4 °C, CIPM formula (Tanaka et al., Metrologia 38, 2001)'),
  perMass('原煤', '20.908'),
  perMass('焦炭', '28.435'),
  perMass('燃料油', '41.816'),
  perMass('汽油', '43.07'),
  perMass('柴油', '42.652'),
  perMass('液化石油气', '50.179'),
  perVolume('m³', '38.931', `oil-field gas, ${NET_CALORIFIC}`),
  perVolume('m³', '35.544', `gas-field gas, ${NET_CALORIFIC}`),
  perVolume('Nm³', '38.931', `oil-field gas, ${NET_CALORIFIC}`),
  perVolume('Nm³', '35.544', `gas-field gas, ${NET_CALORIFIC}`),
  normalGas('0.9318', '273.15 K / 293.15 K: metered at 20 °C, GB/T 19205-2008'),
  normalGas('0.9479', '273.15 K / 288.15 K: metered at 15 °C, ISO 13443'),
  normalGas('1', 'metered at 0 °C'),
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

function density(substance: string, value: string, source: string): KnownConversion {
  return { substance, value, top: 'kg', bottom: 'L', source };
}

function perMass(substance: string, value: string): KnownConversion {
  return { substance, value, top: 'MJ', bottom: 'kg', source: NET_CALORIFIC };
}

function perVolume(bottom: Unit, value: string, source: string): KnownConversion {
  return { substance: '天然气', value, top: 'MJ', bottom, source };
}

function normalGas(value: string, source: string): KnownConversion {
  return { substance: '天然气', value, top: 'Nm³', bottom: 'm³', source };
}
