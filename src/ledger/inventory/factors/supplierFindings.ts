import type { Activity } from '../../../core/study/activity';
import { isFirstPart } from '../../../core/study/allocation';
import type { EmissionFactor } from '../../../core/study/factor';
import type { Finding } from '../../../core/study/finding';

/**
 * Where a supplier's own factor holds before a general one of the ledger: both are told.
 * @param activities with their factors
 * @returns one finding an item
 */
export function supplierFindings(activities: readonly Activity[]): readonly Finding[] {
  return activities.flatMap(({ name, factor, allocation }): Finding[] => {
    const general = factor?.overrides;
    if (factor === null || general === undefined || !isFirstPart(allocation)) return [];
    return [
      {
        code: 'supplier-factor',
        severity: 'info',
        cells: [factor, general].flatMap(({ evidence }) => evidence?.at ?? []),
        effectKgCo2e: null,
        values: { name, found: shown(factor), other: shown(general) },
      },
    ];
  });
}

function shown({ value, unitText }: EmissionFactor): string {
  return `${String(value)} ${unitText}`;
}
