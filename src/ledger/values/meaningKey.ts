import type { UnitMeaning } from './parseUnit';

/**
 * A unit's meaning as a text free of language: kg, 10000 kWh.
 * @param meaning a unit and how many of it
 */
export function meaningKey({ unit, multiplier }: UnitMeaning): string {
  return multiplier === 1 ? unit : `${String(multiplier)} ${unit}`;
}
