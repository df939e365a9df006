import { quantity, type Quantity } from '../../core/quantities/quantity';
import { dimensionOf } from '../../core/quantities/unitTable';
import { parseAmount } from '../values/parseAmount';
import { parseUnit } from '../values/parseUnit';

/**
 * A number with a unit as people write it: "3.2 t", "1,740kg", "0.5万kWh" is 5000 kWh.
 * @param text as written
 * @returns null where it is no number with one unit, or the unit can mean several (ton)
 */
export function parseQuantity(text: string): Quantity | null {
  const parsed = parseAmount(text);
  if (parsed === null) return null;
  const meanings = parseUnit(parsed.unitText);
  const [meaning] = meanings;
  if (meaning === undefined || meanings.length > 1) return null;
  const amount = parsed.value * meaning.multiplier;
  return Number.isFinite(amount) && amount >= 0 ? quantity(amount, meaning.unit) : null;
}

/**
 * A mass of zero or more.
 * @param text as written
 * @returns null where it is none, or its unit is missing
 */
export function parseMass(text: string): Quantity<'mass'> | null {
  const parsed = parseQuantity(text);
  return parsed !== null && isOf(parsed, 'mass') ? parsed : null;
}

/**
 * A working time of more than nothing; a bare number is in hours, as its setting says.
 * @param text as written
 */
export function parseHours(text: string): Quantity<'time'> | null {
  const bare = parseAmount(text);
  const parsed = bare?.unitText === '' ? quantity(bare.value, 'h') : parseQuantity(text);
  return parsed !== null && isOf(parsed, 'time') && parsed.amount > 0 ? parsed : null;
}

function isOf<D extends 'mass' | 'time'>(given: Quantity, dimension: D): given is Quantity<D> {
  return dimensionOf(given.unit) === dimension;
}
