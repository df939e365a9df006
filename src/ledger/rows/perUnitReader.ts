import type { Witness } from '../../core/study/evidence';
import { ALL_UNITS_HEADERS, TIMED_HEADERS } from '../language/perUnitWords';
import type { AmountLane } from '../tables/ledgerTable';
import { foldWord } from '../text/fold';
import type { AmountReading } from '../ledger';
import type { TitleOfOne } from './labels/titlesOfOne';

/** Whether the amounts of a lane are for one product, and the cells beside the header that say so. */
export interface LaneBasis {
  readonly isPerUnit: boolean;
  readonly witnesses: readonly Witness[];
  /** Its header says that the amounts are all that was used: 年用量. */
  readonly isOfAll?: true;
  /** 台 of kg/台, where a header names it. */
  readonly per?: string;
  /** Only a title about the footprint of one says so. */
  readonly isOfResults?: true;
  /** Only what the results are declared for says so. */
  readonly isOfDeclared?: true;
  /** loaf, where a title names it. */
  readonly noun?: string;
}

/**
 * Tells whether amounts are for one product by their header (单台用量, kg/台), the table's title or
 * the sheet's name (单台消耗). A header that says 年用量 means all, whatever the title.
 * @param titled what a title says of the table
 * @returns a reader to be asked for each of the table's amounts
 */
export function perUnitReader(titled: TitleOfOne | null): (lane: AmountLane) => LaneBasis {
  return ({ columns, operation, factors }) => {
    if (operation === 'sum' && factors.length === 0 && columns.every((one) => one.isPerUnit)) {
      const per = columns[0]?.per;
      return { isPerUnit: true, witnesses: [], ...(per !== undefined && { per }) };
    }
    // 总重 beside 单重 × 数量 is what the pieces come to, not all that were made.
    const words = factors.length > 0 ? TIMED_HEADERS : ALL_UNITS_HEADERS;
    const isOfAll = columns.some(({ label }) =>
      words.some((pattern) => pattern.test(foldWord(label))),
    );
    if (isOfAll) return { isPerUnit: false, isOfAll: true, witnesses: [] };
    if (titled === null) return { isPerUnit: false, witnesses: [] };
    const { size, noun, witnesses } = titled;
    const named = size === null ? noun : null;
    return {
      isPerUnit: true,
      witnesses,
      ...(titled.isOfResults && { isOfResults: true as const }),
      ...(titled.isOfDeclared && { isOfDeclared: true as const }),
      ...(size !== null && { per: size }),
      ...(named !== null && { noun: named }),
    };
  };
}

/**
 * Whether the unit in a row's own cells says that its amount is for one product: 2.5 kg/件.
 * @param amount as read
 */
export function isPerUnitAmount({ operation, parts }: AmountReading): boolean {
  if (operation !== 'sum' || !parts.some(({ kind }) => kind === 'figure')) return false;
  return parts.every((part) => part.kind !== 'figure' || part.figure.isPerUnit);
}
