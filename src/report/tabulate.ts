import { STAGES } from '../core/study/stage';
import { textsFor } from '../texts/textsFor';
import type { WorkbookPlan } from '../workbook/plan';
import type { ReportContext } from './reportContext';
import { activitySheet } from './sheets/activitySheet';
import { checksSheet } from './sheets/checksSheet';
import { factorsSheet } from './sheets/factorsSheet';
import { settingsSheet } from './sheets/settingsSheet';
import { stageLayout } from './sheets/stageLayout';
import { stageSheet } from './sheets/stageSheet';
import { summarySheet } from './sheets/summarySheet';
import { HEADER_ROW } from './sheetWriter';
import { totalNames } from './totalNames';

/** What the sheets are made of, before it is laid out. */
export type Study = Omit<ReportContext, 'texts' | 'layouts' | 'factorRows'>;

/**
 * Lays a calculated study out as sheets of native formulas.
 * @param study inventory, results and findings, with the names our sheets have
 */
export function tabulate(study: Study): WorkbookPlan {
  const { footprint, inventory, language } = study;
  const stages = STAGES.filter((stage) =>
    inventory.activities.some((activity) => activity.stage === stage),
  );
  const context: ReportContext = {
    ...study,
    texts: textsFor(language),
    layouts: new Map(stages.map((stage) => [stage, stageLayout(footprint, stage)])),
    factorRows: new Map(inventory.factors.map(({ id }, index) => [id, HEADER_ROW + 1 + index])),
  };
  return {
    sheets: [
      settingsSheet(context),
      activitySheet(context),
      factorsSheet(context),
      ...stages.map((stage) => stageSheet(context, stage)),
      summarySheet(context),
      checksSheet(context),
    ],
    names: totalNames(context),
  };
}
