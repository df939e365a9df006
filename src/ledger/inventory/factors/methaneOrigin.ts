import type { CellRef } from '../../../core/cellRef';
import type { GasPart } from '../../../core/gases/gasPart';
import { GWP100 } from '../../../core/gases/gwpTable';
import type { Questionnaire } from '../questions/askAndAnswer';
import { EACH } from '../questions/columnQuestions';
import { questionId } from '../questions/questionId';

/**
 * The gas that is meant: of methane whose origin nothing says it is asked, once a sheet; the answer that
 * its items differ brings the questions of the items. AR4 has one value for both.
 * @param gases every gas it can be
 * @param item what gives it: a fuel, a leak
 * @param at the cell of its figure
 * @param asking the study's questions
 * @returns null while the question is open
 */
export function methaneOrigin(
  gases: readonly GasPart['gas'][],
  item: string,
  at: CellRef,
  asking: Questionnaire,
): GasPart['gas'] | null {
  const [first, ...others] = gases;
  if (first === undefined) throw new Error(`${item} has no gas.`);
  if (!first.startsWith('CH4')) return first;
  const { gwp } = asking;
  const [fossil, other] = [GWP100['CH4-fossil'][gwp], GWP100['CH4-non-fossil'][gwp]];
  // One gas for a set that does not tell them apart, also where the ledger does: it is shown as CH4.
  if (fossil === other) return 'CH4-non-fossil';
  if (others.length === 0) return first;
  const ask = (label: string, keys: readonly string[]): string | null =>
    asking.ask({
      id: questionId('methane-origin', at.sheet, label),
      code: 'methane-origin',
      at,
      label,
      kind: 'choice',
      options: keys.map((key) => ({ key, label: key })),
      assumed: null,
      values: { name: item, set: gwp, fossil, other },
    });
  const ofSheet = ask('CH4', ['CH4-fossil', 'CH4-non-fossil', EACH]);
  const key = ofSheet === EACH ? ask(`CH4 ${item}`, ['CH4-fossil', 'CH4-non-fossil']) : ofSheet;
  return gases.find((gas) => gas === key) ?? null;
}
