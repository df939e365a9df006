import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { sinceReport, withRecord } from '../../src/app/sinceReport';
import type { GwpSet } from '../../src/core/gases/gwpTable';
import type { Boundary } from '../../src/core/study/boundary';
import type { FigureChange } from '../../src/report/record/figureChange';
import type { RecordChanges } from '../../src/report/record/recordChanges';
import type { Grid } from '../../src/workbook/grid';
import type { WorkbookContent } from '../../src/workbook/port';
import { gridOfPlan } from './memoryWorkbook';

/** Ledgers and what is decided about them. */
export interface Ledgers {
  readonly sheets: readonly Grid[];
  readonly gwp?: GwpSet;
  readonly boundary?: Boundary;
  readonly answers?: Readonly<Record<string, string>>;
}

function contentOf(sheets: readonly Grid[], owned: WorkbookContent['owned']): WorkbookContent {
  return { file: 'ledger.xlsx', sheets, owned, copies: [] };
}

/** Calculates ledgers; `owned` are our sheets in the same workbook. */
function studyOfLedgers(
  { sheets, gwp, boundary, answers = {} }: Ledgers,
  owned: WorkbookContent['owned'] = [],
): Study {
  return calculateStudy([contentOf(sheets, owned)], {
    gwp: gwp ?? null,
    boundary: boundary ?? null,
    language: 'zh-CN',
    answers: new Map(Object.entries(answers)),
  });
}

/** The sheet that a report of ledgers leaves in their workbook. */
function recordOf(ledgers: Ledgers): Grid {
  const reported = withRecord(studyOfLedgers(ledgers), '2025-03-01');
  const { plan } = planStudy(reported, contentOf(ledgers.sheets, []));
  const sheet = plan.sheets.find(({ key }) => key === 'report');
  if (sheet === undefined) throw new Error('The record was not planned.');
  return gridOfPlan(sheet);
}

/**
 * What differs from a report that was made of other ledgers. `aged` is what became of its record since.
 */
export function changesSince(
  before: Ledgers,
  now: Ledgers,
  aged: (record: Grid) => Grid = (record) => record,
): readonly FigureChange[] {
  return sinceRecord(before, now, aged).changes;
}

/** The same, with what the method was and is. */
export function sinceRecord(
  before: Ledgers,
  now: Ledgers,
  aged: (record: Grid) => Grid = (record) => record,
): RecordChanges {
  const grid = aged(recordOf(before));
  const since = sinceReport(studyOfLedgers(now, [{ key: 'report', grid }]));
  if (since === null) throw new Error('The record was not read.');
  return since;
}
