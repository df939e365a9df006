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
  ['m³', [1000, 1], 'L', '(10 dm)³'],
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
    expect(unitsOf('gasVolume')).toEqual(['Nm³']);
    expect(conversionRatio('Nm³', 'm³').ok).toBe(false);
  });

  it('makes freight units of the mass and distance units that their names say', () => {
    // Base kg·m: t·km = 1000 kg × 1000 m, kg·km = 1 kg × 1000 m.
    expect(UNITS['t·km'].ratio[0]).toBe(UNITS.t.ratio[0] * UNITS.km.ratio[0]);
    expect(UNITS['kg·km'].ratio[0]).toBe(UNITS.kg.ratio[0] * UNITS.km.ratio[0]);
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
