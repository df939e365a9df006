import { matchesOne } from '../../text/matchesOne';
import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import {
  CHARGES,
  CHARGES_OF_ONE,
  COUNT_NAMED,
  COUNT_OF,
  EACH_NAMED,
  LEAK_RATES,
  OF_A_YEAR,
  PER_ONE_WORDS,
  POWER_ALONE,
  POWER_UNITS,
  TIME_ALONE,
  TIME_UNITS,
  TIMES,
  USED_WORDS,
  type MultipliedRole,
} from '../../language/multipliedWords';
import { WHOLE_WORDS } from '../../language/bystanderWords';
import { foldWord } from '../../text/fold';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { singular } from '../../text/singular';
import { isSameSize } from '../../values/isSameSize';
import { parseUnit } from '../../values/parseUnit';
import { perNounOf } from '../../values/perUnitOf';
import { isEmissionUnit } from '../headers/headerRoles';
import { isCompositionLabel } from '../isCompositionLabel';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts, Lane, LaneFactor } from './lane';
import { wholeOfShares, type WholeOfShares } from '../wholeOfShares';
import { multipliedRole } from './multipliedRole';
import type { FiguresAt } from './periodSums';

/** A column as a part of a product, with the unit that its header gives it. */
interface Found extends LaneFactor {
  readonly column: ColumnFacts;
}

/**
 * An amount that is a product of columns: 单重 × 数量, mass per trip × trips, 功率 × 运行时间. Where a
 * column gives the total as well, the total is the amount and the product is compared with it.
 * @param columns of one table, left to right
 * @param figuresAt the numbers of a column
 * @returns nothing where the columns do not fit, or fit in several ways
 */
export function multipliedLane(
  columns: readonly ColumnFacts[],
  figuresAt: FiguresAt = () => [],
): readonly Lane[] {
  const found = columns.flatMap((column) => partOf(column) ?? []);
  const factors =
    leakFactors(columns, found) ??
    energyFactors(found) ??
    pieceFactors(found) ??
    nounFactors(found, columns) ??
    namedFactors(columns) ??
    usedPieces(found, columns) ??
    shareFactors(columns, figuresAt);
  if (factors === null) return [];
  const taken = new Set(factors.map(({ position }) => position));
  const isPower = factors.some(({ role }) => role === 'power');
  const totals = columns.filter(
    (column) => !taken.has(column.position) && isTotal(column, isPower),
  );
  const [total, ...others] = totals;
  if (others.length > 0) return [];
  const product = factors.map(({ position, role, unitText }) => ({ position, role, unitText }));
  const shared = { sums: [], period: null, heading: null, factors: product };
  return total === undefined
    ? [{ ...shared, operation: 'product', positions: product.map(({ position }) => position) }]
    : [{ ...shared, operation: 'sum', positions: [total.position] }];
}

/** kW × h, and × machines or × load where the table has such columns. */
function energyFactors(found: readonly Found[]): readonly Found[] | null {
  const [power, time] = [single(found, 'power'), single(found, 'time')];
  if (power === null || time === null) return null;
  const counts = found.filter(({ role }) => role === 'count');
  const shares = found.filter(({ role }) => role === 'share');
  if (counts.length > 1 || shares.length > 1) return null;
  return [power, time, ...counts, ...shares];
}

function pieceFactors(found: readonly Found[]): readonly Found[] | null {
  const [each, count] = [single(found, 'each'), single(found, 'count')];
  return each === null || count === null ? null : [each, count];
}

/** kg per box × Boxes, kg/箱 × 数量(箱): one column counts what the other is for one of. */
function nounFactors(
  found: readonly Found[],
  columns: readonly ColumnFacts[],
): readonly Found[] | null {
  const each = single(found, 'each');
  const bracket = each === null ? null : withoutBracket(each.column).bracket;
  const noun = bracket === null ? undefined : perNounOf(bracket)?.per;
  if (each === null || noun === undefined) return null;
  const [count, ...others] = columns.filter(
    (column) => column !== each.column && column.shape.share.number > 0.5 && counts(column, noun),
  );
  if (count === undefined || others.length > 0) return null;
  // Of Qty (rolls) the unit says what is counted, which the other column's unit has said.
  return [each, { column: count, position: count.position, role: 'count', unitText: null }];
}

/** 每瓶用量(g) × 每批瓶数: the headers name what one column is for one of and the other counts. */
function namedFactors(columns: readonly ColumnFacts[]): readonly Found[] | null {
  const pairs = columns.flatMap((column) => {
    const { label, bracket } = withoutBracket(column);
    const [, noun] = EACH_NAMED.exec(label) ?? [];
    if (noun === undefined || column.words.has('factor') || !isFilled(column)) return [];
    const unit = bracket === null ? undefined : parseUnit(bracket)[0];
    if (bracket !== null && (unit === undefined || dimensionOf(unit.unit) === 'count')) return [];
    return columns
      .filter((other) => other !== column && isCountNamed(other, noun))
      .map((other) => ({ column, count: other, unitText: bracket }));
  });
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0) return null;
  const { column, count, unitText } = pair;
  return [
    { column, position: column.position, role: 'each', unitText },
    { column: count, position: count.position, role: 'count', unitText: null },
  ];
}

function isCountNamed(column: ColumnFacts, noun: string): boolean {
  const { label } = withoutBracket(column);
  const isElse = column.words.has('output') || column.words.has('factor');
  return !isElse && column.shape.share.number > 0.5 && COUNT_NAMED.exec(label)?.[1] === noun;
}

function counts(column: ColumnFacts, noun: string): boolean {
  const { label, bracket } = withoutBracket(column);
  const isOf = (text: string): boolean => isSameSize(singular(text), singular(noun));
  // Output (boxes) is what was made of them.
  if (column.words.has('output') || column.words.has('factor')) return false;
  if (bracket !== null) return isOf(bracket);
  const [, named = label] = COUNT_OF.exec(label) ?? [];
  return isOf(named) && (singular(named) !== named || named !== label);
}

/** 充注量 × 泄漏率, and × machines where it is what one of them holds. */
function leakFactors(
  columns: readonly ColumnFacts[],
  found: readonly Found[],
): readonly Found[] | null {
  const [rate, ...otherRates] = columns.filter(
    (column) => isFilled(column) && matchesOne(withoutBracket(column).label, LEAK_RATES),
  );
  const [charge, ...otherCharges] = columns.filter(
    (column) => isFilled(column) && matchesOne(withoutBracket(column).label, CHARGES),
  );
  if (rate === undefined || charge === undefined) return null;
  if (otherRates.length > 0 || otherCharges.length > 0) return null;
  const { bracket } = withoutBracket(rate);
  if (bracket !== null && bracket !== '%') return null;
  const { label, bracket: unit } = withoutBracket(charge);
  const isOfOne = matchesOne(label, CHARGES_OF_ONE) || (unit !== null && perOne(unit) !== null);
  const count = single(found, 'count');
  // Of 充注量 beside 台数 nothing tells whether it is what one holds.
  if (isOfOne ? count === null : count !== null) return null;
  return [
    {
      column: charge,
      position: charge.position,
      role: 'each',
      unitText: unit === null ? null : unitOf('each', unit),
    },
    ...(count === null ? [] : [count]),
    { column: rate, position: rate.position, role: 'share', unitText: bracket },
  ];
}

function isFilled({ shape }: ColumnFacts): boolean {
  return shape.share.number + shape.share.quantity > 0.3;
}

/**
 * 产品重量 × 占比: every row's amount is its share of the whole. Of words that no list knows the figures tell,
 * where they come to 100 % or 1 beside the same mass in every row.
 */
function shareFactors(
  columns: readonly ColumnFacts[],
  figuresAt: FiguresAt,
): readonly Found[] | null {
  const wholeIn = ({ position }: ColumnFacts): WholeOfShares | null =>
    wholeOfShares(figuresAt(position).flatMap((figure) => figure ?? []));
  const told = columns.filter(isComposition);
  const shares =
    told.length > 0
      ? told
      : columns.filter((column) => mayBeShare(column) && wholeIn(column) !== null);
  const named = columns.filter(isWhole);
  const wholes = named.length > 0 ? named : columns.filter((column) => isConstant(column, shares));
  const [share, ...otherShares] = shares;
  const [whole, ...otherWholes] = wholes;
  if (share === undefined || whole === undefined) return null;
  if (otherShares.length > 0 || otherWholes.length > 0) return null;
  const others = columns.filter((column) => column !== share && column !== whole);
  if (others.some(({ words, shape }) => words.has('amount') && shape.share.number > 0.3))
    return null;
  return [
    { column: whole, position: whole.position, role: 'each', unitText: whole.unitText },
    {
      column: share,
      position: share.position,
      role: 'share',
      unitText: shareUnit(share, wholeIn(share)),
    },
  ];
}

function isComposition(column: ColumnFacts): boolean {
  const { label, bracket } = withoutBracket(column);
  return (
    isCompositionLabel(label) &&
    column.shape.share.number > 0.5 &&
    (bracket === null || bracket === '%')
  );
}

/** Shares that come to 1 are fractions, for all that 配比% stands above them. */
function shareUnit(share: ColumnFacts, whole: WholeOfShares | null): '%' | null {
  if (whole !== null) return whole === 100 ? '%' : null;
  return withoutBracket(share).bracket === '%' || share.label.includes('%') ? '%' : null;
}

/** Of two rows it may be chance. */
const LEAST_SHARES = 3;

/** Concentration, 投料比, or any other word for figures without a unit that nothing else explains. */
function mayBeShare({ shape, unitText, words }: ColumnFacts): boolean {
  const isRatio = unitText === null || unitText === '%';
  const isFigures = shape.share.number + shape.share.quantity > 0.5 && !shape.counts;
  const isElse = NO_SHARES.some((role) => words.has(role));
  return isRatio && isFigures && !isElse && shape.filled >= LEAST_SHARES && shape.distinct > 1;
}

const NO_SHARES = ['factor', 'distance', 'output', 'result', 'index', 'period'] as const;

function isWhole({ label, shape }: ColumnFacts): boolean {
  const word = foldWord(label);
  return shape.share.number + shape.share.quantity > 0.3 && WHOLE_WORDS.includes(word);
}

/** 净含量 | 120 | 120 beside shares that differ: the same mass in every row is the whole. */
function isConstant(column: ColumnFacts, shares: readonly ColumnFacts[]): boolean {
  const { shape, unitText, words } = column;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  const isMeasure = unit !== undefined && WHOLES.has(dimensionOf(unit.unit));
  if (!isMeasure || shares.includes(column) || words.has('factor')) return false;
  const isOne = shape.distinct === 1 && shape.filled > 1 && shape.share.number > 0.5;
  return isOne && shares.every((share) => share.shape.distinct > 1);
}

const WHOLES: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'volume']);

/** 单件重量(kg) × 用量: what is used of something with a weight of its own is a number of pieces. */
function usedPieces(
  found: readonly Found[],
  columns: readonly ColumnFacts[],
): readonly Found[] | null {
  const each = single(found, 'each');
  if (each === null || found.some(({ role }) => role === 'count')) return null;
  if (perOneOfHeader(each.column)) return null;
  const used = columns.filter(
    ({ label, unitText, shape }) =>
      USED_WORDS.includes(foldWord(label)) && unitText === null && shape.share.number > 0.5,
  );
  const [column, ...others] = used;
  if (column === undefined || others.length > 0) return null;
  return [each, { column, position: column.position, role: 'count', unitText: null }];
}

function perOneOfHeader({ label }: ColumnFacts): boolean {
  return !/重|质量|weight|mass/u.test(foldWord(label));
}

function single(found: readonly Found[], role: MultipliedRole): Found | null {
  const [only, ...others] = found.filter((one) => one.role === role);
  return only === undefined || others.length > 0 ? null : only;
}

function partOf(column: ColumnFacts): Found | null {
  const { shape } = column;
  if (shape.share.number + shape.share.quantity + shape.share.text < 0.5) return null;
  const { label, bracket } = withoutBracket(column);
  // Under a group header, 消耗情况 above 单重 and 数量, the header's last level says it.
  const role = roleOf(label, bracket) ?? roleOf(foldWord(column.leaf), bracket);
  if (role === null || !fits(role, bracket)) return null;
  // 因子(kg/台) is a factor, for all that its unit looks like an amount.
  if (role === 'each' && column.words.has('factor')) return null;
  // What was made divides; it multiplies nothing.
  if (role === 'count' && column.words.has('output')) return null;
  const unitText = bracket === null ? unitInLabel(role, label) : unitOf(role, bracket);
  return { column, position: column.position, role, unitText };
}

/** h of Hours/yr, kw of Rated kW. */
function unitInLabel(role: MultipliedRole, label: string): string | null {
  const pattern = role === 'power' ? POWER_ALONE : role === 'time' ? TIME_ALONE : null;
  const [, first, second] = pattern?.exec(label.replace(OF_A_YEAR, '')) ?? [];
  return first ?? second ?? null;
}

/** The unit as it stands in the header, known or not: kg/件 and kW are units of nothing else. */
function withoutBracket({ label, unitText }: ColumnFacts): {
  readonly label: string;
  readonly bracket: string | null;
} {
  // Pcs/set is a header that was taken for a unit as a whole; kg per box is one.
  const isWhole = unitText !== null && foldWord(unitText) === foldWord(label);
  const isUnitAlone = isWhole && perNounOf(unitText) === null;
  if (unitText !== null && !isUnitAlone) return { label: foldWord(label), bracket: unitText };
  const match = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/.exec(foldWord(label));
  if (match?.[1] !== undefined && match[2] !== undefined) {
    return { label: match[1], bracket: match[2] };
  }
  return { label: foldWord(label), bracket: null };
}

function roleOf(label: string, bracket: string | null): MultipliedRole | null {
  const named =
    multipliedRole(label) ?? timeOf(label, bracket) ?? (isCountUnit(bracket) ? 'count' : null);
  // 用量(kg/件): whatever its word, it is for one of several.
  return named === 'count' || named === null ? (isPerOne(bracket) ? 'each' : named) : named;
}

/** 每批时间(h): a time by its word and by its unit. */
function timeOf(label: string, bracket: string | null): MultipliedRole | null {
  const isUnit = bracket !== null && Object.hasOwn(TIME_UNITS, foldWord(bracket));
  return isUnit && matchesOne(label, TIMES) ? 'time' : null;
}

/** 发货量(台) counts, whatever its word. */
function isCountUnit(bracket: string | null): boolean {
  const unit = bracket === null ? undefined : parseUnit(bracket)[0];
  return unit !== undefined && dimensionOf(unit.unit) === 'count';
}

function isPerOne(bracket: string | null): boolean {
  return bracket !== null && perOne(bracket) !== null;
}

/** kg of kg/件 and of "kg per piece". */
function perOne(bracket: string): string | null {
  const match = /^(.+?) ?(?:\/| per ) ?(.+)$/.exec(foldWord(bracket));
  const [, unit, one] = match ?? [];
  if (unit === undefined || one === undefined) return perNounOf(bracket)?.unitText ?? null;
  const isOne = PER_ONE_WORDS.includes(one) && parseUnit(unit).length > 0;
  return isOne ? unit : (perNounOf(bracket)?.unitText ?? null);
}

function unitOf(role: MultipliedRole, bracket: string): string {
  return role === 'each' ? (perOne(bracket) ?? bracket) : bracket;
}

/** Whether the unit in the header says nothing against the role. */
function fits(role: MultipliedRole, bracket: string | null): boolean {
  if (bracket === null) return true;
  const unit = parseUnit(bracket)[0];
  switch (role) {
    case 'each':
      return perOne(bracket) !== null || (unit !== undefined && dimensionOf(unit.unit) !== 'count');
    case 'count':
      return (unit !== undefined && dimensionOf(unit.unit) === 'count') || isCounted(bracket);
    case 'power':
      return foldWord(bracket) in POWER_UNITS;
    case 'time':
      return foldWord(bracket) in TIME_UNITS;
    case 'share':
      return bracket === '%';
  }
}

function isCounted(bracket: string): boolean {
  return PER_ONE_WORDS.includes(foldWord(bracket));
}

/** A column that may already be what the product comes to. */
function isTotal({ label, words, unitText, shape }: ColumnFacts, isPower: boolean): boolean {
  if (shape.share.number + shape.share.quantity < 0.3) return false;
  if (unitText !== null && (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null)) {
    return false;
  }
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  const dimension = unit === undefined ? null : dimensionOf(unit.unit);
  if (dimension === 'distance' || dimension === 'count' || dimension === 'time') return false;
  if (isPower && dimension !== null && dimension !== 'energy') return false;
  const [best] = [...words].sort(([, a], [, b]) => b - a);
  return (
    isSubtotalLabel(label) || best?.[0] === 'amount' || (best === undefined && unit !== undefined)
  );
}
