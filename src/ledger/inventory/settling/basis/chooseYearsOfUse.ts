import { lifetimesSaid } from '../../../captions/lifetimeSaid';
import { YEARS } from '../../../language/lifetimeWords';
import { LIFE_UNITS } from '../../../language/parameterWords';
import { WHOLE_LIFE, type Span } from '../../../language/spanWords';
import type {
  ActivityRow,
  AmountReading,
  Ledger,
  MultipliedAmount,
  ReadTable,
} from '../../../ledger';
import { figuresOf } from '../../../rows/readAmount';
import { figureReader, type FigureReading } from '../../../rows/readFigure';
import { lifetimeColumn } from '../../../tables/lifetimeColumn';
import { stagesNamed } from '../../../text/stagesNamed';
import { foldWord } from '../../../text/fold';
import { matchesOne } from '../../../text/matchesOne';
import { spanSaid } from '../../../values/spanSaid';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { numberAnswer } from '../../questions/numberAnswer';
import { questionId } from '../../questions/questionId';
import { waitingAmount } from '../../../rows/waitingAmount';

/** Keys of the answers. */
const OF_A_YEAR = 'use-of-a-year';
const OF_ALL = 'use-of-all-years';

/** How long the products of a table are used. */
interface Lifetime {
  readonly of: (row: number) => FigureReading;
  /** It stands in the table or above it, so that its amounts may be for a year. */
  readonly isNear: boolean;
}

/**
 * Settles what a product uses in its life: kWh/a × years, where the ledger says both in any layout (columns, a
 * caption, a sheet of facts). Where it does not say whether an amount is of a year, or how many years there
 * are, it is asked and the amount waits. What is said to be of the whole life stays as it is.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseYearsOfUse(ledger: Ledger, asking: Questionnaire): Ledger {
  const used = ledger.activityRows.filter(isOfUse);
  if (used.length === 0) return ledger;
  const lifetimes = new Map<ReadTable, Lifetime | null>();
  for (const { table } of used)
    if (!lifetimes.has(table)) lifetimes.set(table, lifetimeOf(table, ledger));
  const isUsed = new Set(used);
  return {
    ...ledger,
    activityRows: ledger.activityRows.map((row) =>
      isUsed.has(row) ? settled(row, lifetimes.get(row.table) ?? null, asking) : row,
    ),
  };
}

function isOfUse({ table, stage, amount }: ActivityRow): boolean {
  if (amount === null || isTimesLife(amount)) return false;
  const named = stage === null ? table.stages : stagesNamed(stage.text);
  return named.size === 1 && named.has('use');
}

/** A list of parameters has been put together already. */
function isTimesLife({ multiplied }: AmountReading): boolean {
  return (multiplied?.parts ?? []).some(
    ({ role, reading }) =>
      role === 'count' &&
      reading.kind === 'figure' &&
      LIFE_UNITS.includes(foldWord(reading.figure.unitText ?? '')),
  );
}

function lifetimeOf(table: ReadTable, { grids }: Ledger): Lifetime | null {
  const own = table.table;
  const column = lifetimeColumn(own);
  if (column !== null) {
    const cells = own.rows.map(({ row }) => own.grid.rows.get(row)?.[column.index] ?? '');
    const isOfYears = [column.header, ...cells].some(
      (one) => typeof one === 'string' && YEARS.test(foldWord(one)),
    );
    return isOfYears ? { of: figureReader(own, { ...column, role: 'part' }), isNear: true } : null;
  }
  const top = Math.min(
    ...own.columns.flatMap(({ headerCells }) => headerCells.map((at) => at.row)),
  );
  const above = onlyOne(lifetimesSaid(own.grid, (row) => row < top));
  if (above !== null) return { of: () => above, isNear: true };
  const others = grids.filter((grid) => grid.sheet !== own.grid.sheet);
  const elsewhere = onlyOne(others.flatMap((grid) => lifetimesSaid(grid, () => true)));
  return elsewhere === null ? null : { of: () => elsewhere, isNear: false };
}

/** A title over all stages, 全生命周期清单, is about the whole life, whose years it may name. */
const LIFE_CYCLE = /生命周期|\blife[- ]?cycle\b/u;

/** Several that say the same are one. */
function onlyOne(found: readonly FigureReading[]): FigureReading | null {
  const values = new Set(
    found.map((one) => (one.kind === 'figure' ? one.figure.evidence.value : null)),
  );
  const [first] = found;
  return first === undefined || values.size !== 1 || values.has(null) ? null : first;
}

function settled(row: ActivityRow, lifetime: Lifetime | null, asking: Questionnaire): ActivityRow {
  const { amount, table, lane, name } = row;
  if (amount === null || figuresOf(amount).length === 0) return row;
  const headers = (table.table.lanes[lane]?.columns ?? []).map(({ header }) => header);
  const texts = [...headers, name.text];
  if (texts.some((text) => matchesOne(text, WHOLE_LIFE))) return row;
  const span = texts.map(spanSaid).find((one) => one !== null) ?? null;
  if (span === null) {
    const isOfLife = table.table.captions.some(({ text }) => LIFE_CYCLE.test(foldWord(text)));
    if (lifetime?.isNear !== true || isOfLife) return row;
    const key = askWhether(row, headers[0] ?? '', asking);
    if (key === OF_ALL) return row;
    return key === OF_A_YEAR ? timesYears(row, amount, lifetime) : waiting(row);
  }
  if (span === 'year' && lifetime !== null) return timesYears(row, amount, lifetime);
  const times = askHowMany(row, headers[0] ?? '', span, asking);
  if (times === null) return waiting(row);
  return times === 1 ? row : { ...row, perScale: { numerator: times, denominator: 1 } };
}

function waiting(row: ActivityRow): ActivityRow {
  return { ...row, amount: waitingAmount(row.amount, true) };
}

function timesYears(row: ActivityRow, amount: AmountReading, { of }: Lifetime): ActivityRow {
  const years = of(row.row);
  if (years.kind !== 'figure') return waiting(row);
  const [only, ...others] = amount.parts;
  if (amount.operation === 'sum' && others.length > 0) {
    const numerator = years.figure.evidence.value;
    const { at, found } = years.figure.evidence;
    return {
      ...row,
      perScale: { numerator, denominator: 1 },
      further: [...row.further, { at, found }],
    };
  }
  const parts: MultipliedAmount['parts'] =
    amount.operation === 'product' && amount.multiplied !== null
      ? amount.multiplied.parts
      : [{ role: 'each', reading: only }];
  const multiplied = { parts: [...parts, { role: 'count' as const, reading: years }] };
  return {
    ...row,
    amount: { operation: 'product', parts: [...amount.parts, years], stated: [], multiplied },
  };
}

function askWhether(row: ActivityRow, header: string, asking: Questionnaire): string | null {
  const { sheet } = row.table.table.grid;
  return asking.ask({
    ...shared(row, sheet, header),
    kind: 'choice',
    options: [OF_A_YEAR, OF_ALL].map((key) => ({ key, label: key })),
  });
}

function askHowMany(
  row: ActivityRow,
  header: string,
  span: Span,
  asking: Questionnaire,
): number | null {
  const { sheet } = row.table.table.grid;
  const own = shared(row, sheet, spanSaid(header) === null ? row.name.text : header);
  const values = { ...own.values, evidence: span === 'year' ? 'years' : 'times' };
  const question = { ...own, values, kind: 'number' as const, options: [] };
  const given = asking.ask(question);
  return given === null ? null : (numberAnswer(question, given)?.value ?? null);
}

function shared({ amount }: ActivityRow, sheet: string, header: string) {
  const [figure] = figuresOf(amount);
  return {
    id: questionId('years-of-use', sheet, header),
    code: 'years-of-use' as const,
    at: figure?.evidence.at ?? null,
    label: header,
    assumed: null,
    values: { sheet, header },
  };
}
