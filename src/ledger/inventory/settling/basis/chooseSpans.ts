import type { CellRef } from '../../../../core/cellRef';
import { SPANS, type Span } from '../../../language/spanWords';
import type { ActivityRow, Ledger, OutputRow } from '../../../ledger';
import { findPeriod } from '../../../periods/findPeriod';
import type { MonthSpan } from '../../../periods/period';
import { figuresOf } from '../../../rows/readAmount';
import { spanSaid } from '../../../values/spanSaid';
import { numberAnswer } from '../../questions/numberAnswer';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { waitingAmount } from '../../../rows/waitingAmount';

/** A time, and the words that say it. */
interface SaidSpan {
  readonly span: Span;
  readonly text: string;
}

/**
 * Settles amounts whose headers are about another time than what was made (月用量 beside 年产量, Daily use beside
 * Annual output), or than most other amounts: nothing is divided or added across times. It is asked how many
 * times the one goes into the other, and until then the amounts wait.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseSpans(ledger: Ledger, asking: Questionnaire): Ledger {
  const spans = new Map(ledger.activityRows.flatMap(spanReader(ledger.activityRows)));
  if (spans.size === 0) return ledger;
  const whole = wholeOf(ledger.outputRows, [...spans.values()]);
  if (whole === null) return ledger;
  return {
    ...ledger,
    activityRows: ledger.activityRows.map((row) => {
      const own = spans.get(row);
      return own === undefined || own.span === whole.span ? row : settled(row, own, whole, asking);
    }),
  };
}

type SpanEntry = readonly (readonly [ActivityRow, SaidSpan])[];

function spanReader(rows: readonly ActivityRow[]): (row: ActivityRow) => SpanEntry {
  const periods = new Set(
    rows.flatMap(({ period }) => (period?.months == null ? [] : [JSON.stringify(period)])),
  );
  const isOneTime = periods.size === 1;
  return (row) => {
    const { amount, isPerUnit, table, lane } = row;
    const isOfUse = table.stages.size === 1 && table.stages.has('use');
    if (amount === null || isPerUnit || isOfUse) return [];
    // 月份 | 月用电量: its rows are months, which come to a year.
    const isByTime = table.table.columns.some(({ role }) => role === 'period');
    const isSummed = amount.operation === 'sum' && amount.parts.length > 1;
    if (isByTime || isSummed || row.rows.length > 1) return [];
    if (row.period?.months != null) return isOneTime ? ofMonths(row, row.period.months) : [];
    const columns = table.table.lanes[lane]?.columns ?? [];
    const headed = columns.flatMap(({ header }) => saidIn(header));
    const [only, ...others] =
      headed.length > 0 ? headed : table.table.captions.flatMap(({ text }) => saidIn(text));
    return only === undefined || others.length > 0 ? [] : [[row, only]];
  };
}

/** Of a ledger of one month alone: 2024年3月 in a title, 本月. */
function ofMonths(row: ActivityRow, months: MonthSpan | 'current'): SpanEntry {
  const span = months === 'current' ? 'month' : OF_MONTHS[months.to - months.from + 1];
  const { grid, captions, lanes } = row.table.table;
  const texts = [
    ...(lanes[row.lane]?.columns ?? []).map(({ header }) => header),
    ...captions.map(({ text }) => text),
    grid.sheet,
  ];
  const text = texts.find((one) => findPeriod(one)?.period.months != null) ?? grid.sheet;
  return span === undefined ? [] : [[row, { span, text: text.trim() }]];
}

const OF_MONTHS: Readonly<Record<number, Span>> = {
  1: 'month',
  3: 'quarter',
  6: 'half',
  12: 'year',
};

function saidIn(text: string): readonly SaidSpan[] {
  const span = spanSaid(text);
  return span === null ? [] : [{ span, text: text.trim() }];
}

/**
 * The time of what was made. Where nothing says it, it is no day; else the longest of the amounts' own times
 * must be that of all.
 */
function wholeOf(outputs: readonly OutputRow[], amounts: readonly SaidSpan[]): SaidSpan | null {
  const made = outputs.filter(
    ({ basis, output }) => basis === 'output' && output.kind === 'figure',
  );
  const told = made.flatMap((row) => spanOfOutput(row) ?? []);
  const [first] = told;
  if (first !== undefined) return told.every(({ span }) => span === first.span) ? first : null;
  const [longest] = [...amounts].sort((a, b) => SPANS.indexOf(b.span) - SPANS.indexOf(a.span));
  const [output] = made.flatMap(headerOf);
  const isShort = longest !== undefined && SPANS.indexOf(longest.span) < SPANS.indexOf('month');
  return isShort && output !== undefined ? { span: 'year', text: output } : (longest ?? null);
}

function spanOfOutput(row: OutputRow): SaidSpan | null {
  if (row.months.length > 0) return null;
  const [header = ''] = headerOf(row);
  const texts = [header, ...row.labels.map(({ found }) => found)];
  const [said] = texts.flatMap(saidIn);
  if (said !== undefined) return said;
  const isOfYear = row.period !== null && row.period.months === null && row.period.year !== null;
  return isOfYear ? { span: 'year', text: header } : null;
}

function headerOf({ output }: OutputRow): readonly string[] {
  return output.kind === 'figure' ? [output.figure.header.trim()] : [];
}

function settled(
  row: ActivityRow,
  own: SaidSpan,
  whole: SaidSpan,
  asking: Questionnaire,
): ActivityRow {
  const [figure] = row.amount === null ? [] : figuresOf(row.amount);
  if (figure === undefined) return row;
  const isShorter = SPANS.indexOf(own.span) < SPANS.indexOf(whole.span);
  const times = ask(row.table.table.grid.sheet, figure.evidence.at, own, whole, isShorter, asking);
  if (times === null) return { ...row, amount: waitingAmount(row.amount, true) };
  const perScale = isShorter
    ? { numerator: times, denominator: 1 }
    : { numerator: 1, denominator: times };
  return times === 1 ? row : { ...row, perScale };
}

function ask(
  sheet: string,
  at: CellRef,
  own: SaidSpan,
  whole: SaidSpan,
  isShorter: boolean,
  asking: Questionnaire,
): number | null {
  const question = {
    id: questionId('span-of-amounts', sheet, own.text),
    code: 'span-of-amounts' as const,
    at,
    label: own.text,
    kind: 'number' as const,
    options: [],
    assumed: null,
    values: {
      sheet,
      header: own.text,
      output: whole.text,
      ...(!isShorter && { evidence: 'longer' }),
    },
  };
  const given = asking.ask(question);
  return given === null ? null : (numberAnswer(question, given)?.value ?? null);
}
