import type { Witness } from '../../core/study/evidence';
import type { ActivityRow, FactorRow, ReadTable } from '../ledger';
import type { LedgerTable, TableLeg } from '../tables/ledgerTable';
import { cellRefAt } from './cellRefAt';
import { foundAt } from './foundAt';
import { labelReader } from './labels/labelReader';
import { figureReader, type FigureReading } from './readFigure';
import { readLabel, type Label } from './labels/readLabel';
import { saysNothing } from './saysNothing';

/** What one leg of a row says. */
export type LegOfRow = Pick<ActivityRow, 'mode' | 'leg'> &
  Partial<Pick<ActivityRow, 'freightFactor'>> & {
    readonly distance: FigureReading;
  };

type OneLeg = Omit<LegOfRow, 'leg'> & { readonly own: TableLeg };

/** The legs of a row's journey. */
export interface LegsOfRow {
  readonly first: LegOfRow;
  readonly others: readonly LegOfRow[];
  /** The cells of legs that the row does without: a figure typed there later is a leg more. */
  readonly without: readonly Witness[];
}

/**
 * Reads the legs of rows where distances stand side by side. A leg that is blank or 0 where another is
 * not is none.
 * @param table the table
 * @returns null where the table has no legs
 */
export function legReader(
  table: ReadTable,
): ((row: number, names: readonly Label[]) => LegsOfRow) | null {
  const legs = (table.table.legs ?? []).map((leg) => oneLeg(table, leg));
  if (legs.length === 0) return null;
  return (row, names) => {
    const all = legs.map((leg) => leg(row, names)) as [OneLeg, ...OneLeg[]];
    const isLeg = all.some(isFilled) ? isFilled : (leg: OneLeg) => leg === all[0];
    const [first = all[0], ...others] = all.filter(isLeg);
    const without = all.filter((leg) => !isLeg(leg)).map(({ distance }) => witnessOf(distance));
    const journey = [first, ...others].map(({ own }) => own);
    const onJourney = ({ own, ...leg }: OneLeg): LegOfRow => ({ ...leg, leg: { own, journey } });
    return { first: onJourney(first), others: others.map(onJourney), without };
  };
}

/**
 * Reads one leg: its distance, its mode and its own factor.
 * @param table the table
 * @param leg its columns
 */
export function oneLeg(
  table: ReadTable,
  leg: TableLeg,
): (row: number, names: readonly Label[]) => OneLeg {
  const distance = figureReader(table.table, leg.distance);
  const source = labelReader(table.table, 'source', true);
  const factor = leg.factor === null ? null : figureReader(table.table, leg.factor);
  const named = headerLabel(table.table, leg);
  return (row, names) => {
    const freightFactor: FactorRow | null =
      factor === null ? null : { table, row, names, value: factor(row), source: source(row) };
    const own = leg.mode === null ? null : readLabel(table.table, leg.mode, row, null);
    return { own: leg, distance: distance(row), mode: own ?? named, freightFactor };
  };
}

/** 公路 of 公路(km), as a label whose cell is the header's. */
function headerLabel({ grid }: LedgerTable, { named }: TableLeg): Label | null {
  if (named === null) return null;
  const found = foundAt(grid, named.at);
  const witness = { at: cellRefAt(grid, named.at), found };
  return { text: named.text, witness, ownCell: null, carried: null };
}

function isFilled({ distance }: OneLeg): boolean {
  if (distance.kind === 'figure') return distance.figure.evidence.value !== 0;
  return !saysNothing(distance);
}

function witnessOf(distance: FigureReading): Witness {
  if (distance.kind !== 'figure') return { at: distance.at, found: distance.found };
  const { at, found, value, reading } = distance.figure.evidence;
  return reading.kind === 'number' ? { at, found, number: value } : { at, found };
}
