import { PENDING_PLACEHOLDERS } from '../language/valueWords';
import { foldWord } from '../text/fold';
import { isPlaceholder } from '../values/parseAmount';
import type { FigureReading } from './readFigure';

/**
 * Whether a cell says that there is nothing: it is empty, or a dash stands in it. A figure that cannot be
 * read (约8吨多) or is not known yet (待补充) is something, and missing.
 * @param reading of a cell that may hold a figure
 */
export function saysNothing(reading: FigureReading): boolean {
  if (reading.kind !== 'blank' || reading.isAsked === true) return false;
  return isPlaceholder(reading.found) && !PENDING_PLACEHOLDERS.has(foldWord(reading.found));
}
