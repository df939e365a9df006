import { relationshipKind } from '../parts/relationships';
import type { WorkbookPart } from './readWorkbookPart';

/**
 * The part that the workbook keeps for one purpose; null when it has none.
 * @param workbook its workbook part
 * @param kind last word of the relationship's type, such as styles
 */
export function relatedPart(workbook: WorkbookPart, kind: string): string | null {
  const found = workbook.relationships.find((one) => relationshipKind(one) === kind);
  return found?.target ?? null;
}
