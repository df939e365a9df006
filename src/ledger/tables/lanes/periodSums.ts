/** A column of figures among periods that is, or is not, one of them. */
export interface SumCandidate {
  readonly position: number;
  /** Positions of the columns that it may repeat, left to right: periods shorter than its own. */
  readonly among: readonly (readonly number[])[];
}

/** By row; null where the cell is no number. */
export type FiguresAt = (position: number) => readonly (number | null)[];

/** So few columns are no year's. */
const LEAST_PARTS = 2;
/** One row that two parts come to may be chance. */
const PARTS_THAT_PROVE = 3;
const LEAST_ROWS = 2;

/**
 * Columns whose figures are in every row what a run of periods beside them comes to: whatever words head
 * them (YTD, Annual, 年度), they repeat those.
 * @param candidates columns that may be sums
 * @param figuresAt the numbers of a column
 * @returns by the position of a sum the positions of what it repeats
 */
export function periodSums(
  candidates: readonly SumCandidate[],
  figuresAt: FiguresAt,
): ReadonlyMap<number, readonly number[]> {
  const sums = new Map<number, readonly number[]>();
  for (const { position, among } of candidates) {
    const run = among
      .flatMap((parts) => runsBeside(parts, position))
      .find((parts) => isSum(figuresAt(position), parts.map(figuresAt)));
    if (run !== undefined) sums.set(position, run);
  }
  return sums;
}

/** The columns before it and behind it, the longest run first. */
function runsBeside(parts: readonly number[], position: number): readonly (readonly number[])[] {
  const before = parts.filter((part) => part < position);
  const behind = parts.filter((part) => part > position);
  const runs = [
    parts,
    ...before.map((_, from) => before.slice(from)),
    ...behind.map((_, count) => behind.slice(0, behind.length - count)),
  ];
  return runs.filter((run) => run.length >= LEAST_PARTS).sort((a, b) => b.length - a.length);
}

function isSum(
  whole: readonly (number | null)[],
  parts: readonly (readonly (number | null)[])[],
): boolean {
  const rows = whole.flatMap((figure, row) => (figure === null || figure === 0 ? [] : [row]));
  const filled = parts.filter((part) => rows.some((row) => holdsSome(part[row] ?? null)));
  if (filled.length < LEAST_PARTS) return false;
  if (rows.length < LEAST_ROWS && filled.length < PARTS_THAT_PROVE) return false;
  return rows.every((row) => {
    const own = parts.flatMap((part) => part[row] ?? []);
    return isSumOfFigures(whole[row] ?? NaN, own);
  });
}

function holdsSome(figure: number | null): boolean {
  return figure !== null && figure !== 0;
}

/**
 * Whether a figure is what others come to, as exactly as they are written.
 * @param whole the figure
 * @param parts the others
 */
export function isSumOfFigures(whole: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, one) => all + one, 0);
  const digits = parts.map(halfDigit).reduce((all, one) => Math.max(all, one), halfDigit(whole));
  const noise = 1e-9 * Math.max(Math.abs(whole), Math.abs(sum));
  return parts.length > 0 && Math.abs(whole - sum) <= Math.max(digits, noise);
}

/** Half of the last place that is written; whole numbers are exact. */
function halfDigit(number: number): number {
  const decimals = String(number).split('.')[1]?.length;
  return decimals === undefined ? 0 : 0.5 * 10 ** -decimals;
}
