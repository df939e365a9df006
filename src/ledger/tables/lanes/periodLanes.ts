import { dimensionOf } from '../../../core/quantities/unitTable';
import { WHOLE_PERIOD_WORDS } from '../../language/periodWords';
import { findPeriod, type FoundPeriod } from '../../periods/findPeriod';
import { monthsOf, type Period, type Year } from '../../periods/period';
import { sumsAmong } from '../../periods/sumsAmong';
import { nameKey } from '../../text/nameKey';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { isMovement, isPlanOrActual } from '../bystanders';
import { isEmissionUnit, matchHeader } from '../headers/headerRoles';
import { isPropertyLabel } from '../isPropertyLabel';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts, Lane, LaneSum } from './lane';
import { periodSums, type FiguresAt, type SumCandidate } from './periodSums';

interface PeriodColumn extends ColumnFacts {
  readonly period: Period;
  readonly rest: string;
}

/**
 * Months, quarters and years as columns: the columns of one year are one amount, its quarters and
 * its total repeat them. Years are amounts of their own, but a year beside periods that name none, and
 * whatever comes to a run of them in every row, repeats those, whatever its words.
 * @param columns of one table, left to right
 * @param figuresAt the numbers of a column
 */
export function periodLanes(
  columns: readonly ColumnFacts[],
  figuresAt: FiguresAt = () => [],
): readonly Lane[] {
  const found = withYears(columns.flatMap(periodColumn));
  if (found.length < 2 || found.every(({ shape }) => shape.filled === 0)) return [];
  const proved = periodSums(candidatesAmong(columns, groupsOf(found)), figuresAt);
  const parts = withYearsOfSums(found, proved).filter(({ position }) => !proved.has(position));
  const lanes = groupsOf(parts).map((group) => withProved(laneOf(group), proved));
  return withTotals(
    lanes,
    columns.filter(({ position }) => !proved.has(position)),
    found,
  );
}

/** Quarters that come to 2024年 are of 2024, so that 2023年 beside them is another year's. */
function withYearsOfSums(
  found: readonly PeriodColumn[],
  proved: ReadonlyMap<number, readonly number[]>,
): readonly PeriodColumn[] {
  const years = new Map<number, number>();
  for (const { position, period } of found) {
    if (typeof period.year !== 'number') continue;
    for (const part of proved.get(position) ?? []) years.set(part, period.year);
  }
  return found.map((column) => {
    const year = column.period.year ?? years.get(column.position) ?? null;
    return { ...column, period: { ...column.period, year } };
  });
}

/** By what heads them and by year; a year beside shorter periods without one is theirs. */
function groupsOf(found: readonly PeriodColumn[]): readonly (readonly PeriodColumn[])[] {
  const groups = new Map<string, PeriodColumn[]>();
  for (const column of found) {
    const heading = headingKey(column);
    const isTheirs = found.filter((other) => isPartOf(other, column)).length > 1;
    const key = `${heading}\n${isTheirs ? String(null) : String(column.period.year)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** 一季度 beside 2024年: a shorter period that names no year. */
function isPartOf(part: PeriodColumn, whole: PeriodColumn): boolean {
  if (part.period.year !== null || headingKey(part) !== headingKey(whole)) return false;
  return whole.period.year !== null && isWithin(part.period, whole.period);
}

function isWithin(part: Period, whole: Period): boolean {
  const [own, all] = [monthsOf(part), monthsOf(whole)];
  if (own === null || all === null || own.from < all.from || own.to > all.to) return false;
  return own.to - own.from < all.to - all.from;
}

/** A column that is no period of the length of the others may be what they come to. */
function candidatesAmong(
  columns: readonly ColumnFacts[],
  groups: readonly (readonly PeriodColumn[])[],
): readonly SumCandidate[] {
  const periods = new Map(groups.flat().map((column) => [column.position, column.period]));
  return columns.flatMap((column): SumCandidate[] => {
    const { position } = column;
    const own = periods.get(position) ?? null;
    if (own === null && (!holdsAmounts(column) || column.shape.filled === 0)) return [];
    if (own === null && isOtherRole({ rest: column.label })) return [];
    const mayBePart = (other: PeriodColumn): boolean =>
      other.position !== position && (own === null || isWithin(other.period, own));
    const among = groups.map((group) => group.filter(mayBePart).map((other) => other.position));
    return [{ position, among }];
  });
}

function withProved(lane: Lane, proved: ReadonlyMap<number, readonly number[]>): Lane {
  const own = new Set(lane.positions);
  const sums = [...proved].flatMap(([position, of]): LaneSum[] =>
    of.some((part) => own.has(part)) ? [{ position, of }] : [],
  );
  return { ...lane, sums: [...lane.sums, ...sums] };
}

function periodColumn(column: ColumnFacts): readonly PeriodColumn[] {
  const found = findPeriod(column.label);
  if (found === null || !holdsAmounts(column) || isOtherRole(found)) return [];
  return [{ ...column, period: found.period, rest: found.rest }];
}

/** Amounts, or nothing at all: a month that is still to come. */
function holdsAmounts({ shape, unitText, label }: ColumnFacts): boolean {
  // Consumption 2024 above Amount | Moisture %: a share of the amount is none more of it.
  if (unitText === '%' || /%\)?$/.test(label.trim()) || isPropertyLabel(label)) return false;
  const { number, quantity } = shape.share;
  if (shape.filled > 0 && number + quantity < 0.3) return false;
  if (unitText === null) return true;
  if (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null) return false;
  const unit = parseUnit(unitText)[0];
  return unit === undefined || dimensionOf(unit.unit) !== 'distance';
}

/** 2024年排放因子 and 2024年产量 are no amounts. */
function isOtherRole({ rest }: Pick<FoundPeriod, 'rest'>): boolean {
  const [best] = [...matchHeader(rest)].sort(([, a], [, b]) => b - a);
  return best !== undefined && OTHER_FIGURES.has(best[0]);
}

const OTHER_FIGURES: ReadonlySet<string> = new Set([
  'factor',
  'distance',
  'output',
  'result',
  'index',
  'remark',
]);

/** What stands beside the period where it is no word for amounts: 电 of 1月 电, 泵A of 2024年 泵A. */
function headingKey({ rest }: PeriodColumn): string {
  return isPlainAmount(rest) ? '' : nameKey(rest);
}

function isPlainAmount(rest: string): boolean {
  if (rest === '' || isPlanOrActual(rest) || isMovement(rest)) return true;
  if (WHOLE_PERIOD_WORDS.includes(rest)) return true;
  return isSubtotalLabel(rest) || matchHeader(rest).has('amount');
}

/** 2023年 may stand over its first month alone; the months behind it are of that year. */
function withYears(columns: readonly PeriodColumn[]): readonly PeriodColumn[] {
  let year: Year | null = null;
  return columns.map((column) => {
    year = column.period.year ?? year;
    return { ...column, period: { ...column.period, year } };
  });
}

function laneOf(columns: readonly PeriodColumn[]): Lane {
  const { parts, sums } = sumsAmong(columns, ({ period }) => period);
  const [first] = columns as [PeriodColumn];
  const [only, ...others] = parts;
  const isWhole = only !== undefined && others.length === 0;
  return {
    operation: 'sum',
    factors: [],
    positions: parts.map(({ position }) => position),
    sums: sums.map(({ entry, of }) => ({
      position: entry.position,
      of: of.map(({ position }) => position),
    })),
    period: isWhole ? only.period : { year: first.period.year, months: null },
    heading: headingKey(first) === '' ? null : { role: 'product', text: first.rest },
  };
}

/** A total belongs to the lane before it; over lanes of several years it says nothing of one. */
function withTotals(
  lanes: readonly Lane[],
  columns: readonly ColumnFacts[],
  found: readonly PeriodColumn[],
): readonly Lane[] {
  const taken = new Set(found.map(({ position }) => position));
  const isMonthly = lanes.some(({ positions }) => positions.length > 1);
  const totals = columns.filter(
    (column) => !taken.has(column.position) && isTotal(column, isMonthly),
  );
  return lanes.map((lane): Lane => {
    const own = totals.filter(({ position }) => owner(lanes, totals.length, position) === lane);
    const sums = own.map(({ position }): LaneSum => ({ position, of: lane.positions }));
    return { ...lane, sums: [...lane.sums, ...sums] };
  });
}

function isTotal(column: ColumnFacts, isMonthly: boolean): boolean {
  if (!holdsAmounts(column) || column.shape.filled === 0) return false;
  if (isSubtotalLabel(column.label)) return true;
  const isAmount = (column.words.get('amount') ?? NO_MATCH) >= LEAST_AMOUNT;
  return isMonthly && isAmount && !isCountOnly(column);
}

const NO_MATCH = 0;
const LEAST_AMOUNT = 0.4;

/** A price or a rate beside the months is no total of them. */
function isCountOnly({ unitText }: ColumnFacts): boolean {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  return unit !== undefined && dimensionOf(unit.unit) === 'count';
}

function owner(lanes: readonly Lane[], totalCount: number, position: number): Lane | undefined {
  if (lanes.length === 1) return lanes[0];
  if (totalCount < lanes.length) return undefined;
  const before = lanes.filter(({ positions }) => Math.max(...positions) < position);
  return before.sort((a, b) => Math.max(...b.positions) - Math.max(...a.positions))[0];
}
