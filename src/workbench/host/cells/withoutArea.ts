import type { Area } from '../../../workbook/address';
import { shared } from './limits';

/**
 * What is left of an area when another is taken out of it: at most four areas.
 * @param area to take from
 * @param hole to take out; it may reach beyond
 */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const common = shared(area, hole);
  if (common === null) return [area];
  const beside = { top: common.top, bottom: common.bottom };
  const pieces = [
    { ...area, bottom: common.top - 1 },
    { ...area, ...beside, right: common.left - 1 },
    { ...area, ...beside, left: common.right + 1 },
    { ...area, top: common.bottom + 1 },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
