import type { HostContext } from '../hostContext';
import { HostError } from '../hostError';
import { findSheet } from './rangeState';

/** What Excel allows as the name of a sheet. */
const ALLOWED = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Refuses a name that Excel refuses, or that another sheet has.
 * @param host the host
 * @param name wanted
 * @param own the sheet that is to have it; null for a new one
 */
export function requireSheetName(host: HostContext, name: string, own: string | null): void {
  if (!ALLOWED.test(name)) throw new HostError('InvalidArgument');
  const upper = name.toUpperCase();
  const taken = host.model.sheets().some((sheet) => {
    return sheet.id !== own && sheet.name.toUpperCase() === upper;
  });
  if (taken || (own === null && findSheet(host, name) !== null)) {
    throw new HostError('ItemAlreadyExists');
  }
}
