import type { WorkbookPart } from '../read/readWorkbookPart';
import type { PlacedSheet } from './placeSheets';

/** A tab of the workbook as it is to be. */
export interface Tab {
  /** Its position in the file; null for a new one. */
  readonly index: number | null;
  /** Null for a sheet that the view does not show, such as a chart alone. */
  readonly placed: PlacedSheet | null;
}

/**
 * The order of all tabs. A sheet that the view does not show stays behind the one that it stood
 * behind, or behind the nearest before that which is still there.
 * @param workbook the file's workbook part
 * @param sheets that the view shows, in their new order
 */
export function tabOrder(workbook: WorkbookPart, sheets: readonly PlacedSheet[]): readonly Tab[] {
  const tabs: Tab[] = sheets.map((placed) => ({ index: placed.entry?.index ?? null, placed }));
  for (const { index, isGrid } of workbook.sheets) {
    if (isGrid) continue;
    let before = index - 1;
    while (before >= 0 && !tabs.some((tab) => tab.index === before)) before--;
    const at = tabs.findIndex((tab) => tab.index === before);
    tabs.splice(before < 0 ? 0 : at + 1, 0, { index, placed: null });
  }
  return tabs;
}
