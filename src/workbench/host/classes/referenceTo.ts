import { absoluteAddress } from '../../../workbook/address';
import type { HostContext } from '../hostContext';
import type { HostObject } from '../hostObject';
import { quotedName } from '../quotedName';
import { asRange } from './rangeState';

/**
 * A range as formulas refer to it: Sheet1!$A$1:$B$2.
 * @param host the host
 * @param object that must be a range
 */
export function referenceTo({ model }: HostContext, object: HostObject): string {
  const { sheetId, area } = asRange(object.self);
  const sheet = model.sheets().find(({ id }) => id === sheetId);
  return `${quotedName(sheet?.name ?? '')}!${absoluteAddress(area)}`;
}
