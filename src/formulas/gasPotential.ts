import { gwp } from '../core/gases/gwp';
import { GWP_SETS, type Gas, type GwpSet } from '../core/gases/gwpTable';
import { failed, succeeded, type Outcome } from '../core/outcome';
import { GAS_NAMES } from '../ledger/language/gasNames';
import { foldWord } from '../ledger/text/fold';
import { isPlaceholder } from '../ledger/values/parseAmount';
import {
  isWordless,
  shownText,
  type Answer,
  type Answers,
  type CellArgument,
  type Cells,
} from './cells';
import { cellwise } from './cellwise';
import { errorAmong } from './figures/errorAmong';
import type { FormulaProblem } from './formulaProblem';

const LATEST: GwpSet = 'AR6';

/**
 * GWP100 of gases.
 * @param gas formula or name in Chinese or English: CO2, 六氟化硫, R-134a, CH4 fossil
 * @param set AR4, AR5 or AR6; AR6 when left out
 * @returns kgCO2e per kg
 */
export function gasPotential(gas: Cells, set: Cells | null): Answers {
  return cellwise([gas, set], (one = null, chosen = null) => potential(one, chosen));
}

function potential(gas: CellArgument, chosen: CellArgument): Answer {
  const error = errorAmong(gas, chosen);
  if (error !== null) return failed(error);
  const found = shownText(gas);
  if (isWordless(gas) || isPlaceholder(found)) return failed({ code: 'missing-gas' });
  const set = setIn(chosen);
  if (!set.ok) return set;
  const [first, ...others] = Object.hasOwn(GAS_NAMES, nameOf(found))
    ? (GAS_NAMES[nameOf(found)] ?? [])
    : [];
  if (first === undefined) return failed({ code: 'unknown-gas', found });
  const one = others.length === 0 ? first : listedMethane(set.value);
  return one === null
    ? failed({ code: 'methane-origin', found, set: set.value })
    : succeeded(gwp(one, set.value));
}

/**
 * What a report itself lists as methane, without a word on its origin: AR4 has one value for both,
 * AR5 table 8.A.1 lists methane and beside it fossil methane; AR6 lists the two origins only.
 */
function listedMethane(set: GwpSet): Gas | null {
  return set === 'AR6' ? null : 'CH4-non-fossil';
}

/** A name as the list of gases has it: CH₄ (fossil), ch4-fossil → ch4fossil. */
function nameOf(text: string): string {
  return foldWord(text).replace(/[\s()[\]·,:、_-]/g, '');
}

function setIn(cell: CellArgument): Outcome<GwpSet, FormulaProblem> {
  if (isWordless(cell)) return succeeded(LATEST);
  const found = shownText(cell);
  const word = foldWord(found).replace(/^ipcc/, '').replace(/[\s-]/g, '').toUpperCase();
  const set = GWP_SETS.find((name) => name === word);
  if (set !== undefined) return succeeded(set);
  return failed({ code: 'unknown-gwp-set', found, expected: GWP_SETS.join(' / ') });
}
