import { FACTOR_NAME_ENDS } from '../language/noteFactorWords';
import { fold } from './fold';

/**
 * What a factor is of, where its name says that it is a factor: 电力 of 电力排放因子, Electricity of "Electricity
 * emission factor".
 * @param name of a factor, as the ledger writes it
 * @returns the name itself where it says nothing of the kind, or nothing else
 */
export function itemOfFactor(name: string): string {
  const item = fold(name).replace(FACTOR_NAME_ENDS, '').trim();
  return item === '' ? name : item;
}
