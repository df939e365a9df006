import { dimensionOf } from '../../../core/quantities/unitTable';
import type { ActivityRow } from '../../ledger';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askFactor } from './askFactor';
import { sure, type ChosenFactor } from './chosenFactor';
import type { FactorFinder } from './factorFinder';
import { factorOf } from './factorsOf';
import { hasOwn } from './hasOwn';
import { isCarrying } from './isCarrying';
import { offerFreight } from './offerLibrary';
import { isOfSeveralModes, onlyOfMode } from './onlyOfMode';

/**
 * The freight factor of a row: the one in its row, the one of its mode of transport, or the only
 * one the ledger has. Several without a mode are asked.
 * @param row a row with a distance
 * @param finder of the factor tables' factors
 * @param asking the study's questions
 */
export function chooseFreightFactor(
  row: ActivityRow,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor {
  const own = row.freightFactor ?? row.factor;
  const inRow = own === null ? null : factorOf(own, asking, 'freight');
  if (inRow !== null && 'factor' in inRow && isCarrying(dimensionOf(inRow.factor.per))) {
    return sure(inRow.factor);
  }
  return freightAsked(row, finder, asking) ?? offeredFreight(row, inRow, finder, asking);
}

/** Null where the ledger has no factor for freight, or none of those that it has is meant. */
function freightAsked(
  row: ActivityRow,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor | null {
  const { mode } = row;
  if (mode !== null) {
    const match = finder.find(mode.text, 'freight');
    if (match.kind === 'sure') return sure(match.factor.factor);
    // One of two modes would charge the whole way by it.
    const isOfSeveral = isOfSeveralModes(mode.text);
    const kin = isOfSeveral ? null : onlyOfMode(mode.text, finder.freight);
    if (kin !== null) {
      return askFactor('name-near-match', row, finder.freight, kin, asking, mode.text);
    }
    if (match.kind === 'near') {
      const assumed = isOfSeveral ? null : match.assumed;
      return askFactor('name-near-match', row, match.factors, assumed, asking, mode.text);
    }
  }
  const [only, ...others] = finder.freight;
  if (only === undefined) return null;
  if (mode === null && others.length === 0) return sure(only.factor);
  const { sheet } = row.table.table.grid;
  return mode === null
    ? askFactor('missing-factor', row, finder.freight, null, asking, sheet, { sheet })
    : askFactor('missing-factor', row, finder.freight, null, asking, mode.text);
}

function offeredFreight(
  row: ActivityRow,
  inRow: ReturnType<typeof factorOf> | null,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor {
  const own = row.freightFactor ?? row.factor;
  const isOwnAsked = hasOwn({ ...row, factor: own }, inRow);
  const isListed = row.mode === null ? finder.isFreightAsked : finder.isAsked(row.mode.text);
  return isOwnAsked || isListed ? sure(null) : offerFreight(row, asking);
}
