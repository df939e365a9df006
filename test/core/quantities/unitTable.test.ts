import { conversionRatio } from '../../../src/core/quantities/conversionRatio';
import { dimensionOf, isUnit, UNITS, type Unit } from '../../../src/core/quantities/unitTable';
import { ALL_UNITS, unitsOf } from '../../support/unitSamples';

/** How many of the second unit make up one of the first, as written down by hand. */
const ONE_OF: readonly (readonly [Unit, readonly [number, number], Unit, string])[] = [
  ['kWh', [36, 10], 'MJ', '1000 W × 3600 s = 3 600 000 J'],
  ['MWh', [36, 10], 'GJ', '1 000 000 W × 3600 s'],
  ['GWh', [36, 10], 'TJ', '1 000 000 000 W × 3600 s'],
  ['Wh', [3600, 1], 'J', '1 W × 3600 s'],
  ['TJ', [1000, 1], 'GJ', 'tera is 1000 giga'],
  ['kgce', [293_076, 10], 'kJ', '7000 kcal × 4.1868 kJ/kcal = 29 307.6 kJ'],
  ['tce', [8141, 1], 'kWh', '29 307.6 MJ ÷ 3.6 MJ/kWh'],
  ['tce', [1000, 1], 'kgce', 'a tonne is 1000 kg'],
  ['t·km', [1000, 1], 'kg·km', 'a tonne is 1000 kg'],
  ['t', [1_000_000, 1], 'g', '1000 kg × 1000 g'],
  ['g', [1000, 1], 'mg', 'milli is a thousandth'],
  ['lb', [45_359_237, 100_000], 'g', '453.592 37 g'],
  ['ton-us', [2000, 1], 'lb', '20 hundredweight of 100 lb'],
  ['ton-uk', [2240, 1], 'lb', '20 hundredweight of 112 lb'],
  ['kg', [2, 1], 'jin', 'a market jin is 500 g'],
  ['kg', [20, 1], 'liang', 'a liang is 50 g'],
  ['dan', [100, 1], 'jin', 'a dan is 100 jin'],
  ['kt', [1000, 1], 't', 'kilo is a thousand'],
  ['lb', [16, 1], 'oz', 'an avoirdupois pound has 16 ounces'],
  ['toe', [41_868, 1], 'MJ', '10 000 000 kcal × 4.1868 kJ'],
  ['kcal-it', [41_868, 10], 'J', '1000 × 4.1868 J'],
  ['kcal-th', [4184, 1], 'J', '1000 × 4.184 J'],
  ['Gcal-it', [1000, 1], 'Mcal-it', 'giga is 1000 mega'],
  ['tce', [7_000_000, 1], 'kcal-it', '29 307 600 kJ ÷ 4.1868 kJ'],
  ['MMBtu', [1_055_055_852_620, 1000], 'J', '1 000 000 × 1055.055 852 62 J'],
  ['therm-ec', [105_506, 1], 'kJ', '105.506 MJ'],
  ['therm-us', [1_054_804, 10], 'kJ', '105.480 4 MJ'],
  ['m³', [1000, 1], 'L', '(10 dm)³'],
  ['kL', [1, 1], 'm³', '1000 × (10 cm)³'],
  ['L', [1000, 1], 'cm³', '(10 cm)³'],
  ['gal-us', [3_785_411_784, 1_000_000_000], 'L', '231 in³ × (2.54 cm)³ = 3785.411 784 cm³'],
  ['gal-uk', [454_609, 100_000], 'L', '4.546 09 L'],
  ['bbl', [42, 1], 'gal-us', '42 US gallons'],
  ['li', [500, 1], 'm', 'half a kilometre'],
  ['t·nmi', [1852, 1000], 't·km', '1 t × 1852 m'],
  ['t·mile', [1_609_344, 1_000_000], 't·km', '1 t × 1609.344 m'],
  ['mu', [2000, 3], 'm²', '6000 square chi of 1/9 m²'],
  ['ha', [15, 1], 'mu', '10 000 m² ÷ (2000/3 m²)'],
  ['km²', [100, 1], 'ha', '1 000 000 m² ÷ 10 000 m²'],
  ['dozen', [6, 1], 'pair', 'twelve are six pairs'],
  ['d', [24, 1], 'h', 'a day has 24 hours'],
  ['h', [60, 1], 'min', 'an hour has 60 minutes'],
  ['L', [1000, 1], 'mL', 'milli is a thousandth'],
  ['mile', [1_609_344, 1000], 'm', '5280 ft × 0.3048 m = 1609.344 m'],
  ['nmi', [1852, 1000], 'km', '1852 m'],
  ['h', [1, 1], 'h', 'itself'],
];

describe('the unit table', () => {
  it.each(ALL_UNITS)('gives %s a positive ratio of two whole numbers that doubles hold', (unit) => {
    for (const part of UNITS[unit].ratio) {
      expect(Number.isSafeInteger(part)).toBe(true);
      expect(part).toBeGreaterThan(0);
    }
  });

  it.each(ALL_UNITS)('says where the size of %s comes from', (unit) => {
    expect(UNITS[unit].source).not.toBe('');
  });

  it.each(ONE_OF)('makes one %s exactly %j %s: %s', (from, [numerator, denominator], to) => {
    const ratio = conversionRatio(from, to);
    if (!ratio.ok) throw new Error(`${from} does not convert to ${to}`);
    const { value } = ratio;
    expect(BigInt(value.numerator) * BigInt(denominator)).toBe(
      BigInt(numerator) * BigInt(value.denominator),
    );
  });

  it('has one base unit in each dimension that results are counted in', () => {
    const bases: readonly Unit[] = ['kg', 'J', 'm³', 'Nm³', 'm', 'm²', 'piece'];
    for (const base of bases) expect(UNITS[base].ratio).toEqual([1, 1]);
    expect(new Set(bases.map(dimensionOf)).size).toBe(bases.length);
  });

  it('keeps the normal cubic metre apart from the cubic metre, for want of a temperature', () => {
    expect(unitsOf('gasVolume')).toEqual(['Nm³', 'Sm³']);
    expect(conversionRatio('Nm³', 'm³').ok).toBe(false);
    expect(conversionRatio('Sm³', 'm³').ok).toBe(false);
  });

  it('makes freight units of the mass and distance units that their names say', () => {
    // Base kg·m: t·km = 1000 kg × 1000 m, kg·km = 1 kg × 1000 m.
    expect(UNITS['t·km'].ratio[0]).toBe(UNITS.t.ratio[0] * UNITS.km.ratio[0]);
    expect(UNITS['kg·km'].ratio[0]).toBe(UNITS.kg.ratio[0] * UNITS.km.ratio[0]);
    expect(UNITS['t·mile'].ratio[0] * UNITS.mile.ratio[1]).toBe(
      UNITS.t.ratio[0] * UNITS.mile.ratio[0],
    );
    expect(UNITS['t·nmi'].ratio[0]).toBe(UNITS.t.ratio[0] * UNITS.nmi.ratio[0]);
    // 2000 lb × 5280 ft: 907.184 74 kg × 1609.344 m.
    expect(BigInt(UNITS['ton-mile'].ratio[0]) * BigInt(UNITS['ton-us'].ratio[1]) * 1000n).toBe(
      BigInt(UNITS['ton-us'].ratio[0]) *
        BigInt(UNITS.mile.ratio[0]) *
        BigInt(UNITS['ton-mile'].ratio[1]),
    );
  });

  it.each([
    ['m', 'm²', 'm³'],
    ['cm', 'cm²', 'cm³'],
    ['ft', 'ft²', 'ft³'],
  ] as const)('squares and cubes %s for %s and %s', (line, square, cube) => {
    const [top, bottom] = UNITS[line].ratio.map(BigInt) as [bigint, bigint];
    const isPower = (unit: Unit, power: bigint): boolean => {
      const [ownTop, ownBottom] = UNITS[unit].ratio.map(BigInt) as [bigint, bigint];
      return ownTop * bottom ** power === ownBottom * top ** power;
    };
    expect([isPower(square, 2n), isPower(cube, 3n)]).toEqual([true, true]);
  });

  it('converts no sets or packages into pieces or into each other', () => {
    const bundles: readonly Unit[] = ['set', 'box', 'pack', 'bag', 'drum', 'bottle', 'roll'];
    for (const from of bundles) {
      for (const to of [...bundles, 'piece' as const].filter((unit) => unit !== from)) {
        expect([from, to, conversionRatio(from, to).ok]).toEqual([from, to, false]);
      }
    }
  });
});

describe('isUnit', () => {
  it('knows a symbol only as the table writes it', () => {
    expect(['kWh', 't·km', 'm³'].every(isUnit)).toBe(true);
    expect(['KWH', 'kwh', ' kg', '', 'ton', '公斤'].some(isUnit)).toBe(false);
  });

  it('is not fooled by what every object inherits', () => {
    expect(['toString', 'constructor', '__proto__'].some(isUnit)).toBe(false);
  });
});
