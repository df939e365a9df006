import { contentAt } from '../../workbook/grid';
import type { FactorRow, ReadTable } from '../ledger';
import { columnOf, type LedgerTable, type TableColumn } from '../tables/ledgerTable';
import {
  isLabelledDistance,
  modesInChain,
  parseChain,
  partsOf,
  type ChainLeg,
} from '../values/parseChain';
import { parseFigure } from '../values/parseFigure';
import { cellRefAt } from './cellRefAt';
import { foundAt } from './foundAt';
import { labelReader } from './labels/labelReader';
import type { LegOfRow, LegsOfRow } from './legReader';
import { partReader, type PartReader } from './readFigure';
import type { Label } from './labels/readLabel';

type RowReader = (row: number, names: readonly Label[]) => LegsOfRow | null;

/**
 * Reads journeys of which one cell holds all distances: 50/800/30 beside 卡车/船/卡车, or truck 50 km + ship
 * 800 km. Each leg carries everything. Distances of which nobody says how they were gone are none.
 * @param table the table
 * @returns a reader that gives null for rows that are read as they stand
 */
export function chainReader(table: ReadTable): RowReader | null {
  const column = columnOf(table.table, 'distance');
  if (column === null || (table.table.legs ?? []).length > 0) return null;
  const distance = partReader(table.table, column);
  const modesOf = modesReader(table.table, column);
  const factorsOf = factorsReader(table);
  const ownMode = labelReader(table.table, 'mode', false);
  return (row, names) => {
    const chain = chainAt(table.table, column, row);
    if (chain === null) return null;
    const modes = modesOf(row, chain) ?? (isLabelled(table.table, column, row) ? [] : null);
    if (modes === null) return null;
    const factors = factorsOf(row, names, chain.length);
    const legs = chain.map(({ value, unitText }, at): LegOfRow => {
      const factor = factors?.[at];
      const mode = modes[at] ?? ownMode(row);
      const read = distance(row, value, unitText);
      return { distance: read, mode, ...(factor !== undefined && { freightFactor: factor }) };
    });
    const [first, ...others] = legs;
    return first === undefined ? null : { first, others, without: [] };
  };
}

function chainAt(
  { grid }: LedgerTable,
  { index }: TableColumn,
  row: number,
): readonly ChainLeg[] | null {
  const content = contentAt(grid, { row, column: index });
  return typeof content === 'string' ? parseChain(content) : null;
}

/** 距离：300 km, as one distance that its row's mode goes by. */
function isLabelled({ grid }: LedgerTable, { index }: TableColumn, row: number): boolean {
  const content = contentAt(grid, { row, column: index });
  return (
    typeof content === 'string' && isLabelledDistance(content) && parseChain(content)?.length === 1
  );
}

/** The mode of every leg: beside its distance, or one behind the other in the column of modes. */
function modesReader(
  table: LedgerTable,
  distance: TableColumn,
): (row: number, chain: readonly ChainLeg[]) => readonly Label[] | null {
  const column = columnOf(table, 'mode');
  return (row, chain) => {
    const own = chain.flatMap(({ mode }) => mode ?? []);
    if (own.length > 0) return labels(table, distance, row, own);
    const content = column === null ? null : contentAt(table.grid, { row, column: column.index });
    const modes = typeof content === 'string' ? modesInChain(content) : null;
    return column === null || modes?.length !== chain.length
      ? null
      : labels(table, column, row, modes);
  };
}

function labels(
  { grid }: LedgerTable,
  { index }: TableColumn,
  row: number,
  texts: readonly string[],
): readonly Label[] {
  const place = { row, column: index };
  const witness = { at: cellRefAt(grid, place), found: foundAt(grid, place) };
  return texts.map((text) => ({ text, witness, ownCell: null, carried: null }));
}

/** 0.1/0.01 beside 卡车/船; null where the row's factor holds for all of its legs. */
function factorsReader(
  table: ReadTable,
): (row: number, names: readonly Label[], legs: number) => readonly FactorRow[] | null {
  const column = columnOf(table.table, 'freightFactor') ?? columnOf(table.table, 'factor');
  if (column === null) return () => null;
  const part: PartReader = partReader(table.table, column);
  return (row, names, legs) => {
    const content = contentAt(table.table.grid, { row, column: column.index });
    const parts = typeof content === 'string' && legs > 1 ? partsOf(content) : [];
    const figures = parts.flatMap((text) => parseFigure(text) ?? []);
    if (parts.length !== legs || figures.length !== legs) return null;
    return figures.flatMap(({ readings: [only], unitText }) =>
      only === undefined
        ? []
        : [{ table, row, names, value: part(row, only.value, unitText), source: null }],
    );
  };
}
