import { largestOf, smallestOf } from '../../../core/extremes';
import { addAll } from '../../../core/addAll';
import type { LossUse } from '../../../core/study/activity';
import type { Witness } from '../../../core/study/evidence';
import type { Finding } from '../../../core/study/finding';
import type { Question } from '../../../core/study/question';
import { cellAddress, parseCellAddress } from '../../../workbook/address';
import type { ActivityRow, Ledger, ReadTable, RowLoss } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { figuresOf, holdsAmount } from '../../rows/readAmount';
import { figureReader, type Figure, type FigureReading } from '../../rows/readFigure';
import { holdsLoss, lossColumn, provesLoss, type LossColumn } from '../../tables/lossColumn';
import type { TableColumn } from '../../tables/ledgerTable';
import { isShownAsPercent } from '../../values/isShownAsPercent';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** The key of the answer that the amounts hold the loss. */
const INCLUDED = 'loss-included';

/** An answer: how the rate is used, and whether bare numbers of it are percentages. */
interface LossOption {
  readonly key: string;
  readonly use: LossUse;
  readonly isPercent: boolean;
}

const option = (use: LossUse, isPercent: boolean): LossOption => ({
  key: `loss-${use}${isPercent ? '-percent' : ''}`,
  use,
  isPercent,
});

/** A table whose amounts have a rate of loss beside them. */
interface LossTable {
  readonly read: ReadTable;
  readonly loss: LossColumn;
  readonly at: (row: number) => FigureReading;
  /** Whether a figure says itself that it is a percentage, or a fraction; null where it is bare. */
  readonly isPercent: (figure: Figure) => boolean | null;
  readonly options: readonly LossOption[];
}

/**
 * Asks once a table whether its amounts hold what a column of rates says is lost (损耗率, 成材率), and how
 * the rate is meant. Nothing is assumed: rows with a rate wait for the answer. Nothing is asked where
 * a header, a note or another column says that the amounts hold it.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseLosses(ledger: Ledger, asking: Questionnaire): Ledger {
  const tables = new Map<ReadTable, (row: ActivityRow) => ActivityRow>();
  const findings: Finding[] = [];
  let byTable: ReadonlyMap<ReadTable, readonly ActivityRow[]> | null = null;
  for (const read of ledger.tables) {
    const found = read.purpose === 'activity' ? lossTable(read) : null;
    if (found === null) continue;
    byTable ??= rowsByTable(ledger.activityRows);
    const rows = byTable.get(read) ?? [];
    if (!rows.some((row) => isLossy(found, row))) continue;
    const amounts = amountColumns(read, rows);
    if (isHeld(found, amounts)) {
      findings.push(held(found));
      continue;
    }
    const key = ask(found, amounts, asking);
    if (key === INCLUDED) continue;
    const chosen = found.options.find((one) => one.key === key) ?? null;
    tables.set(read, (row) => withRate(found, chosen, row));
    addAll(findings, blankRates(found, rows));
  }
  if (tables.size + findings.length === 0) return ledger;
  return {
    ...ledger,
    findings: [...ledger.findings, ...findings],
    activityRows: ledger.activityRows.map((row) => tables.get(row.table)?.(row) ?? row),
  };
}

/** Rows with an amount: a workbook may have a table for each of 300 products. */
function rowsByTable(rows: readonly ActivityRow[]): ReadonlyMap<ReadTable, readonly ActivityRow[]> {
  const tables = new Map<ReadTable, ActivityRow[]>();
  for (const row of rows) {
    if (!holdsAmount(row.amount)) continue;
    const own = tables.get(row.table);
    if (own === undefined) tables.set(row.table, [row]);
    else own.push(row);
  }
  return tables;
}

function lossTable(read: ReadTable): LossTable | null {
  const { table } = read;
  const loss = lossColumn(table);
  if (loss === null) return null;
  const { column, kind } = loss;
  const at = figureReader(table, { ...column, role: 'part' });
  const isHeaded = column.unitText === '%' || /%\s*\)?$|百分/u.test(column.header.trim());
  const isPercent = (figure: Figure): boolean | null => {
    const { cell } = figure.evidence.at;
    if (isShownAsPercent(table.grid.numberFormats.get(cell))) return false;
    return figure.unitText === '%' || isHeaded ? true : null;
  };
  const figures = table.rows.flatMap(({ row, kind: sort }) => {
    const reading = sort === 'data' ? at(row) : null;
    return reading?.kind === 'figure' ? [reading.figure] : [];
  });
  const bare = figures.filter((figure) => isPercent(figure) === null);
  const options = optionsOf(
    kind,
    bare.map(({ evidence }) => evidence.value),
  );
  return { read, loss, at, isPercent, options };
}

/** Above this a bare rate may be a fraction of one as well as a percentage. */
const LARGEST_FRACTION = 0.3;
const LARGEST_FACTOR = 2;

/** The ways to use a rate that its bare numbers leave open. */
function optionsOf(kind: LossColumn['kind'], values: readonly number[]): readonly LossOption[] {
  const known = values.filter((value) => value !== 0);
  const [least, most] = [smallestOf(known), largestOf(known)];
  const isFactor = known.length > 0 && least >= 1 && most <= LARGEST_FACTOR;
  if (kind === 'yield') return [option('yield', known.length > 0 && most > 1)];
  if (kind === 'factor' && isFactor) return [option('times', false)];
  const fractions = [option('added', false), option('rest', false)];
  const percents = [option('added', true), option('rest', true)];
  if (known.length === 0 || most <= LARGEST_FRACTION) return fractions;
  if (isFactor) return [...percents, option('times', false)];
  return most < 1 ? [...fractions, ...percents] : percents;
}

/** Whether anything is lost in a row, by the number as it stands. */
function isLossy({ at, loss }: LossTable, row: ActivityRow): boolean {
  const reading = at(row.row);
  if (reading.kind !== 'figure') return reading.kind !== 'blank';
  return !isNothing(reading.figure.evidence.value, loss);
}

function isNothing(value: number, { kind }: LossColumn): boolean {
  return kind === 'rate' ? value === 0 : false;
}

/** The columns that amounts were read from, whichever of several was chosen. */
function amountColumns({ table }: ReadTable, rows: readonly ActivityRow[]): readonly TableColumn[] {
  const cells = rows.flatMap(({ amount }) => figuresOf(amount).map(({ evidence }) => evidence.at));
  const used = new Set(cells.map(({ cell }) => parseCellAddress(cell)?.column));
  return table.columns.filter(({ index }) => used.has(index));
}

function isHeld(
  { read: { table }, loss, at, isPercent, options }: LossTable,
  amounts: readonly TableColumn[],
): boolean {
  if (holdsLoss(table, amounts)) return true;
  const [first] = options;
  return provesLoss(table, loss, amounts, (row) => {
    const reading = at(row);
    if (reading.kind !== 'figure') return null;
    const { figure } = reading;
    const isHundredth = isPercent(figure) ?? first?.isPercent ?? false;
    return figure.evidence.value / (isHundredth ? 100 : 1);
  });
}

function ask(
  { read, loss, options }: LossTable,
  amounts: readonly TableColumn[],
  asking: Questionnaire,
): string | null {
  const { grid } = read.table;
  const { column } = loss;
  const place = column.headerCells.at(-1);
  const keys = [INCLUDED, ...options.map(({ key }) => key)];
  const question: Omit<Question, 'answer'> = {
    id: questionId('loss-rate', grid.sheet, column.header),
    code: 'loss-rate',
    at: place === undefined ? null : cellRefAt(grid, place),
    label: column.header,
    kind: 'choice',
    options: keys.map((key) => ({ key, label: key })),
    assumed: null,
    values: {
      sheet: grid.sheet,
      header: column.header,
      amount: amounts.map((one) => one.header).join(' / '),
    },
  };
  return asking.ask(question);
}

/** A row with its rate; a blank one loses nothing, and its cell is watched. */
function withRate(found: LossTable, chosen: LossOption | null, row: ActivityRow): ActivityRow {
  if (!holdsAmount(row.amount)) return row;
  const readings = row.rows.map(found.at);
  const [reading] = readings;
  if (reading === undefined) return row;
  if (readings.every(({ kind }) => kind === 'blank')) {
    const watched = readings.flatMap((one): Witness[] =>
      one.kind === 'blank' ? [{ at: one.at, found: one.found }] : [],
    );
    return { ...row, further: [...row.further, ...watched] };
  }
  if (reading.kind !== 'figure' || !areAlike(readings)) {
    return { ...row, loss: { kind: 'unreadable', reading } };
  }
  const { figure } = reading;
  if (chosen === null) {
    return isNothing(figure.evidence.value, found.loss) ? row : { ...row, loss: { kind: 'asked' } };
  }
  return { ...row, loss: rateOf(found, chosen, figure) };
}

/** Months in rows of their own are one amount: it cannot have several rates. */
function areAlike(readings: readonly FigureReading[]): boolean {
  const values = readings.map((one) => (one.kind === 'figure' ? one.figure.evidence.value : null));
  return new Set(values).size === 1;
}

function rateOf({ isPercent }: LossTable, chosen: LossOption, figure: Figure): RowLoss {
  const isHundredth = isPercent(figure) ?? chosen.isPercent;
  return {
    kind: 'rate',
    figure,
    use: chosen.use,
    unit: isHundredth ? '%' : '',
    scale: { numerator: 1, denominator: isHundredth ? 100 : 1 },
  };
}

function held({ read, loss }: LossTable): Finding {
  const { grid } = read.table;
  const { header, headerCells } = loss.column;
  const cells = headerCells.slice(-1).map((place) => cellRefAt(grid, place));
  const values = { sheet: grid.sheet, header };
  return { code: 'loss-in-amounts', severity: 'info', cells, effectKgCo2e: null, values };
}

function blankRates(found: LossTable, rows: readonly ActivityRow[]): readonly Finding[] {
  const { table } = found.read;
  const blank = rows.filter((row) => row.rows.map(found.at).every(({ kind }) => kind === 'blank'));
  if (blank.length === 0) return [];
  const { index, header } = found.loss.column;
  return [
    {
      code: 'loss-rate-blank',
      severity: 'info',
      cells: blank.map(({ row }) => ({
        file: table.grid.file,
        sheet: table.grid.sheet,
        cell: cellAddress({ row, column: index }),
      })),
      effectKgCo2e: null,
      values: { count: blank.length, header },
    },
  ];
}
