/** What a unit measures. Two units can be converted only within one dimension. */
export type Dimension =
  'mass' | 'energy' | 'volume' | 'gasVolume' | 'distance' | 'freight' | 'area' | 'count' | 'time';

/** One unit: `ratio` is the exact value in the dimension's base unit as numerator / denominator. */
interface UnitRecord {
  readonly dimension: Dimension;
  readonly ratio: readonly [numerator: number, denominator: number];
  readonly source: string;
}

const SI = 'SI Brochure, 9th edition (2019)';
const YARD_AND_POUND = 'International yard and pound agreement (1959), exact';
const COAL_EQUIVALENT = 'GB/T 2589-2020: 1 kgce = 29 307.6 kJ';

/**
 * Every unit the core knows. Base units: kg, J, m³, Nm³, m, kg·m, m², piece, s.
 * A normal cubic metre is a dimension of its own: it becomes m³ only at a stated temperature and
 * pressure, which a ledger does not give.
 */
export const UNITS = {
  mg: { dimension: 'mass', ratio: [1, 1_000_000], source: SI },
  g: { dimension: 'mass', ratio: [1, 1000], source: SI },
  kg: { dimension: 'mass', ratio: [1, 1], source: SI },
  t: { dimension: 'mass', ratio: [1000, 1], source: SI },
  jin: {
    dimension: 'mass',
    ratio: [1, 2],
    source: 'State Council of China, 1959: 1 market jin = 0.5 kg',
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

  mL: { dimension: 'volume', ratio: [1, 1_000_000], source: SI },
  L: { dimension: 'volume', ratio: [1, 1000], source: SI },
  'm³': { dimension: 'volume', ratio: [1, 1], source: SI },
  'Nm³': { dimension: 'gasVolume', ratio: [1, 1], source: 'm³ at 0 °C and 101.325 kPa, ISO 13443' },

  m: { dimension: 'distance', ratio: [1, 1], source: SI },
  km: { dimension: 'distance', ratio: [1000, 1], source: SI },
  mile: { dimension: 'distance', ratio: [1_609_344, 1000], source: YARD_AND_POUND },
  nmi: {
    dimension: 'distance',
    ratio: [1852, 1],
    source: 'International Hydrographic Conference, 1929',
  },

  'kg·km': { dimension: 'freight', ratio: [1000, 1], source: SI },
  't·km': { dimension: 'freight', ratio: [1_000_000, 1], source: SI },

  'm²': { dimension: 'area', ratio: [1, 1], source: SI },
  piece: { dimension: 'count', ratio: [1, 1], source: 'counted' },
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
