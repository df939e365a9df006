import type { EmissionFactor } from '../../src/core/study/factor';
import type { NamedFactor } from '../../src/ledger/inventory/factors/factorsOf';
import { nearFactors } from '../../src/ledger/inventory/factors/nearFactors';

const keysOf = (name: string): { readonly exact: string; readonly alike: string } => ({
  exact: name,
  alike: name,
});

function factorsNamed(
  entries: readonly (readonly [name: string, per: EmissionFactor['per']])[],
): readonly NamedFactor[] {
  return entries.map(([name, per]) => ({ factor: { name, per }, names: [name] })) as never;
}

function placesFor(entries: Parameters<typeof factorsNamed>[0]): readonly number[] {
  const search = nearFactors(factorsNamed(entries), ({ names }) => keysOf(names[0] ?? ''));
  return search(keysOf('bracket plates'), 'mass').map(({ index }) => index);
}

describe('nearFactors', () => {
  it('goes by the factors as they are now, where a study is built again with other ones', () => {
    expect(
      placesFor([
        ['bracket plate', 'kg'],
        ['bolt', 'kg'],
      ]),
    ).toEqual([0]);
    // The same names in another order, then with a factor that is for pieces now.
    expect(
      placesFor([
        ['bolt', 'kg'],
        ['bracket plate', 'kg'],
      ]),
    ).toEqual([1]);
    expect(
      placesFor([
        ['bolt', 'kg'],
        ['bracket plate', 'piece'],
      ]),
    ).toEqual([]);
    expect(
      placesFor([
        ['bracket plate', 'kg'],
        ['bolt', 'kg'],
      ]),
    ).toEqual([0]);
  });

  it('finds other factors for an amount of energy than for a mass of the same name', () => {
    const factors = factorsNamed([
      ['heat plant', 'kWh'],
      ['heat plant', 'kg'],
    ]);
    const search = nearFactors(factors, ({ names }) => keysOf(names[0] ?? ''));
    const placesOf = (dimension: 'energy' | 'mass' | null): readonly number[] =>
      search(keysOf('heat plants'), dimension).map(({ index }) => index);
    expect([placesOf('energy'), placesOf('mass'), placesOf(null)]).toEqual([[0], [1], [0, 1]]);
  });
});
