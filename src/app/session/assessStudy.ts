import type { Finding } from '../../core/study/finding';
import type { ResultPlace } from '../../report/resultPlaces';
import type { Language } from '../../texts/language';
import type { SheetKey, WorkbookPlan } from '../../workbook/plan';
import type { WorkbookContent } from '../../workbook/port';
import type { RecordChanges } from '../../report/record/recordChanges';
import { standingSheets } from '../../workbook/standingSheets';
import { calculateStudy, type Study } from '../calculateStudy';
import { otherBasis, type Alternative } from '../alternativesOf';
import { optionEffects, type OptionEffects } from '../optionEffects';
import { sinceReport } from '../sinceReport';
import { planStudy } from '../planStudy';
import { differingFigures } from '../differingFigures';
import { tellingDifferences } from '../withDifferences';
import { resultsStand } from './resultsStand';

/** A workbook as read, what comes of it, and how our sheets in it stand to that. */
export interface Assessment {
  readonly content: WorkbookContent;
  readonly study: Study;
  /** What the study finds, and where the figures in the workbook are others than its own. */
  readonly findings: readonly Finding[];
  readonly effects: OptionEffects;
  /** What our sheets are to hold; null where there is nothing to calculate. */
  readonly plan: WorkbookPlan | null;
  readonly places: readonly ResultPlace[];
  /** Sheets that hold already what the plan says. */
  readonly standing: ReadonlySet<SheetKey>;
  /** Whether there are sheets of ours. */
  readonly hasSheets: boolean;
  /** Whether every sheet with results or with what they rest on holds what the plan says. */
  readonly resultsStand: boolean;
  /** Products for which the workbook's formulas come to other figures than the core. */
  readonly differing: readonly string[];
  /** By product: its figures with electricity counted the other way, where that differs. */
  readonly otherBases: ReadonlyMap<string, Alternative>;
  /** What differs from the last report; null where none was made. */
  readonly sinceReport: RecordChanges | null;
}

/**
 * Calculates a workbook and compares our sheets with what they should hold.
 * @param content the workbook as read
 * @param language where the workbook's own settings name none
 * @param answers given beside those in the settings sheet
 * @param today the present day: 2025-01-10
 */
export function assessStudy(
  content: WorkbookContent,
  language: Language,
  answers: ReadonlyMap<string, string>,
  today: string,
): Assessment {
  const calculated = calculateStudy([content], {
    gwp: null,
    boundary: null,
    language: null,
    answers,
    today,
  });
  const isNamed = calculated.settings.language !== null;
  const study = isNamed ? calculated : { ...calculated, language };
  const hasSheets = content.owned.length > 0;
  const effects = optionEffects(study);
  if (study.inventory.products.length === 0) {
    const none = { plan: null, places: [], standing: new Set<SheetKey>() };
    return {
      content,
      study,
      findings: study.findings,
      effects,
      ...none,
      hasSheets,
      resultsStand: false,
      differing: [],
      otherBases: new Map(),
      sinceReport: sinceReport(study),
    };
  }
  const { plan, places } = planStudy(study, content);
  const standing = standingSheets(plan, content.owned);
  const stand = resultsStand(plan, standing, content.owned);
  const differing = differingFigures(study, places, content.owned);
  return {
    content,
    study,
    // What is written does not tell of figures that differ: it is calculated anew.
    findings: stand ? tellingDifferences(study, differing).findings : study.findings,
    effects,
    plan,
    places,
    standing,
    hasSheets,
    resultsStand: stand,
    differing: [...new Set(differing.map(({ product }) => product))],
    otherBases: otherBases(study),
    sinceReport: sinceReport(study),
  };
}

function otherBases(study: Study): ReadonlyMap<string, Alternative> {
  return new Map(
    study.footprint.products.flatMap(({ product }) => {
      const other = otherBasis(study, product);
      return other === null ? [] : [[product.name, other] as const];
    }),
  );
}
