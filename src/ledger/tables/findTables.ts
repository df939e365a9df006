import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { cellText } from '../values/cellText';
import { assignRoles, NO_ROLE, type ColumnEvidence } from './assignRoles';
import { classifyRow } from './classifyRow';
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

/**
 * Finds the tables of a sheet, where each begins and ends, and what each column holds.
 * @param grid the sheet
 */
export function findTables(grid: Grid): readonly LedgerTable[] {
  const merged = mergedCells(grid);
  const headers = findHeaders(grid, merged);
  const rows = [...grid.rows.keys()];
  return headers.map((header, index) => {
    const above = headers[index - 1];
    const below = headers[index + 1];
    const body = rows.filter(
      (row) => row > header.bottom && (below === undefined || row < below.top),
    );
    const captions = rows.filter(
      (row) => row < header.top && (above === undefined || row > above.bottom),
    );
    return tableBelow(grid, merged, header, body, above === undefined ? captions : []);
  });
}

function tableBelow(
  grid: Grid,
  merged: MergedCells,
  header: HeaderBlock,
  body: readonly number[],
  captionRows: readonly number[],
): LedgerTable {
  const { columns, contested } = tableColumns(grid, merged, header, body);
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

function tableColumns(
  grid: Grid,
  merged: MergedCells,
  header: HeaderBlock,
  body: readonly number[],
): Pick<LedgerTable, 'columns' | 'contested'> {
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
  const { roles, contested } = assignRoles(evidence);
  const columns = cells.map((cell, position): TableColumn => ({
    index: cell.index,
    header: cell.text,
    ...splitHeader(cell.text),
    headerCells: cell.cells,
    ...(roles[position] ?? NO_ROLE),
    commas: evidence[position]?.shape.commas ?? 'unknown',
    usualUnit: evidence[position]?.shape.usualUnit ?? null,
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
