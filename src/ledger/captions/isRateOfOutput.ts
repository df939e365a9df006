import { contentAt, type Grid } from '../../workbook/grid';
import { MONTHLY_MARKS, MONTH_TIMES, RATE_TIMES } from '../language/captionWords';
import type { ReadTable } from '../ledger';
import { findPeriod } from '../periods/findPeriod';
import type { Period } from '../periods/period';
import { tablePeriod } from '../rows/readPeriod';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import type { CaptionField } from './captionField';

const PER_TIME = /(?:\/|\bper ) ?([^\s/]+)$/;

/**
 * Whether what a caption says of an output is how fast it is made, and no output of the ledger's time: 1200
 * 台/天, or a month's output above figures of a year.
 * @param grid the sheet
 * @param field the caption
 * @param table that it stands at; null on a sheet of captions
 * @param told the time that another caption says
 */
export function isRateOfOutput(
  grid: Grid,
  field: CaptionField,
  table: ReadTable | null,
  told: Period | null,
): boolean {
  const [, time = ''] = PER_TIME.exec(foldWord(field.value)) ?? [];
  const [, behind = ''] = PER_TIME.exec(foldWord(field.unitText ?? '')) ?? [];
  const times = [time, behind];
  if (times.some((one) => RATE_TIMES.includes(one))) return true;
  const label = foldWord(cellText(contentAt(grid, field.labelAt)));
  const isMonthly = MONTHLY_MARKS.some((mark) => label.includes(mark));
  if (!isMonthly && !times.some((one) => MONTH_TIMES.includes(one))) return false;
  const own =
    told ?? findPeriod(label)?.period ?? (table === null ? null : tablePeriod(table.table));
  return own !== null && (own.months === null || isYear(own.months));
}

const MONTHS_OF_A_YEAR = 12;

function isYear(months: NonNullable<Period['months']>): boolean {
  return months !== 'current' && months.to - months.from + 1 >= MONTHS_OF_A_YEAR;
}
