import fc from 'fast-check';
import { dimensionOf, UNITS, type Unit } from '../../src/core/quantities/unitTable';
import { convert } from '../../src/formulas/convert';
import { UNIT_WORDS } from '../../src/ledger/language/unitWords';
import type { CellArgument } from '../../src/formulas/cells';
import { cell, column, only, shownOf } from '../support/cellsOf';
import { SEEDED } from '../support/seeded';

function inUnit(value: CellArgument, from: CellArgument, to: CellArgument): unknown {
  return only(convert(cell(value), cell(from), cell(to)));
}

it.each([
  ['2 lb = 2 × 0.45359237 kg', 2, 'lb', 'kg', 0.90718474],
  ['1 t = 1000 kg', 1, '吨', '公斤', 1000],
  ['1 MWh = 3.6 GJ', 1, 'MWh', 'GJ', 3.6],
  ['30 000 kWh = 3 万kWh', 30_000, 'kWh', '万kWh', 3],
  ['0.15 万kWh = 1500 度', '0.15万kWh', '万kWh', '度', 1500],
  ['a text with the unit that is given: 5kg = 5000 g', '5kg', 'kg', 'g', 5000],
])('converts: %s', (_, value, from, to, expected) => {
  expect(inUnit(value, from, to)).toBeCloseTo(expected, 12);
});

it('refuses two kinds of unit, and names both', () => {
  expect(inUnit(5, 'kg', 'km')).toEqual({
    code: 'no-conversion',
    from: 'kg',
    fromDimension: 'mass',
    to: 'km',
    toDimension: 'distance',
  });
  // At which temperature and pressure a ledger does not say.
  expect(inUnit(5, 'Nm³', 'm³')).toMatchObject({ code: 'no-conversion' });
});

it('refuses what it cannot know', () => {
  expect(inUnit(5, 'kg', 'ton')).toMatchObject({ code: 'ambiguous-unit', found: 'ton' });
  expect(inUnit(5, '', 'kg')).toMatchObject({ code: 'missing-unit' });
  expect(inUnit(5, 'kg', null)).toMatchObject({ code: 'missing-unit' });
  expect(inUnit('', 'kg', 'g')).toMatchObject({ code: 'missing-figure' });
  expect(inUnit('5t', 'kg', 'g')).toMatchObject({ code: 'unit-conflict', found: 't' });
  expect(inUnit(5, 'kg', '筐')).toMatchObject({ code: 'unknown-unit', found: '筐' });
  expect(inUnit({ error: '#REF!' }, 'kg', 'g')).toEqual({ code: 'cell-error', error: '#REF!' });
});

it('goes through a column: 1 t, —, 3 t in kg', () => {
  expect(shownOf(convert(column(1, '—', 3), cell('t'), cell('kg')))).toEqual([
    [1000],
    ['missing-figure'],
    [3000],
  ]);
});

it('comes back to where it was, between any two units of one kind', () => {
  const words = Object.keys(UNITS).flatMap((unit) => wordFor(unit as Unit) ?? []);
  const pairs = words.flatMap((from) =>
    words
      .filter((to) => to.dimension === from.dimension)
      .map((to) => [from.word, to.word] as const),
  );
  expect(words.length).toBeGreaterThan(25);
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      ([from, to], value) => {
        const there = inUnit(value, from, to) as number;
        const back = inUnit(there, to, from) as number;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
      },
    ),
    SEEDED,
  );
});

/** A word that means this unit and no other. */
function wordFor(unit: Unit): { readonly word: string; readonly dimension: string } | undefined {
  const word = Object.keys(UNIT_WORDS).find((each) => UNIT_WORDS[each]?.join() === unit);
  return word === undefined ? undefined : { word, dimension: dimensionOf(unit) };
}
