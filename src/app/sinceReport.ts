import { recordChanges, type RecordChanges } from '../report/record/recordChanges';
import { reportRecord, type ReportRecord } from '../report/record/reportRecord';
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
  return record === null ? null : recordChanges(record, recordOf(study, record.date));
}

function recordOf({ footprint, answers }: Study, date: string): ReportRecord {
  return reportRecord(footprint, answers, date);
}
