/** What a unit measures, and what one of it is in SI (kg, J, m³, m, kg·m, m², s) or in pieces. */
interface PlainUnit {
  readonly kind: string;
  readonly size: number;
}

const GRAM = 1e-3;
const POUND = 0.45359237;
const FOOT = 0.3048;
const MILE = 5280 * FOOT;
const NAUTICAL_MILE = 1852;
const LITRE = 1e-3;
const GALLON = 231 * (FOOT / 12) ** 3;
/** International Table. */
const CALORIE = 4.1868;
/** What heats a pound of water by 1 °F where a calorie heats a gram by 1 °C. */
const BTU = (CALORIE * (POUND / GRAM) * 5) / 9;
const TONNE = 1000;
const SHORT_TON = 2000 * POUND;
const DAY = 24 * 60 * 60;

/**
 * Units from the definitions of the pound, the foot, the litre and the calorie, as numbers with
 * their rounding: a check on the exact ratios of the core, from which nothing is taken.
 */
export const PLAIN_UNITS = {
  mg: { kind: 'mass', size: GRAM / 1000 },
  g: { kind: 'mass', size: GRAM },
  kg: { kind: 'mass', size: 1 },
  t: { kind: 'mass', size: TONNE },
  kt: { kind: 'mass', size: 1000 * TONNE },
  liang: { kind: 'mass', size: 0.05 },
  jin: { kind: 'mass', size: 0.5 },
  dan: { kind: 'mass', size: 50 },
  oz: { kind: 'mass', size: POUND / 16 },
  lb: { kind: 'mass', size: POUND },
  'ton-us': { kind: 'mass', size: SHORT_TON },
  'ton-uk': { kind: 'mass', size: 2240 * POUND },
  J: { kind: 'energy', size: 1 },
  kJ: { kind: 'energy', size: 1e3 },
  MJ: { kind: 'energy', size: 1e6 },
  GJ: { kind: 'energy', size: 1e9 },
  TJ: { kind: 'energy', size: 1e12 },
  Wh: { kind: 'energy', size: 60 * 60 },
  kWh: { kind: 'energy', size: 1e3 * 60 * 60 },
  MWh: { kind: 'energy', size: 1e6 * 60 * 60 },
  GWh: { kind: 'energy', size: 1e9 * 60 * 60 },
  kgce: { kind: 'energy', size: 7e6 * CALORIE },
  tce: { kind: 'energy', size: 7e9 * CALORIE },
  toe: { kind: 'energy', size: 1e10 * CALORIE },
  'Gcal-it': { kind: 'energy', size: 1e9 * CALORIE },
  'Mcal-it': { kind: 'energy', size: 1e6 * CALORIE },
  'kcal-it': { kind: 'energy', size: 1e3 * CALORIE },
  'cal-it': { kind: 'energy', size: CALORIE },
  'Gcal-th': { kind: 'energy', size: 4.184e9 },
  'Mcal-th': { kind: 'energy', size: 4.184e6 },
  'kcal-th': { kind: 'energy', size: 4184 },
  'cal-th': { kind: 'energy', size: 4.184 },
  MMBtu: { kind: 'energy', size: 1e6 * BTU },
  'therm-us': { kind: 'energy', size: 1.054804e8 },
  'therm-ec': { kind: 'energy', size: 1.05506e8 },
  mL: { kind: 'volume', size: LITRE / 1000 },
  L: { kind: 'volume', size: LITRE },
  'cm³': { kind: 'volume', size: 0.01 ** 3 },
  kL: { kind: 'volume', size: 1000 * LITRE },
  'm³': { kind: 'volume', size: 1000 * LITRE },
  'ft³': { kind: 'volume', size: FOOT ** 3 },
  'gal-us': { kind: 'volume', size: GALLON },
  'gal-uk': { kind: 'volume', size: 4.54609 * LITRE },
  bbl: { kind: 'volume', size: 42 * GALLON },
  'Nm³': { kind: 'gas', size: 1 },
  'Sm³': { kind: 'gas', size: 273.15 / 288.15 },
  mm: { kind: 'distance', size: 0.001 },
  cm: { kind: 'distance', size: 0.01 },
  ft: { kind: 'distance', size: FOOT },
  m: { kind: 'distance', size: 1 },
  km: { kind: 'distance', size: 1000 },
  li: { kind: 'distance', size: 500 },
  mile: { kind: 'distance', size: MILE },
  nmi: { kind: 'distance', size: NAUTICAL_MILE },
  'kg·km': { kind: 'freight', size: 1000 },
  't·km': { kind: 'freight', size: TONNE * 1000 },
  'ton-mile': { kind: 'freight', size: SHORT_TON * MILE },
  't·mile': { kind: 'freight', size: TONNE * MILE },
  't·nmi': { kind: 'freight', size: TONNE * NAUTICAL_MILE },
  'm²': { kind: 'area', size: 1 },
  'cm²': { kind: 'area', size: 0.01 ** 2 },
  'km²': { kind: 'area', size: 1000 ** 2 },
  'ft²': { kind: 'area', size: FOOT ** 2 },
  mu: { kind: 'area', size: 10_000 / 15 },
  ha: { kind: 'area', size: 10_000 },
  piece: { kind: 'pieces', size: 1 },
  pair: { kind: 'pieces', size: 2 },
  dozen: { kind: 'pieces', size: 12 },
  set: { kind: 'sets', size: 1 },
  box: { kind: 'boxes', size: 1 },
  pack: { kind: 'packs', size: 1 },
  bag: { kind: 'bags', size: 1 },
  drum: { kind: 'drums', size: 1 },
  bottle: { kind: 'bottles', size: 1 },
  roll: { kind: 'rolls', size: 1 },
  pallet: { kind: 'pallets', size: 1 },
  bundle: { kind: 'bundles', size: 1 },
  batch: { kind: 'batches', size: 1 },
  s: { kind: 'time', size: 1 },
  min: { kind: 'time', size: 60 },
  h: { kind: 'time', size: 3600 },
  d: { kind: 'time', size: DAY },
} as const satisfies Readonly<Record<string, PlainUnit>>;

/** A unit that the plain implementation knows. */
export type PlainUnitName = keyof typeof PLAIN_UNITS;

/** A unit by its symbol; throws where the plain implementation does not know it. */
export function plainUnit(name: string): PlainUnit {
  const found = (PLAIN_UNITS as Readonly<Record<string, PlainUnit>>)[name];
  if (found === undefined) throw new Error(`The plain implementation does not know ${name}.`);
  return found;
}
