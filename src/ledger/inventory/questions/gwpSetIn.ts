import { GWP_SETS, type GwpSet } from '../../../core/gases/gwpTable';

/** The id under which the study's set of GWPs stands among the answers. */
export const GWP_ANSWER = 'setting:gwp';

/** What the IPCC published last, and what a study goes by where nobody chose another. */
export const LATEST_GWP: GwpSet = 'AR6';

/**
 * The set of GWPs that answers name.
 * @param answers by id
 * @throws Error where it is none: whoever takes it from people has checked it
 */
export function gwpSetIn(answers: ReadonlyMap<string, string>): GwpSet {
  const said = answers.get(GWP_ANSWER);
  if (said === undefined) return LATEST_GWP;
  const set = GWP_SETS.find((one) => one === said);
  if (set === undefined) throw new Error(`${said} is no set of GWPs.`);
  return set;
}
