import { largestOf, smallestOf } from '../../core/extremes';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { CellRef } from '../../core/cellRef';
import type { Finding } from '../../core/study/finding';
import type { ActivityRow, ReadTable, StatedAmount } from '../ledger';
import { monthsOf, type Period, type Year } from '../periods/period';
import { sumsAmong } from '../periods/sumsAmong';
import { parseUnit } from '../values/parseUnit';
import { periodGroups, type PeriodGroup } from './periodGroups';
import type { FigureReading } from './readFigure';
import { sumsOfLanes } from './sumsOfLanes';
import { causeFinding } from './unread/causeFinding';

/** Rows of a table as they count, and what was done with the others. */
export interface GatheredRows {
  readonly rows: readonly ActivityRow[];
  readonly findings: readonly Finding[];
}

/** Excel takes no formula over 8,192 characters: so many rows are one amount, more stay their own. */
const MOST_GATHERED = 36;

/**
 * Months as rows: the rows of one activity in one year are one amount, and a quarter or a year
 * among them repeats it, as does a row that names no month. Rows with a distance, a factor or a result
 * of their own stay apart.
 * @param table the table
 * @param rows its rows with activity data, each with its period
 */
export function gatherMonths(table: ReadTable, rows: readonly ActivityRow[]): GatheredRows {
  const groups = periodGroups(table, rows);
  return groups.every((group) => group.rows.length < 2 || spanCount(group.rows) < 2)
    ? withoutSums(table, rows)
    : gatheredGroups(table, rows, groups);
}

/** Weeks or steps as rows: nothing but the figures tells which of them is the sum. */
function withoutSums(table: ReadTable, rows: readonly ActivityRow[]): GatheredRows {
  const sums = new Set(sumsOfLanes(table, rows));
  const [repeated, counted] = [
    rows.filter(({ row }) => sums.has(row)),
    rows.filter(({ row }) => !sums.has(row)),
  ];
  return { rows: counted, findings: ignoredFinding(repeated.map(cellRefOf)) };
}

function gatheredGroups(
  table: ReadTable,
  rows: readonly ActivityRow[],
  groups: readonly PeriodGroup[],
): GatheredRows {
  const gathered = new Map<ActivityRow, ActivityRow | null>();
  const ignored: CellRef[] = [];
  const doubtful: CellRef[] = [];
  const counted: (readonly ActivityRow[])[] = [];
  for (const group of groups) {
    const { parts, sums: periods } = sumsAmong(group.rows, periodOf);
    const sums = [...periods, ...group.wholes];
    for (const row of group.rows) gathered.set(row, row);
    for (const { entry } of sums) {
      gathered.set(entry, null);
      ignored.push(entry.name.witness.at);
    }
    counted.push(parts);
    if (!canGather(table, parts)) {
      // Nothing compares it: it may be an item that the months do not hold.
      const open = group.wholes.filter(({ isProved }) => !isProved);
      doubtful.push(...open.map(({ entry }) => cellRefOf(entry)));
      continue;
    }
    for (const row of parts) gathered.set(row, null);
    const [first] = parts as [ActivityRow];
    gathered.set(first, joined(parts, sums));
  }
  return {
    rows: rows.flatMap((row) => {
      const kept = gathered.get(row);
      return kept === undefined ? [row] : (kept ?? []);
    }),
    findings: [
      ...ignoredFinding(ignored),
      ...causeFinding('sum-in-doubt', 'error', doubtful),
      ...gapsAmong(counted),
    ],
  };
}

function cellRefOf({ amount, name }: ActivityRow): CellRef {
  const part = amount?.parts[0];
  return part?.kind === 'figure' ? part.figure.evidence.at : name.witness.at;
}

function periodOf({ period }: ActivityRow): Period {
  return period ?? { year: null, months: null };
}

function spanCount(rows: readonly ActivityRow[]): number {
  const spans = rows.map((row) => monthsOf(periodOf(row)));
  return new Set(spans.map((span) => `${String(span?.from)} ${String(span?.to)}`)).size;
}

function canGather({ table }: ReadTable, rows: readonly ActivityRow[]): boolean {
  if (rows.length < 2 || rows.length > MOST_GATHERED) return false;
  if (table.columns.some(({ role }) => role === 'result')) return false;
  const isPlain = rows.every(
    ({ amount, distance, factor, conversion }) =>
      amount !== null && distance === null && factor === null && conversion === null,
  );
  return (
    isPlain && new Set(rows.flatMap(({ amount }) => dimensionsIn(amount?.parts ?? []))).size < 2
  );
}

function dimensionsIn(parts: readonly FigureReading[]): readonly string[] {
  return parts.flatMap((part) => {
    const unitText = part.kind === 'figure' ? part.figure.unitText : null;
    const unit = unitText === null ? undefined : parseUnit(unitText)[0];
    return unit === undefined ? [] : [dimensionOf(unit.unit)];
  });
}

function joined(
  rows: readonly ActivityRow[],
  sums: readonly { readonly entry: ActivityRow; readonly of: readonly ActivityRow[] }[],
): ActivityRow {
  const [first, ...others] = rows as [ActivityRow, ...ActivityRow[]];
  const [part, ...parts] = rows.flatMap(({ amount }) => amount?.parts ?? []);
  if (first.amount === null || part === undefined) return first;
  const stated = sums.flatMap(({ entry, of }): StatedAmount[] => {
    const reading = entry.amount?.parts[0];
    const covered = of.flatMap(({ amount }) => amount?.parts ?? []);
    return reading === undefined ? [] : [{ reading, of: covered }];
  });
  const spans = rows.flatMap((row) => monthsOf(periodOf(row)) ?? []);
  const months = {
    from: smallestOf(spans.map(({ from }) => from)),
    to: largestOf(spans.map(({ to }) => to)),
  };
  return {
    ...first,
    rows: rows.map(({ row }) => row),
    amount: {
      ...first.amount,
      parts: [part, ...parts],
      // A total beside the parts of a month is one of that month's.
      stated: [...stated, ...rows.flatMap(({ amount }) => amount?.stated ?? [])],
    },
    period: { year: first.period?.year ?? null, months },
    further: [
      ...first.further,
      ...others.flatMap(({ name, further }) => [name.witness, ...further]),
    ],
  };
}

function ignoredFinding(cells: readonly CellRef[]): readonly Finding[] {
  if (cells.length === 0) return [];
  return [
    {
      code: 'subtotal-ignored',
      severity: 'info',
      cells,
      effectKgCo2e: null,
      values: { count: cells.length },
    },
  ];
}

/**
 * Months that other activities of the table have and this one has no row for; in a book of purchases,
 * where none has all months, that means nothing, nor where an activity has few of them.
 */
function gapsAmong(groups: readonly (readonly ActivityRow[])[]): readonly Finding[] {
  const activities = groups.flatMap((rows): OneActivity[] => {
    const [first] = rows;
    if (first === undefined) return [];
    return [{ first, year: first.period?.year ?? null, months: monthsIn(rows) }];
  });
  const years = new Map<Year | null, Set<number>>();
  for (const { year, months } of activities) {
    const known = years.get(year) ?? new Set<number>();
    for (const month of months) known.add(month);
    years.set(year, known);
  }
  const regular = new Set(
    activities
      .filter(({ year, months }) => months.size === years.get(year)?.size)
      .map(({ year }) => year),
  );
  return activities.flatMap((activity) => {
    const inYear = regular.has(activity.year) ? years.get(activity.year) : undefined;
    return inYear === undefined ? [] : gaps(activity, inYear);
  });
}

/** The rows of one activity in one year. */
interface OneActivity {
  readonly first: ActivityRow;
  readonly year: Year | null;
  readonly months: ReadonlySet<number>;
}

function gaps({ first, months }: OneActivity, inYear: ReadonlySet<number>): readonly Finding[] {
  const missing = [...inYear].filter((month) => !months.has(month)).sort((a, b) => a - b);
  if (missing.length === 0 || months.size < missing.length) return [];
  return [
    {
      code: 'missing-period',
      severity: 'warning',
      cells: [first.name.witness.at],
      effectKgCo2e: null,
      values: { name: first.name.text, count: missing.length, months: missing.join(', ') },
    },
  ];
}

function monthsIn(rows: readonly ActivityRow[]): ReadonlySet<number> {
  const months = new Set<number>();
  for (const row of rows) {
    const span = monthsOf(periodOf(row));
    if (span === null) continue;
    for (let month = span.from; month <= span.to; month += 1) months.add(month);
  }
  return months;
}
