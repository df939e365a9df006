import type { BenchRow } from './benchRow';

const SECONDS = 1;
const WARM_UP_ROUNDS = 1;
const ROUNDS = 5;
const MICROSECONDS_PER_SECOND = 1_000_000;

/**
 * Processor time as one line of the scorecard, against one second: other programs do not count.
 * @param id of the row
 * @param run does the work and throws where its result is not right
 */
export function processorSeconds(id: string, run: () => void): BenchRow {
  const seconds: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (round >= WARM_UP_ROUNDS) seconds.push((user + system) / MICROSECONDS_PER_SECOND);
  }
  seconds.sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)] ?? Number.NaN;
  return {
    id,
    ratio: median / SECONDS,
    goal: 1,
    better: 'lower',
    candidate: `${median.toPrecision(3)} s`,
    reference: `${String(SECONDS)} s`,
    rounds: ROUNDS,
  };
}
