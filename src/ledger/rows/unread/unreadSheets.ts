import type { Finding } from '../../../core/study/finding';
import type { Place } from '../../../workbook/address';
import type { CellContent, Grid } from '../../../workbook/grid';
import type { ReadTable } from '../../ledger';
import { captionsAlone } from '../../captions/captionsOfRow';
import { isSameSheet, sheetKey } from '../../tables/sheetKey';
import { matchHeader, splitHeader } from '../../tables/headers/headerRoles';
import { isCompositionLabel } from '../../tables/isCompositionLabel';
import { cellText } from '../../values/cellText';
import { classifyContent, isFigure, mayBeFigure } from '../../values/classifyContent';
import { cellRefAt } from '../cellRefAt';
import { mayCount } from '../mayCount';
import { besideNames } from './besideNames';
import { besideTable } from './besideTable';
import { underSecondHeader } from './underSecondHeader';
import { unreadFigures } from './unreadFigures';
import { unreadLists } from './unreadLists';
import { unusedFigures } from './unusedFigures';

const NO_HEADER = '—';

/** A single figure is a date, a page or a phone number. */
const LEAST_FIGURES = 2;
/** In a list of things with units even one figure counts. */
const LEAST_IN_LISTS = 1;
/** So many rows tell whether a sheet holds figures. */
const MOST_ROWS = 2000;

/**
 * Sheets with columns of figures of which nothing was read: no table was found, or none whose words
 * are known; and lists of things with units of which nothing was read, beside tables that were. They
 * must not vanish without a word, and where they are charged or measured nothing is complete without them.
 * @param grids the user's sheets
 * @param tables all tables found
 */
export function unreadSheets(
  grids: readonly Grid[],
  tables: readonly ReadTable[],
): readonly Finding[] {
  const known = new Set(tables.filter(isKnown).map(({ table }) => sheetKey(table.grid)));
  const lists = tables.filter((read) => !isKnown(read) && isList(read));
  return grids.flatMap((grid) => {
    const own = lists.filter(({ table }) => isSameSheet(table.grid, grid));
    const inLists = own.flatMap(({ table }) => {
      const header = table.columns.flatMap(({ header: text }) => (text === '' ? [] : [text]));
      const rows = table.rows.map(({ row }) => row);
      return notUnderstood(grid, rows, LEAST_IN_LISTS, header);
    });
    if (known.has(sheetKey(grid)) || inLists.length > 0)
      return [...inLists, ...outsideTables(grid, tables)];
    const rows = [...grid.rows.keys()].filter((row) => captionsAlone(grid, row) === null);
    const inColumns = notUnderstood(grid, rows, LEAST_FIGURES, headersOf(grid));
    const told = inColumns.length > 0 ? inColumns : singleRow(grid);
    if (told.length > 0) return told;
    const form = gluedForm(grid);
    return form.length > 0 ? form : belowHeader(grid);
  });
}

/** 用量：100 kg, label and figure in one cell, on a sheet that holds nothing else. */
function gluedForm(grid: Grid): readonly Finding[] {
  for (const [row, contents] of grid.rows) {
    const column = contents.findIndex(isGluedAmount);
    if (column !== -1) return [toldAt(grid, { row, column }, headersOf(grid))];
  }
  return [];
}

/** 用量(kg) above 100：见附表 and nothing else: a figure that cannot be read is one all the same. */
function belowHeader(grid: Grid): readonly Finding[] {
  const headed = new Map<number, readonly string[]>();
  for (const [row, contents] of grid.rows) {
    const headers = contents.flatMap((content) => (typeof content === 'string' ? [content] : []));
    for (const [column, content] of contents.entries()) {
      if (typeof content !== 'string') continue;
      const above = headed.get(column);
      if (above !== undefined && /[0-9]/.test(content)) {
        return [{ ...toldAt(grid, { row, column }, above), severity: 'error' }];
      }
      if (headers.length > 1 && headsFigures(content)) headed.set(column, headers);
    }
  }
  return [];
}

const FIGURES = ['amount', 'distance', 'output'] as const;

function headsFigures(text: string): boolean {
  const words = matchHeader(splitHeader(text).label);
  return FIGURES.some((role) => {
    const score = words.get(role);
    return score !== undefined && score >= CLEAR;
  });
}

const GLUED = /^([^:：]{1,20})[:：]\s*[0-9]/u;
const CLEAR = 0.9;

function isGluedAmount(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  const [, label] = GLUED.exec(content.trim()) ?? [];
  if (label === undefined) return false;
  const score = matchHeader(splitHeader(label).label).get('amount');
  return score !== undefined && score >= CLEAR;
}

/** 金额 | 单价 | 用量 above one row: no column holds several figures, but the row does. */
function singleRow(grid: Grid): readonly Finding[] {
  const [first] = unreadFigures(grid, []);
  return first === undefined ? [] : [toldAt(grid, first.at, first.headers)];
}

function notUnderstood(
  grid: Grid,
  rows: readonly number[],
  least: number,
  headers: readonly string[],
): readonly Finding[] {
  const at =
    firstFigure(grid, rows, least, (content) => isFigure(classifyContent(content))) ??
    firstFigure(grid, rows, least, beginsWithDigit) ??
    firstFigure(grid, rows, least, mayBeFigure);
  return at === null ? [] : [toldAt(grid, at, headers)];
}

/** Figures of which no header was found, on a sheet with tables. */
function outsideTables(grid: Grid, tables: readonly ReadTable[]): readonly Finding[] {
  const own = tables.filter(({ table }) => isSameSheet(table.grid, grid));
  const found = [
    ...unreadFigures(grid, own),
    ...own.flatMap(({ table }) => [...besideNames(table), ...underSecondHeader(table)]),
  ];
  return [
    ...found.map(({ at, headers }) => toldAt(grid, at, headers)),
    ...unreadLists(grid, own),
    ...besideTables(grid, own),
  ];
}

function besideTables(grid: Grid, own: readonly ReadTable[]): readonly Finding[] {
  return own.flatMap((read): readonly Finding[] => {
    const beside = besideTable(read, own);
    if (beside === null || read.table.grid !== grid) return [];
    const severity = beside.mayCount ? 'error' : 'warning';
    return [
      {
        ...toldAt(
          grid,
          beside.at,
          read.table.columns.map(({ header }) => header),
        ),
        severity,
      },
    ];
  });
}

function toldAt(grid: Grid, at: Place, headers: readonly string[]): Finding {
  const told = headers.length === 0 ? NO_HEADER : headers.join(' | ');
  return {
    code: 'table-not-understood',
    severity: mayCount(grid, at, headers) ? 'error' : 'warning',
    cells: [cellRefAt(grid, at)],
    effectKgCo2e: null,
    values: { sheet: grid.sheet, headers: told },
  };
}

/** Tables that are used, that state results, or that are told as not understood already. */
function isKnown(read: ReadTable): boolean {
  const { table, purpose } = read;
  if (purpose !== 'other' || unusedFigures(read).length > 0) return true;
  return table.columns.some(({ role, unitText, label, holdsFigures }) => {
    if (role === null && holdsFigures && isCompositionLabel(label)) return true;
    return role === 'result' || role === 'amount' || role === 'distance' || unitText !== null;
  });
}

function isList({ table: { columns } }: ReadTable): boolean {
  return ['name', 'unit'].every((wanted) => columns.some(({ role }) => role === wanted));
}

/** The first figure of a column that holds several and does not only count its rows. */
function firstFigure(
  grid: Grid,
  rows: readonly number[],
  least: number,
  holdsOne: (content: CellContent) => boolean,
): Place | null {
  const columns = new Map<number, { row: number; contents: CellContent[] }>();
  for (const row of rows.slice(0, MOST_ROWS)) {
    grid.rows.get(row)?.forEach((content, column) => {
      if (!holdsOne(content)) return;
      const found = columns.get(column) ?? { row, contents: [] };
      found.contents.push(content);
      columns.set(column, found);
    });
  }
  for (const [column, { row, contents }] of columns) {
    const counts = contents.every((content, index) => content === index + 1);
    if (contents.length >= least && !counts) return { row, column };
  }
  return null;
}

/** 12筐: a figure with a unit that nobody knows; a date or a list's number is followed by a sign. */
function beginsWithDigit(content: CellContent): boolean {
  return typeof content === 'string' && /^[0-9]+(?:\.[0-9]+)? ?\p{L}/u.test(content.trim());
}

function headersOf(grid: Grid): readonly string[] {
  const rows = [...grid.rows.values()].slice(0, MOST_ROWS);
  const texts = rows.map((row) =>
    row.filter((content) => typeof content === 'string' && content.trim() !== ''),
  );
  const [header = []] = texts.filter((row) => row.length > 1);
  return header.map((text) => cellText(text).trim());
}
