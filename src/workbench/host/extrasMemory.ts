import { removeWhere } from './extras';
import type { PageSetup } from '../../workbook/view';
import type { Extras, GoneEntry } from './extras';

const LISTS = ['tables', 'charts', 'validations', 'conditions', 'links'] as const;

/** Sheets that undo may still bring back: it holds twenty steps. */
const MOST_GONE = 200;

/**
 * Puts away what stood on a sheet that is gone.
 * @param extras of the host
 * @param sheetId the sheet
 */
export function forgetSheet(extras: Extras, sheetId: string): void {
  const isThere = (one: { readonly sheetId: string }): boolean => one.sheetId === sheetId;
  const entries: GoneEntry[] = [];
  for (const name of LISTS) {
    const list: { readonly sheetId: string }[] = extras[name];
    entries.push(...list.filter(isThere).map((one): GoneEntry => [name, one]));
    removeWhere(list, isThere);
  }
  const page = extras.pages.get(sheetId);
  if (page !== undefined) entries.push(['pages', page]);
  extras.pages.delete(sheetId);
  if (extras.protectedSheets.delete(sheetId)) entries.push(['protectedSheets', true]);
  if (entries.length > 0) extras.gone.set(sheetId, entries);
  const [oldest] = extras.gone.keys();
  if (extras.gone.size > MOST_GONE && oldest !== undefined) extras.gone.delete(oldest);
}

/**
 * Brings back what stood on a sheet, because undo has brought back the sheet.
 * @param extras of the host
 * @param sheetId the sheet
 */
export function recallSheet(extras: Extras, sheetId: string): void {
  for (const [place, item] of extras.gone.get(sheetId) ?? []) {
    if (place === 'pages') extras.pages.set(sheetId, item as PageSetup);
    if (place === 'protectedSheets') extras.protectedSheets.add(sheetId);
    const list = LISTS.find((name) => name === place);
    if (list !== undefined) (extras[list] as unknown[]).push(item);
  }
  extras.gone.delete(sheetId);
}

type Others = readonly [
  pages: readonly (readonly [string, PageSetup])[],
  protectedSheets: readonly string[],
  isStructureProtected: boolean,
  gone: readonly (readonly [string, readonly GoneEntry[]])[],
];

/**
 * All that undo takes back, as a text: not settings and the way of calculating.
 * @param extras of the host
 */
export function takeExtras(extras: Extras): string {
  const { pages, protectedSheets, isStructureProtected, gone } = extras;
  const lists = LISTS.map((name) => extras[name]);
  const others: Others = [[...pages], [...protectedSheets], isStructureProtected, [...gone]];
  return JSON.stringify([lists, others]);
}

/**
 * Puts all as it was. Tables, charts and rules that are still there stay the same objects.
 * @param extras of the host
 * @param text as taken
 */
export function putExtras(extras: Extras, text: string): void {
  const [lists, others] = JSON.parse(text) as [readonly Item[][], Others];
  LISTS.forEach((name, index) => {
    putList(extras[name] as Item[], lists[index] ?? []);
  });
  const [pages, protectedSheets, isStructureProtected, gone] = others;
  putMap(extras.pages, pages);
  putMap(extras.gone, gone);
  extras.isStructureProtected = isStructureProtected;
  extras.protectedSheets.clear();
  for (const sheetId of protectedSheets) extras.protectedSheets.add(sheetId);
}

interface Item {
  readonly id?: string;
}

function putList(list: Item[], items: readonly Item[]): void {
  const known = new Map(list.map((item) => [item.id, item]));
  list.length = 0;
  for (const item of items) {
    const former = item.id === undefined ? undefined : known.get(item.id);
    list.push(former === undefined ? item : Object.assign(former, item));
  }
}

function putMap<Value>(
  map: Map<string, Value>,
  entries: readonly (readonly [string, Value])[],
): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
