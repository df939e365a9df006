import { dimensionOf } from '../../../core/quantities/unitTable';
import { findPeriod, type FoundPeriod } from '../../periods/findPeriod';
import type { Period, Year } from '../../periods/period';
import { sumsAmong } from '../../periods/sumsAmong';
import { nameKey } from '../../text/nameKey';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { isMovement, isPlanOrActual } from '../bystanders';
import { isEmissionUnit, matchHeader } from '../headers/headerRoles';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts, Lane, LaneSum } from './lane';

interface PeriodColumn extends ColumnFacts {
  readonly period: Period;
  readonly rest: string;
}

/**
 * Months, quarters and years as columns: the columns of one year are one amount, its quarters and
 * its total repeat them. Years are amounts of their own.
 * @param columns of one table, left to right
 */
export function periodLanes(columns: readonly ColumnFacts[]): readonly Lane[] {
  const found = withYears(columns.flatMap(periodColumn));
  if (found.length < 2 || found.every(({ shape }) => shape.filled === 0)) return [];
  const groups = new Map<string, PeriodColumn[]>();
  for (const column of found) {
    const key = `${headingKey(column)}\n${String(column.period.year)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const lanes = [...groups.values()].map(laneOf);
  return withTotals(lanes, columns, found);
}

function periodColumn(column: ColumnFacts): readonly PeriodColumn[] {
  const found = findPeriod(column.label);
  if (found === null || !holdsAmounts(column) || isOtherRole(found)) return [];
  return [{ ...column, period: found.period, rest: found.rest }];
}

/** Amounts, or nothing at all: a month that is still to come. */
function holdsAmounts({ shape, unitText }: ColumnFacts): boolean {
  const { number, quantity } = shape.share;
  if (shape.filled > 0 && number + quantity < 0.3) return false;
  if (unitText === null) return true;
  if (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null) return false;
  const unit = parseUnit(unitText)[0];
  return unit === undefined || dimensionOf(unit.unit) !== 'distance';
}

/** 2024年排放因子 and 2024年产量 are no amounts. */
function isOtherRole({ rest }: FoundPeriod): boolean {
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
