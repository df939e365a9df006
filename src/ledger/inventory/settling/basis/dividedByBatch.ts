import type { Ratio } from '../../../../core/quantities/conversionRatio';
import type { Witness } from '../../../../core/study/evidence';
import type { ActivityRow, Ledger, OutputRow } from '../../../ledger';
import { isOfBatch } from '../../../rows/isOfBatch';
import { isSameSheet } from '../../../tables/sheetKey';
import { foldWord } from '../../../text/fold';
import { singular } from '../../../text/singular';
import { countedUnit } from '../../../values/countedUnit';
import { sizeOf } from '../../../values/perUnitOf';
import { outputFigures, outputMultiplier } from '../../../rows/outputs/outputFigures';

/** What one batch makes. */
interface Batch {
  readonly count: number;
  /** loaf, gal, 件; null where the ledger names none. */
  readonly unit: string | null;
  readonly witnesses: readonly Witness[];
}

/**
 * Amounts for one batch (kg per batch) as those for one of what a batch makes (Batch yield: 1,250 loaves): every
 * number of them with that part of it. What the row's sheet says of a batch holds, else what the workbook says;
 * where that is nothing, or several things, the amounts stay those of a batch, and it is asked what one is.
 * @param ledger as read, its numbers settled
 */
export function dividedByBatch(ledger: Ledger): Ledger {
  const batches = ledger.outputRows.filter(({ basis }) => basis === 'batch');
  if (batches.length === 0) return ledger;
  return {
    ...ledger,
    outputRows: ledger.outputRows.filter(({ basis }) => basis !== 'batch'),
    activityRows: ledger.activityRows.map((row) => {
      if (!isOfBatch(row)) return row;
      const { grid } = row.table.table;
      const own = batches.filter(
        ({ table }) => table !== null && isSameSheet(table.table.grid, grid),
      );
      const batch = onlyBatch(own.length > 0 ? own : batches);
      return batch === null ? row : ofOne(row, batch);
    }),
  };
}

/** What all of them say; null where they differ. */
function onlyBatch(rows: readonly OutputRow[]): Batch | null {
  const found = rows.flatMap((row): Batch[] => {
    const [figure] = outputFigures(row);
    if (figure === undefined) return [];
    const { evidence, unitText } = figure;
    const count = evidence.value * outputMultiplier(figure);
    const unit = unitText === null ? null : countedUnit(unitText).unit;
    return count > 0 ? [{ count, unit, witnesses: [...row.labels, evidence] }] : [];
  });
  const [first] = found;
  const texts = new Set(found.map(({ count, unit }) => `${String(count)} ${unit ?? ''}`));
  return first === undefined || texts.size > 1 ? null : first;
}

function ofOne(row: ActivityRow, { count, unit, witnesses }: Batch): ActivityRow {
  const { perSize, perNoun, ...others } = row;
  if (perSize === undefined && perNoun === undefined) return row;
  const per = unit === null ? null : singular(foldWord(unit));
  const size = per === null ? null : sizeOf(per);
  const perScale: Ratio = { numerator: 1, denominator: count };
  return {
    ...others,
    perScale,
    further: [...row.further, ...witnesses.map(({ at, found }) => ({ at, found }))],
    ...(size !== null && { perSize: size }),
    ...(size === null && per !== null && { perNoun: per }),
  };
}
