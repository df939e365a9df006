import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { Quantity } from '../../core/quantities/quantity';
import { UNITS, type Unit } from '../../core/quantities/unitTable';
import type { Fact, FactOutput, Price } from '../../core/study/facts';
import { isSameOutput } from './parseOutput';

/**
 * Whether two say the same of a fact: 14 kg is 0.014 t; an output's unit may be written in two ways.
 * @param given by people
 * @param held by the ledger, of the same fact
 */
export function isSameFact(given: Fact['value'], held: Fact['value']): boolean {
  if (isPrice(given) && isPrice(held)) {
    return given.currency === held.currency && isSameOutput(given, held.amount);
  }
  if (isQuantity(given) && isQuantity(held)) {
    const ratio = conversionRatio(given.unit, held.unit);
    if (!ratio.ok) return false;
    const { numerator, denominator } = ratio.value;
    const amount = (given.amount * numerator) / denominator;
    return isSameOutput({ amount }, held.amount);
  }
  if (isOutput(given) && isOutput(held)) return isSameOutput(given, held.amount);
  return given === held;
}

function isOutput(value: Fact['value']): value is FactOutput {
  return typeof value === 'object' && 'amount' in value;
}

function isPrice(value: Fact['value']): value is Price {
  return isOutput(value) && 'currency' in value;
}

function isQuantity(value: Fact['value']): value is Quantity & FactOutput {
  return isOutput(value) && 'unit' in value && value.unit !== null && isUnit(value.unit);
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}
