import fc from 'fast-check';
import { anyFacts } from './facts';
import { ledgerOf } from './ledgerOf';
import { loneColumn } from './loneColumn';
import { readingsOf, type JudgedReading } from './readingsOf';
import { anyTraits, type NumberForm, type Traits } from './traits';

/** Writers who group thousands are taken to be five times as many as those who write 1,234 for 1.234. */
const WITH_COMMAS: readonly NumberForm[] = [
  'thousands',
  'thousands',
  'thousands',
  'thousands',
  'thousands',
  'decimalComma',
];
const LEDGERS = 150;
const SEED = 7;

function readingsIn(traits: fc.Arbitrary<Traits>): readonly JudgedReading[] {
  return (
    fc
      .sample(fc.tuple(anyFacts, traits), { numRuns: LEDGERS, seed: SEED })
      // Ranges and lone fractions are judged in test/ledger/certainty.test.ts.
      .flatMap(([facts, one]) => readingsOf(ledgerOf(facts, { ...one, odd: 'none' })))
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function reliability(readings: readonly JudgedReading[]) {
  return {
    count: readings.length,
    said: mean(readings.map(({ certainty }) => certainty)),
    right: mean(readings.map(({ isRight }) => (isRight ? 1 : 0))),
  };
}

let all: readonly JudgedReading[];
let commas: readonly JudgedReading[];
let unproved: readonly JudgedReading[];

beforeAll(() => {
  all = readingsIn(anyTraits);
  const written = fc.tuple(anyTraits, fc.constantFrom(...WITH_COMMAS));
  commas = readingsIn(written.map(([traits, number]) => ({ ...traits, number })));
  unproved = fc
    .sample(loneColumn(fc.constantFrom(...WITH_COMMAS)), { numRuns: 4 * LEDGERS, seed: SEED })
    .flatMap(readingsOf)
    .filter(({ found }) => found.includes(','));
}, 120_000);

describe('how sure a reading is, held against what was weighed', () => {
  // At least so many readings, and so far may what was said be from what was right.
  it.each([
    ['surely', 0.985, 1.001, 300, 0.015],
    ['very likely', 0.96, 0.985, 150, 0.03],
    ['with some doubt', 0, 0.96, 25, 0.06],
  ])('as many are right as it says of those read %s (%d to %d)', (_, from, to, least, far) => {
    const bin = all.filter(({ certainty }) => certainty >= from && certainty < to);
    const { count, said, right } = reliability(bin);
    expect(count).toBeGreaterThan(least);
    expect(Math.abs(said - right)).toBeLessThan(far);
  });

  it('as many are right as it says where a comma is assumed to group', () => {
    const { count, said, right } = reliability(commas.filter(({ certainty }) => certainty < 0.95));
    expect(count).toBeGreaterThan(25);
    expect(Math.abs(said - right)).toBeLessThan(0.12);
  });

  it('is as often wrong as it says where nothing in the workbook proves what a comma is', () => {
    const { count, said, right } = reliability(unproved);
    expect(count).toBeGreaterThan(1000);
    // One writer in six means a decimal comma, and few of them show it by another number of digits.
    expect(right).toBeLessThan(1 - 1 / 10);
    expect(Math.abs(said - right)).toBeLessThan(0.08);
  });

  it('never calls a comma sure that nothing proves: every wrong reading was doubted', () => {
    const wrong = unproved.filter(({ isRight }) => !isRight);
    expect(wrong.length).toBeGreaterThan(100);
    expect(wrong.filter(({ certainty }) => certainty >= 0.95)).toEqual([]);
  });

  it('is close to the truth in every reading, by its Brier score', () => {
    const brier = mean(
      commas.map(({ certainty, isRight }) => (certainty - (isRight ? 1 : 0)) ** 2),
    );
    expect(brier).toBeLessThan(0.005);
  });

  // Until tables and workbooks settled what a column leaves open, some of these were wrong.
  it('is of none that is wrong: where one column proves nothing about commas, others do', () => {
    expect([...all, ...commas].filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
