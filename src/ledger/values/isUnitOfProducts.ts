import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { parseUnit } from './parseUnit';

/** Goods are made in none of these. */
const OTHERS: readonly Dimension[] = ['freight', 'time', 'energy'];

/**
 * Whether products may be counted or measured in a unit that is known: 台, t, m2, km of cable, 万盒.
 * @param unitText as written
 */
export function isUnitOfProducts(unitText: string): boolean {
  const [meaning] = parseUnit(unitText);
  return meaning !== undefined && !OTHERS.includes(dimensionOf(meaning.unit));
}
