import { cellAddress } from './address';
import type { PlannedContent, SheetPlan } from './plan';

/**
 * Whether two plans put the same texts, numbers and formulas into a sheet. What formulas come to
 * does not count, nor do looks.
 * @param before one plan of the sheet
 * @param now the other
 */
export function isSameSheet(before: SheetPlan, now: SheetPlan): boolean {
  if (before.name !== now.name || before.cells.length !== now.cells.length) return false;
  const contents = new Map(before.cells.map(({ at, content }) => [cellAddress(at), said(content)]));
  return now.cells.every(({ at, content }) => contents.get(cellAddress(at)) === said(content));
}

function said(content: PlannedContent): string {
  switch (content.kind) {
    case 'text':
      return `text ${content.text}`;
    case 'number':
      return `number ${String(content.value)}`;
    case 'formula':
      return `formula ${content.formula}`;
  }
}
