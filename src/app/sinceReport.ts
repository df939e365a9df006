import { cellText } from '../ledger/values/cellText';
import type { Holds } from '../report/record/changeReason';
import { recordChanges, type RecordChanges } from '../report/record/recordChanges';
import { reportRecord, type ReportRecord } from '../report/record/reportRecord';
import { parseCellAddress } from '../workbook/address';
import { contentAt, type Grid } from '../workbook/grid';
import type { Study } from './calculateStudy';

/**
 * The study with the record of a report that is made of it now: its sheets keep what the report says.
 * @param study as reported
 * @param date of the report: 2025-03-01
 */
export function withRecord(study: Study, date: string): Study {
  return { ...study, settings: { ...study.settings, record: recordOf(study, date) } };
}

/**
 * What has changed since the last report of a workbook.
 * @param study as calculated now
 * @returns null where no report was made
 */
export function sinceReport(study: Study): RecordChanges | null {
  const { record } = study.settings;
  if (record === null) return null;
  return recordChanges(record, recordOf(study, record.date), ledgerHolds(study));
}

/** Cells are known by their sheet as it is called in this workbook. */
function ledgerHolds({ ledger }: Study): Holds {
  const grids = ledger.grids.map(
    ({ arranged, ...grid }): Omit<Grid, 'arranged'> => arranged?.from ?? grid,
  );
  return (cell, text) => {
    const end = cell.lastIndexOf('!');
    const place = parseCellAddress(cell.slice(end + 1));
    const sheet = cell.slice(0, end);
    if (place === null) return false;
    return grids.some((grid) => grid.sheet === sheet && cellText(contentAt(grid, place)) === text);
  };
}

function recordOf({ footprint, answers }: Study, date: string): ReportRecord {
  return reportRecord(footprint, answers, date);
}
