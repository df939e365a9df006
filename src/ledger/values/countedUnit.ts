import { parseUnit } from './parseUnit';
import { scaledUnit } from './scaleOf';

/** A unit in which single things are counted, and how many the unit as written is of it. */
export interface CountedUnit {
  readonly unit: string;
  readonly multiplier: number;
}

const NUMBER_WORDS = /^[百千万亿十]+/;

/**
 * Takes the number word off a unit: 万台 is 10 000 of 台, '000 pcs 1000 of pcs. A unit that is large in itself stays what it is:
 * what is made in hectolitres is told by the hectolitre, and 千克 is no thousand of anything.
 * @param unitText as written
 */
export function countedUnit(unitText: string): CountedUnit {
  const plain = unitText.replace(NUMBER_WORDS, '').trim();
  const unit = plain === unitText ? (scaledUnit(unitText)?.unitText ?? plain) : plain;
  const [whole] = parseUnit(unitText);
  const [single] = unit === unitText ? [] : parseUnit(unit);
  return whole === undefined || single?.unit !== whole.unit
    ? { unit: unitText, multiplier: 1 }
    : { unit, multiplier: whole.multiplier / single.multiplier };
}
