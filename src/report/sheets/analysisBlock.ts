import type { Area } from '../../workbook/address';
import type { PlannedCell, PlannedTable } from '../../workbook/plan';
import { blockCells, filledTables, rowCells, textCell, type CellSpec } from '../sheetWriter';

/** One part of the analysis sheet. */
export interface AnalysisBlock {
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly PlannedTable[];
  readonly merges: readonly Area[];
  /** The first row below it. */
  readonly bottom: number;
}

/** What a block is made of. */
export interface BlockParts {
  readonly top: number;
  readonly heading: string;
  /** Lines between heading and table. */
  readonly lines?: readonly (readonly (CellSpec | null)[])[];
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellSpec[])[];
  /** Said where there are no rows, over this many columns. */
  readonly none: string;
}

/** The rightmost column of the sheet. */
export const LAST_ANALYSIS_COLUMN = 11;

/**
 * The row of a block's first line of its table.
 * @param parts of the block
 * @param parts.top its first row
 * @param parts.lines between heading and table
 */
export function firstRow({ top, lines = [] }: Pick<BlockParts, 'top' | 'lines'>): number {
  return top + lines.length + 2;
}

/**
 * A heading, lines, and a table below; where it has no rows a sentence that says so.
 * @param parts of the block
 */
export function analysisBlock(parts: BlockParts): AnalysisBlock {
  const { top, heading, lines = [], table, headers, rows, none } = parts;
  const header = firstRow(parts) - 1;
  const head = [...rowCells(top, [textCell(heading, 'heading')]), ...blockCells(top + 1, lines)];
  if (rows.length === 0) {
    return {
      cells: [...head, ...rowCells(header, [textCell(none, 'note')])],
      tables: [],
      merges: [{ top: header, bottom: header, left: 0, right: LAST_ANALYSIS_COLUMN }],
      bottom: header + 1,
    };
  }
  const area = { top: header, left: 0, bottom: header + rows.length, right: headers.length - 1 };
  return {
    cells: [
      ...head,
      ...blockCells(header, [headers.map((text) => textCell(text, 'header')), ...rows]),
    ],
    tables: filledTables([{ name: table, area, headers }]),
    merges: [],
    bottom: area.bottom + 1,
  };
}
