import type { ColumnCommas } from '../values/columnCommas';
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
 * Where the column's other cells prove what a comma is, the number is read accordingly.
 * @param commas what the column proves
 * @param figure as its text allows to read it
 */
export function settledBy(commas: ColumnCommas, figure: ParsedFigure): SettledFigure {
  const { doubt, readings } = figure;
  if (doubt === null) return { figure, doubt };
  if (doubt === 'comma' || doubt === 'point') {
    // 12,5 in a column of 1,234.5: no column settles a slip.
    // Who writes 公里 and 公斤 groups with commas: no Chinese text has decimal commas.
    if (doubt === 'comma' && commas === 'unknown' && HAN.test(figure.unitText)) {
      const grouped = readings.find(({ key }) => key === 'groups');
      if (grouped !== undefined && figure.proves === null)
        return { figure: { ...figure, readings: [grouped] }, doubt: null };
    }
    const isSlip = figure.proves === 'decimals' && commas !== 'decimals';
    const meant = doubt === 'point' && commas === 'unknown' ? 'groups' : commas;
    const settled = isSlip ? undefined : readings.find(({ key }) => key === meant);
    if (settled !== undefined) return { figure: readAs(figure, settled), doubt: null };
    const isOpen = commas === 'mixed' || (isSlip && commas === 'groups');
    const assumed = isOpen ? null : (readings[0]?.key ?? null);
    return { figure, doubt: { kind: doubt, readings, assumed } };
  }
  const isHarmless = doubt === 'range' || doubt === 'sum';
  const assumed = isHarmless ? (readings[0]?.key ?? null) : null;
  return { figure, doubt: { kind: doubt, readings, assumed } };
}

const HAN = /\p{Script=Han}/u;

function readAs(figure: ParsedFigure, settled: NumberReading): ParsedFigure {
  const isSaid = figure.doubt === 'comma' || settled.key === 'decimals';
  const traits = isSaid ? new Set([...figure.traits, 'commaByColumn' as const]) : figure.traits;
  return { ...figure, readings: [settled], traits };
}
