import type { Witness } from '../../core/study/evidence';
import type { Place } from '../../workbook/address';
import { contentAt, type CellContent } from '../../workbook/grid';
import { dayOfSerial } from '../periods/dayOfSerial';
import { findPeriod } from '../periods/findPeriod';
import { joinedPeriod } from '../periods/joinedPeriod';
import type { Period } from '../periods/period';
import { spanOfAll } from '../periods/spanOfAll';
import { isSubtotalLabel } from '../tables/sums/isSubtotalLabel';
import type { AmountLane, LedgerTable, TableColumn } from '../tables/ledgerTable';
import { readLabel, type Label } from './labels/readLabel';

/** What a row says about the time of its figures, and the cells that say so. */
export interface RowPeriod {
  readonly period: Period | null;
  readonly witnesses: readonly Witness[];
}

/**
 * Reads what a table's rows say about the time of their figures, in columns such as 年份 and 月份; a
 * period written once holds for the rows below it.
 * @param table the table
 * @returns a reader to be asked row by row, from above to below
 */
export function periodReader(table: LedgerTable): (row: number) => RowPeriod {
  const columns = table.columns.filter(({ role }) => role === 'period');
  if (columns.length === 0) return () => NO_PERIOD;
  const above = new Map<TableColumn, Label | null>();
  return (row) => {
    const found = columns.flatMap((column) => {
      const label = readLabel(table, column, row, above.get(column) ?? null);
      above.set(column, label);
      return label === null ? [] : [{ label, period: periodOf(table, column, label) }];
    });
    return {
      period: joinedPeriod(found.map(({ period }) => period)),
      witnesses: found.flatMap(({ label, period }) => (period === null ? [] : [label.witness])),
    };
  };
}

const NO_PERIOD: RowPeriod = { period: null, witnesses: [] };

function periodOf({ grid }: LedgerTable, column: TableColumn, label: Label): Period | null {
  const row = Number(/[0-9]+$/.exec(label.witness.at.cell)?.[0]) - 1;
  const content = contentAt(grid, { row, column: column.index });
  return periodIn(content) ?? periodNamed(label.text);
}

/** 五月 and 五月小计 are periods; 五月检修 is a remark. */
function periodNamed(text: string): Period | null {
  const found = findPeriod(text);
  if (found === null) return null;
  const isBare = !/\p{L}/u.test(found.rest) || isSubtotalLabel(found.rest);
  return isBare ? found.period : null;
}

/** A date stands for its month, a number for a month or a year. */
function periodIn(content: CellContent): Period | null {
  if (typeof content === 'number') {
    if (content >= 1990 && content <= 2100) return { year: content, months: null };
    const isMonth = Number.isInteger(content) && content >= 1 && content <= 12;
    return isMonth ? { year: null, months: { from: content, to: content } } : null;
  }
  if (content === null || typeof content !== 'object' || !('dateSerial' in content)) return null;
  const { year, month } = dayOfSerial(content.dateSerial);
  return { year, months: { from: month, to: month } };
}

/**
 * The time that a lane's header names: its year, and from the first of its months to the last.
 * @param lane columns that make an amount
 */
export function lanePeriod({ columns, period }: AmountLane): Period | null {
  if (columns.length < 2 || period === null) return period;
  const months = spanOfAll(columns.map((column) => column.period));
  return { year: period.year, months: period.months ?? months };
}

function placeKey({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}

/** A time, and the title that names it. */
export interface TitleTime {
  readonly period: Period;
  /** Null where a label says it: 统计期：2024年. */
  readonly title: string | null;
}

/**
 * The time that a table's title or its sheet names; null where they name several years.
 * @param table the table
 */
export function tablePeriod(table: LedgerTable): Period | null {
  return titleTime(table)?.period ?? null;
}

/**
 * As that, with the title that names it.
 * @param table the table
 */
export function titleTime({ captions, fields, grid }: LedgerTable): TitleTime | null {
  const said = fields.filter(({ kind }) => kind === 'period').map(({ value }) => value);
  // 制表日期：2025年1月 is no time of the figures, nor is any other label with its value.
  const told = new Set(fields.flatMap(({ at, labelAt }) => [placeKey(at), placeKey(labelAt)]));
  const titles = captions.filter(({ at }) => !told.has(placeKey(at)));
  const texts = [...said, ...titles.map(({ text }) => text), grid.sheet];
  for (const [at, text] of texts.entries()) {
    const found = findPeriod(text);
    if (found === null) continue;
    if (findPeriod(found.rest)?.period.year != null) return null;
    return { period: found.period, title: at < said.length ? null : text };
  }
  return null;
}
