import type { GasPart } from '../../core/gases/gasPart';
import { dimensionOf, type Unit, type UnitOf } from '../../core/quantities/unitTable';
import { GAS_NAMES } from '../language/gasNames';
import { GAS_WORDS } from '../language/gasWords';
import { fold } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { gasKey } from './gasKey';
import { parseUnit, type UnitMeaning } from './parseUnit';

/** The unit of a factor for one gas, taken apart. */
export interface GasUnit {
  readonly massUnit: UnitOf<'mass'>;
  /** Every gas that it can name; null where it names none. */
  readonly gases: readonly GasPart['gas'][] | null;
  /** Every unit the part behind the slash can mean, most likely first; never empty. */
  readonly per: readonly UnitMeaning[];
}

/**
 * Reads the unit of a factor that is given by gas: "kgCH4/TJ", "g N2O/kWh", "kg/TJ", "kgCO2/kg".
 * @param text as found in a cell or header
 * @returns null when it is not mass of a gas per unit
 */
export const parseGasUnit = remembering((text: string): GasUnit | null => {
  if (isProse(text)) return null;
  const split = /^([^/]+?)(?:\/| per )(.+)$/i.exec(fold(text));
  if (split?.[1] === undefined || split[2] === undefined) return null;
  const per = parseUnit(split[2].replace(/[()]/g, ''));
  const top = massOf(split[1].trim());
  return per.length === 0 || top === null ? null : { ...top, per };
});

function massOf(text: string): Omit<GasUnit, 'per'> | null {
  for (let length = text.length; length > 0; length -= 1) {
    const unit = parseUnit(text.slice(0, length))[0]?.unit;
    if (unit === undefined || !isMassUnit(unit)) continue;
    const rest = gasKey(text.slice(length));
    if (rest === '') return { massUnit: unit, gases: null };
    const gases = gasesOf(rest);
    if (gases.length > 0) return { massUnit: unit, gases };
  }
  return null;
}

function gasesOf(key: string): readonly GasPart['gas'][] {
  if (Object.hasOwn(GAS_NAMES, key)) return GAS_NAMES[key] ?? [];
  return Object.hasOwn(GAS_WORDS, key) && GAS_WORDS[key] === 'CO2e' ? ['CO2e'] : [];
}

function isMassUnit(unit: Unit): unit is UnitOf<'mass'> {
  return dimensionOf(unit) === 'mass';
}
