import { dimensionOf, type Dimension, type Unit } from '../../../core/quantities/unitTable';
import type { FactorRow } from '../../ledger';
import { meantUnits } from '../../values/meantUnits';
import { meaningKey } from '../../values/meaningKey';
import type { UnitMeaning } from '../../values/parseUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/**
 * What a factor is for one of; asked where its unit can mean several.
 * @param all what the unit can mean, the likeliest first
 * @param unitText the unit as the ledger has it
 * @param row the factor's row
 * @param dimension what the amount is measured in that it is for; null where nothing says
 * @param asking the study's questions
 */
export function factorPer(
  all: readonly UnitMeaning[],
  unitText: string,
  row: FactorRow,
  dimension: Dimension | null,
  asking: Questionnaire,
): { readonly unit: Unit; readonly multiplier: number } | undefined {
  const name = row.names.at(-1)?.text ?? '';
  const ofAmount =
    dimension === null ? [] : all.filter(({ unit }) => dimensionOf(unit) === dimension);
  const per = ofAmount.length > 0 ? ofAmount : meantUnits(all, name);
  if (per.length < 2) return per[0];
  const at = row.value.kind === 'figure' ? row.value.figure.evidence.at : row.value.at;
  const key = asking.ask({
    id: questionId('unit-ambiguous', at.sheet, unitText),
    code: 'unit-ambiguous',
    at,
    label: unitText,
    kind: 'choice',
    options: per.map(meaningKey).map((each) => ({ key: each, label: each })),
    assumed: per[0] === undefined ? null : meaningKey(per[0]),
    values: { unit: unitText, name },
  });
  return per.find((each) => meaningKey(each) === key) ?? per[0];
}
