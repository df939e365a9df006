import { failed, succeeded, type Outcome } from '../../core/outcome';
import type { Quantity } from '../../core/quantities/quantity';
import { isPlaceholder, parseAmount } from '../../ledger/values/parseAmount';
import { isBlank, shownText, type CellArgument } from '../cells';
import type { FormulaProblem } from '../formulaProblem';
import { errorAmong } from './errorAmong';
import { unitIn, type FigureSpec } from './unitIn';

/**
 * The quantity in a cell: a number, or a text such as "1740kg", "约150km", "0.15万kWh".
 * @param cell with the number
 * @param beside the argument for its unit; blank when it is left out
 * @param spec what is expected
 */
export function quantityIn(
  cell: CellArgument,
  beside: CellArgument,
  spec: FigureSpec,
): Outcome<Quantity, FormulaProblem> {
  const error = errorAmong(cell, beside);
  if (error !== null) return failed(error);
  const number = numberIn(cell, spec);
  if (!number.ok) return number;
  const unit = unitIn(number.value.unitText, beside, spec);
  if (!unit.ok) return unit;
  const amount = number.value.value * unit.value.multiplier;
  return succeeded({ amount, unit: unit.value.unit });
}

/** A number and the text behind it, which may be its unit. */
interface NumberAndText {
  readonly value: number;
  readonly unitText: string;
}

function numberIn(
  cell: CellArgument,
  { role, example }: FigureSpec,
): Outcome<NumberAndText, FormulaProblem> {
  if (typeof cell === 'number') return succeeded({ value: cell, unitText: '' });
  const found = shownText(cell);
  if (isBlank(cell) || isPlaceholder(found)) {
    return failed({ code: 'missing-figure', role, example });
  }
  const amount = typeof cell === 'string' ? parseAmount(cell) : null;
  return amount === null ? failed({ code: 'no-figure', role, found, example }) : succeeded(amount);
}
