import fc from 'fast-check';
import type { GasPart } from '../../../src/core/gases/gasPart';
import type { EmissionFactor } from '../../../src/core/study/factor';
import { isSameFactor } from '../../../src/ledger/inventory/electricity/isSameFactor';

const KWH: EmissionFactor = {
  id: 'a',
  name: '电',
  value: 0.5,
  massUnit: 'kg',
  per: 'kWh',
  perAmount: 1,
  gas: 'CO2e',
  unitText: 'kgCO2e/kWh',
  source: null,
  evidence: null,
  witnesses: [],
};

function ofGases(
  id: string,
  parts: readonly Partial<GasPart>[],
  per: 'kWh' | 'MWh',
): EmissionFactor {
  const whole = parts.map((part): GasPart => ({
    gas: 'CO2',
    apart: null,
    value: 0.5,
    scale: { numerator: 1, denominator: 1 },
    unitText: `kgCO2/${per}`,
    evidence: null,
    witnesses: [],
    ...part,
  }));
  const value = per === 'kWh' ? 0.5 : 500;
  return { ...KWH, id, value, per, gases: { set: 'AR6', parts: whole } };
}

describe('two factors of electricity', () => {
  it('are one where kilograms, grams and tonnes come to the same for a kilowatt hour', () => {
    const scale = fc.constantFrom(
      // kg for one kWh: value × these
      { massUnit: 'g', per: 'kWh', perAmount: 1, times: 1000 } as const,
      { massUnit: 't', per: 'MWh', perAmount: 1, times: 1 } as const,
      { massUnit: 'kg', per: 'MWh', perAmount: 1, times: 1000 } as const,
      { massUnit: 't', per: 'kWh', perAmount: 10_000, times: 10 } as const,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        scale,
        (millionth, { times, ...unit }) => {
          const value = millionth / 1e6;
          const other = { ...KWH, ...unit, id: 'b', value: value * times };
          expect(isSameFactor({ ...KWH, value }, other)).toBe(true);
          expect(isSameFactor({ ...KWH, value: value * 1.000001 }, other)).toBe(false);
        },
      ),
    );
  });

  it('are two where the sum is the same and what stands apart from it is not', () => {
    const apart = { gas: 'CO2', apart: 'biogenic' } as const;
    const one = ofGases('a', [{}, { ...apart, value: 0.1 }], 'kWh');
    expect(isSameFactor(one, ofGases('b', [{}, { ...apart, value: 0.2 }], 'kWh'))).toBe(false);
    expect(isSameFactor(one, ofGases('b', [{}], 'kWh'))).toBe(false);
    const landUse = { ...apart, apart: 'landUse', value: 0.1 } as const;
    expect(isSameFactor(one, ofGases('b', [{}, landUse], 'kWh'))).toBe(false);
    // 500 kg and 100 kg for a MWh are 0.5 and 0.1 for a kWh.
    const inMwh = ofGases('b', [{ value: 500 }, { ...apart, value: 100 }], 'MWh');
    expect(isSameFactor(one, inMwh)).toBe(true);
  });
});
