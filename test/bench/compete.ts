import type { BenchRow, Contest, Measure } from './benchRow';

const WARM_UP_ROUNDS = 5;
const ROUNDS = 21;

/**
 * A contest as one line of the scorecard.
 * @param contest what is compared
 */
export function timing(contest: Contest): Measure {
  return { about: contest.about, row: () => compete(contest) };
}

/**
 * Lets candidate and reference run in turn, so that a busy machine slows both, and compares their
 * medians. A time counts only after its result was found to be right.
 * @param contest what is compared
 */
function compete({ candidate, reference, expected, ...contest }: Contest): BenchRow {
  const candidateMs: number[] = [];
  const referenceMs: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const first = timed(candidate, expected);
    const second = timed(reference, expected);
    if (round < WARM_UP_ROUNDS) continue;
    candidateMs.push(first);
    referenceMs.push(second);
  }
  return {
    id: contest.id,
    ratio: median(candidateMs) / median(referenceMs),
    goal: contest.goal,
    better: contest.better,
    candidate: milliseconds(median(candidateMs)),
    reference: milliseconds(median(referenceMs)),
    rounds: ROUNDS,
  };
}

function timed(run: () => Float64Array, expected: Float64Array): number {
  const start = performance.now();
  const found = run();
  const end = performance.now();
  assertSame(found, expected);
  return end - start;
}

function assertSame(found: Float64Array, expected: Float64Array): void {
  if (found.length !== expected.length) {
    throw new Error(`${String(found.length)} sums where ${String(expected.length)} are expected.`);
  }
  expected.forEach((value, group) => {
    const sum = found[group] ?? Number.NaN;
    if (!(Math.abs(sum - value) <= 1e-9 * Math.abs(value))) {
      throw new Error(`Group ${String(group)}: ${String(sum)} where ${String(value)} is expected.`);
    }
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function milliseconds(value: number): string {
  return `${value.toPrecision(4)} ms`;
}
