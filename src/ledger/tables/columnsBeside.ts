import { dimensionOf, type Unit } from '../../core/quantities/unitTable';
import { NOT_USED_HEADERS } from '../language/electricityWords';
import { foldWord } from '../text/fold';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseUnit } from '../values/parseUnit';
import { isWayBack } from '../values/isWayBack';
import { perUnitOf } from '../values/perUnitOf';
import { asideColumns } from './asideColumns';
import { bystandersAmong, type Bystander, type FigureColumn } from './bystanders';
import type { ColumnCorrection } from './columnCorrections';
import type { ColumnEvidence } from './columnEvidence';
import { holdsFigures } from './columnShape';
import { isPerUnitHeader } from './perUnit';
import { isSubtotalLabel } from './sums/isSubtotalLabel';
import { carrierOf } from './lanes/carrierLanes';
import { hoursOf } from './lanes/tariffLanes';
import { repeatedAmounts, sumOfColumns, type AmountColumn } from './repeatedAmounts';
import type { RoleMatch } from './headers/headerRoles';

/** Columns that are told and not read, and what the header of one that is read leaves unsaid. */
export interface ColumnsBeside {
  /** By position. */
  readonly beside: ReadonlyMap<number, Bystander>;
  /** By position: 采用值 among factors is a factor. */
  readonly words: ReadonlyMap<number, RoleMatch>;
}

/**
 * Which columns of figures stand beside those that are read and are none of them. What a person has
 * said of a column holds.
 * @param columns of one table, left to right
 * @param said what a person said of each
 * @param isMoney whether the header of each says that its figures are money
 * @param figuresOf the numbers of a column
 */
export function columnsBeside(
  columns: readonly ColumnEvidence[],
  said: readonly (ColumnCorrection | null)[],
  isMoney: readonly boolean[],
  figuresOf: (column: ColumnEvidence) => AmountColumn['figures'],
): ColumnsBeside {
  const beside = new Map<number, Bystander>();
  const figures = [...columns.entries()].flatMap(([position, { shape }]) => {
    if (said[position] !== null || !(holdsFigures(shape) || shape.share.factorQuantity > 0.5))
      return [];
    if (isMoney[position] === true) beside.set(position, 'money');
    return isMoney[position] === true ? [] : [position];
  });
  const amounts = figures.filter((position) => isFigures(columns[position]));
  const isByPeriod = columns.some(isPeriod);
  const found = bystandersAmong(
    amounts.map((position) => figureColumn(columns[position] as ColumnEvidence)),
    isByPeriod,
  );
  for (const [index, kind] of found) beside.set(amounts[index] as number, kind);
  for (const position of waysBack(columns, amounts, said)) beside.set(position, 'wayBack');
  const left = amounts.filter((position) => !beside.has(position));
  const alike = left.flatMap((position) => amountColumn(columns[position], position, figuresOf));
  for (const position of repeatedAmounts(alike)) beside.set(position, 'repeated');
  if (isByPeriod) {
    const rest = left.filter((position) => !beside.has(position));
    for (const position of sumsAndParts(columns, rest, figuresOf)) beside.set(position, 'repeated');
  }
  const { aside, adopted } = asideColumns(
    columns,
    (position) => figures.includes(position) && !beside.has(position),
  );
  for (const [position, kind] of aside) beside.set(position, kind);
  const [rival] = [...aside].filter(([, kind]) => kind === 'notAdopted');
  if (adopted === null || rival === undefined) return { beside, words: new Map() };
  const named = [...(columns[rival[0]]?.words ?? []), ...(columns[adopted]?.words ?? [])];
  return { beside, words: new Map([[adopted, new Map(named)]]) };
}

/**
 * Energy of a month in total and in parts is counted once: 外购电 | 光伏发电 | 总用电量 by its parts, which have
 * factors of their own; 用电量 | 生产用电 | 办公用电 by its total.
 */
function sumsAndParts(
  columns: readonly ColumnEvidence[],
  positions: readonly number[],
  figuresOf: (column: ColumnEvidence) => AmountColumn['figures'],
): readonly number[] {
  const byUnit = new Map<Unit, AmountColumn[]>();
  for (const position of positions) {
    const column = columns[position];
    if (column === undefined || isSubtotalLabel(column.label)) continue;
    const unit = column.unitText === null ? undefined : parseUnit(column.unitText)[0]?.unit;
    if (unit === undefined || dimensionOf(unit) === 'distance') continue;
    const own = { position, isPerUnit: false, measures: unit, figures: figuresOf(column) };
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), own]);
  }
  return [...byUnit.values()].flatMap((alike): readonly number[] => {
    const found = sumOfColumns(alike);
    if (found === null) return [];
    const { sum, parts } = found;
    // Hours of a tariff are put together elsewhere.
    if (parts.some((at) => hoursOf({ leaf: columns[at]?.label ?? '' }) !== null)) return [];
    // 发电量 is 自用 and 上网 together, and none of it says what was used in all.
    if (NOT_USED_HEADERS.test(foldWord(columns[sum]?.label ?? ''))) return [];
    const areCarriers = parts.every((at) => carrierOf(columns[at] ?? { label: '' }) !== null);
    return areCarriers ? [sum] : parts;
  });
}

/** Distances of the way back beside those of the way there, of which a column of texts may be one: 2×115. */
function waysBack(
  columns: readonly ColumnEvidence[],
  figures: readonly number[],
  said: readonly (ColumnCorrection | null)[],
): readonly number[] {
  const isBack = (column: ColumnEvidence | undefined): boolean => isWayBack(column?.label ?? '');
  const back = figures.filter((at) => isDistance(columns[at]) && isBack(columns[at]));
  const isThere = columns.some(
    (column, at) =>
      said[at] === 'distance' || (isDistance(column) && column.shape.filled > 0 && !isBack(column)),
  );
  return isThere ? back : [];
}

function isDistance(column: ColumnEvidence | undefined): boolean {
  if (column === undefined) return false;
  const unit = column.unitText === null ? undefined : parseUnit(column.unitText)[0]?.unit;
  return unit === undefined ? column.words.has('distance') : dimensionOf(unit) === 'distance';
}

const NO_MATCH = 0;
const CLEAR = 0.9;

function isFigures(column: ColumnEvidence | undefined): boolean {
  return column !== undefined && holdsFigures(column.shape);
}

/** An amount of which it matters whether it is for one product; nothing for any other column. */
function amountColumn(
  column: ColumnEvidence | undefined,
  position: number,
  figuresOf: (column: ColumnEvidence) => AmountColumn['figures'],
): readonly AmountColumn[] {
  if (column === undefined) return [];
  const { label, words, unitText } = column;
  const perUnit = unitText === null ? null : perUnitOf(unitText);
  const isPerUnit = perUnit !== null || isPerUnitHeader(label);
  if (!words.has('amount') && !isPerUnit) return [];
  const unit = parseUnit(perUnit?.unitText ?? unitText ?? '')[0]?.unit;
  const measures = unit === undefined ? '' : dimensionOf(unit);
  return [{ position, isPerUnit, measures, figures: figuresOf(column) }];
}

function isPeriod({ words, shape }: ColumnEvidence): boolean {
  return (words.get('period') ?? NO_MATCH) >= CLEAR || shape.share.date > 0.5;
}

function figureColumn({ label, unitText }: ColumnEvidence): FigureColumn {
  const factor = unitText === null ? null : parseFactorUnit(unitText);
  const unit = unitText === null || factor !== null ? undefined : parseUnit(unitText)[0]?.unit;
  return { label, unit: unit ?? null, factorOf: factor?.per[0]?.unit ?? null };
}
