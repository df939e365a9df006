import { BLENDS, type BlendShares } from '../../core/gases/blends';
import { gwp } from '../../core/gases/gwp';
import { GWP_SETS, type Gas, type GwpSet } from '../../core/gases/gwpTable';
import { failed, succeeded, type Outcome } from '../../core/outcome';
import { GAS_NAMES } from '../../ledger/language/gasNames';
import { BLEND_NAMES } from '../../ledger/language/gasPartWords';
import { foldWord } from '../../ledger/text/fold';
import { gasKey } from '../../ledger/values/gasKey';
import { isPlaceholder } from '../../ledger/values/parseAmount';
import { isWordless, shownText, type CellArgument } from '../cells';
import type { FormulaProblem } from '../formulaProblem';
import { errorAmong } from './errorAmong';

const LATEST: GwpSet = 'AR6';

/**
 * GWP100 of the gas in a cell; of a refrigerant blend that of its parts by mass.
 * @param gas formula or name
 * @param chosen the set's name; blank when it is left out
 * @returns kgCO2e per kg
 */
export function potentialIn(
  gas: CellArgument,
  chosen: CellArgument,
): Outcome<number, FormulaProblem> {
  const error = errorAmong(gas, chosen);
  if (error !== null) return failed(error);
  const found = shownText(gas);
  if (isWordless(gas) || isPlaceholder(found)) return failed({ code: 'missing-gas' });
  const set = setIn(chosen);
  if (!set.ok) return set;
  const key = gasKey(found);
  const blend = Object.hasOwn(BLEND_NAMES, key) ? BLEND_NAMES[key] : undefined;
  if (blend !== undefined) {
    return ofParts(BLENDS[blend], found, set.value);
  }
  const [first, ...others] = Object.hasOwn(GAS_NAMES, key) ? (GAS_NAMES[key] ?? []) : [];
  if (first === undefined) return failed({ code: 'unknown-gas', found });
  const one = others.length === 0 ? first : listedMethane(set.value);
  return one === null
    ? failed({ code: 'methane-origin', found, set: set.value })
    : ofParts([[one, 100]], found, set.value);
}

/** No part may count as nothing because a report does not weigh it. */
function ofParts(parts: BlendShares, found: string, set: GwpSet): Outcome<number, FormulaProblem> {
  let sum = 0;
  for (const [gas, percent] of parts) {
    const potential = gwp(gas, set);
    if (potential === null)
      return failed({
        code: 'gas-not-weighed',
        found: parts.length > 1 ? `${found} (${gas})` : found,
        set,
        expected: LATEST,
      });
    sum += percent * potential;
  }
  return succeeded(sum / 100);
}

/**
 * What a report itself lists as methane, without a word on its origin: AR4 has one value for both,
 * AR5 table 8.A.1 lists methane and beside it fossil methane; AR6 lists the two origins only.
 */
function listedMethane(set: GwpSet): Gas | null {
  return set === 'AR6' ? null : 'CH4-non-fossil';
}

function setIn(cell: CellArgument): Outcome<GwpSet, FormulaProblem> {
  if (isWordless(cell)) return succeeded(LATEST);
  const found = shownText(cell);
  const word = foldWord(found).replace(/^ipcc/, '').replace(/[\s-]/g, '').toUpperCase();
  const set = GWP_SETS.find((name) => name === word);
  if (set !== undefined) return succeeded(set);
  return failed({ code: 'unknown-gwp-set', found, expected: GWP_SETS.join(' / ') });
}
