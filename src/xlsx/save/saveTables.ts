import { areaAddress } from '../../workbook/address';
import { addPart, TYPES } from '../parts/addPart';
import { dropUnreached } from '../parts/dropUnreached';
import { withPart } from '../parts/officePackage';
import { reachableParts } from '../parts/reachableParts';
import { freeRelationship, withRelationships } from '../parts/relationships';
import { tableParts, tableView } from '../view/tablesView';
import { readTree } from '../xml/readTree';
import { tableXml } from '../write/tableXml';
import { editTable } from './editTable';
import { stableText } from './changedEntries';
import type { SheetView, TableView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';

/** The file with a sheet's tables changed. */
export interface SavedTables {
  readonly parts: OfficePackage;
  /** Relationships that the sheet's list of tables loses and gains. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** A table before and after: null where it was not yet or is no more. */
interface Pair {
  readonly before: TableView | null;
  readonly after: TableView | null;
}

/**
 * Changes, adds and removes the tables of a sheet.
 * @param parts the file
 * @param sheetPart the sheet's part
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @param newId gives a number that no table has
 * @throws Error when a table would not be one for Excel
 */
export function saveTables(
  parts: OfficePackage,
  sheetPart: string,
  before: Pick<SheetView, 'tables'>,
  after: SheetView,
  newId: () => number,
): SavedTables {
  let current = parts;
  const removed: string[] = [];
  const added: string[] = [];
  for (const pair of pairsOf(before.tables, after.tables)) {
    if (stableText(pair.before) === stableText(pair.after)) continue;
    if (pair.after !== null) requireTable(pair.after, after);
    if (pair.before === null && pair.after !== null) {
      const fresh = addTable(current, sheetPart, pair.after, newId());
      current = fresh.parts;
      added.push(fresh.relationship);
    } else if (pair.before !== null) {
      const file = fileTable(current, sheetPart, pair.before, after.name);
      if (pair.after === null) {
        current = removeTable(current, sheetPart, file);
        removed.push(file.relationship);
      } else current = withPart(current, file.part, editTable(file.xml, file.part, pair.after));
    }
  }
  return { parts: current, removed, added };
}

/** A table keeps its name or, when it gets another, its place. */
function pairsOf(before: readonly TableView[], after: readonly TableView[]): readonly Pair[] {
  const named = (tables: readonly TableView[], name: string): TableView | undefined =>
    tables.find((one) => one.name.toUpperCase() === name.toUpperCase());
  const gone = before.filter(({ name }) => named(after, name) === undefined);
  const fresh = after.filter(({ name }) => named(before, name) === undefined);
  const renamed = new Map(
    fresh.map((now) => {
      const old = gone.find(({ area }) => stableText(area) === stableText(now.area));
      return [now, old ?? null] as const;
    }),
  );
  const kept = new Set(renamed.values());
  return [
    ...gone.filter((old) => !kept.has(old)).map((old) => ({ before: old, after: null })),
    ...after.map((now) => ({
      before: renamed.get(now) ?? named(before, now.name) ?? null,
      after: now,
    })),
  ];
}

function fileTable(
  parts: OfficePackage,
  sheetPart: string,
  table: TableView,
  sheet: string,
): { readonly part: string; readonly relationship: string; readonly xml: string } {
  const found = tableParts(parts, sheetPart).find(({ xml, part }) => {
    return tableView(readTree(xml, part))?.name.toUpperCase() === table.name.toUpperCase();
  });
  if (found !== undefined) return found;
  throw new Error(
    `The file has no table "${table.name}" on sheet "${sheet}" that could be changed`,
  );
}

function addTable(
  parts: OfficePackage,
  sheetPart: string,
  { area, columns, style, totalsRow, name }: TableView,
  id: number,
): { readonly parts: OfficePackage; readonly relationship: string } {
  const written = { area, headers: columns, totalsRow, ...(style === null ? {} : { style }) };
  const added = addPart(parts, 'xl/tables/table', tableXml(written, id, name), TYPES.table);
  const relationship = freeRelationship(added.parts, sheetPart);
  const add = [{ id: relationship, kind: 'table', target: added.part }];
  return {
    parts: withRelationships(added.parts, sheetPart, { remove: new Set(), add }),
    relationship,
  };
}

function removeTable(
  parts: OfficePackage,
  sheetPart: string,
  { part, relationship }: { readonly part: string; readonly relationship: string },
): OfficePackage {
  const led = reachableParts(parts, part);
  const remove = new Set([relationship]);
  return dropUnreached(withRelationships(parts, sheetPart, { remove, add: [] }), led);
}

/** Excel repairs a file whose headers are not the texts of their cells. */
function requireTable({ name, area, columns }: TableView, sheet: SheetView): void {
  const where = `Table "${name}" on sheet "${sheet.name}" (${areaAddress(area)})`;
  if (area.bottom <= area.top) throw new Error(`${where} needs a row below its header`);
  if (columns.length !== area.right - area.left + 1) {
    throw new Error(`${where} has another width than its headers`);
  }
  columns.forEach((column, index) => {
    const cell = sheet.cells.get(area.top)?.get(area.left + index)?.value ?? null;
    if (cell === column && column !== '') return;
    const number = String(index + 1);
    throw new Error(`${where}: header ${number} must be the text "${column}" in its cell`);
  });
}
