import type { CellArgument } from '../../src/formulas/cells';
import { energy } from '../../src/formulas/energy';
import { material } from '../../src/formulas/material';
import { cell, column, only, shownOf } from '../support/cellsOf';

function charge(
  amount: CellArgument,
  factor: CellArgument,
  amountUnit: CellArgument = null,
  factorUnit: CellArgument = null,
): unknown {
  return only(material(cell(amount), cell(factor), cell(amountUnit), cell(factorUnit)));
}

describe('an amount times its factor', () => {
  it.each([
    ['a bare number is kg: 230 kg × 16.82 kgCO2e/kg = 3868.6', 230, 16.82],
    ['a text with its unit: 230kg × 16.82 kgCO2/kg', '230kg', '16.82kgCO2/kg'],
    ['a comma and a Chinese unit, full width', '２３０ 千克', '１６．８２ kgCO2e/kg'],
    ['an approximate amount: about 230 kg', '约230kg', 16.82],
    ['half-kilograms: 460 jin = 230 kg', '460斤', 16.82],
    ['a number as text has no unit: kg', '230', '16.82'],
    ['tonnes and a factor in grams: 0.23 t × 16 820 g/kg', '0.23 t', '16820 gCO2e/kg'],
  ])('%s', (_, amount, factor) => {
    expect(charge(amount, factor)).toBeCloseTo(3868.6, 9);
  });

  it('reads groups of thousands: 1，740 千克 × 0.5 = 870', () => {
    expect(charge('1，740 千克', 0.5)).toBe(870);
  });

  it('takes the unit from the argument beside: 2 t × 3 kgCO2e/kg = 6000', () => {
    expect(charge(2, 3, 't')).toBe(6000);
    expect(charge(2, 3, '吨', 'kgCO2e/kg')).toBe(6000);
  });

  it('takes the factor’s unit from the argument beside: 500 kg × 2.05 tCO2e/t = 1025', () => {
    expect(charge(500, 2.05, null, 'tCO2e/t')).toBeCloseTo(1025, 9);
  });

  it('charges pieces where the factor is for pieces: 4 × 12.5 kgCO2e/件 = 50', () => {
    expect(charge('4件', '12.5 kgCO2e/件')).toBe(50);
  });

  it('counts credits: −2 kg × 3 = −6', () => {
    expect(charge(-2, 3)).toBe(-6);
    expect(charge('-2kg', 3)).toBe(-6);
  });

  it('takes 0 kg for 0, and a factor of 0 where it is written with its unit', () => {
    expect(charge(0, 3)).toBe(0);
    expect(charge(5, '0 kgCO2e/kg')).toBe(0);
  });

  it('charges electricity by the 10 000 kWh: 0.15万kWh × 0.5366 = 1500 × 0.5366 = 804.9', () => {
    const none = cell(null);
    expect(only(energy(cell('0.15万kWh'), cell(0.5366), none, none))).toBeCloseTo(804.9, 9);
    expect(only(energy(cell(1500), cell(0.5366), none, none))).toBeCloseTo(804.9, 9);
    expect(only(energy(cell(1.5), cell(0.5366), cell('MWh'), none))).toBeCloseTo(804.9, 9);
    // 度 beside a factor for kWh is no cubic metre of gas: 1500 × 0.5366.
    expect(only(energy(cell('1500度'), cell(0.5366), none, none))).toBeCloseTo(804.9, 9);
    expect(only(energy(cell(1500), cell('0.5366 kgCO2e/度'), none, none))).toBeCloseTo(804.9, 9);
  });

  it('charges gas by volume: 100 m³ × 2.1622 kgCO2/m³ = 216.22', () => {
    const factor = cell(2.1622);
    const result = energy(cell(100), factor, cell('m³'), cell('kgCO2/m3'));
    expect(only(result)).toBeCloseTo(216.22, 9);
  });

  it('takes a factor for 10 000 kWh: 20 000 kWh are 2 of them, 2 × 5366 = 10 732', () => {
    const result = energy(cell(20_000), cell('5366 kgCO2/万kWh'), null, null);
    expect(only(result)).toBeCloseTo(10_732, 9);
  });
});

describe('what is missing', () => {
  it.each([null, '', '  ', '—', '/', '无', 'n/a'])('is no 0 as an amount: %p', (blank) => {
    expect(charge(blank, 3)).toMatchObject({ code: 'missing-figure', role: 'amount' });
  });

  it.each([null, '', '—', '待补充'])('is no 0 as a factor: %p', (blank) => {
    expect(charge(3, blank)).toMatchObject({ code: 'missing-factor' });
  });

  it('may be what Excel gives as a bare 0 for a factor', () => {
    expect(charge(3, 0)).toEqual({ code: 'zero-factor', example: '0 kgCO2e/kg' });
  });
});

describe('what is wrong', () => {
  it.each([
    ['a date or any other text', '很多', 3, { code: 'no-figure', found: '很多' }],
    ['a decimal comma', '17,40kg', 3, { code: 'no-figure', found: '17,40kg' }],
    ['a truth value', true, 3, { code: 'no-figure', found: 'TRUE' }],
    ['a unit that nobody knows', '5 筐', 3, { code: 'unknown-unit', found: '筐' }],
    ['a factor’s unit that is none', 5, '3 kg', { code: 'factor-unit', found: 'kg' }],
    ['a factor without a number', 5, '钢', { code: 'no-figure', role: 'factor', found: '钢' }],
    [
      'a ton, which may be three things',
      '5 ton',
      3,
      { code: 'ambiguous-unit', candidates: 't / short ton / long ton' },
    ],
    [
      'an amount and a factor of two kinds',
      '5 m³',
      3,
      {
        code: 'factor-mismatch',
        unit: 'm³',
        unitDimension: 'volume',
        factorUnit: 'kgCO2e/kg',
        factorDimension: 'mass',
      },
    ],
    ['a result beyond all measure', 1e30, 1e30, { code: 'too-large' }],
  ])('is said: %s', (_, amount, factor, problem) => {
    expect(charge(amount, factor)).toMatchObject(problem);
  });

  it('is a unit beside that contradicts the text', () => {
    expect(charge('5kg', 3, 't')).toEqual({
      code: 'unit-conflict',
      role: 'amount',
      found: 'kg',
      argument: 't',
    });
    expect(charge(5, '3 kgCO2e/kg', null, 'kgCO2e/t')).toEqual({
      code: 'unit-conflict',
      role: 'factor',
      found: 'kgCO2e/kg',
      argument: 'kgCO2e/t',
    });
    expect(charge(5, '3 kgCO2/kg', null, 'kgCO2e/kg')).toMatchObject({ code: 'unit-conflict' });
    expect(charge(5, '3 tCO2e/t', null, 'kgCO2e/t')).toMatchObject({ code: 'unit-conflict' });
  });

  it('is no conflict where both say the same in other words', () => {
    expect(charge('5公斤', 3, 'kg')).toBe(15);
    expect(charge('5 ton', 3, 't')).toBe(15_000);
    expect(charge(5, '3 kg/kg', null, 'kgCO2e/kg')).toBe(15);
  });

  it('passes an error on as it came', () => {
    const error = { error: '#DIV/0!' };
    expect(charge(error, 3)).toEqual({ code: 'cell-error', error: '#DIV/0!' });
    expect(charge(3, error)).toEqual({ code: 'cell-error', error: '#DIV/0!' });
    expect(charge('x', 3, error)).toEqual({ code: 'cell-error', error: '#DIV/0!' });
  });
});

describe('ranges', () => {
  it('give one result a row, and a bad row spoils one cell: 2 × 10, —, 4 × 10', () => {
    expect(shownOf(material(column(2, '—', 4), cell(10), null, null))).toEqual([
      [20],
      ['missing-figure'],
      [40],
    ]);
  });

  it('go cell by cell: 2 × 10, 3 × 20; a row against a column gives a table', () => {
    expect(shownOf(material(column(2, 3), column(10, 20), null, null))).toEqual([[20], [60]]);
    expect(shownOf(material(column(2, 3), [[10, 20]], null, null))).toEqual([
      [20, 40],
      [30, 60],
    ]);
  });

  it('take units from a column too: 2 kg × 10, 3 t × 10', () => {
    expect(shownOf(material(column(2, 3), cell(10), column('kg', 't'), null))).toEqual([
      [20],
      [30_000],
    ]);
  });

  it('must fit together', () => {
    expect(only(material(column(1, 2, 3), column(1, 2), null, null))).toEqual({
      code: 'shapes',
      found: '3×1, 2×1',
    });
  });
});
