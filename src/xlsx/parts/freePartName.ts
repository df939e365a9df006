import { partKey } from './officePackage';
import { reachableParts } from './reachableParts';
import { relationshipsPart } from './relationships';
import type { OfficePackage } from './officePackage';

/**
 * The first name of the form stem1.xml, stem2.xml, … that no part has and that nothing in the file
 * means: a sheet of the user's that lost its drawing must not show ours.
 * @param parts the file
 * @param stem such as xl/worksheets/sheet
 */
export function freePartName(parts: OfficePackage, stem: string): string {
  const meant = reachableParts(parts, '');
  const isTaken = (name: string): boolean =>
    parts.has(partKey(name)) ||
    meant.has(partKey(name)) ||
    parts.has(partKey(relationshipsPart(name)));
  let number = 1;
  while (isTaken(`${stem}${String(number)}.xml`)) number++;
  return `${stem}${String(number)}.xml`;
}
