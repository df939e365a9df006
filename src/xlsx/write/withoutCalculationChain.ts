import { withContentTypes } from '../parts/contentTypes';
import { withoutParts } from '../parts/officePackage';
import { relationshipKind, withRelationships } from '../parts/relationships';
import type { OfficePackage } from '../parts/officePackage';
import type { WorkbookPart } from '../read/readWorkbookPart';

/**
 * The file without the list that says in which order Excel calculated: it names cells, and Excel
 * makes it anew.
 * @param parts the file
 * @param workbook its workbook part
 */
export function withoutCalculationChain(
  parts: OfficePackage,
  workbook: WorkbookPart,
): OfficePackage {
  const chain = workbook.relationships.find((one) => relationshipKind(one) === 'calcChain');
  if (chain === undefined) return parts;
  const gone = new Set([chain.target]);
  const remove = new Set([chain.id]);
  const cut = withRelationships(withoutParts(parts, gone), workbook.part, { remove, add: [] });
  return withContentTypes(cut, { remove: gone, add: [] });
}
