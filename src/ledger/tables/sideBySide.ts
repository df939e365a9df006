import type { Area } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import { classifyContent, isFigure } from '../values/classifyContent';
import { findHeaders, type HeaderBlock } from './headers/findHeaders';
import { matchHeader, splitHeader } from './headers/headerRoles';
import type { ColumnRole } from '../language/headerWords';
import { headerText } from './headers/headerText';
import { isGap } from './isGap';
import type { MergedCells } from './mergedCells';
import { areApart, ownTable, type OwnTable } from './ownTable';
import { outlineOf } from './sheetOutline';

/** Columns from the first to the last, both included. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

/** A part of a sheet with its headers. */
export interface SheetPart {
  readonly grid: Grid;
  readonly headers: readonly HeaderBlock[];
}

/** More parts than this are no tables beside one another. */
const MOST_STRIPS = 20;
/** A header that begins again is told by so many columns of its own. */
const LEAST_COLUMNS = 2;

/**
 * The parts of a sheet that stand side by side, each with tables of its own: behind a blank column, or
 * where a header begins again. Cells keep their places; a title merged over several parts is in each.
 * @param grid the sheet
 * @param merged its merged cells
 * @returns the sheet itself where it has one part only
 */
export function sideBySide(grid: Grid, merged: MergedCells): readonly SheetPart[] {
  const strips = usedStrips(grid);
  const headers = findHeaders(grid, merged);
  const apart =
    strips.length > 1 ? besideGaps(grid, merged, strips) : repeatedHeader(grid, headers, strips);
  const again = apart.length < 2 ? listsAgain(grid, headers, strips) : null;
  const parts = again ?? apart;
  if (parts.length < 2) return [{ grid, headers }];
  const crossing = again === null ? NO_ROWS : linesAcross(grid, again, headers);
  return parts.map((strip, index) => {
    const part = partOf(grid, strip, crossing, index === 0);
    return { grid: part, headers: findHeaders(part, merged) };
  });
}

const NO_ROWS: ReadonlySet<number> = new Set();

function usedStrips(grid: Grid): readonly Strip[] {
  const strips: Strip[] = [];
  for (const column of outlineOf(grid).columns) {
    const last = strips.at(-1);
    if (last?.right === column - 1) strips[strips.length - 1] = { ...last, right: column };
    else strips.push({ left: column, right: column });
  }
  return strips;
}

/** A strip with the row of its header by words and by shape; null where it has none. */
interface TopStrip extends Strip {
  readonly byWords: number | null;
  readonly byShape: OwnTable | null;
}

/** What is no table of its own belongs to the part before it, at the beginning to that behind it. */
function besideGaps(grid: Grid, merged: MergedCells, strips: readonly Strip[]): readonly Strip[] {
  if (strips.length > MOST_STRIPS) return [];
  const parts: TopStrip[] = [];
  for (const strip of strips) {
    const part = partOf(grid, strip);
    const own = { byWords: tableTop(part, merged), byShape: ownTable(part) };
    const last = parts.at(-1);
    const top = last === undefined ? null : topOfBoth(last, own);
    const isApart = last !== undefined && top !== null && !isBridged(grid.merges, last, strip, top);
    if (last === undefined || isApart) {
      parts.push({ ...strip, ...own });
    } else {
      parts[parts.length - 1] = {
        left: last.left,
        right: strip.right,
        byWords: last.byWords ?? own.byWords,
        byShape: last.byShape ?? own.byShape,
      };
    }
  }
  return parts;
}

type Tops = Pick<TopStrip, 'byWords' | 'byShape'>;

/** Both are tables by their words, or by their shape; where only one is, it may be a part of the other. */
function topOfBoth(one: Tops, other: Tops): number | null {
  if (one.byWords !== null && other.byWords !== null) return Math.min(one.byWords, other.byWords);
  const [first, second] = [one.byShape, other.byShape];
  if (first === null || second === null || !areApart(first, second)) return null;
  return Math.min(first.top, second.top);
}

/** A cell of the header or below it that is merged over both: they are one table. */
function isBridged(merges: readonly Area[], left: Strip, right: Strip, top: number): boolean {
  return merges.some(
    (area) => area.bottom >= top && area.left <= left.right && area.right >= right.left,
  );
}

/**
 * The first row of a header that names items, above figures, or above errors and placeholders under a
 * clear word for amounts; null where there is none.
 */
function tableTop(part: Grid, merged: MergedCells): number | null {
  const holds = (isMeant: (content: CellContent) => boolean): boolean =>
    [...part.rows.values()].some((contents) => contents.some(isMeant));
  const isMissing = !holds((content) => isFigure(classifyContent(content)));
  if (isMissing && !holds(isGap)) return null;
  const header = findHeaders(part, merged).find(
    (block) =>
      nameColumns(part, block).length > 0 &&
      (!isMissing || clearColumns(part, block, 'amount').length > 0),
  );
  return header?.top ?? null;
}

/** Columns whose header is a clear word for names. */
function nameColumns(grid: Grid, block: HeaderBlock): readonly number[] {
  return clearColumns(grid, block, 'name');
}

function clearColumns(grid: Grid, block: HeaderBlock, role: ColumnRole): readonly number[] {
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, at) => block.left + at);
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, at) => block.top + at);
  return columns.filter((column) =>
    rows.some((row) => {
      const { label } = splitHeader(headerText(contentAt(grid, { row, column })));
      return matchHeader(label).get(role) === 1;
    }),
  );
}

/** 材料名称 | 用量 | 材料名称 | 用量: the header begins again with its first columns. */
function repeatedHeader(
  grid: Grid,
  [header, ...others]: readonly HeaderBlock[],
  [whole]: readonly Strip[],
): readonly Strip[] {
  if (whole === undefined) return [];
  if (header === undefined || others.length > 0 || header.top !== header.bottom) return [];
  const texts = Array.from({ length: header.right - header.left + 1 }, (_, at) =>
    headerText(contentAt(grid, { row: header.top, column: header.left + at })),
  );
  const starts = texts.flatMap((text, at) => (text !== '' && text === texts[0] ? [at] : []));
  const [, second] = starts;
  if (second === undefined || second < LEAST_COLUMNS) return [];
  const first = texts.slice(0, second);
  const isSame = starts.every((start, index) => {
    const own = texts.slice(start, starts[index + 1]);
    return own.length >= LEAST_COLUMNS && own[1] === first[1];
  });
  if (!isSame || nameColumns(grid, header).length < starts.length) return [];
  return starts.map((start, index): Strip => {
    const next = starts[index + 1];
    const left = index === 0 ? whole.left : header.left + start;
    return { left, right: next === undefined ? whole.right : header.left + next - 1 };
  });
}

/** So many headers of the first list stand again behind the names of the second. */
const LEAST_REPEATED = 2;

/**
 * 原辅材料 | 单位 | 年用量 | 因子 | | 能源 | 单位 | 年用量 | 因子: two lists, each with names of its own, whose headers are the
 * same. What stands above them may fill the columns between; where a table below reaches over both, they are one.
 */
function listsAgain(
  grid: Grid,
  headers: readonly HeaderBlock[],
  strips: readonly Strip[],
): readonly Strip[] | null {
  const [whole] = strips;
  const last = strips.at(-1);
  if (whole === undefined || last === undefined) return null;
  for (const header of headers) {
    if (header.top !== header.bottom) continue;
    const start = secondList(grid, header);
    if (start === null) continue;
    let left = start;
    while (headerAt(grid, header.top, left - 1) === '') left -= 1;
    const others = headers.filter((other) => other !== header);
    if (others.some((other) => other.left < left && other.right >= left)) return null;
    return [
      { left: whole.left, right: left - 1 },
      { left, right: last.right },
    ];
  }
  return null;
}

function headerAt(grid: Grid, row: number, column: number): string {
  return headerText(contentAt(grid, { row, column }));
}

/** The column in which names begin again, before headers that stand behind the first names as well. */
function secondList(grid: Grid, { top, left, right }: HeaderBlock): number | null {
  const labels = Array.from({ length: right - left + 1 }, (_, at) => {
    const text = headerAt(grid, top, left + at);
    return { text: splitHeader(text).label, words: matchHeader(splitHeader(text).label) };
  });
  const first = labels.slice(1, 1 + LEAST_REPEATED).map(({ text }) => text);
  if (labels[0]?.text === '' || first.length < LEAST_REPEATED || first.includes('')) return null;
  const isAmount = labels
    .slice(1, 1 + LEAST_REPEATED)
    .some(({ words }) => (words.get('amount') ?? NO_MATCH) >= CLEAR_MATCH);
  for (let at = 1 + LEAST_REPEATED; at + LEAST_REPEATED < labels.length; at += 1) {
    const name = labels[at];
    const isSame = first.every((text, offset) => labels[at + 1 + offset]?.text === text);
    if (name === undefined || name.text === '' || !isSame || !isAmount) continue;
    const mayName = name.words.size === 0 || name.words.has('name');
    if (mayName && holdsNames(grid, top, left + at)) return left + at;
  }
  return null;
}

const NO_MATCH = 0;
const CLEAR_MATCH = 0.6;

/** Texts, and no figures, right below a header. */
function holdsNames(grid: Grid, top: number, column: number): boolean {
  const [below] = [...grid.rows.keys()].filter((row) => row > top);
  if (below === undefined) return false;
  return classifyContent(contentAt(grid, { row: below, column })).kind === 'text';
}

/** Lines above two lists that reach over the place where the second begins: they belong to the first. */
function linesAcross(
  grid: Grid,
  [, second]: readonly Strip[],
  headers: readonly HeaderBlock[],
): ReadonlySet<number> {
  const [top] = headers;
  if (second === undefined || top === undefined) return NO_ROWS;
  const isFilled = (row: number, column: number): boolean =>
    contentAt(grid, { row, column }) !== null;
  return new Set(
    [...grid.rows.keys()].filter(
      (row) => row < top.top && isFilled(row, second.left - 1) && isFilled(row, second.left),
    ),
  );
}

function partOf(
  grid: Grid,
  { left, right }: Strip,
  crossing: ReadonlySet<number> = NO_ROWS,
  isFirst = true,
): Grid {
  const wide = grid.merges.filter(
    (area) => area.left < left && area.right >= left && area.top === area.bottom,
  );
  const rows = [...grid.rows].flatMap(([row, contents]): [number, readonly CellContent[]][] => {
    const titles = new Set(wide.flatMap((area) => (area.top === row ? [area.left] : [])));
    if (crossing.has(row)) return isFirst ? [[row, contents]] : [];
    const own = contents
      .slice(0, right + 1)
      .map((content, column) => (column >= left || titles.has(column) ? content : null));
    return own.some((content) => content !== null) ? [[row, own]] : [];
  });
  return { ...grid, rows: new Map(rows) };
}
