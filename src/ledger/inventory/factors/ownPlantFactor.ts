import type { ActivityRow } from '../../ledger';
import { ownSource } from '../../rows/ownSource';
import { ownGeneration } from '../../text/ownGeneration';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askFactor } from './askFactor';
import { sure, type ChosenFactor } from './chosenFactor';
import type { FactorFinder } from './factorFinder';

/** The name of factors of electricity from the sun. */
const SUN = '光伏';

/**
 * The factor of electricity that a plant of one's own has made: the one of its own name, else that of the sun
 * where it comes from there; else it is asked which, and never silently the grid's.
 * @param row with an amount of energy
 * @param finder of the factor tables' factors
 * @param asking the study's questions
 * @returns null for what the grid may have supplied, and where the ledger has no factor that may be meant
 */
export function ownPlantFactor(
  row: ActivityRow,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor | null {
  const own = ownSource(row);
  if (own === null) return null;
  const { said, at, from, isWhole } = own;
  const names = isWhole && from === 'sun' ? [said, SUN] : [said];
  for (const name of names) {
    const match = finder.find(name, 'energy');
    if (match.kind === 'sure' && isOfPlant(match.factor.names)) return sure(match.factor.factor);
  }
  if (finder.energy.length === 0 || finder.isAsked(said)) return null;
  const name = { ...row.name, witness: { ...row.name.witness, at } };
  return askFactor('missing-factor', { ...row, name }, finder.energy, null, asking, said);
}

/** Electricity (solar) is called electricity as well, whose factor is the grid's. */
function isOfPlant(names: readonly string[]): boolean {
  return names.some((name) => ownGeneration(name) !== null);
}
