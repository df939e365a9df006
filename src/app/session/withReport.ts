import { standingSheets } from '../../workbook/standingSheets';
import type { Study } from '../calculateStudy';
import { planStudy } from '../planStudy';
import { withRecord } from '../sinceReport';
import type { Assessment } from './assessStudy';

/**
 * An assessment whose sheets keep what a report said.
 * @param now the workbook as it is
 * @param reported the study that the report was made of, which may be older
 * @param date of the report: 2025-03-01
 */
export function withReport(now: Assessment, reported: Study, date: string): Assessment {
  if (now.plan === null) return now;
  const { record } = withRecord(reported, date).settings;
  const kept = withRecord(now.study, date);
  const study = { ...kept, settings: { ...kept.settings, record } };
  const { plan } = planStudy(study, now.content);
  return { ...now, study, plan, standing: standingSheets(plan, now.content.owned) };
}
