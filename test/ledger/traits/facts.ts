import fc from 'fast-check';

/** Stages that a generated ledger has. */
export type FactStage = 'rawMaterial' | 'transport' | 'production';

/** Something a product uses: of a pool of names, so much of it. */
export interface FactItem {
  /** Place in the pool of its kind, the same in every language. */
  readonly pool: number;
  /** Hundredths of a kilogram or whole kWh, m³: integers, so that decimal texts are exact. */
  readonly hundredths: number;
  /** Kilometres to the plant; materials alone have some. */
  readonly km: number;
  /** How the amount is spread over three months, in shares of ten. */
  readonly months: readonly [number, number, number];
}

/** What one product uses. */
export interface FactProduct {
  readonly materials: readonly FactItem[];
  readonly energies: readonly FactItem[];
}

/** What a plant weighed and metered: the truth that a ledger is written from. */
export interface Facts {
  readonly products: readonly FactProduct[];
}

/** kgCO2e per kg, by place in the pool of materials. */
export const MATERIAL_FACTORS = [2.4, 20, 8.5, 3.1, 0.1, 15.6] as const;
/** kgCO2e per kWh, m³, kg, by place in the pool of energy carriers. */
export const ENERGY_FACTORS = [0.5366, 2.1, 3.2] as const;
export const ENERGY_UNITS = ['kWh', 'm³', 'kg'] as const;
/** kgCO2e per tonne-kilometre. */
export const FREIGHT_FACTOR = 0.062;

const months = fc.constantFrom(
  [3, 3, 4] as const,
  [5, 2, 3] as const,
  [1, 1, 8] as const,
  [2, 4, 4] as const,
);
// Sizes as plants have them, with and without decimals; a multiple of ten can be cut into months.
const hundredths = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((kg) => kg * 100),
  fc.integer({ min: 1000, max: 99_999 }).map((kg) => kg * 100),
  fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths * 10),
);

function items(pool: number, least: number): fc.Arbitrary<readonly FactItem[]> {
  const places = Array.from({ length: pool }, (_, index) => index);
  return fc.subarray(places, { minLength: least, maxLength: Math.min(pool, 4) }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((place) =>
        fc.record({
          pool: fc.constant(place),
          hundredths,
          km: fc.integer({ min: 5, max: 2500 }),
          months,
        }),
      ),
    ),
  );
}

/** Any plant of one to three products. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  products: fc.array(
    fc.record({ materials: items(MATERIAL_FACTORS.length, 2), energies: items(3, 1) }),
    { minLength: 1, maxLength: 3 },
  ),
});
