import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { ActivityRow } from '../../ledger';
import type { Label } from '../../rows/labels/readLabel';
import { natureOfRow, type NatureOfRow } from '../../rows/natureOfRow';
import { energyKey } from '../../text/energyKey';
import { similarity } from '../../text/similarity';
import { nameKey } from '../../text/nameKey';
import { substanceNamed } from '../../values/substanceNamed';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askFactor } from './askFactor';
import type { ChosenFactor } from './chosenFactor';
import { sureOrSeveral, type FactorFinder, type FactorMatch } from './factorFinder';
import type { NamedFactor } from './factorsOf';
import { isOfNature, isOfWaste, isWasteName } from './natureOfFactor';

/** Factors of the right name and of another nature: steel's for turnings of steel. */
export interface OtherNature {
  readonly kind: 'other-nature';
  /** Of the row; null where it is a plain material and the factors are those of waste. */
  readonly nature: NatureOfRow | null;
  readonly factors: readonly NamedFactor[];
}

/**
 * Of the factors that were found for a row those that are for such a thing: waste has none of its material's, and
 * a material none of its waste's.
 * @param row with an amount
 * @param match what its name, or the name of what it is made of, has led to
 * @param isOfMaterial whether it was the latter
 * @param dimension what the amount is measured in
 */
export function ofItsNature(
  row: ActivityRow,
  match: FactorMatch,
  isOfMaterial: boolean,
  dimension: Dimension | null,
): FactorMatch | OtherNature {
  if (match.kind === 'none' || isNoMaterial(row, dimension)) return match;
  const found = natureOfRow(row);
  const nature = found?.kind === 'waste' || isOfMaterial ? found : null;
  const factors = match.kind === 'sure' ? [match.factor] : match.factors;
  const fitting = fittingOf(factors, nature?.kind ?? null);
  if (fitting.length === factors.length) return match;
  if (fitting.length === 0) return { kind: 'other-nature', nature, factors };
  if (match.kind !== 'near') return sureOrSeveral(fitting);
  const isKept = match.assumed !== null && fitting.includes(match.assumed);
  return isKept ? match : { ...match, assumed: null };
}

function fittingOf(
  factors: readonly NamedFactor[],
  nature: NatureOfRow['kind'] | null,
): readonly NamedFactor[] {
  const fitting = factors.filter((entry) => isOfNature(entry, nature));
  if (nature !== null || fitting.length < 2) return fitting;
  // Of two factors of steel the one that a cell beside it gives to the landfill is not the material's.
  const others = fitting.filter((entry) => !isOfWaste(entry));
  const isNamedSo = fitting.some(({ names }) => names.some(isWasteName));
  return others.length === 0 || isNamedSo ? fitting : others;
}

/** Energy is used up, and gases are what they are. */
function isNoMaterial({ name }: ActivityRow, dimension: Dimension | null): boolean {
  if (dimension === 'energy' || dimension === 'freight') return true;
  return energyKey(name.text) !== null || substanceNamed(name.text) !== null;
}

const MOST_OFFERED = 6;

/**
 * Asks which factor a row has of which only one of another nature was found, and offers those of waste as well.
 * @param row with an amount
 * @param other what was found
 * @param label what the row is made of, where that has led to it
 * @param finder of the factor tables' factors
 * @param asking the study's questions
 * @returns null once somebody has said that none of them is meant
 */
export function askNature(
  row: ActivityRow,
  { nature, factors }: OtherNature,
  label: Label | null,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor | null {
  const [first] = factors;
  const name = row.name.text;
  const waste = nature?.kind === 'waste' ? nearestFirst(finder.waste(), name) : [];
  const perOf = ({ factor }: NamedFactor): Dimension => dimensionOf(factor.per);
  const offered = waste.filter((one) => first === undefined || perOf(one) === perOf(first));
  const candidates = [...new Set([...offered.slice(0, MOST_OFFERED), ...factors])];
  const where = nature?.where ?? '';
  const asked = where === '' || where === name ? name : `${where}: ${name}`;
  const chosen = askFactor('missing-factor', row, candidates, null, asking, asked, {
    name,
    where: where === name ? '' : where,
    factor: first?.names.at(-1) ?? '',
    offered: nature?.kind ?? 'not-waste',
  });
  return chosen?.factor == null || label === null ? chosen : { ...chosen, madeOf: label };
}

function nearestFirst(factors: readonly NamedFactor[], name: string): readonly NamedFactor[] {
  const nearness = ({ names }: NamedFactor): number =>
    similarity(nameKey(name), nameKey(names.at(-1) ?? ''));
  return [...factors].sort((a, b) => nearness(b) - nearness(a));
}
