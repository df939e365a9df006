import { checkedLibrary } from '../../src/factors/checkedLibrary';
import { factorUnitText } from '../../src/factors/factorUnitText';
import { fuelFactor } from '../../src/factors/fuelFactor';
import { LIBRARY } from '../../src/factors/library';
import type { LibraryFactor } from '../../src/factors/libraryFactor';
import { recordProblems } from '../../src/factors/recordProblems';

function record(id: string): LibraryFactor {
  const found = LIBRARY.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

describe('the schema', () => {
  it('takes every record of the library', () => {
    expect(
      LIBRARY.flatMap((one) => recordProblems(one).map(({ field }) => [one.id, field])),
    ).toEqual([]);
  });

  const FIELDS = Object.keys(record('hdpe'));

  it('is asked about every field that a record has', () => {
    expect(FIELDS).toHaveLength(13);
  });

  it.each(FIELDS)('refuses a record without its %s, and names the field', (field) => {
    const lacking = Object.fromEntries(
      Object.entries(record('hdpe')).filter(([key]) => key !== field),
    );
    expect(recordProblems(lacking).map((problem) => problem.field)).toEqual([field]);
  });

  it.each([
    ['value', 0],
    ['value', Number.NaN],
    ['value', '2.62'],
    ['massUnit', 'm'],
    ['massUnit', 'tons'],
    ['per', 'ton'],
    ['boundary', 'gate'],
    ['gas', 'unstated'],
    ['region', { zh: '全国', en: 'China' }],
    ['region', '全国'],
    ['year', 2019.5],
    ['year', 19],
    ['source', { zh: '来源', en: ' ' }],
    ['licence', {}],
    ['confidence', 'X'],
    ['names', { zh: [], en: ['x'] }],
    ['synonyms', [1]],
    ['id', 'HD PE'],
  ])('refuses %s: %j', (field, wrong) => {
    const problems = recordProblems({ ...record('hdpe'), [field]: wrong });
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  it.each([null, 'hdpe', []])('refuses %j, which is no record at all', (wrong) => {
    expect(recordProblems(wrong)).toHaveLength(FIELDS.length);
  });

  it('lets no library with a wrong or a double record come to be', () => {
    const hdpe = record('hdpe');
    expect(() => checkedLibrary([{ ...hdpe, value: -1 }])).toThrow('hdpe: value');
    expect(() => checkedLibrary([hdpe, hdpe])).toThrow('hdpe stands twice');
  });
});

describe('fuels', () => {
  // NCV × tC/TJ × oxidation × 44/12 as published to four decimals.
  it.each([
    ['fuel-raw-coal', 1.9003],
    ['fuel-coke', 2.8604],
    ['fuel-fuel-oil', 3.1705],
    ['fuel-petrol', 2.9251],
    ['fuel-diesel', 3.0959],
    ['fuel-lpg', 3.1013],
    ['fuel-natural-gas', 2.1622],
  ])('%s comes to the published %d', (id, published) => {
    expect(Math.abs(record(id).value - published)).toBeLessThan(0.00005);
  });

  it('recomputes by hand: 12 MJ/kg × 25 tC/TJ × 0.5 × 44/12 = 0.55 kgCO2/kg', () => {
    // 12 MJ = 12e-6 TJ; × 25 t = 3e-4 tC = 0.3 kgC; × 0.5 = 0.15 kgC; × 44/12 = 0.55 kgCO2
    const value = fuelFactor({ ncvMjPerUnit: 12, carbonTPerTj: 25, oxidation: 0.5 });
    expect(value).toBeCloseTo(0.55, 12);
  });

  it('count the CO2 of burning only, and say so', () => {
    const fuels = LIBRARY.filter(({ fuel }) => fuel !== undefined);
    expect(fuels).toHaveLength(7);
    expect(fuels.every(({ boundary, gas }) => boundary === 'combustion' && gas === 'CO2')).toBe(
      true,
    );
  });
});

describe('electricity', () => {
  const electricity = LIBRARY.filter(({ per }) => per === 'kWh');

  it('never mixes its two series: CO2 of generation, CO2e of the life cycle', () => {
    expect(
      [...new Set(electricity.map(({ boundary, gas }) => `${boundary} ${gas}`))].sort(),
    ).toEqual(['generation CO2', 'life-cycle CO2e']);
    const isFootprint = ({ id }: LibraryFactor): boolean => id.startsWith('electricity-footprint');
    expect(electricity.filter(isFootprint).every(({ gas }) => gas === 'CO2e')).toBe(true);
  });

  it.each([2022, 2023])(
    'has the seven regions and thirty provinces of the table for %d',
    (year) => {
      const regional = electricity.filter((one) => one.year === year && one.region.code !== 'CN');
      expect(regional.filter(({ region }) => /^CN-[a-z]/.test(region.code))).toHaveLength(7);
      expect(new Set(regional.map(({ region }) => region.code)).size).toBe(37);
    },
  );

  it.each([
    ['electricity-co2-2021-cn', 0.5568],
    ['electricity-fossil-2022-cn', 0.8325],
    ['electricity-untraded-2023-cn', 0.6096],
    ['electricity-co2-2022-cn-north', 0.6776],
    ['electricity-co2-2023-cn-southwest', 0.2472],
    ['electricity-co2-2023-cn-ha', 0.5897],
    ['electricity-co2-2023-cn-gd', 0.4419],
    ['electricity-co2-2022-cn-he', 0.7252],
    ['electricity-co2-2022-cn-yn', 0.1073],
    ['electricity-footprint-2023-cn', 0.6205],
    ['electricity-footprint-2024-cn', 0.5777],
    ['electricity-footprint-2023-wind', 0.0336],
  ])('%s is %d', (id, value) => {
    expect(record(id).value).toBe(value);
  });

  it('lies between its extremes: a region within its provinces’ range', () => {
    // Yunnan and Qinghai have most hydropower, Hebei and Shanxi most coal.
    const of2023 = electricity.filter(({ id }) => /^electricity-co2-2023-cn-[a-z]{2}$/.test(id));
    const sorted = [...of2023].sort((a, b) => a.value - b.value).map(({ region }) => region.en);
    expect([sorted[0], sorted.at(-1)]).toEqual(['Yunnan', 'Tianjin']);
  });
});

describe('materials and freight', () => {
  it.each([
    ['steel-carbon', 2.05, 'kgCO2e/kg'],
    ['aluminium-primary', 20.3, 'kgCO2e/kg'],
    ['tap-water', 0.000168, 'kgCO2e/kg'],
    ['concrete-c30', 295, 'kgCO2e/m³'],
    ['freight-truck-diesel-30t', 0.078, 'kgCO2e/(t·km)'],
    ['freight-truck-petrol-2t', 0.334, 'kgCO2e/(t·km)'],
    ['heat-purchased', 0.11, 'tCO2/GJ'],
  ])('%s is %d %s', (id, value, unit) => {
    expect([record(id).value, factorUnitText(record(id))]).toEqual([value, unit]);
  });

  it('has average carbon steel near crude steel of the world, 1.91 tCO2/t (worldsteel, 2022)', () => {
    expect(record('steel-carbon').value / 1.91).toBeGreaterThan(0.9);
    expect(record('steel-carbon').value / 1.91).toBeLessThan(1.2);
  });

  it('charges less per t·km the more a diesel truck carries', () => {
    const trucks = LIBRARY.filter(({ id }) => id.startsWith('freight-truck-diesel')).map(
      ({ value }) => value,
    );
    expect(trucks).toEqual([...trucks].sort((a, b) => b - a));
  });
});
