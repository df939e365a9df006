import { impactOf, kgPerUnit } from '../../../src/core/calculation/impactOf';
import type { ActivityData } from '../../../src/core/study/activity';
import type { EmissionFactor } from '../../../src/core/study/factor';
import { activityOf, amountOf, carried, factorOf, measure } from '../../support/studyParts';

/** Amount × factor in kg, or the code of what is wrong. */
function emission(data: ActivityData, factor: EmissionFactor | null): number | string {
  const impact = impactOf(activityOf(data, factor));
  return impact.ok ? impact.value.amount * impact.value.kgPerUnit : impact.problem.code;
}

const ELECTRICITY = amountOf(measure(1500, 'kWh'));
const LOAD = carried(measure(1740, 'kg'), measure(1520, 'km'));

describe('impactOf, for an amount', () => {
  it('multiplies in one unit: 1740 kg × 15.6 kg/kg = 27144 kg', () => {
    expect(emission(amountOf(measure(1740, 'kg')), factorOf(15.6, 'kg', 'kg'))).toBe(27144);
  });

  it('charges diesel by volume: 100 L × 2.5 kg/L = 250 kg', () => {
    expect(emission(amountOf(measure(100, 'L')), factorOf(2.5, 'kg', 'L'))).toBe(250);
  });

  it('leaves both numbers in the unit of the factor: 1500 kWh is 1.5 MWh, 0.5 t is 500 kg', () => {
    const impact = impactOf(activityOf(ELECTRICITY, factorOf(0.5, 't', 'MWh')));
    expect(impact).toEqual({ ok: true, value: { amount: 1.5, kgPerUnit: 500 } });
  });

  // 1500 kWh × 0.5366 kg/kWh = 804.9 kg, however the factor is written.
  it.each([
    ['0.5366 kg per kWh', factorOf(0.5366, 'kg', 'kWh')],
    ['536.6 g per kWh', factorOf(536.6, 'g', 'kWh')],
    ['536.6 kg per MWh', factorOf(536.6, 'kg', 'MWh')],
    ['0.5366 t per MWh', factorOf(0.5366, 't', 'MWh')],
    ['5.366 t per 万kWh', factorOf(5.366, 't', 'kWh', { perAmount: 10_000 })],
    ['0.5366 ÷ 3.6 kg per MJ', factorOf(0.5366 / 3.6, 'kg', 'MJ')],
  ])('gives 1500 kWh of electricity 804.9 kg by a factor of %s', (_, factor) => {
    expect(emission(ELECTRICITY, factor)).toBeCloseTo(804.9, 9);
  });

  it.each([
    ['1.5 MWh', measure(1.5, 'MWh')],
    ['0.15 万kWh', measure(0.15, 'kWh', 10_000)],
    ['5.4 GJ', measure(5.4, 'GJ')],
  ])('gives %s the same 804.9 kg as 1500 kWh', (_, amount) => {
    expect(emission(amountOf(amount), factorOf(0.5366, 'kg', 'kWh'))).toBeCloseTo(804.9, 9);
  });

  it('takes both sides in 万kWh: 0.15 万kWh × 5.366 t/万kWh = 0.8049 t = 804.9 kg', () => {
    const factor = factorOf(5.366, 't', 'kWh', { perAmount: 10_000 });
    expect(emission(amountOf(measure(0.15, 'kWh', 10_000)), factor)).toBeCloseTo(804.9, 9);
  });

  it('counts a credit as it stands: −20 kg × 2 kg/kg = −40 kg', () => {
    expect(emission(amountOf(measure(-20, 'kg')), factorOf(2, 'kg', 'kg'))).toBe(-40);
  });

  it('knows nothing from zero: 0 kg has 0 kg, no amount has no figure', () => {
    expect(emission(amountOf(measure(0, 'kg')), factorOf(2, 'kg', 'kg'))).toBe(0);
    expect(emission(amountOf(null), factorOf(2, 'kg', 'kg'))).toBe('missing-quantity');
  });
});

describe('impactOf, for freight', () => {
  // 1740 kg × 1520 km = 2 644 800 kg·km = 2644.8 t·km; × 0.049 kg/(t·km) = 129.5952 kg.
  it.each([
    ['0.049 kg per t·km', factorOf(0.049, 'kg', 't·km')],
    ['49 g per t·km', factorOf(49, 'g', 't·km')],
    ['0.000 049 kg per kg·km', factorOf(0.000049, 'kg', 'kg·km')],
    ['0.049 g per kg·km', factorOf(0.049, 'g', 'kg·km')],
  ])('carries 1740 kg over 1520 km for 129.5952 kg by a factor of %s', (_, factor) => {
    expect(emission(LOAD, factor)).toBeCloseTo(129.5952, 9);
  });

  it('reads thousands and ten thousands of either part: 0.174 万kg × 0.152 万km is the same load', () => {
    const data = carried(measure(0.174, 'kg', 10_000), measure(0.152, 'km', 10_000));
    expect(emission(data, factorOf(0.049, 'kg', 't·km'))).toBeCloseTo(129.5952, 9);
  });

  it('names what is missing first: the mass, then the distance, then the factor', () => {
    const [mass, distance] = [measure(1, 't'), measure(1, 'km')];
    const factor = factorOf(0.049, 'kg', 't·km');
    expect(emission(carried(null, distance), factor)).toBe('missing-quantity');
    expect(emission(carried(null, null), null)).toBe('missing-quantity');
    expect(emission(carried(mass, null), factor)).toBe('missing-distance');
    expect(emission(carried(mass, distance), null)).toBe('missing-factor');
  });
});

describe('impactOf, for a factor that does not fit', () => {
  it('says which unit the activity has and which the factor is for', () => {
    const impact = impactOf(activityOf(ELECTRICITY, factorOf(2, 'kg', 'kg')));
    expect(impact).toEqual({
      ok: false,
      problem: {
        code: 'factor-unit',
        mismatch: { from: 'kWh', fromDimension: 'energy', to: 'kg', toDimension: 'mass' },
      },
    });
  });

  it('does not take a material factor for freight', () => {
    expect(emission(LOAD, factorOf(15.6, 'kg', 'kg'))).toBe('factor-unit');
  });

  it('does not take natural gas in normal cubic metres for cubic metres', () => {
    const gas = factorOf(2.1622, 'kg', 'm³');
    expect(emission(amountOf(measure(10, 'Nm³')), gas)).toBe('factor-unit');
  });
});

describe('kgPerUnit', () => {
  // 2 lb = 2 × 0.453 592 37 kg
  it.each([
    ['250 g per piece', factorOf(250, 'g', 'piece'), 0.25],
    ['1.99 t per t', factorOf(1.99, 't', 't'), 1990],
    ['2 lb per mile', factorOf(2, 'lb', 'mile'), 0.90718474],
    ['5366 kg per 10 000 kWh', factorOf(5366, 'kg', 'kWh', { perAmount: 10_000 }), 0.5366],
  ])('reads %s', (_, factor, kg) => {
    expect(kgPerUnit(factor)).toBeCloseTo(kg, 12);
  });
});
