import type { Witness } from '../../../core/study/evidence';
import type { ActivityRow } from '../../ledger';
import { NO_WAY_BACK, RETURN_SETTLED_WORDS, YES_WORDS } from '../../language/returnWords';
import { cellRefAt } from '../../rows/cellRefAt';
import { foundAt } from '../../rows/foundAt';
import { figureReader, type FigureReader, type FigureReading } from '../../rows/readFigure';
import { labelText } from '../../rows/labels/readLabel';
import {
  columnOf,
  type LedgerTable,
  type TableColumn,
  type TableLeg,
} from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { isReturn } from '../../values/isReturn';

/** What a row, the header of its distance or a column of its own says about the way back of its vehicle. */
export interface ReturnSaid {
  /** `leg`: the row says it of one leg of its journey. */
  readonly by: 'row' | 'leg' | 'header' | 'column';
  readonly witness: Witness;
  /** The one leg of the table that is meant; null where that is not told, or the table has no legs. */
  readonly of: TableLeg | null;
  /** The distance of the way back, where a column gives it. */
  readonly back: FigureReading | null;
}

/**
 * What is said about the way back of a row's vehicle. A distance of both ways comes first, for it holds
 * the way back; then a column that says how far it is; then words of the row, which only say that it is.
 * @param row with a distance
 * @returns null where nothing is
 */
export function returnSaid(row: ActivityRow): ReturnSaid | null {
  return saidByHeader(row) ?? saidByColumn(row) ?? saidByRow(row);
}

/**
 * The cells for the way back that a row leaves empty: a figure typed there later is freight more.
 * @param row with a distance
 */
export function waysBackLeftEmpty(row: ActivityRow): readonly Witness[] {
  return backsOf(row.table.table)
    .map(({ distance }) => distance(row.row))
    .flatMap((back) => (isNone(back) ? [witnessOf(back)] : []));
}

function saidByHeader({ leg, table: { table } }: ActivityRow): ReturnSaid | null {
  const distance = leg?.own.distance ?? columnOf(table, 'distance');
  const [header] = distance === null || !isReturn(distance.header) ? [] : distance.headerCells;
  if (header === undefined) return null;
  const witness = witnessAt(table, header.row, header.column);
  return { by: 'header', witness, of: null, back: null };
}

/** 返程空驶距离(km) beside the distance: how far the row's vehicle goes back. */
function saidByColumn({ row, leg, table: { table } }: ActivityRow): ReturnSaid | null {
  const told = backsOf(table).flatMap(({ header, of, distance }) => {
    const back = distance(row);
    return isNone(back) ? [] : [{ by: 'column' as const, witness: header, of, back }];
  });
  // Of several each is that of its own leg; one whose leg the row does without must not vanish.
  const isAway = ({ of }: ReturnSaid): boolean => of !== null && !leg?.journey.includes(of);
  const own = told.find(({ of }) => of === null || of === leg?.own);
  return own ?? (leg?.own === leg?.journey[0] ? told.find(isAway) : undefined) ?? null;
}

function saidByRow(row: ActivityRow): ReturnSaid | null {
  const { leg, mode, remark, name, stage } = row;
  const labels = [remark, mode, name, stage];
  const own = labels.find((label) => label !== null && isReturn(label.text));
  if (own != null) {
    const isOfLeg = own === mode && leg !== undefined;
    const by = isOfLeg ? 'leg' : 'row';
    return { by, witness: own.witness, of: isOfLeg ? leg.own : null, back: null };
  }
  const { table } = row.table;
  const yes = returnColumns(table).find((column) => {
    const text = labelText(table, column, row.row);
    return text !== null && YES_WORDS.has(foldWord(text));
  });
  if (yes === undefined) return null;
  return { by: 'row', witness: witnessAt(table, row.row, yes.index), of: null, back: null };
}

/** 0, nothing, 无, 满载返回: no way back, or none that is empty. */
function isNone(back: FigureReading): boolean {
  if (back.kind === 'figure') return back.figure.evidence.value === 0;
  if (back.kind !== 'blank') return false;
  const word = foldWord(back.found);
  return NO_WAY_BACK.has(word) || RETURN_SETTLED_WORDS.some((settled) => word.includes(settled));
}

function witnessOf(back: FigureReading): Witness {
  if (back.kind !== 'figure') return { at: back.at, found: back.found };
  const { at, found, value } = back.figure.evidence;
  return { at, found, number: value };
}

/** The distances of the way back, and the header that says so; made once a table. */
interface WayBackReader {
  readonly header: Witness;
  readonly of: TableLeg | null;
  readonly distance: FigureReader;
}

const BACKS = new WeakMap<LedgerTable, readonly WayBackReader[]>();

function backsOf(table: LedgerTable): readonly WayBackReader[] {
  const known = BACKS.get(table);
  if (known !== undefined) return known;
  const readers = (table.waysBack ?? []).flatMap(({ distance, leg }): WayBackReader[] => {
    const [header] = distance.headerCells;
    if (header === undefined) return [];
    return [
      {
        header: witnessAt(table, header.row, header.column),
        of: leg,
        distance: figureReader(table, { ...distance, role: 'distance' }),
      },
    ];
  });
  BACKS.set(table, readers);
  return readers;
}

const COLUMNS = new WeakMap<LedgerTable, readonly TableColumn[]>();

/** 是否空车返回 | 是: columns whose header says it and whose cells say yes or no. */
function returnColumns(table: LedgerTable): readonly TableColumn[] {
  const known = COLUMNS.get(table);
  if (known !== undefined) return known;
  const columns = table.columns.filter((column) => {
    return !column.holdsFigures && column.role !== 'distance' && isReturn(column.header);
  });
  COLUMNS.set(table, columns);
  return columns;
}

function witnessAt({ grid }: LedgerTable, row: number, column: number): Witness {
  const place = { row, column };
  return { at: cellRefAt(grid, place), found: foundAt(grid, place) };
}
