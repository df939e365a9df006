import type { CellContent } from '../../workbook/grid';
import { isPlaceholder } from '../values/parseAmount';

/**
 * Whether a placeholder or an error stands where a figure should be.
 * @param content what the cell holds
 */
export function isGap(content: CellContent): boolean {
  if (typeof content === 'string') return content.trim() !== '' && isPlaceholder(content);
  return content !== null && typeof content === 'object' && 'error' in content;
}
