import type { Area } from '../../workbook/address';
import type { ModelChange } from '../model/spreadsheetModel';
import { shiftArea } from './cells/shiftArea';
import { shiftExtras } from './shiftExtras';
import type { SheetLineChange } from './shiftExtras';
import type { TableState } from './extras';
import type { HostContext } from './hostContext';
import type { HostObject } from './hostObject';
import { nameHeaders, showTable } from './tableHeaders';

/** Rows or columns that came in or went, as the model tells it. */
export type LinesChanged = Extract<ModelChange, { readonly kind: 'rows' | 'columns' }>;

/**
 * Lets everything that the host knows by its place follow rows and columns that come in or go.
 * @param host changed in place
 * @param change as the model tells it
 */
export function followLines(host: HostContext, change: LinesChanged): void {
  const { kind, done, sheetId, area } = change;
  const [first, last] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const lines: SheetLineChange = { kind, done, sheetId, first, last };
  const before = new Map(host.extras.tables.map((table) => [table.name, table.area]));
  shiftExtras(host.extras, lines, (name) => sheetIdOf(host, name));
  followTables(host, before);
  host.references.change((object) => movedRange(host, object, lines));
}

function sheetIdOf({ model }: HostContext, name: string): string | null {
  const upper = name.toUpperCase();
  return model.sheets().find((sheet) => sheet.name.toUpperCase() === upper)?.id ?? null;
}

/** Lets formulas know where tables are now. Undo brings that back by itself. */
function followTables(host: HostContext, before: ReadonlyMap<string, TableState['area']>): void {
  const { model, extras } = host;
  model.asConsequence(() => {
    for (const [name] of before) {
      if (!extras.tables.some((table) => table.name === name)) model.removeTable(name);
    }
    for (const table of extras.tables) {
      if (before.get(table.name) === table.area) continue;
      nameHeaders(host, table);
      showTable(host, table);
    }
  });
}

/** A range that the add-in keeps goes with its cells; null when they are gone. */
function movedRange(
  host: HostContext,
  object: HostObject,
  change: SheetLineChange,
): HostObject | null {
  const { self } = object;
  if (object.className !== 'Range' || !isPlaced(self)) return object;
  if (self.sheetId !== change.sheetId) return object;
  const area = shiftArea(self.area, change);
  return area === null ? null : host.make.range(self.sheetId, area, self.reference);
}

function isPlaced(
  self: unknown,
): self is { readonly sheetId: string; readonly area: Area; readonly reference: string | null } {
  return typeof self === 'object' && self !== null && 'area' in self && 'reference' in self;
}
