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
  const parts =
    strips.length > 1 ? besideGaps(grid, merged, strips) : repeatedHeader(grid, headers, strips);
  if (parts.length < 2) return [{ grid, headers }];
  return parts.map((strip) => {
    const part = partOf(grid, strip);
    return { grid: part, headers: findHeaders(part, merged) };
  });
}

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

function partOf(grid: Grid, { left, right }: Strip): Grid {
  const wide = grid.merges.filter(
    (area) => area.left < left && area.right >= left && area.top === area.bottom,
  );
  const rows = [...grid.rows].flatMap(([row, contents]): [number, readonly CellContent[]][] => {
    const titles = new Set(wide.flatMap((area) => (area.top === row ? [area.left] : [])));
    const own = contents
      .slice(0, right + 1)
      .map((content, column) => (column >= left || titles.has(column) ? content : null));
    return own.some((content) => content !== null) ? [[row, own]] : [];
  });
  return { ...grid, rows: new Map(rows) };
}
