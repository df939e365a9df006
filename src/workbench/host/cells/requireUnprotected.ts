import { HostError } from '../hostError';
import type { CellRange } from './cellBlock';

/**
 * Refuses a change of a protected sheet.
 * @param range that is to be changed
 */
export function requireUnprotected({ host, sheetId }: Pick<CellRange, 'host' | 'sheetId'>): void {
  if (host.extras.protectedSheets.has(sheetId)) throw new HostError('AccessDenied');
}
