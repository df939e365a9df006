import { approximateCells } from '../core/analysis/approximateCells';
import { STAGES } from '../core/study/stage';
import { textsFor } from '../texts/textsFor';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import type { ReportContext } from './reportContext';
import { resultPlaces, type ResultPlace } from './resultPlaces';
import { keptSheet } from './record/keptSheet';
import { recordSheet } from './record/recordSheet';
import { activitySheet } from './sheets/activitySheet';
import { analysisSheet } from './sheets/analysisSheet';
import { checksSheet } from './sheets/checksSheet';
import { factorsSheet } from './sheets/factorsSheet';
import { gasLayout } from './sheets/gasLayout';
import { listedFacts } from './sheets/settingsFacts';
import { settingsSheet } from './sheets/settingsSheet';
import { stageLayout } from './sheets/stageLayout';
import { stageSheet } from './sheets/stageSheet';
import { summaryLayout } from './sheets/summaryLayout';
import { summarySheet } from './sheets/summarySheet';
import { HEADER_ROW } from './sheetWriter';
import { totalNames } from './totalNames';

/** What the sheets are made of, before it is laid out. */
export type Study = Omit<
  ReportContext,
  | 'texts'
  | 'layouts'
  | 'factorRows'
  | 'factList'
  | 'gasLayout'
  | 'summaryLayout'
  | 'allocations'
  | 'approximate'
>;

/** A study laid out: what our sheets are to hold, and where the results will stand in them. */
export interface TabulatedStudy {
  readonly plan: WorkbookPlan;
  readonly places: readonly ResultPlace[];
}

/**
 * Lays a calculated study out as sheets of native formulas.
 * @param study inventory, results and findings, with the names our sheets have
 */
export function tabulate(study: Study): TabulatedStudy {
  const context = contextOf(study);
  const places = resultPlaces(context);
  return {
    plan: {
      sheets: [
        settingsSheet(context),
        activitySheet(context),
        factorsSheet(context),
        ...[...context.layouts.keys()].map((stage) => stageSheet(context, stage)),
        summarySheet(context),
        analysisSheet(context),
        checksSheet(context),
        ...reportSheets(context),
      ],
      names: totalNames(context, places),
    },
    places,
  };
}

function reportSheets(context: ReportContext): readonly SheetPlan[] {
  const { record, keptRecord } = context;
  if (record !== null) return [recordSheet(context, record)];
  return keptRecord === null ? [] : [keptSheet(keptRecord)];
}

function contextOf(study: Study): ReportContext {
  const { footprint, inventory, language } = study;
  const stages = STAGES.filter((stage) =>
    inventory.activities.some((activity) => activity.stage === stage),
  );
  return {
    ...study,
    texts: textsFor(language),
    approximate: approximateCells(study.findings),
    factList: listedFacts(inventory),
    allocations: [
      ...new Set(inventory.activities.flatMap(({ allocation }) => allocation?.allocation ?? [])),
    ],
    layouts: new Map(stages.map((stage) => [stage, stageLayout(footprint, stage)])),
    gasLayout: gasLayout(inventory.factors),
    summaryLayout: summaryLayout(footprint),
    factorRows: new Map(inventory.factors.map(({ id }, index) => [id, HEADER_ROW + 1 + index])),
  };
}
