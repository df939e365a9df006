import type { Study } from './calculateStudy';
import { METHOD_PARTS, type ChangeReason, type MethodPart } from '../report/record/changeReason';
import { sinceReport } from './sinceReport';

/**
 * What differs from the last report, as JSON; nothing where none was made.
 * @param study as calculated now
 */
export function sinceReportJson(study: Study): object {
  const since = sinceReport(study);
  if (since === null) return {};
  const changes = since.changes.map(({ kind, product, stage, name, before, now, reasons }) => ({
    kind,
    product,
    stage,
    name: kind === 'item' ? name : null,
    beforeKgCo2e: before?.kgCo2e ?? null,
    nowKgCo2e: now?.kgCo2e ?? null,
    reasons: [...new Set(reasons.map((reason) => (isPart(reason) ? 'method' : reason)))],
    ...(reasons.some(isPart) && { method: reasons.filter(isPart) }),
  }));
  return { sinceReport: { date: since.date, changes } };
}

function isPart(reason: ChangeReason): reason is MethodPart {
  return METHOD_PARTS.some((part) => part === reason);
}
