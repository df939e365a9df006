import type { Measure } from '../../core/study/activity';
import type { Item } from '../../core/study/footprint';
import type { StatedPart } from './columnReading';

/**
 * The one amount that the emissions of some items are proportional to, as the ledger writes it;
 * null where there are several, as with mass × distance.
 * @param items of one row
 */
export function amountOf(items: readonly Item[]): StatedPart['amount'] {
  const measures = items.map(measureOf);
  const [first] = measures;
  if (first == null || measures.length > 1) return null;
  // The ledger writes it without what is lost.
  if (first.loss !== undefined) return null;
  const { quantity, multiplier, terms } = first;
  const unit = multiplier === 1 ? quantity.unit : `×${String(multiplier)} ${quantity.unit}`;
  return { value: quantity.amount, unit, at: terms[0].evidence.at };
}

function measureOf({ activity: { data } }: Item): Measure | null {
  return data.kind === 'amount' ? data.amount : null;
}
