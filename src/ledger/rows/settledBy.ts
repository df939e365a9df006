import type { Notation } from '../tables/notation/notationOf';
import type { NumberDoubt, NumberReading } from '../values/figureParts';
import type { ParsedFigure } from '../values/parseFigure';

/** A number that can be read in several ways. */
export interface FigureDoubt {
  readonly kind: NumberDoubt;
  readonly readings: readonly NumberReading[];
  /** Key of the reading to go by until somebody answers; null where nothing may be assumed. */
  readonly assumed: string | null;
}

/** A number with what is left in doubt after its column was asked. */
export interface SettledFigure {
  readonly figure: ParsedFigure;
  readonly doubt: FigureDoubt | null;
}

/**
 * Where the column's other cells prove what a comma is, or its neighbours do, the number is read
 * accordingly.
 * @param notation what is proved, and by which cells
 * @param figure as its text allows to read it
 */
export function settledBy(notation: Notation, figure: ParsedFigure): SettledFigure {
  const { doubt, readings } = figure;
  if (doubt === null) return { figure, doubt };
  if (doubt === 'comma' || doubt === 'point') return settledSign(notation, figure, doubt);
  const isHarmless = doubt === 'range' || doubt === 'sum';
  const assumed = isHarmless ? (readings[0]?.key ?? null) : null;
  return { figure, doubt: { kind: doubt, readings, assumed } };
}

function settledSign(
  { commas, by }: Notation,
  figure: ParsedFigure,
  doubt: 'comma' | 'point',
): SettledFigure {
  const { readings } = figure;
  const isFree = commas === 'unknown' || (commas === 'groups' && by !== 'column');
  // Who writes 公里 and 公斤 groups with commas: no Chinese text has decimal commas.
  if (doubt === 'comma' && isFree && figure.proves === null && HAN.test(figure.unitText)) {
    const grouped = readings.find(({ key }) => key === 'groups');
    if (grouped !== undefined) return { figure: { ...figure, readings: [grouped] }, doubt: null };
  }
  // 12,5 in a column of 1,234.5: no column settles a slip.
  const isSlip = figure.proves === 'decimals' && commas !== 'decimals';
  const meant = doubt === 'point' && commas === 'unknown' ? 'groups' : commas;
  const likely = readings.find(({ key }) => key === meant);
  // A factor of 2.750 on a sheet of its own is no 2750 because another sheet has decimal commas.
  const isFar = doubt === 'point' && meant === 'decimals' && by === 'workbook';
  if (likely !== undefined && !isSlip && !isFar) {
    return { figure: readAs(figure, likely), doubt: null };
  }
  const isOpen = by === 'column' && (commas === 'mixed' || (isSlip && commas === 'groups'));
  const assumed = isFar ? likely?.key : readings[0]?.key;
  return { figure, doubt: { kind: doubt, readings, assumed: isOpen ? null : (assumed ?? null) } };
}

const HAN = /\p{Script=Han}/u;

function readAs(figure: ParsedFigure, settled: NumberReading): ParsedFigure {
  const isSaid = figure.doubt === 'comma' || settled.key === 'decimals';
  const traits = isSaid ? new Set([...figure.traits, 'commaByColumn' as const]) : figure.traits;
  return { ...figure, readings: [settled], traits };
}
