import { matchesOne } from '../text/matchesOne';
import {
  ITEM_NAMES,
  MACHINE_COUNTS,
  MACHINE_NAMES,
  MACHINE_UNITS,
} from '../language/multipliedWords';
import { foldWord } from '../text/fold';
import type { HeaderText } from './headers/headerRoles';

/**
 * Whether a column counts machines, so that energy beside it is what they use: 设备 | 数量(台), 台数; 零件 |
 * 数量(件) counts what goes in.
 * @param count header of the counts
 * @param names headers of the columns that name what is counted
 */
export function areMachines(
  count: Pick<HeaderText, 'label' | 'unitText'>,
  names: readonly string[],
): boolean {
  if (matchesOne(count.label, MACHINE_COUNTS)) return true;
  if (names.some((name) => matchesOne(name, MACHINE_NAMES))) return true;
  const isCounted = count.unitText !== null && MACHINE_UNITS.includes(foldWord(count.unitText));
  return isCounted && !names.some((name) => matchesOne(name, ITEM_NAMES));
}
