import { dimensionOf } from '../../../core/quantities/unitTable';
import type { SharedActivity } from '../../../core/study/activity';
import { classify } from '../../../factors/classes/classify';
import { foldName } from '../../../factors/text/foldName';
import { CORRECTION_WORDS } from '../../language/rowWords';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { remembering } from '../../text/remembering';
import { energyOf } from './energyOf';

/** The carrier that the grid's electricity is. */
const GRID = '电';
/** Records of the library that are those of a grid and of no one plant: wind and sun have none of them. */
const GRID_RECORDS = 'electricity-co2-*';

/**
 * Whether an activity is electricity of the grid that was used, with a factor for energy: 外购电, and the
 * meters of a plant by their words (一车间用电, 办公用电). What was given away is none.
 * @param activity of a product, or of several
 */
export function isGridElectricity(activity: SharedActivity): boolean {
  const { name, factor, isCorrection } = activity;
  if (factor === null || dimensionOf(factor.per) !== 'energy' || !isGrid(name)) return false;
  const used = energyOf(activity);
  return used === null
    ? activity.data.kind === 'amount'
    : used.quantity.amount >= 0 || isCorrection === true;
}

const isGrid = remembering((name: string): boolean => {
  const carrier = energyKey(name);
  if (carrier !== null) return carrier === GRID;
  const understood = classify(foldName(name));
  if (understood?.class === 'electricity' && understood.records.includes(GRID_RECORDS)) return true;
  return energyKey(withoutCorrection(name)) === GRID;
});

/** 电 冲销 takes back electricity. */
function withoutCorrection(name: string): string {
  return CORRECTION_WORDS.reduce((rest, word) => rest.replace(word, ''), foldWord(name)).trim();
}
