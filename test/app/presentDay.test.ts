import { presentDay } from '../../src/app/presentDay';

it('is the day of the calendar here, also in the first hours of a year', () => {
  expect(presentDay(new Date(2027, 0, 1, 3, 0))).toBe('2027-01-01');
  expect(presentDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
