import { isToldByGas } from '../../../src/core/gases/isToldByGas';

describe('results', () => {
  it.each([
    [['CO2', 'CH4-fossil']],
    // Burning and supply are told apart like gases.
    [['CO2e', 'combustion']],
    [['HFC-134a']],
  ] as const)('that hold %j are told gas by gas', (keys) => {
    expect(isToldByGas(keys)).toBe(true);
  });

  it.each([[[]], [['CO2', 'CO2e']], [['CO2e', 'biogenic']]] as const)(
    'that hold %j are not: there is one figure to tell',
    (keys) => {
      expect(isToldByGas(keys)).toBe(false);
    },
  );
});
