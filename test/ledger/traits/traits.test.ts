import fc from 'fast-check';
import { anyFacts } from './facts';
import { ledgerOf } from './ledgerOf';
import { anyTraits, innocent, plain } from './traits';
import { verdictOf } from './verdictOf';

/** More with PCF_TRAIT_RUNS=5000, others with PCF_TRAIT_SEED. */
const RUNS = Number(process.env['PCF_TRAIT_RUNS'] ?? 200);
const SEED = Number(process.env['PCF_TRAIT_SEED'] ?? 20_241);
const MINUTES = 60_000;

function options(share: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil(RUNS * share), seed: SEED };
}

describe('ledgers with the traits of many companies, in any combination', () => {
  it(
    'come to what was weighed, or a question or finding stands on cells of every figure that differs',
    () => {
      fc.assert(
        fc.property(anyFacts, anyTraits, (facts, traits) => {
          const { differences } = verdictOf(ledgerOf(facts, traits));
          expect(differences.filter(({ covered }) => !covered)).toEqual([]);
        }),
        options(1),
      );
    },
    5 * MINUTES,
  );

  it(
    'come to what was weighed without any question where they are plain',
    () => {
      fc.assert(
        fc.property(anyFacts, anyTraits.map(plain), (facts, traits) => {
          const verdict = verdictOf(ledgerOf(facts, traits));
          const { differences, openQuestions, errors, allComplete } = verdict;
          expect({ differences, openQuestions, errors, allComplete }).toEqual({
            differences: [],
            openQuestions: [],
            errors: [],
            allComplete: true,
          });
        }),
        options(0.5),
      );
    },
    5 * MINUTES,
  );

  it(
    'give the same figures wherever the table stands, in any order, with any synonym and blank row',
    () => {
      fc.assert(
        fc.property(anyFacts, anyTraits, fc.record(innocent), (facts, traits, other) => {
          const moved = { ...traits, ...other };
          const { figures } = verdictOf(ledgerOf(facts, traits));
          expect(verdictOf(ledgerOf(facts, moved)).figures).toEqual(figures);
        }),
        options(0.25),
      );
    },
    5 * MINUTES,
  );
});
