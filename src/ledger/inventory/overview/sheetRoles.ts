import type { SheetRole } from '../../../core/study/inventory';
import type { Activity } from '../../../core/study/activity';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { Ledger } from '../../ledger';
import { columnOf } from '../../tables/ledgerTable';

const ROLE_ORDER = [
  'material',
  'transport',
  'energy',
  'distribution',
  'use',
  'endOfLife',
  'waste',
  'output',
  'factors',
  'results',
] as const;

/**
 * What each of the user's sheets was understood to be.
 * @param ledger as read
 * @param activities all activities of the study
 */
export function sheetRoles(ledger: Ledger, activities: readonly Activity[]): readonly SheetRole[] {
  const bySheet = new Map<string, Set<string>>();
  const rolesOf = (file: string, sheet: string): Set<string> => {
    const key = `${file}\n${sheet}`;
    const roles = bySheet.get(key) ?? new Set<string>();
    bySheet.set(key, roles);
    return roles;
  };
  for (const activity of activities) {
    const { at } = activity.nameWitness;
    rolesOf(at.file, at.sheet).add(roleOfActivity(activity));
  }
  for (const { table, purpose } of ledger.tables) {
    const roles = rolesOf(table.grid.file, table.grid.sheet);
    if (purpose === 'factors') roles.add('factors');
    if (columnOf(table, 'output') !== null) roles.add('output');
    if (purpose === 'other' && columnOf(table, 'result') !== null) roles.add('results');
  }
  return ledger.grids.map(({ file, sheet }) => {
    const roles = rolesOf(file, sheet);
    const named = ROLE_ORDER.filter((role) => roles.has(role));
    return { file, sheet, role: named.length === 0 ? 'other' : named.join('+') };
  });
}

function roleOfActivity({ stage, data }: Activity): string {
  if (stage === 'rawMaterial') return 'material';
  if (stage !== 'production') return stage;
  const isMass =
    data.kind === 'amount' &&
    data.amount !== null &&
    dimensionOf(data.amount.quantity.unit) === 'mass';
  return isMass ? 'waste' : 'energy';
}
