import { areaAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { FoundSheet } from '../findSheets';
import { areasIn } from './areasIn';

/** Merged cells that were asked for; they are known after the next round trip. */
export type AskedMerges = () => ReadonlyMap<FoundSheet, readonly Area[]>;

/**
 * Asks for the merged cells that touch the used ones; the answer comes with the next round trip,
 * and not at all where Excel has failed in it.
 * @param sheets that have content
 */
export function askMerges(sheets: readonly FoundSheet[]): AskedMerges {
  const asked = sheets.map((sheet) => ({ sheet, merged: mergedIn(sheet.used) }));
  return () => new Map(asked.map(({ sheet, merged }) => [sheet, areasOf(merged)]));
}

/**
 * The merged cells that touch the used ones, for sheets that have so many that Excel fails to tell
 * them together: more than 512 areas in one range.
 * @param context of the run
 * @param sheets that have content
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<ReadonlyMap<FoundSheet, readonly Area[]>> {
  const areas = new Map<FoundSheet, readonly Area[]>();
  for (const sheet of sheets) areas.set(sheet, await mergesOf(context, sheet));
  return areas;
}

async function mergesOf(
  context: Excel.RequestContext,
  { sheet, used }: FoundSheet,
): Promise<readonly Area[]> {
  const { rowIndex, rowCount, columnIndex, columnCount } = used;
  const [bottom, right] = [rowIndex + rowCount - 1, columnIndex + columnCount - 1];
  const whole = { top: rowIndex, left: columnIndex, bottom, right };
  const found = await mergesWithin(context, sheet, whole);
  const known = new Map(found.map((area) => [areaAddress(area), area]));
  return [...known.values()];
}

async function mergesWithin(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  try {
    const merged = mergedIn(sheet.getRange(areaAddress(area)));
    await context.sync();
    return areasOf(merged);
  } catch (error) {
    if (area.bottom === area.top) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const above = await mergesWithin(context, sheet, { ...area, bottom: middle });
    const below = await mergesWithin(context, sheet, { ...area, top: middle + 1 });
    return [...above, ...below];
  }
}

function mergedIn(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load('address');
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : areasIn(merged.address);
}
