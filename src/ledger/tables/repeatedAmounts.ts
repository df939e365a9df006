/** One column of amounts beside others. */
export interface AmountColumn {
  readonly position: number;
  /** Its figures are for one product. */
  readonly isPerUnit: boolean;
  /** What it measures; only alike columns can repeat one another. */
  readonly measures: string;
  /** By row; null where the cell is no number. */
  readonly figures: readonly (number | null)[];
}

/** One row alone has a ratio, and proves nothing. */
const LEAST_ROWS = 2;
/** Rounded figures may be so far off, as a part of the figure. */
const MOST_OFF = 0.01;

/**
 * Columns that say for all products what another says for one: 单台用量 | 年用量, where every row has the
 * same number of products between them. The one for one product is read, the other repeats it.
 * @param columns of amounts
 * @returns positions of the columns that repeat
 */
export function repeatedAmounts(columns: readonly AmountColumn[]): readonly number[] {
  const units = columns.filter(({ isPerUnit }) => isPerUnit);
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return [];
  const alike = columns.filter(
    ({ isPerUnit, measures }) => !isPerUnit && measures === unit.measures,
  );
  return alike
    .filter((column) => isMultiple(unit.figures, column.figures))
    .map(({ position }) => position);
}

/** So many columns are compared. */
const MOST_COLUMNS = 8;

/** One column that is in every row what all others come to. */
export interface SumOfColumns {
  readonly sum: number;
  readonly parts: readonly number[];
}

/**
 * The column that gives in every row what all others of its kind come to: 用电量 | 生产用电 | 办公用电.
 * @param columns of amounts
 * @returns null where there is none
 */
export function sumOfColumns(columns: readonly AmountColumn[]): SumOfColumns | null {
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return null;
  const found = columns.find((column) => {
    const parts = columns.filter((other) => other !== column);
    const rows = column.figures.filter((figure) => figure !== null && figure !== 0).length;
    return rows >= LEAST_ROWS && isSumOf(column, parts);
  });
  if (found === undefined) return null;
  const parts = columns.filter((other) => other !== found);
  return { sum: found.position, parts: parts.map(({ position }) => position) };
}

function isSumOf(whole: AmountColumn, parts: readonly AmountColumn[]): boolean {
  const filled = parts.filter(({ figures }) => figures.some((figure) => (figure ?? NONE) > 0));
  if (filled.length < 2) return false;
  return whole.figures.every((figure, row) => {
    const own = parts.flatMap(({ figures }) => figures[row] ?? []);
    if (figure === null) return own.length === 0;
    const sum = own.reduce((all, one) => all + one, 0);
    const rounded = own.map(lastDigit).reduce((all, one) => all + one, lastDigit(figure));
    return Math.abs(sum - figure) <= rounded + Math.abs(figure) * Number.EPSILON * 8;
  });
}

/** A blank is no figure above zero. */
const NONE = -1;

function isMultiple(one: readonly (number | null)[], all: readonly (number | null)[]): boolean {
  const pairs = one.flatMap((each, row): (readonly [number, number])[] => {
    const whole = all[row] ?? null;
    return each === null && whole === null ? [] : [[each ?? NaN, whole ?? NaN]];
  });
  const filled = pairs.filter(([each, whole]) => each !== 0 || whole !== 0);
  const [exact] = [...filled].sort(([a], [b]) => digits(b) - digits(a) || b - a);
  if (exact === undefined || filled.length < LEAST_ROWS) return false;
  const ratio = exact[1] / exact[0];
  if (!(ratio > 0)) return false;
  return filled.every(([each, whole]) => {
    const off = Math.abs(whole - each * ratio);
    const rounded =
      ratio * lastDigit(each) + lastDigit(whole) + Math.abs(whole) * Number.EPSILON * 8;
    return off <= Math.min(rounded, Math.abs(whole) * MOST_OFF);
  });
}

function digits(number: number): number {
  return String(Math.abs(number)).replace(/^0\.0*|\./g, '').length;
}

/** Half of the last decimal place; whole numbers are counted. */
function lastDigit(number: number): number {
  const decimals = String(number).split('.')[1]?.length;
  return decimals === undefined ? 0 : 0.5 * 10 ** -decimals;
}
