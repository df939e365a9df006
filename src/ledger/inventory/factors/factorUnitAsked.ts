import type { Dimension } from '../../../core/quantities/unitTable';
import { FACTOR_UNITS } from '../../language/factorUnits';
import type { FactorRow } from '../../ledger';
import type { Figure } from '../../rows/readFigure';
import { stagesNamed } from '../../text/stagesNamed';
import { energyKey } from '../../text/energyKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/**
 * Asks for the unit of a factor that has none, once for all factors of a column that can be for the
 * same kinds of amounts. Nothing is assumed.
 * @param row a factor row, or the factor part of an activity row
 * @param figure its factor
 * @param dimension what the amount is measured in that the factor is for; null where there is none
 * @param asking the study's questions
 * @returns the answer, a unit of a factor; null while it is open
 */
export function factorUnitAsked(
  row: FactorRow,
  figure: Figure,
  dimension: Dimension | null,
  asking: Questionnaire,
): string | null {
  const { evidence, asked } = figure;
  const name = row.names.at(-1)?.text ?? '';
  const units = [...new Set(dimensionsFor(name, dimension).flatMap(unitsFor))];
  const label = `${asked} ${units[0] ?? ''}`;
  return asking.ask({
    id: questionId('missing-factor-unit', evidence.at.sheet, label),
    code: 'missing-factor-unit',
    at: evidence.at,
    label,
    kind: 'choice',
    options: units.map((unit) => ({ key: unit, label: unit })),
    assumed: null,
    values: { header: asked, name, found: evidence.found.trim() },
  });
}

function unitsFor(dimension: Dimension): readonly string[] {
  return FACTOR_UNITS[dimension] ?? [];
}

/** By the amount; of a factor table, which has none, by the name: electricity, a fuel, a lorry. */
function dimensionsFor(name: string, dimension: Dimension | null): readonly Dimension[] {
  if (dimension !== null && unitsFor(dimension).length > 0) return [dimension];
  const energy = energyKey(name);
  if (energy !== null) return energy === ELECTRICITY ? ['energy'] : FUEL;
  return stagesNamed(name).has('transport') ? ['freight'] : ['mass', ...OTHERS];
}

const ELECTRICITY = '电';
const FUEL: readonly Dimension[] = ['mass', 'volume', 'gasVolume', 'energy'];
const OTHERS: readonly Dimension[] = ['count', 'area', 'volume', 'energy', 'freight'];
