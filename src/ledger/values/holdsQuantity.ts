import { fold } from '../text/fold';
import { parseUnit } from './parseUnit';

const FIGURE = /[0-9][0-9.,]* ?(%|‰|[^\s0-9,.;:，；。：()]+)/gu;

/**
 * Whether a text names a quantity: a number with a unit or a share. CO2 and ISO 14067 are none.
 * @param text of a cell
 */
export function holdsQuantity(text: string): boolean {
  return [...fold(text).matchAll(FIGURE)].some(
    ([, unit = '']) => unit === '%' || unit === '‰' || parseUnit(unit).length > 0,
  );
}
