import { addPart, TYPES } from '../parts/addPart';
import { withRelationships } from '../parts/relationships';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import { sheetXml } from './sheetXml';
import { tableXml } from './tableXml';
import type { PlannedTable, SheetPlan } from '../../workbook/plan';
import type { AddedPart } from '../parts/addPart';
import type { OfficePackage } from '../parts/officePackage';
import type { AddedStyles } from './addStyles';

/** What a new sheet needs from the rest of the file. */
export interface AddSheetContext {
  readonly styles: AddedStyles;
  /** The names that ours really got. */
  readonly names: ReadonlyMap<string, string>;
  readonly firstTableId: number;
  readonly isActive: boolean;
}

/**
 * Adds the parts of one sheet of ours: itself, its tables, its drawing and its charts.
 * @param parts the file
 * @param plan the sheet
 * @param context what the sheet refers to
 */
export function addSheet(
  parts: OfficePackage,
  plan: SheetPlan,
  context: AddSheetContext,
): AddedPart {
  const tables = plan.tables.map((_, index) => `rId${String(index + 1)}`);
  const drawing = plan.charts.length === 0 ? null : `rId${String(tables.length + 1)}`;
  const { styles, names, isActive } = context;
  const xml = sheetXml(plan, { styles, renames: names, isActive, drawing, tables });
  const sheet = addPart(parts, 'xl/worksheets/sheet', xml, TYPES.sheet);
  let current = sheet.parts;
  plan.tables.forEach((table, index) => {
    current = addTable(current, sheet.part, table, tables[index] ?? '', index, context);
  });
  if (drawing !== null) current = addDrawing(current, sheet.part, plan, drawing);
  return { parts: current, part: sheet.part };
}

function addTable(
  parts: OfficePackage,
  sheetPart: string,
  table: PlannedTable,
  id: string,
  index: number,
  { names, firstTableId }: AddSheetContext,
): OfficePackage {
  const xml = tableXml(table, firstTableId + index, names.get(table.name) ?? table.name);
  const added = addPart(parts, 'xl/tables/table', xml, TYPES.table);
  const add = [{ id, kind: 'table', target: added.part }];
  return withRelationships(added.parts, sheetPart, { remove: new Set(), add });
}

function addDrawing(
  parts: OfficePackage,
  sheetPart: string,
  plan: SheetPlan,
  id: string,
): OfficePackage {
  const drawing = addPart(parts, 'xl/drawings/drawing', drawingXml(plan.charts), TYPES.drawing);
  let current = withRelationships(drawing.parts, sheetPart, {
    remove: new Set(),
    add: [{ id, kind: 'drawing', target: drawing.part }],
  });
  plan.charts.forEach((chart, index) => {
    const added = addPart(current, 'xl/charts/chart', chartXml(chart, plan), TYPES.chart);
    const add = [{ id: `rId${String(index + 1)}`, kind: 'chart', target: added.part }];
    current = withRelationships(added.parts, drawing.part, { remove: new Set(), add });
  });
  return current;
}
