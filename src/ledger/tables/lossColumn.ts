import {
  LOSS_EXCLUDED,
  LOSS_FACTOR_WORDS,
  LOSS_INCLUDED,
  LOSS_RATE_WORDS,
  NO_LOSS_WORDS,
  WITH_LOSS_WORDS,
  YIELD_WORDS,
} from '../language/lossWords';
import { dimensionOf } from '../../core/quantities/unitTable';
import { contentAt } from '../../workbook/grid';
import { foldWord } from '../text/fold';
import { parseUnit } from '../values/parseUnit';
import type { LedgerTable, TableColumn } from './ledgerTable';

/** What a header says of a rate of loss: a rate, a factor such as 1.05, how much is left. */
export type LossKind = 'rate' | 'factor' | 'yield';

/** A column of rates beside the amounts of a table. */
export interface LossColumn {
  readonly column: TableColumn;
  readonly kind: LossKind;
}

/**
 * The column of a table that gives the rate of what is lost beside its amounts: 损耗率, 成材率, Scrap (%).
 * @param table of activity data
 * @returns null where it has none, has several, or the amounts are said to hold the loss
 */
export function lossColumn(table: LedgerTable): LossColumn | null {
  if (table.lanes.length === 0) return null;
  const found = table.columns.flatMap((column): LossColumn[] => {
    const kind = column.role === null && !column.isCorrected ? lossKind(column) : null;
    return kind === null ? [] : [{ column, kind }];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * Whether a header of the amounts, a caption or a note says that they hold what is lost.
 * @param table with a column of rates
 * @param amounts the columns that its amounts were read from
 */
export function holdsLoss(table: LedgerTable, amounts: readonly TableColumn[]): boolean {
  const headers = amounts.map(({ label }) => foldWord(label));
  if (headers.length > 0 && headers.every(isWithLoss)) return true;
  const notes = table.rows.flatMap(({ row, kind }) =>
    kind === 'note' ? [...(table.grid.rows.get(row) ?? [])] : [],
  );
  const texts = [...table.captions.map(({ text }) => text), ...notes];
  return texts.some((text) => typeof text === 'string' && saysIncluded(foldWord(text)));
}

/**
 * What a header says of a rate of loss; null where it says none.
 * @param column with its header
 */
function lossKind({ label, unitText }: TableColumn): LossKind | null {
  const unit = unitText === null || unitText === '%' ? undefined : parseUnit(unitText)[0];
  if (unit !== undefined && dimensionOf(unit.unit) !== 'count') return null;
  const word = foldWord(label)
    .replace(/\(?%\)?$/u, '')
    .trim();
  if (NO_LOSS_WORDS.some((entry) => holdsWord(word, entry))) return null;
  if (LOSS_INCLUDED.some((pattern) => pattern.test(word))) return null;
  if (LOSS_FACTOR_WORDS.some((entry) => endsWith(word, entry))) return 'factor';
  if (YIELD_WORDS.some((entry) => endsWith(word, entry))) return 'yield';
  return LOSS_RATE_WORDS.some((entry) => endsWith(word, entry)) ? 'rate' : null;
}

function isWithLoss(header: string): boolean {
  return saysIncluded(header) || WITH_LOSS_WORDS.some((entry) => holdsWord(header, entry));
}

function saysIncluded(text: string): boolean {
  return (
    LOSS_INCLUDED.some((pattern) => pattern.test(text)) &&
    !LOSS_EXCLUDED.some((pattern) => pattern.test(text))
  );
}

const HAN = /\p{Script=Han}/u;

function holdsWord(text: string, entry: string): boolean {
  return HAN.test(entry) ? text.includes(entry) : wordsOf(text).includes(` ${entry} `);
}

function endsWith(text: string, entry: string): boolean {
  return HAN.test(entry) ? text.endsWith(entry) : wordsOf(text).endsWith(` ${entry} `);
}

function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Sums of binary fractions that agree to so many parts are one. */
const AGREEMENT = 1e-3;

/**
 * Whether another column of the table and the rates come to its amounts, so that those hold the loss.
 * @param table with a column of rates
 * @param loss that column
 * @param amounts the columns that its amounts were read from
 * @param rateAt the rate of a row, as a fraction; null where it has none
 */
export function provesLoss(
  table: LedgerTable,
  { column: own, kind }: LossColumn,
  amounts: readonly TableColumn[],
  rateAt: (row: number) => number | null,
): boolean {
  const [amount, ...others] = amounts;
  if (amount === undefined || others.length > 0) return false;
  const rows = table.rows.filter(({ kind: sort }) => sort === 'data').map(({ row }) => row);
  const numberAt = (row: number, { index }: TableColumn): number | null => {
    const content = contentAt(table.grid, { row, column: index });
    return typeof content === 'number' ? content : null;
  };
  const rated = rows.filter((row) => isTelling(rateAt(row), kind));
  return table.columns.some((net) => {
    if (net === own || net === amount || !net.holdsFigures || rated.length === 0) return false;
    return rated.every((row) => {
      const [less, more, rate] = [numberAt(row, net), numberAt(row, amount), rateAt(row)];
      if (less === null || more === null || rate === null) return false;
      return grossOf(less, rate, kind).some((gross) => agrees(gross, more));
    });
  });
}

function isTelling(rate: number | null, kind: LossKind): boolean {
  return rate !== null && rate !== (kind === 'rate' ? 0 : 1);
}

function grossOf(net: number, rate: number, kind: LossKind): readonly number[] {
  switch (kind) {
    case 'rate':
      return [net * (1 + rate), net / (1 - rate)];
    case 'yield':
      return [net / rate];
    case 'factor':
      return [net * rate];
  }
}

function agrees(one: number, other: number): boolean {
  return other !== 0 && Math.abs(one - other) <= AGREEMENT * Math.abs(other);
}
