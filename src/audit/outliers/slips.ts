import { largestOf, smallestOf } from '../../core/extremes';

/** A value that is a power of ten off its siblings. */
export interface Slip {
  /** Place in the list. */
  readonly index: number;
  /** Of ten: 1 where it is ten times too large, -3 where it is a thousand times too small. */
  readonly power: number;
}

/** Siblings that agree with each other, and those that are off. */
export interface Judged {
  /** Places of the values that agree. */
  readonly peers: readonly number[];
  /** How far apart the agreeing ones are, as a power of ten. */
  readonly spread: number;
  readonly slips: readonly Slip[];
}

/** Further from the middle than √10: nearer to another power of ten than to the siblings'. */
const FAR = 0.5;
/** With the point put right it may lie so far outside the siblings' range. */
const OUTSIDE = 0.03;
/** The gap to the nearest sibling must be so many times their range. */
const GAP = 1.5;
/**
 * By the number of agreeing siblings: how far apart they may be, as a power of ten. Few values agree
 * by chance, so that they must agree the better. Of groups that are honestly log-normal, whatever
 * their spread, fewer than one in a thousand is then taken for a slip; a test measures it.
 */
const WIDEST = [0, 0, 0, 0.02, 0.05, 0.1, 0.16, 0.24, 0.32, 0.4, 0.5] as const;
const FEWEST = 3;
/** Of so many values one may be off; where more are, they are simply unlike. */
const PER_SLIP = 8;
/** A tonne is a million grams; more is no slip of a unit. */
const LARGEST_POWER = 6;

/**
 * Values that are 10, 100 or 1000 times off their siblings, while these agree and the value would lie
 * among them with its point put right. Where siblings are honestly unlike, none is.
 * @param values of one kind in one unit, above 0
 * @returns no slips where nothing can be said
 */
export function slipsAmong(values: readonly number[]): Judged {
  const logs = values.map(Math.log10);
  const middle = medianOf(logs);
  const peers = [...logs.keys()].filter((index) => distance(logs, index, middle) <= FAR);
  const others = [...logs.keys()].filter((index) => distance(logs, index, middle) > FAR);
  const among = peers.map((index) => logs[index] as number);
  const [low, high] = [smallestOf(among), largestOf(among)];
  const spread = high - low;
  const widest = WIDEST[Math.min(peers.length, WIDEST.length - 1)] as number;
  const isTight = peers.length >= FEWEST && spread <= widest;
  const isFew = others.length <= Math.max(1, Math.floor(values.length / PER_SLIP));
  const none = { peers, spread, slips: [] };
  if (!isTight || !isFew) return none;
  const center = medianOf(among);
  const slips = others.map((index): Slip | null => {
    const log = logs[index] as number;
    const power = Math.round(log - center);
    const mended = log - power;
    const gap = log > high ? log - high : low - log;
    const isFitting = mended >= low - OUTSIDE && mended <= high + OUTSIDE;
    const isSlip = power !== 0 && Math.abs(power) <= LARGEST_POWER && gap >= GAP * spread;
    return isFitting && isSlip ? { index, power } : null;
  });
  const found = slips.filter((slip) => slip !== null);
  // One that is far off without being a slip shows that such things happen here.
  return found.length === others.length ? { peers, spread, slips: found } : none;
}

/**
 * The middle of some values.
 * @param values in any order; none gives NaN
 */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? NaN;
}

function distance(logs: readonly number[], index: number, middle: number): number {
  return Math.abs((logs[index] as number) - middle);
}
