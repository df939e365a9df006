import { convert } from '../../../core/quantities/convert';
import { quantity, type Quantity } from '../../../core/quantities/quantity';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { ActivityRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import type { Figure } from '../../rows/readFigure';
import { parseUnit } from '../../values/parseUnit';

/**
 * The electricity of some rows as numbers that can be compared: in kWh, or as they stand where none of
 * them has a unit.
 * @param rows of electricity
 * @returns one number a row; null where a part was not read, is of another kind, or only some have a unit
 */
export function comparableEnergy(rows: readonly ActivityRow[]): readonly number[] | null {
  const figures = rows.map(({ amount }) => {
    const own = figuresOf(amount);
    const isWhole = amount?.operation === 'sum' && own.length === amount.parts.length;
    return isWhole ? own : null;
  });
  const isBare = figures.every((own) => own?.every(({ unitText }) => unitText === null) === true);
  const sums = figures.map((own) => (own === null ? null : sumOf(own, isBare ? valueOf : kwhOf)));
  return sums.every((sum) => sum !== null) ? sums : null;
}

function sumOf(
  figures: readonly Figure[],
  numberOf: (figure: Figure) => number | null,
): number | null {
  let sum = 0;
  for (const figure of figures) {
    const number = numberOf(figure);
    if (number === null) return null;
    sum += number;
  }
  return sum;
}

function valueOf({ evidence }: Figure): number {
  return evidence.value;
}

function kwhOf({ evidence, unitText }: Figure): number | null {
  const [meaning, ...others] = unitText === null ? [] : parseUnit(unitText);
  if (meaning === undefined || others.length > 0) return null;
  const given = quantity(evidence.value * meaning.multiplier, meaning.unit);
  return isEnergy(given) ? convert(given, 'kWh').amount : null;
}

function isEnergy(given: Quantity): given is Quantity<'energy'> {
  return dimensionOf(given.unit) === 'energy';
}
