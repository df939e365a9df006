import { groupedBy } from '../core/groupedBy';
import type { FactKey, ProductFactKey } from '../core/study/facts';
import type { QuestionCode } from '../core/study/question';
import { BOUNDARY_ID, factId, GWP_ID } from '../ledger/facts/factId';
import { GWP_ANSWER } from '../ledger/inventory/questions/gwpSetIn';
import { COLUMN_ID } from '../ledger/tables/columnCorrections';
import { cellText } from '../ledger/values/cellText';
import type { Bearing, Holds } from '../report/record/changeReason';
import { recordChanges, type RecordChanges } from '../report/record/recordChanges';
import { reportRecord, type ReportRecord } from '../report/record/reportRecord';
import { parseCellAddress } from '../workbook/address';
import { contentAt, type Grid } from '../workbook/grid';
import type { Study } from './calculateStudy';

/**
 * The study with the record of a report that is made of it now: its sheets keep what the report
 * says, and a damaged record of an older one is no more.
 * @param study as reported
 * @param date of the report: 2025-03-01
 */
export function withRecord(study: Study, date: string): Study {
  return {
    ...study,
    settings: { ...study.settings, record: recordOf(study, date), damagedRecord: null },
    findings: study.findings.filter(({ code }) => code !== 'record-unreadable'),
  };
}

/**
 * What has changed since the last report of a workbook.
 * @param study as calculated now
 * @returns null where no report was made
 */
export function sinceReport(study: Study): RecordChanges | null {
  const { record } = study.settings;
  if (record === null) return null;
  const now = recordOf(study, record.date);
  const present = { holds: ledgerHolds(study), bearingOf };
  return recordChanges(ofFigures(record), ofFigures(now), present);
}

/** Cells are known by their sheet as it is called in this workbook. */
function ledgerHolds({ ledger }: Study): Holds {
  const grids = groupedBy(
    ledger.grids.map(({ arranged, ...grid }): Omit<Grid, 'arranged'> => arranged?.from ?? grid),
    ({ sheet }) => sheet,
  );
  return (cell, text) => {
    const end = cell.lastIndexOf('!');
    const place = parseCellAddress(cell.slice(end + 1));
    const sheet = cell.slice(0, end);
    if (place === null) return false;
    const own = grids.get(sheet) ?? [];
    return own.some((grid) => cellText(contentAt(grid, place)) === text);
  };
}

/** How shared amounts are divided. */
const SHARING: readonly QuestionCode[] = [
  'allocation-needed',
  'allocation-key',
  'allocation-reason',
];
/** What the keys of the division are made of. */
const KEYS: readonly ProductFactKey[] = ['output', 'mass', 'hours', 'price'];

function bearingOf(id: string): Bearing {
  if (SHARING.some((code) => id.startsWith(`${code}:`))) return 'sharing';
  const isKey =
    id.startsWith(`${COLUMN_ID}:`) || KEYS.some((key) => id.startsWith(factId(key, '')));
  return isKey ? 'key' : 'other';
}

/** Texts for the report, which no figure rests on. */
const WORDS: readonly FactKey[] = [
  'company',
  'companyProfile',
  'commissioner',
  'standard',
  'productRules',
  'cutOff',
  'intendedUse',
  'reviewer',
  'boundaryNote',
  'dataNote',
  'reportDate',
  'profile',
];
/** Boundary and GWP set are compared by what they are. */
const METHOD: ReadonlySet<string> = new Set([BOUNDARY_ID, GWP_ID, GWP_ANSWER]);

/** A record with those of its answers alone that figures may rest on. */
function ofFigures(record: ReportRecord): ReportRecord {
  const isWords = (id: string): boolean =>
    WORDS.some((key) => id === factId(key, null) || id.startsWith(factId(key, '')));
  const answers = [...record.answers].filter(([id]) => !METHOD.has(id) && !isWords(id));
  return { ...record, answers: new Map(answers) };
}

function recordOf({ footprint, answers }: Study, date: string): ReportRecord {
  return reportRecord(footprint, answers, date);
}
