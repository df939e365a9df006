import { dayOfSerial } from '../../src/ledger/periods/dayOfSerial';
import { findPeriod } from '../../src/ledger/periods/findPeriod';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const JANUARY = { from: 1, to: 1 };

describe('the period that a text names', () => {
  it.each([
    ['1月', null, JANUARY, ''],
    ['01月份', null, JANUARY, ''],
    ['十二月', null, { from: 12, to: 12 }, ''],
    ['十一月', null, { from: 11, to: 11 }, ''],
    ['Jan', null, JANUARY, ''],
    ['Sept.', null, { from: 9, to: 9 }, ''],
    ['Jan-24', 2024, JANUARY, ''],
    ['2024-01', 2024, JANUARY, ''],
    ['2024年1月用电量', 2024, JANUARY, '用电量'],
    ['24年1月', 2024, JANUARY, ''],
    ['202401', 2024, JANUARY, ''],
    ['一季度', null, { from: 1, to: 3 }, ''],
    ['Q4 2023', 2023, { from: 10, to: 12 }, ''],
    ['上半年', null, { from: 1, to: 6 }, ''],
    ['1-9月累计', null, { from: 1, to: 9 }, '累计'],
    ['2024年用量', 2024, null, '用量'],
    ['FY2024', 2024, null, ''],
    ['FY24 amount', 2024, null, 'amount'],
    ['上年同期', 'last', null, ''],
    ['Last year', 'last', null, ''],
    ['本月', 'this', 'current', ''],
  ])('%s', (text, year, months, rest) => {
    expect(findPeriod(text)).toEqual({ period: { year, months }, rest });
  });

  it.each([
    '用量',
    'March steel'.slice(5),
    '泵2000台账',
    'ZG230-450',
    'margin',
    'sq10',
    '12.5',
    'M2024x',
  ])('%s names none', (text) => {
    expect(findPeriod(text)).toBeNull();
  });
});

describe('the day of a number in Excel', () => {
  it.each([
    [25569, 1970, 1, 1],
    [36585, 2000, 2, 29],
    [45291, 2023, 12, 31],
    [45292, 2024, 1, 1],
    [45351.75, 2024, 2, 29],
    [45352, 2024, 3, 1],
  ])('%d is %d-%d-%d', (serial, year, month, day) => {
    expect(dayOfSerial(serial)).toEqual({ year, month, day });
  });

  it('dates in a header are the months of the product: 45292 to 45352 is January to March 2024', () => {
    const sheet = gridOf('Energy', [
      ['Energy', 'Unit', ...[45292, 45323, 45352].map((dateSerial) => ({ dateSerial }))],
      ['Electricity', 'kWh', 10, 20, 30],
    ]);
    expect(footprintOf([sheet]).inventory.products[0]?.period).toBe('2024-01/2024-03');
  });
});
