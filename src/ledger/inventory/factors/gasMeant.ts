import type { CellRef } from '../../../core/cellRef';
import { gwp } from '../../../core/gases/gwp';
import type { GasPart } from '../../../core/gases/gasPart';
import type { Questionnaire } from '../questions/askAndAnswer';
import { LATEST_GWP } from '../questions/gwpSetIn';
import { questionId } from '../questions/questionId';
import { methaneOrigin } from './methaneOrigin';

/** A gas, and by which report it is weighed where the study's gives it no value. */
export type GasMeant = Pick<GasPart, 'gas' | 'weighedBy'>;

/**
 * The gas that is meant, with a GWP: methane by its origin, and what the study's set does not weigh (HFOs
 * in AR4 and AR5) by the value of the latest report once somebody says so. Until then nothing is assumed:
 * left out it would count as nothing, and the other report's value is not the one that was chosen.
 * @param gases every gas it can be
 * @param item what gives it: a fuel, a leak
 * @param at the cell of its figure
 * @param asking the study's questions
 * @returns null while a question is open
 */
export function gasMeant(
  gases: readonly GasPart['gas'][],
  item: string,
  at: CellRef,
  asking: Questionnaire,
): GasMeant | null {
  const gas = methaneOrigin(gases, item, at, asking);
  if (gas === null) return null;
  if (gas === 'CO2e' || gwp(gas, asking.gwp) !== null) return { gas };
  const answer = asking.ask({
    // One gas has one value, wherever it stands.
    id: questionId('gwp-missing', '', gas),
    code: 'gwp-missing',
    at,
    label: gas,
    kind: 'choice',
    options: [{ key: LATEST_GWP, label: LATEST_GWP }],
    assumed: null,
    values: {
      name: item,
      gas,
      set: asking.gwp,
      other: LATEST_GWP,
      found: gwp(gas, LATEST_GWP) ?? '',
    },
  });
  return answer === LATEST_GWP ? { gas, weighedBy: LATEST_GWP } : null;
}
