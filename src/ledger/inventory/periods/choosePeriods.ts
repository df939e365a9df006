import { largestOf, smallestOf } from '../../../core/extremes';
import { addAll } from '../../../core/addAll';
import type { Finding } from '../../../core/study/finding';
import type { PeriodChoice } from '../../../core/study/inventory';
import type { Stage } from '../../../core/study/stage';
import type { ActivityRow } from '../../ledger';
import { monthsOf, type MonthSpan, type Year } from '../../periods/period';
import { spanOfAll } from '../../periods/spanOfAll';
import { holdsAmount } from '../../rows/readAmount';
import { nameKey } from '../../text/nameKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { namesOfRows } from '../questions/namesOfRows';
import { questionId } from '../questions/questionId';
import { stageOfRow } from '../stages/stageOfRow';

/** The rows that are counted, of every product those of one period. */
export interface ChosenPeriods {
  readonly rows: readonly ActivityRow[];
  readonly findings: readonly Finding[];
  /** What the figures of a product are for, and what it could be instead. */
  of(product: string): ProductPeriod;
}

/** The time of a product's figures. */
export interface ProductPeriod {
  readonly year: Year | null;
  readonly text: string | null;
  readonly choice: PeriodChoice | null;
  /** From the first month of the figures to the last; null where none says. */
  readonly months: MonthSpan | null;
  /** Whether every one of its rows says what months it is for. */
  readonly areAllDated: boolean;
}

const UNKNOWN: ProductPeriod = {
  year: null,
  text: null,
  choice: null,
  months: null,
  areAllDated: false,
};

/**
 * Two years of one activity are never added: it is asked which one counts, the latest full one until
 * somebody says. Rows that name no year count with any of them.
 * @param rows all rows that may be counted
 * @param productOf the product of a row; null where it has none
 * @param asking the study's questions
 */
export function choosePeriods(
  rows: readonly ActivityRow[],
  productOf: (row: ActivityRow) => string | null,
  asking: Questionnaire,
): ChosenPeriods {
  const byProduct = new Map<string | null, ActivityRow[]>();
  for (const row of rows) {
    const product = productOf(row);
    const own = byProduct.get(product);
    if (own === undefined) byProduct.set(product, [row]);
    else own.push(row);
  }
  const kept = new Set<ActivityRow>();
  const periods = new Map<string, ProductPeriod>();
  const findings: Finding[] = [];
  for (const [product, own] of byProduct) {
    // What several products share is called by what it is.
    const chosen = chosenRows(own, product ?? namesOfRows(own), asking);
    for (const row of chosen.rows) kept.add(row);
    addAll(findings, chosen.findings);
    if (product !== null) periods.set(product, chosen.period);
  }
  return {
    rows: rows.filter((row) => kept.has(row)),
    findings,
    of: (product) => periods.get(product) ?? UNKNOWN,
  };
}

interface Chosen {
  readonly rows: readonly ActivityRow[];
  readonly findings: readonly Finding[];
  readonly period: ProductPeriod;
}

function chosenRows(rows: readonly ActivityRow[], product: string, asking: Questionnaire): Chosen {
  const years = yearsOf(rows);
  const stages = byStage(rows);
  const isContested = [...stages.values()].some(repeatsInYears);
  if (!isContested) {
    const [only = null] = years.length === 1 ? years : [];
    const mixed = years.length > 1 ? [mixedFinding(rows, product, years)] : [];
    return { rows, findings: mixed, period: periodOf(rows, only, null) };
  }
  const { year, choice } = ask(rows, years, product, asking);
  const kept = [...stages.values()].flatMap((own) => rowsOfYear(own, year));
  const mixed = yearsOf(kept).length > 1 ? [mixedFinding(kept, product, yearsOf(kept))] : [];
  return { rows: kept, findings: mixed, period: periodOf(kept, year, choice) };
}

function periodOf(
  rows: readonly ActivityRow[],
  year: Year | null,
  choice: PeriodChoice | null,
): ProductPeriod {
  const measured = rows.filter(({ amount }) => holdsAmount(amount));
  const spans = measured.map(({ period }) => (period === null ? null : monthsOf(period)));
  const dated = measured.flatMap(({ period }) => (period === null ? [] : [period]));
  return {
    year,
    text: told(rows, year),
    choice,
    months: spanOfAll(dated),
    areAllDated: spans.every((span) => span !== null),
  };
}

/** One activity in two years; different ones of different years are a purchase book, no choice. */
function repeatsInYears(rows: readonly ActivityRow[]): boolean {
  const years = new Map<string, Year>();
  return rows.some(({ name, period }) => {
    const year = period?.year ?? null;
    if (year === null) return false;
    const key = nameKey(name.text);
    const known = years.get(key) ?? year;
    years.set(key, known);
    return known !== year;
  });
}

function byStage(rows: readonly ActivityRow[]): ReadonlyMap<Stage, readonly ActivityRow[]> {
  const stages = new Map<Stage, ActivityRow[]>();
  for (const row of rows) {
    const stage = stageOfRow(row);
    const own = stages.get(stage);
    if (own === undefined) stages.set(stage, [row]);
    else own.push(row);
  }
  return stages;
}

/** Rows of a year and those that name none; a stage without that year keeps its latest. */
function rowsOfYear(rows: readonly ActivityRow[], wanted: Year): readonly ActivityRow[] {
  const years = yearsOf(rows);
  const year = years.includes(wanted) ? wanted : years[0];
  return rows.filter(({ period }) => period?.year == null || period.year === year);
}

/** From the latest back. */
function yearsOf(rows: readonly ActivityRow[]): readonly Year[] {
  const years = new Set(rows.flatMap(({ period }) => period?.year ?? []));
  return [...years].sort((a, b) => orderOf(b) - orderOf(a));
}

function orderOf(year: Year): number {
  if (year === 'this') return Number.MAX_SAFE_INTEGER;
  return year === 'last' ? Number.MAX_SAFE_INTEGER - 1 : year;
}

function ask(
  rows: readonly ActivityRow[],
  years: readonly Year[],
  product: string,
  asking: Questionnaire,
): { readonly year: Year; readonly choice: PeriodChoice } {
  const latest = latestFull(rows, years);
  const id = questionId('period-choice', '', product);
  const at = rows.find(({ period }) => period?.year === latest)?.name.witness.at ?? null;
  const options = years.map((year) => ({ key: keyOf(year), label: keyOf(year) }));
  const key = asking.ask({
    id,
    code: 'period-choice',
    at,
    label: product,
    kind: 'choice',
    options,
    assumed: keyOf(latest),
    values: { product, count: years.length, periods: years.map(keyOf).join(', ') },
  });
  const year = years.find((one) => keyOf(one) === key) ?? latest;
  const others = years.filter((one) => one !== year).map(keyOf);
  return { year, choice: { question: id, chosen: keyOf(year), others } };
}

/** The key of a year in answers and in the JSON. */
function keyOf(year: Year): string {
  return typeof year === 'number' ? String(year) : `${year}-year`;
}

/** The latest year that has as many months as any, and at least half as many figures. */
function latestFull(rows: readonly ActivityRow[], years: readonly Year[]): Year {
  const facts = years.map((year) => {
    const own = rows.filter(({ period }) => period?.year === year);
    return { year, months: monthsCovered(own), figures: figuresIn(own) };
  });
  const mostMonths = largestOf(facts.map(({ months }) => months));
  const mostFigures = largestOf(facts.map(({ figures }) => figures));
  const full = facts.find(
    ({ months, figures }) => months === mostMonths && figures * 2 >= mostFigures,
  );
  const [latest] = years;
  if (latest === undefined) throw new Error('A choice of periods has some.');
  return full?.year ?? latest;
}

function monthsCovered(rows: readonly ActivityRow[]): number {
  const months = new Set<number>();
  for (const { period } of rows) {
    const span = period === null ? null : monthsOf(period);
    if (span === null) continue;
    for (let month = span.from; month <= span.to; month += 1) months.add(month);
  }
  return months.size;
}

function figuresIn(rows: readonly ActivityRow[]): number {
  return rows.flatMap(({ amount }) => amount?.parts ?? []).filter(({ kind }) => kind === 'figure')
    .length;
}

function told(rows: readonly ActivityRow[], year: Year | null): string | null {
  if (typeof year !== 'number') return null;
  const spans = rows.flatMap(({ period }) =>
    period?.year === year ? (monthsOf(period) ?? []) : [],
  );
  const from = smallestOf(spans.map((span) => span.from));
  const to = largestOf(spans.map((span) => span.to));
  if (spans.length === 0 || (from === 1 && to === 12)) return String(year);
  const month = (number: number): string => `${String(year)}-${String(number).padStart(2, '0')}`;
  return from === to ? month(from) : `${month(from)}/${month(to)}`;
}

function mixedFinding(
  rows: readonly ActivityRow[],
  product: string,
  years: readonly Year[],
): Finding {
  const cells = years.flatMap(
    (year) => rows.find(({ period }) => period?.year === year)?.name.witness.at ?? [],
  );
  return {
    code: 'period-mixed',
    severity: 'warning',
    cells,
    effectKgCo2e: null,
    values: { product, periods: years.map(keyOf).join(', ') },
  };
}
