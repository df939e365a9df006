import { areaAddress } from './address';
import type { PlannedChoice } from './plan';

const LONGEST_CHOICE_LIST = 255;

/**
 * The values of a drop-down list as spreadsheets hold them: one text, with commas between.
 * @param choice as planned
 */
export function choiceList({ values, area }: PlannedChoice): string {
  const list = values.join(',');
  if (values.some((value) => value.includes(',')) || list.length > LONGEST_CHOICE_LIST) {
    throw new Error(
      `Choices of ${areaAddress(area)} must be free of commas and take at most ` +
        `${String(LONGEST_CHOICE_LIST)} characters together: ${list}`,
    );
  }
  return list;
}
