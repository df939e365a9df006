import type { Dimension, Unit, UnitOf } from '../../core/quantities/unitTable';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { GasCoverage } from '../../core/study/factor';
import { GAS_WORDS } from '../language/gasWords';
import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { isSizeOfProduct } from './productSize';
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
  const top = foldWord(split[1]).replace(/[\s()._-]/g, '');
  const match = GAS.exec(top);
  const plain = parseUnit(split[2].replace(/[()]/g, ''));
  const isOfGas = match?.[2] !== undefined;
  const below = plain.length === 0 && isOfGas ? perGoods(split[2]) : plain;
  const per = below.length === 0 && isOfGas ? perEmission(split[2]) : below;
  if (per.length === 0 || match?.[1] === undefined) return null;
  const [mass] = parseUnit(match[1]);
  const massUnit = mass?.unit;
  if (massUnit === undefined || !isMassUnit(massUnit)) return null;
  // 千kgCO2e/t, '000 kgCO2e/t: a factor that is told in so many is none that can be multiplied.
  if (mass?.multiplier !== 1 || NUMBERED.test(split[2])) return null;
  const gas = match[2] === undefined ? 'unstated' : GAS_WORDS[match[2]];
  return gas === undefined ? null : { massUnit, gas, per };
});

/** kWh x1000, which may be said of the factor as well. */
const NUMBERED = /[x×*] ?1[0,]/iu;

/** t of tCO2e/tCO2: what a tonne of an emission counts as. */
function perEmission(text: string): readonly UnitMeaning[] {
  const [, unit, gas] = GAS.exec(foldWord(text).replace(/[\s()._-]/g, '')) ?? [];
  if (unit === undefined || gas === undefined || !(GAS_WORDS[gas]?.startsWith('CO2') ?? false)) {
    return [];
  }
  return parseUnit(unit).filter((meaning) => isMassUnit(meaning.unit));
}

/** t of "t clinker", "t熟料" and "tonne of steel"; what is said per tonne of product is a result. */
const OF_GOODS = /^([a-z³]+[23]?) ?(?:of )?(\p{Script=Han}+|(?<= )[a-z][a-z -]{2,})$/u;

function perGoods(text: string): readonly UnitMeaning[] {
  const [, unit, goods] = OF_GOODS.exec(foldWord(text)) ?? [];
  if (unit === undefined || goods === undefined || isSizeOfProduct(foldWord(text))) return [];
  if (parseUnit(goods).length > 0) return [];
  return parseUnit(unit).filter((meaning) => MEASURED.has(dimensionOf(meaning.unit)));
}

/** What goods are measured in; "unit weight" is nothing of the kind. */
const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
]);

function isMassUnit(unit: Unit): unit is UnitOf<'mass'> {
  return dimensionOf(unit) === 'mass';
}
