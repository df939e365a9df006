import { GWP100 } from '../../src/core/gases/gwpTable';
import { gasPotential } from '../../src/formulas/gasPotential';
import { GAS_NAMES } from '../../src/ledger/language/gasNames';
import type { CellArgument } from '../../src/formulas/cells';
import { cell, column, only, shownOf } from '../support/cellsOf';

function gwpOf(gas: CellArgument, set: CellArgument = null): unknown {
  return only(gasPotential(cell(gas), cell(set)));
}

// IPCC AR4 table 2.14, AR5 table 8.A.1, AR6 table 7.SM.7
it.each([
  ['CO2', null, 1],
  ['CO₂', 'AR5', 1],
  ['N2O', null, 273],
  ['N2O', 'AR5', 265],
  ['氧化亚氮', 'ar4', 298],
  ['六氟化硫', 'IPCC AR6', 25200],
  ['R-134a', 'AR6', 1530],
  ['HFC-134a', 'AR4', 1430],
  ['HFO-1234yf', 'AR6', 0.501],
  ['R-1234yf', null, 0.501],
  ['R1234ze(E)', null, 1.37],
  ['R-1234ze', null, 1.37],
  ['HCFO-1233zd(E)', null, 3.88],
  ['R-454B', null, 531.374811],
  ['CH4 fossil', 'AR6', 29.8],
  ['CH4-fossil', null, 29.8],
  ['化石甲烷', null, 29.8],
  ['甲烷（非化石）', null, 27],
  ['CH4 (non-fossil)', 'AR6', 27],
  ['CH4', 'AR4', 25],
  ['甲烷', 'AR5', 28],
])('gives the GWP100 of %s in %s: %d', (gas, set, expected) => {
  expect(gwpOf(gas, set)).toBe(expected);
});

it('will not choose the origin of methane in AR6', () => {
  expect(gwpOf('CH4')).toEqual({ code: 'methane-origin', found: 'CH4', set: 'AR6' });
  expect(gwpOf('甲烷', 'AR6')).toMatchObject({ code: 'methane-origin' });
});

it('knows every gas of the table by its own name', () => {
  for (const gas of Object.keys(GWP100)) expect([gas, typeof gwpOf(gas)]).toEqual([gas, 'number']);
});

it('names nothing in a way that a cell could not be matched to', () => {
  for (const name of Object.keys(GAS_NAMES)) {
    const isMethane = ['ch4', '甲烷', 'methane'].includes(name);
    expect([name, typeof gwpOf(name)]).toEqual([name, isMethane ? 'object' : 'number']);
  }
});

it('says what it does not know', () => {
  expect(gwpOf('氦')).toEqual({ code: 'unknown-gas', found: '氦' });
  expect(gwpOf('constructor')).toMatchObject({ code: 'unknown-gas' });
  expect(gwpOf('')).toEqual({ code: 'missing-gas' });
  expect(gwpOf('N2O', 'AR7')).toEqual({
    code: 'unknown-gwp-set',
    found: 'AR7',
    expected: 'AR4 / AR5 / AR6',
  });
});

it('goes through a column of gases', () => {
  expect(shownOf(gasPotential(column('N2O', 'CH4', 'SF6'), null))).toEqual([
    [273],
    ['methane-origin'],
    [25200],
  ]);
});
