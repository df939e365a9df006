import { compensatedSum } from '../../../../core/calculation/compensatedSum';
import { conversionRatio } from '../../../../core/quantities/conversionRatio';
import { dimensionOf, type Unit } from '../../../../core/quantities/unitTable';
import type { ActivityRow, Ledger } from '../../../ledger';
import type { MonthSpan, Year } from '../../../periods/period';
import { spanOfAll } from '../../../periods/spanOfAll';
import { isCertificate } from '../../../rows/certificateRows';
import { figuresOf } from '../../../rows/readAmount';
import { sheetKey } from '../../../tables/sheetKey';
import { energyKey } from '../../../text/energyKey';
import { nameKey } from '../../../text/nameKey';
import { parseUnit } from '../../../values/parseUnit';
import { carrierOfRow } from '../../factors/carrierOfRow';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { LEFT_OUT, USED, USED_OR_NOT, whetherUsed } from './whetherUsed';

/** What one sheet tells of one item. */
interface Told {
  readonly sheet: string;
  /** What it is called there, else what energy its meters are of. */
  readonly name: string;
  readonly rows: readonly ActivityRow[];
  /** How many figures it is told by. */
  readonly parts: number;
  readonly isByMonth: boolean;
  /** In the base unit of what it measures. */
  readonly sum: number;
}

/** Sums that differ by less may be one, read at other hours. Our own bound. */
const NEAR = 0.01;
/** Sums of decimals that agree to so many parts are one. */
const AGREEMENT = 1e-9;

/**
 * Asks whether an item counts again where another sheet tells it for the same time in another breakdown: its months
 * beside its meters, or beside a year, of which the sums agree. Of what is exactly the same once more it is assumed
 * that it does not count; what is nearly the same waits for the answer.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseRepeats(ledger: Ledger, asking: Questionnaire): Ledger {
  const keys = new Map<ActivityRow, string | null>();
  for (const sheets of itemsOf(ledger)) {
    const told = [...sheets.values()].flatMap((rows) => toldBy(rows) ?? []);
    for (const [at, again] of told.entries()) {
      const first = told.slice(0, at).find((one) => isRepeated(one, again));
      if (first === undefined) continue;
      // What has factors of its own says more.
      const isRicher = hasFactors(again) && !hasFactors(first);
      const [kept, left] = isRicher ? [again, first] : [first, again];
      if (left.rows.some((row) => keys.has(row))) continue;
      const answer = ask(left, kept, asking);
      for (const row of left.rows) keys.set(row, answer);
    }
  }
  if (keys.size === 0) return ledger;
  const activityRows = whetherUsed(ledger.activityRows, (row) => {
    const answer = keys.get(row);
    return answer === undefined ? USED : answer;
  });
  return { ...ledger, activityRows };
}

/** Rows by product and item, then by sheet, in the order of the sheets. */
function itemsOf({ activityRows }: Ledger): readonly ReadonlyMap<string, ActivityRow[]>[] {
  const items = new Map<string, Map<string, ActivityRow[]>>();
  for (const row of activityRows) {
    if (!mayRepeat(row)) continue;
    const energy = energyKey(row.name.text) ?? carrierOfRow(row);
    const item = nameKey(energy ?? row.name.text);
    const key = [nameKey(row.product?.text ?? ''), item, dimensionIn(row)].join('\n');
    const sheets = items.get(key) ?? new Map<string, ActivityRow[]>();
    items.set(key, sheets);
    const sheet = sheetKey(row.table.table.grid);
    const own = sheets.get(sheet);
    if (own === undefined) sheets.set(sheet, [row]);
    else own.push(row);
  }
  return [...items.values()].filter((sheets) => sheets.size > 1);
}

/** What is carried was put in on another sheet, and what is for one product is no part of a sum. */
function mayRepeat(row: ActivityRow): boolean {
  const { amount, distance, mode, isPerUnit, processing, table } = row;
  if (table.table.grid.visibility !== 'visible' || distance !== null || mode !== null) return false;
  if (isPerUnit || processing !== undefined || isCertificate(row)) return false;
  return amount?.operation === 'sum' && figuresOf(amount).length === amount.parts.length;
}

function dimensionIn({ amount }: ActivityRow): string {
  const [figure] = figuresOf(amount);
  const unit = unitIn(figure?.unitText ?? null)?.unit;
  return unit === undefined ? '' : dimensionOf(unit);
}

function unitIn(text: string | null): { readonly unit: Unit; readonly multiplier: number } | null {
  return text === null ? null : (parseUnit(text)[0] ?? null);
}

/** Null where its figures are not in units of one kind. */
function toldBy(rows: readonly ActivityRow[]): Told | null {
  const [first] = rows;
  if (first === undefined) return null;
  const figures = rows.flatMap(({ amount }) => figuresOf(amount));
  const base = unitIn(figures[0]?.unitText ?? null)?.unit;
  if (base === undefined) return null;
  const values = figures.map(({ evidence, unitText }) => {
    const meaning = unitIn(unitText);
    const ratio =
      meaning === null ? null : conversionRatio(meaning.unit, BASES.get(dimensionOf(base)) ?? base);
    if (meaning === null || ratio?.ok !== true) return null;
    const { numerator, denominator } = ratio.value;
    return (evidence.value * meaning.multiplier * numerator) / denominator;
  });
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  return {
    sheet: first.table.table.grid.sheet,
    name: carrierOfRow(first) ?? first.name.text,
    rows,
    parts: figures.length,
    isByMonth: areMonths(rows),
    sum: compensatedSum(known),
  };
}

/** One unit for all that measure the same, whatever unit either sheet has. */
const BASES: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['energy', 'kWh'],
  ['mass', 'kg'],
  ['volume', 'm³'],
]);

function areMonths(rows: readonly ActivityRow[]): boolean {
  const isGathered = rows.some(({ rows: own, lane, table }) => {
    const columns = table.table.lanes[lane]?.columns ?? [];
    return own.length > 1 || columns.filter(({ period }) => period?.months != null).length > 1;
  });
  const months = rows.flatMap(({ period }) =>
    period?.months == null ? [] : JSON.stringify(period),
  );
  return isGathered || new Set(months).size > 1;
}

function isRepeated(one: Told, other: Told): boolean {
  if (!(one.sum > 0) || !areOfOneTime(one.rows, other.rows)) return false;
  const difference = Math.abs(one.sum - other.sum);
  if (difference > NEAR * one.sum) return false;
  if (one.isByMonth !== other.isByMonth) return true;
  // Two figures may be equal by chance, or those of two machines.
  return difference <= AGREEMENT * one.sum && one.parts !== other.parts;
}

/** Neither of other years nor of other months. */
function areOfOneTime(one: readonly ActivityRow[], other: readonly ActivityRow[]): boolean {
  const [years, others] = [yearsOf(one), yearsOf(other)];
  if (years.size > 0 && others.size > 0 && ![...years].some((year) => others.has(year)))
    return false;
  const [span, otherSpan] = [spanOf(one), spanOf(other)];
  if (span === null || otherSpan === null) return true;
  return span.from === otherSpan.from && span.to === otherSpan.to;
}

function yearsOf(rows: readonly ActivityRow[]): ReadonlySet<Year> {
  return new Set(rows.flatMap(({ period }) => period?.year ?? []));
}

function spanOf(rows: readonly ActivityRow[]): MonthSpan | null {
  return spanOfAll(rows.flatMap(({ period }) => period ?? []));
}

function hasFactors({ rows }: Told): boolean {
  return rows.some(({ factor }) => factor?.value.kind === 'figure');
}

function ask(left: Told, kept: Told, asking: Questionnaire): string | null {
  const { name } = left;
  const figures = left.rows.flatMap(({ amount }) => figuresOf(amount));
  const isSame = Math.abs(left.sum - kept.sum) <= AGREEMENT * kept.sum;
  return asking.ask({
    id: questionId('row-meaning', left.sheet, name),
    code: 'row-meaning',
    at: figures[0]?.evidence.at ?? null,
    cells: figures.map(({ evidence }) => evidence.at),
    label: name,
    kind: 'choice',
    options: USED_OR_NOT,
    assumed: isSame ? LEFT_OUT : null,
    values: { sheet: left.sheet, name, other: kept.sheet, offered: 'repeated' },
  });
}
