import { dimensionOf } from '../../../core/quantities/unitTable';
import { PRODUCT_HEADINGS } from '../../language/headingWords';
import { SERIES, VARIANT_GROUPS, VARIANT_WORDS } from '../../language/variantWords';
import { foldWord } from '../../text/fold';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { isEmissionUnit, matchHeader } from '../headerRoles';
import { isSubtotalLabel } from '../isSubtotalLabel';
import type { ColumnFacts, Lane } from './lane';

/**
 * Products as columns under one column of names: A, B, C; 型号一, 型号二; 泵A, 泵B. Only headers that are
 * plainly of one kind are taken for products; others are asked elsewhere.
 * @param columns of one table, left to right
 */
export function variantLanes(columns: readonly ColumnFacts[]): readonly Lane[] {
  if (columns.some(isProductColumn) || !columns.some(isNameColumn)) return [];
  // 1, 2, 3 before the names count the rows; behind them they are what a product takes.
  const names = columns.findIndex(isNameColumn);
  const candidates = columns.filter(
    (column, at) => isCandidate(column) && !(column.shape.counts && at < names),
  );
  const isGroup = candidates.every(({ group }) => isVariantGroup(group));
  const labels = candidates.map(({ leaf }) => foldWord(leaf));
  if (candidates.length < 2 || !(isGroup || areOfOneKind(labels))) return [];
  const taken = new Set(candidates.map(({ position }) => position));
  const others = columns.filter(({ position }) => !taken.has(position));
  if (others.some(isAmountColumn)) return [];
  const totals = others.filter((column) => isSubtotalLabel(column.label) && holdsFigures(column));
  return candidates.map(({ position, leaf }, index) => ({
    operation: 'sum',
    positions: [position],
    // A total over all products repeats none of them alone; it is only kept out of the sums.
    sums: index === 0 ? totals.map((total) => ({ position: total.position, of: [] })) : [],
    factors: [],
    period: null,
    heading: { role: 'product', text: withoutWord(leaf) },
  }));
}

/** 甲 of 产品：甲. */
function withoutWord(leaf: string): string {
  const [, word = '', name] = /^([^:：]+?)\s*[:：]\s*(.+)$/u.exec(leaf.trim()) ?? [];
  return name !== undefined && PRODUCT_HEADINGS.includes(foldWord(word)) ? name : leaf;
}

/** A, B; 甲, 乙; 一, 十二; 1#, 2#; III. */
const SERIES_NAME = new RegExp(
  `^(?:[a-z]|${SERIES.map((characters) => `[${characters}]{1,2}`).join('|')}|[0-9]{1,3}#?|[ivx]{1,4})$`,
);

function holdsFigures({ shape }: ColumnFacts): boolean {
  return shape.filled > 0 && shape.share.number + shape.share.quantity >= 0.3;
}

function isProductColumn({ words, shape }: ColumnFacts): boolean {
  return words.get('product') === 1 && shape.filled > 0 && shape.share.text >= 0.5;
}

function isNameColumn({ words, shape }: ColumnFacts): boolean {
  return words.has('name') && shape.share.text + shape.share.unit >= 0.5;
}

/** A column of figures whose header is no word of any figures. */
function isCandidate(column: ColumnFacts): boolean {
  const { leaf, group, unitText } = column;
  if (!holdsFigures(column) || isSubtotalLabel(leaf) || leaf === '') return false;
  if (unitText !== null && (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null)) {
    return false;
  }
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  if (unit !== undefined && dimensionOf(unit.unit) === 'distance') return false;
  const roles = [...matchHeader(leaf).keys()];
  const isPlain = roles.every((role) => role === 'product' || role === 'remark');
  return isPlain && (group === '' || isVariantGroup(group) || matchHeader(group).has('amount'));
}

function isVariantGroup(group: string): boolean {
  const word = foldWord(group);
  return VARIANT_GROUPS.some((entry) => word === entry || word.startsWith(entry));
}

function isAmountColumn(column: ColumnFacts): boolean {
  return column.words.has('amount') && holdsFigures(column) && !isSubtotalLabel(column.label);
}

/** A, B, C; 型号一, 型号二; or one stem that ends or begins in names of a series: 泵A, 泵B. */
function areOfOneKind(labels: readonly string[]): boolean {
  if (labels.every((label) => SERIES_NAME.test(label))) return true;
  if (labels.every((label) => VARIANT_WORDS.some((word) => isWithWord(label, word)))) return true;
  const prefix = shared(labels, (label) => [...label]);
  const suffix = shared(labels, (label) => [...label].reverse());
  return [
    { length: prefix, rest: labels.map((label) => label.slice(prefix)) },
    {
      length: suffix,
      rest: labels.map((label) => label.slice(0, label.length - suffix)),
    },
  ].some(({ length, rest }) => length > 0 && rest.every((part) => SERIES_NAME.test(trimmed(part))));
}

function isWithWord(label: string, word: string): boolean {
  if (label === word) return false;
  if (/^[ -~]+$/.test(word)) return label.startsWith(`${word} `) || label.endsWith(` ${word}`);
  return label.startsWith(word) || label.endsWith(word);
}

function trimmed(part: string): string {
  return part.replace(/^[\s\-_·#.]+|[\s\-_·.]+$/g, '');
}

/** How many characters all labels begin with alike. */
function shared(
  labels: readonly string[],
  charactersOf: (label: string) => readonly string[],
): number {
  const [first = [], ...others] = labels.map(charactersOf);
  const end = first.findIndex((character, at) => others.some((other) => other[at] !== character));
  return end === -1 ? first.length : end;
}
