import { addAll } from '../../src/core/addAll';
import { largestOf, smallestOf } from '../../src/core/extremes';

/** More than a call takes arguments. */
const MANY = Array.from({ length: 300_000 }, (_, index) => index - 7);

it('are found among 300,000 values: −7 and 299,992', () => {
  expect([smallestOf(MANY), largestOf(MANY)]).toEqual([-7, 299_992]);
});

it('are what every number beats where there is none', () => {
  expect([smallestOf([]), largestOf([])]).toEqual([Infinity, -Infinity]);
});

it('are no number where one of the values is none', () => {
  expect([smallestOf([1, NaN, 2]), largestOf([1, NaN, 2])]).toEqual([NaN, NaN]);
});

it('300,000 items are added to a list, in their order', () => {
  const list = [-8];
  addAll(list, MANY);
  expect(list).toEqual([-8, ...MANY]);
});
