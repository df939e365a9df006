import { quantity } from '../../../src/core/quantities/quantity';

describe('quantity', () => {
  it('keeps the amount and the unit as given', () => {
    expect(quantity(-0.5, 't·km')).toEqual({ amount: -0.5, unit: 't·km' });
  });

  it.each([NaN, Infinity, -Infinity])('refuses %p and names the unit it was to have', (amount) => {
    expect(() => quantity(amount, 'kWh')).toThrow(RangeError);
    expect(() => quantity(amount, 'kWh')).toThrow(`found ${String(amount)} kWh`);
  });

  it('does not compile with a unit that the table does not have', () => {
    // @ts-expect-error "ton" can mean three units, so it is none
    expect(quantity(1, 'ton')).toEqual({ amount: 1, unit: 'ton' });
  });
});
