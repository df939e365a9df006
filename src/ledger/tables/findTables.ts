import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { cellText } from '../values/cellText';
import { NO_ROLE, type ColumnEvidence } from './assignRoles';
import { classifyRow } from './classifyRow';
import { columnIds, correctedRoles, type ColumnCorrections } from './columnCorrections';
import { columnShape } from './columnShape';
import { findHeaders, type HeaderBlock } from './findHeaders';
import { matchHeader, splitHeader } from './headerRoles';
import type { LedgerTable, TableColumn } from './ledgerTable';
import { mergedCells, type MergedCells } from './mergedCells';

interface HeaderCell {
  readonly index: number;
  readonly headerColumn: number;
  readonly text: string;
  readonly cells: readonly Place[];
}

/** What a person said of a sheet's columns, and what their ids begin with. */
export interface SheetCorrections {
  /** How ids name the sheet. */
  readonly key: string;
  readonly corrections: ColumnCorrections;
}

type Corrected = Pick<SheetCorrections, 'corrections'> & {
  readonly idOf: (header: string) => string;
};

/**
 * Finds the tables of a sheet, where each begins and ends, and what each column holds.
 * @param grid the sheet
 * @param said what a person said of its columns
 */
export function findTables(
  grid: Grid,
  said: SheetCorrections = { key: '', corrections: new Map() },
): readonly LedgerTable[] {
  const corrected = { corrections: said.corrections, idOf: columnIds(said.key) };
  const merged = mergedCells(grid);
  const headers = findHeaders(grid, merged);
  const rows = [...grid.rows.keys()];
  const positions = new Map(rows.map((row, position) => [row, position]));
  return headers.map((header, index) => {
    const below = headers[index + 1];
    const body = rows.slice(
      (positions.get(header.bottom) ?? rows.length) + 1,
      below === undefined ? rows.length : positions.get(below.top),
    );
    const captions = index === 0 ? rows.slice(0, positions.get(header.top)) : [];
    return tableBelow({ grid, merged, header, body }, captions, corrected);
  });
}

interface TablePlace {
  readonly grid: Grid;
  readonly merged: MergedCells;
  readonly header: HeaderBlock;
  /** Its rows below the header. */
  readonly body: readonly number[];
}

function tableBelow(
  place: TablePlace,
  captionRows: readonly number[],
  corrected: Corrected,
): LedgerTable {
  const { grid, merged, body } = place;
  const { columns, contested } = tableColumns(place, corrected);
  return {
    grid,
    merged,
    columns,
    contested,
    captions: captionRows.flatMap((row) => captionsOf(grid, row)),
    rows: body.flatMap((row) => {
      const kind = classifyRow(grid, columns, row);
      return kind === null ? [] : [{ row, kind }];
    }),
  };
}

function captionsOf(grid: Grid, row: number): { at: Place; text: string }[] {
  return (grid.rows.get(row) ?? []).flatMap((content, column) => {
    const text = cellText(content).trim();
    return text === '' ? [] : [{ at: { row, column }, text }];
  });
}

function headerCells({ grid, merged, header }: TablePlace): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let index = header.left; index <= header.right; index += 1) {
    cells.push(headerCell(grid, merged, header, index));
  }
  const last = cells.at(-1);
  const rightEnd =
    last === undefined ? undefined : merged(last.cells[0] ?? { row: -1, column: -1 });
  for (let index = header.right + 1; index <= (rightEnd?.right ?? header.right); index += 1) {
    cells.push(headerCell(grid, merged, header, index));
  }
  return cells;
}

function tableColumns(
  place: TablePlace,
  { idOf, corrections }: Corrected,
): Pick<LedgerTable, 'columns' | 'contested'> {
  const { grid, body } = place;
  const cells = headerCells(place);
  const ids = cells.map(({ text }) => idOf(text));
  const evidence = cells.map((cell): ColumnEvidence => {
    const { label, unitText } = splitHeader(cell.text);
    return {
      index: cell.index,
      headerColumn: cell.headerColumn,
      words: matchHeader(label),
      unitText,
      shape: columnShape(grid, cell.index, body),
    };
  });
  const { roles, contested } = correctedRoles(evidence, ids, corrections);
  const columns = cells.map((cell, position): TableColumn => ({
    id: ids[position] ?? '',
    index: cell.index,
    header: cell.text,
    ...splitHeader(cell.text),
    headerCells: cell.cells,
    ...(roles[position] ?? NO_ROLE),
    isCorrected: corrections.has(ids[position] ?? ''),
  }));
  const columnsAt = (positions: readonly number[]): readonly TableColumn[] =>
    positions.flatMap((position) => columns[position] ?? []);
  return {
    columns,
    contested: new Map([...contested].map(([role, positions]) => [role, columnsAt(positions)])),
  };
}

function headerCell(
  grid: Grid,
  merged: MergedCells,
  header: HeaderBlock,
  index: number,
): HeaderCell {
  const cells: Place[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const area = merged({ row, column: index });
    const at = area === null ? { row, column: index } : { row: area.top, column: area.left };
    const isNew = !cells.some((cell) => cell.row === at.row && cell.column === at.column);
    if (isNew && cellText(contentAt(grid, at)).trim() !== '') cells.push(at);
  }
  const top = cells.at(-1);
  return {
    index,
    headerColumn: top === undefined ? index : top.column,
    text: cells.map((at) => cellText(contentAt(grid, at)).trim()).join(' '),
    cells,
  };
}
