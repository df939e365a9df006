import { VALUE_HEADERS } from '../language/parameterWords';
import { foldWord } from '../text/fold';
import type { AssignedRole, ColumnEvidence } from './columnEvidence';

/** As sure as a word for names. */
const AS_NAME = 0.95;

/**
 * 活动数据 above 冷轧钢板, 电 beside 数值 above 42, 5.6: the first says what was used and the second how much.
 * @param columns of one table, left to right
 * @returns the columns, a word for amounts above texts being one for names
 */
export function withNamesBesideValues(
  columns: readonly ColumnEvidence[],
): readonly ColumnEvidence[] {
  if (!columns.some(isOfValues)) return columns;
  const isNamed = columns.some(({ words, shape }) => words.has('name') && isOfTexts(shape));
  return columns.map((column) => {
    const { words, shape } = column;
    if (!words.has('amount') || !isOfTexts(shape)) return column;
    return { ...column, words: new Map(isNamed ? [] : [['name' as const, AS_NAME]]) };
  });
}

/**
 * The column headed by nothing but 数值 or Value right before the units of its rows: the amount, whatever
 * stands beside it, such as distances, factors and results.
 * @param columns of one table, left to right
 * @param roles that they have so far
 * @returns its position; null where there is none, or several
 */
export function valuesBeforeUnits(
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
): number | null {
  const found = [...columns.entries()].flatMap(([position, column]) => {
    const isFree = roles[position]?.role === null && !column.shape.counts;
    const units = columns[position + 1];
    const areUnits = roles[position + 1]?.role === 'unit' && units !== undefined;
    return isFree && isOfValues(column) && areUnits && units.shape.share.unit > 0.5
      ? [position]
      : [];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

function isOfValues({ label, shape }: ColumnEvidence): boolean {
  const { number, quantity } = shape.share;
  return number + quantity > 0.5 && VALUE_HEADERS.includes(foldWord(label));
}

function isOfTexts({ filled, share }: ColumnEvidence['shape']): boolean {
  return filled > 0 && share.text > 0.5 && share.number + share.quantity === 0;
}
