import { sumByGroup } from '../../../src/core/calculation/sumByGroup';
import type { Contest } from '../benchRow';
import { listedSums, plainSums, randomColumns } from '../columns';

/** The heart of the core: sums by group, compensated, against the same loop without compensation. */
export function corePerRow(): Contest {
  const columns = randomColumns({ rows: 1_000_000, groups: 250, factors: 5000 });
  return {
    id: 'core-per-row',
    goal: 1.3,
    better: 'lower',
    about: 'sumByGroup, 1,000,000 rows in 250 groups / a plain loop over the same typed arrays',
    candidate: () => sumByGroup(columns),
    reference: () => plainSums(columns),
    expected: listedSums(columns),
  };
}
