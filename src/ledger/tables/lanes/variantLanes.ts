import { isGwp } from '../factors/isGwp';
import { dimensionOf } from '../../../core/quantities/unitTable';
import { PRODUCT_HEADINGS } from '../../language/headingWords';
import { VARIANT_GROUPS } from '../../language/variantWords';
import { foldWord } from '../../text/fold';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { perUnitOf } from '../../values/perUnitOf';
import { isEmissionUnit, matchHeader } from '../headers/headerRoles';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts, Lane } from './lane';
import { variantKind } from './variantNames';

/**
 * Products as columns under one column of names: A, B, C; 型号一, 型号二; 泵A, 泵B; 60 kW, 75 kW; or any
 * names under a title or a group that says so. Other headers are asked elsewhere.
 * @param columns of one table, left to right
 * @param isOfProducts whether a title says that the columns are products
 */
export function variantLanes(
  columns: readonly ColumnFacts[],
  isOfProducts: boolean,
): readonly Lane[] {
  const byWords = columns.findIndex(isNameColumn);
  const names = byWords === -1 ? namesByContent(columns) : byWords;
  if (columns.some(isProductColumn) || names === -1) return [];
  // 年填充量 | 單位 | GWP: what gases are weighed by is no variant.
  if (columns.some(({ label }) => isGwp(label))) return [];
  // 1, 2, 3 before the names count the rows; behind them they are what a product takes.
  const hasFactor = columns.some(isFactorColumn);
  const candidates = columns.filter(
    (column, at) => isCandidate(column, hasFactor) && !(column.shape.counts && at < names),
  );
  if (candidates.length < 2) return [];
  const isGroup = isOfProducts || candidates.every(({ group }) => isVariantGroup(group));
  const kind = isGroup ? 'products' : variantKind(candidates.map(({ leaf }) => leaf));
  const taken = new Set(candidates.map(({ position }) => position));
  const others = columns.filter(({ position }) => !taken.has(position));
  if (others.some(isAmountColumn)) return [];
  const totals = others.filter((column) => isSubtotalLabel(column.label) && holdsFigures(column));
  if (kind !== 'products') return [];
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

function holdsFigures({ shape }: ColumnFacts): boolean {
  return shape.filled > 0 && shape.share.number + shape.share.quantity >= 0.3;
}

function isProductColumn({ words, shape }: ColumnFacts): boolean {
  return words.get('product') === 1 && shape.filled > 0 && shape.share.text >= 0.5;
}

function isNameColumn({ words, shape }: ColumnFacts): boolean {
  return words.has('name') && shape.share.text + shape.share.unit >= 0.5;
}

/** 耗用的东西 | 单位 | 离心泵 | 风机: texts first of all, each with its unit, whose header names no texts. */
function namesByContent(columns: readonly ColumnFacts[]): number {
  const isMeasured = columns.some(({ shape }) => shape.share.unit > 0.5);
  const [first] = columns;
  if (first === undefined || !isMeasured || first.shape.share.text <= 0.5) return -1;
  return [...first.words.keys()].every((role) => role === 'amount') ? 0 : -1;
}

/** Factors of emissions, as their unit says: kg/台 beside them is no other factor. */
function isFactorColumn({ unitText, shape }: ColumnFacts): boolean {
  const isUnit =
    unitText !== null && /co2|碳/iu.test(unitText) && parseFactorUnit(unitText) !== null;
  return isUnit || shape.share.factorUnit > 0.5 || shape.share.factorQuantity > 0.5;
}

/** A column of figures whose header is no word of any figures. */
function isCandidate(column: ColumnFacts, hasFactor: boolean): boolean {
  const { leaf, group, unitText } = column;
  if (!holdsFigures(column) || isSubtotalLabel(leaf) || leaf === '') return false;
  if (unitText !== null) {
    const isOfOne = hasFactor && perUnitOf(unitText) !== null;
    if (isEmissionUnit(unitText) || (parseFactorUnit(unitText) !== null && !isOfOne)) return false;
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
