/** What a unit measures. Two units can be converted only within one dimension. */
export type Dimension =
  | 'mass'
  | 'energy'
  | 'volume'
  | 'gasVolume'
  | 'distance'
  | 'freight'
  | 'area'
  | 'count'
  | Bundle
  | 'time';

/**
 * What is counted in sets or packages. Each is a dimension of its own: how many pieces are in a box
 * only its owner knows, and a box of one thing is not a box of another.
 */
export type Bundle =
  'set' | 'box' | 'pack' | 'bag' | 'drum' | 'bottle' | 'roll' | 'pallet' | 'bundle' | 'batch';

/** One unit: `ratio` is the exact value in the dimension's base unit as numerator / denominator. */
interface UnitRecord {
  readonly dimension: Dimension;
  readonly ratio: readonly [numerator: number, denominator: number];
  readonly source: string;
}

const SI = 'SI Brochure, 9th edition (2019)';
const YARD_AND_POUND = 'International yard and pound agreement (1959), exact';
const COAL_EQUIVALENT = 'GB/T 2589-2020: 1 kgce = 29 307.6 kJ';
const MARKET_UNITS = 'State Council of China, 25 June 1959: 1 market jin = 0.5 kg';
const CHINESE_LENGTHS = 'State Council of China, 25 June 1959: 1 market chi = 1/3 m';
const INTERNATIONAL_TABLE =
  'Fifth International Conference on the Properties of Steam (1956): 1 cal IT = 4.1868 J';
const THERMOCHEMICAL = 'ISO 80000-5: 1 cal th = 4.184 J';
const BTU = `${INTERNATIONAL_TABLE}; 1 Btu IT/lb = 2.326 J/g, ${YARD_AND_POUND}`;
const US_GALLON = `231 cubic inches; ${YARD_AND_POUND}`;
const COUNTED = 'counted';

/**
 * Every unit the core knows. Base units: kg, J, m³, Nm³, m, kg·m, m², piece, s; of what is counted
 * in sets or packages the unit itself. Single objects are pieces whatever their measure word (件, 台,
 * 根, 张): it goes by the shape of the object, and one object is one object.
 * A normal cubic metre is a dimension of its own: it becomes m³ only at a stated temperature and
 * pressure, which a ledger does not give.
 */
export const UNITS = {
  mg: { dimension: 'mass', ratio: [1, 1_000_000], source: SI },
  g: { dimension: 'mass', ratio: [1, 1000], source: SI },
  kg: { dimension: 'mass', ratio: [1, 1], source: SI },
  t: { dimension: 'mass', ratio: [1000, 1], source: SI },
  kt: { dimension: 'mass', ratio: [1_000_000, 1], source: SI },
  liang: { dimension: 'mass', ratio: [1, 20], source: `a tenth of a jin; ${MARKET_UNITS}` },
  jin: { dimension: 'mass', ratio: [1, 2], source: MARKET_UNITS },
  dan: { dimension: 'mass', ratio: [50, 1], source: `100 jin; ${MARKET_UNITS}` },
  oz: {
    dimension: 'mass',
    ratio: [45_359_237, 1_600_000_000],
    source: `a sixteenth of a pound; ${YARD_AND_POUND}`,
  },
  lb: { dimension: 'mass', ratio: [45_359_237, 100_000_000], source: YARD_AND_POUND },
  'ton-us': {
    dimension: 'mass',
    ratio: [2000 * 45_359_237, 100_000_000],
    source: `short ton of 2000 lb; ${YARD_AND_POUND}`,
  },
  'ton-uk': {
    dimension: 'mass',
    ratio: [2240 * 45_359_237, 100_000_000],
    source: `long ton of 2240 lb; ${YARD_AND_POUND}`,
  },

  J: { dimension: 'energy', ratio: [1, 1], source: SI },
  kJ: { dimension: 'energy', ratio: [1000, 1], source: SI },
  MJ: { dimension: 'energy', ratio: [1_000_000, 1], source: SI },
  GJ: { dimension: 'energy', ratio: [1_000_000_000, 1], source: SI },
  TJ: { dimension: 'energy', ratio: [1_000_000_000_000, 1], source: SI },
  Wh: { dimension: 'energy', ratio: [3600, 1], source: SI },
  kWh: { dimension: 'energy', ratio: [3_600_000, 1], source: SI },
  MWh: { dimension: 'energy', ratio: [3_600_000_000, 1], source: SI },
  GWh: { dimension: 'energy', ratio: [3_600_000_000_000, 1], source: SI },
  kgce: { dimension: 'energy', ratio: [29_307_600, 1], source: COAL_EQUIVALENT },
  tce: { dimension: 'energy', ratio: [29_307_600_000, 1], source: COAL_EQUIVALENT },
  toe: {
    dimension: 'energy',
    ratio: [41_868_000_000, 1],
    source: `tonne of oil equivalent, 10 Gcal (IEA); ${INTERNATIONAL_TABLE}`,
  },
  'cal-it': { dimension: 'energy', ratio: [41_868, 10_000], source: INTERNATIONAL_TABLE },
  'cal-th': { dimension: 'energy', ratio: [4184, 1000], source: THERMOCHEMICAL },
  'kcal-it': { dimension: 'energy', ratio: [41_868, 10], source: INTERNATIONAL_TABLE },
  'kcal-th': { dimension: 'energy', ratio: [4184, 1], source: THERMOCHEMICAL },
  'Mcal-it': { dimension: 'energy', ratio: [4_186_800, 1], source: INTERNATIONAL_TABLE },
  'Mcal-th': { dimension: 'energy', ratio: [4_184_000, 1], source: THERMOCHEMICAL },
  'Gcal-it': { dimension: 'energy', ratio: [4_186_800_000, 1], source: INTERNATIONAL_TABLE },
  'Gcal-th': { dimension: 'energy', ratio: [4_184_000_000, 1], source: THERMOCHEMICAL },
  MMBtu: { dimension: 'energy', ratio: [105_505_585_262, 100], source: BTU },
  'therm-us': {
    dimension: 'energy',
    ratio: [105_480_400, 1],
    source: 'US Federal Register, 27 July 1968; NIST SP 811 (2008), B.8',
  },
  'therm-ec': {
    dimension: 'energy',
    ratio: [105_506_000, 1],
    source: 'Council Directive 80/181/EEC; NIST SP 811 (2008), B.8',
  },

  mL: { dimension: 'volume', ratio: [1, 1_000_000], source: SI },
  L: { dimension: 'volume', ratio: [1, 1000], source: SI },
  'cm³': { dimension: 'volume', ratio: [1, 1_000_000], source: SI },
  kL: { dimension: 'volume', ratio: [1, 1], source: SI },
  'm³': { dimension: 'volume', ratio: [1, 1], source: SI },
  'ft³': {
    dimension: 'volume',
    ratio: [28_316_846_592, 1_000_000_000_000],
    source: `(0.3048 m)³; ${YARD_AND_POUND}`,
  },
  'gal-us': {
    dimension: 'volume',
    ratio: [3_785_411_784, 1_000_000_000_000],
    source: US_GALLON,
  },
  'gal-uk': {
    dimension: 'volume',
    ratio: [454_609, 100_000_000],
    source: 'UK Weights and Measures Act 1985: 4.54609 L',
  },
  bbl: {
    dimension: 'volume',
    ratio: [158_987_294_928, 1_000_000_000_000],
    source: `petroleum barrel of 42 US gallons; ${US_GALLON}`,
  },
  'Nm³': { dimension: 'gasVolume', ratio: [1, 1], source: 'm³ at 0 °C and 101.325 kPa, ISO 13443' },
  'Sm³': {
    dimension: 'gasVolume',
    ratio: [1821, 1921],
    source: 'm³ at 15 °C and 101.325 kPa, ISO 13443: 273.15 / 288.15 of a Nm³',
  },

  mm: { dimension: 'distance', ratio: [1, 1000], source: SI },
  cm: { dimension: 'distance', ratio: [1, 100], source: SI },
  m: { dimension: 'distance', ratio: [1, 1], source: SI },
  ft: { dimension: 'distance', ratio: [3048, 10_000], source: YARD_AND_POUND },
  li: { dimension: 'distance', ratio: [500, 1], source: `1500 chi; ${CHINESE_LENGTHS}` },
  km: { dimension: 'distance', ratio: [1000, 1], source: SI },
  mile: { dimension: 'distance', ratio: [1_609_344, 1000], source: YARD_AND_POUND },
  nmi: {
    dimension: 'distance',
    ratio: [1852, 1],
    source: 'International Hydrographic Conference, 1929',
  },

  'kg·km': { dimension: 'freight', ratio: [1000, 1], source: SI },
  't·km': { dimension: 'freight', ratio: [1_000_000, 1], source: SI },
  'ton-mile': {
    dimension: 'freight',
    ratio: [90_718_474 * 1_609_344, 100_000_000],
    source: `short ton × statute mile; ${YARD_AND_POUND}`,
  },
  't·mile': {
    dimension: 'freight',
    ratio: [1_609_344, 1],
    source: `tonne × statute mile; ${YARD_AND_POUND}`,
  },
  't·nmi': {
    dimension: 'freight',
    ratio: [1_852_000, 1],
    source: 'tonne × nautical mile; International Hydrographic Conference, 1929',
  },

  'cm²': { dimension: 'area', ratio: [1, 10_000], source: SI },
  'm²': { dimension: 'area', ratio: [1, 1], source: SI },
  'ft²': {
    dimension: 'area',
    ratio: [9_290_304, 100_000_000],
    source: `(0.3048 m)²; ${YARD_AND_POUND}`,
  },
  mu: { dimension: 'area', ratio: [2000, 3], source: `6000 square chi; ${CHINESE_LENGTHS}` },
  ha: { dimension: 'area', ratio: [10_000, 1], source: SI },
  'km²': { dimension: 'area', ratio: [1_000_000, 1], source: SI },

  piece: { dimension: 'count', ratio: [1, 1], source: COUNTED },
  pair: { dimension: 'count', ratio: [2, 1], source: 'two pieces' },
  dozen: { dimension: 'count', ratio: [12, 1], source: 'twelve pieces' },
  set: { dimension: 'set', ratio: [1, 1], source: COUNTED },
  box: { dimension: 'box', ratio: [1, 1], source: COUNTED },
  pack: { dimension: 'pack', ratio: [1, 1], source: COUNTED },
  bag: { dimension: 'bag', ratio: [1, 1], source: COUNTED },
  drum: { dimension: 'drum', ratio: [1, 1], source: COUNTED },
  bottle: { dimension: 'bottle', ratio: [1, 1], source: COUNTED },
  roll: { dimension: 'roll', ratio: [1, 1], source: COUNTED },
  pallet: { dimension: 'pallet', ratio: [1, 1], source: COUNTED },
  bundle: { dimension: 'bundle', ratio: [1, 1], source: COUNTED },
  batch: { dimension: 'batch', ratio: [1, 1], source: COUNTED },

  s: { dimension: 'time', ratio: [1, 1], source: SI },
  min: { dimension: 'time', ratio: [60, 1], source: SI },
  d: { dimension: 'time', ratio: [86_400, 1], source: SI },
  h: { dimension: 'time', ratio: [3600, 1], source: SI },
} as const satisfies Readonly<Record<string, UnitRecord>>;

/** A unit's symbol, as written in results. */
export type Unit = keyof typeof UNITS;

/** The dimension of a unit, known to the compiler. */
export type DimensionOf<U extends Unit> = (typeof UNITS)[U]['dimension'];

type UnitsByDimension = {
  readonly [D in Dimension]: { [U in Unit]: DimensionOf<U> extends D ? U : never }[Unit];
};

/** All units of a dimension, known to the compiler. */
export type UnitOf<D extends Dimension> = UnitsByDimension[D];

/**
 * The dimension of a unit that is known only at run time.
 * @param unit a unit's symbol
 */
export function dimensionOf(unit: Unit): Dimension {
  return UNITS[unit].dimension;
}

/**
 * Whether a text is a unit's symbol exactly as the table writes it.
 * @param text any text
 */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}
