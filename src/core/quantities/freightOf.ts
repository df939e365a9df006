import { convert } from './convert';
import type { Quantity } from './quantity';

/**
 * Freight performance: mass in tonnes × distance in kilometres.
 * @param mass what is carried
 * @param distance how far it is carried
 * @returns t·km
 */
export function freightOf(
  mass: Quantity<'mass'>,
  distance: Quantity<'distance'>,
): Quantity<'freight'> {
  const massT = convert(mass, 't').amount;
  const distanceKm = convert(distance, 'km').amount;
  return { amount: massT * distanceKm, unit: 't·km' };
}
