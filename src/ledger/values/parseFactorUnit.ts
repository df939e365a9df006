import type { Unit, UnitOf } from '../../core/quantities/unitTable';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { GasCoverage } from '../../core/study/factor';
import { GAS_WORDS } from '../language/gasWords';
import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { parseUnit, type UnitMeaning } from './parseUnit';

/** The unit of an emission factor, taken apart. */
export interface FactorUnit {
  readonly massUnit: UnitOf<'mass'>;
  readonly gas: GasCoverage;
  /** Every unit the part behind the slash can mean, most likely first; never empty. */
  readonly per: readonly UnitMeaning[];
}

const GAS = new RegExp(
  `^(.*?)(${Object.keys(GAS_WORDS)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[().+*?^$|[\]\\]/g, '\\$&'))
    .join('|')})?$`,
);

/**
 * Reads the unit of an emission factor: "kgCO2/kg", "tCO2e/MWh", "kg/t·km", "千克二氧化碳当量/千克".
 * @param text as found in a cell or header
 * @returns null when it is not mass of gas per unit
 */
export const parseFactorUnit = remembering((text: string): FactorUnit | null => {
  if (isProse(text)) return null;
  const split = /^([^/]+?)(?:\/| per )(.+)$/i.exec(fold(text));
  if (split?.[1] === undefined || split[2] === undefined) return null;
  const per = parseUnit(split[2].replace(/[()]/g, ''));
  const top = foldWord(split[1]).replace(/[\s()._-]/g, '');
  const match = GAS.exec(top);
  if (per.length === 0 || match?.[1] === undefined) return null;
  const massUnit = parseUnit(match[1])[0]?.unit;
  if (massUnit === undefined || !isMassUnit(massUnit)) return null;
  const gas = match[2] === undefined ? 'unstated' : GAS_WORDS[match[2]];
  return gas === undefined ? null : { massUnit, gas, per };
});

function isMassUnit(unit: Unit): unit is UnitOf<'mass'> {
  return dimensionOf(unit) === 'mass';
}
