import { requiredText, withPart } from '../parts/officePackage';
import { withRelationships } from '../parts/relationships';
import { readWorkbookPart } from '../read/readWorkbookPart';
import { sheetMarks } from '../read/sheetMarks';
import { escapeAttribute } from '../xml/escapeXml';
import { addSheet } from './addSheet';
import { addStyles } from './addStyles';
import { checkPlan } from '../../workbook/checkPlan';
import { isOurName, keptNames, nameXml, sheetNames } from './definedNames';
import { editWorkbookXml, FIRST_SHEET, ownChild } from './editWorkbookXml';
import { removeSheets } from './removeSheets';
import { inStrictDialect, isStrict } from './strictDialect';
import { EMPTY_STYLES } from './styleLists';
import { highestStyle, stylesPart, withStylesPart } from './stylesPart';
import { freeNames } from '../../workbook/freeNames';
import { tablesOn } from './takenNames';
import { withoutCalculationChain } from './withoutCalculationChain';
import type { SheetKey, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetEntry, WorkbookPart } from '../read/readWorkbookPart';
import type { AddedStyles } from './addStyles';
import type { TakenTable } from './takenNames';

/** A sheet of the plan with its place in the file: where it stands now, or at the end. */
interface Placed {
  readonly plan: SheetPlan;
  readonly index: number;
  readonly sheetId: number;
  readonly relationship: string;
  readonly isNew: boolean;
}

interface Layout {
  readonly owned: readonly SheetEntry[];
  readonly others: readonly SheetEntry[];
  readonly placed: readonly Placed[];
  readonly newIndex: (index: number) => number | null;
  readonly activeIndex: number;
}

/**
 * The file with our sheets written as planned. The user's parts are carried over untouched; only
 * the lists that name all sheets, styles and names are edited, as text and as little as possible.
 * @param parts the file
 * @param workbookPart name of its workbook part
 * @param plan all of our sheets and names
 */
export function applyPlan(
  parts: OfficePackage,
  workbookPart: string,
  plan: WorkbookPlan,
): OfficePackage {
  checkPlan(plan);
  const workbook = readWorkbookPart(parts, workbookPart);
  const layout = placeSheets(workbook, plan);
  const tables = tablesOn(
    parts,
    layout.others.filter((sheet) => sheet.isGrid),
  );
  const names = chooseNames(workbook, layout, plan, tables);
  const cleared = withoutCalculationChain(
    removeSheets(parts, workbookPart, layout.owned),
    workbook,
  );
  const styled = withStyles(cleared, workbook);
  const filled = addSheets(styled.parts, workbook, layout, tables, names, styled.styles);
  const xml = editedWorkbook(requiredText(parts, workbookPart), workbook, plan, layout, names);
  const written = withPart(filled, workbookPart, xml);
  return isStrict(workbook.relationships) ? inStrictDialect(written, parts) : written;
}

function placeSheets(workbook: WorkbookPart, plan: WorkbookPlan): Layout {
  const marks = sheetMarks(workbook);
  const owned = workbook.sheets.filter((sheet) => (marks.get(sheet.index) ?? 'copy') !== 'copy');
  const others = workbook.sheets.filter((sheet) => !owned.includes(sheet));
  const keep = new Set(plan.sheets.map((sheet) => sheet.key));
  const remaining = workbook.sheets.filter((sheet) => {
    const mark = marks.get(sheet.index);
    return mark === undefined || mark === 'copy' || keep.has(mark);
  });
  const newIndex = (index: number): number | null => {
    const found = remaining.findIndex((sheet) => sheet.index === index);
    return found < 0 ? null : found;
  };
  refuseTakenNames(plan, others);
  if (plan.sheets.length === 0 && remaining.every((sheet) => sheet.hidden)) {
    throw new Error('The plan would leave the workbook without a visible sheet');
  }
  const placed = placePlan(workbook, plan, marks, remaining);
  const activeIndex = newIndex(workbook.activeSheet) ?? FIRST_SHEET;
  return { owned, others, placed, newIndex, activeIndex };
}

function placePlan(
  workbook: WorkbookPart,
  plan: WorkbookPlan,
  marks: ReadonlyMap<number, SheetKey | 'copy'>,
  remaining: readonly SheetEntry[],
): readonly Placed[] {
  let index = remaining.length;
  let sheetId = Math.max(...workbook.sheets.map((sheet) => sheet.sheetId));
  const taken = new Set(workbook.relationships.map(({ id }) => id));
  return plan.sheets.map((sheet) => {
    const found = remaining.find((entry) => marks.get(entry.index) === sheet.key);
    if (found === undefined) {
      const relationship = freeId(taken);
      return { plan: sheet, index: index++, sheetId: ++sheetId, relationship, isNew: true };
    }
    requireName(sheet, found.name);
    const { relationship } = found;
    const place = remaining.indexOf(found);
    return { plan: sheet, index: place, sheetId: found.sheetId, relationship, isNew: false };
  });
}

function requireName({ key, name }: SheetPlan, current: string): void {
  if (current === name) return;
  throw new Error(`Sheet ${key} is called "${current}", but the plan says "${name}"`);
}

function freeId(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number++;
  taken.add(`rId${String(number)}`);
  return `rId${String(number)}`;
}

function refuseTakenNames(plan: WorkbookPlan, others: readonly SheetEntry[]): void {
  const taken = new Set(others.map((sheet) => sheet.name.toUpperCase()));
  const clash = plan.sheets.find((sheet) => taken.has(sheet.name.toUpperCase()));
  if (clash !== undefined) throw new Error(`The workbook has a sheet "${clash.name}" already`);
}

function chooseNames(
  workbook: WorkbookPart,
  layout: Layout,
  plan: WorkbookPlan,
  tables: readonly TakenTable[],
): ReadonlyMap<string, string> {
  const wanted = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const taken = workbook.names.filter(
    (name, index) => name.sheet === null && !isOurs(workbook, layout, index),
  );
  return freeNames(
    [...wanted, ...plan.names.map(({ name }) => name)],
    [...tables.map(({ name }) => name), ...taken.map(({ name }) => name)],
  );
}

function isOurs(workbook: WorkbookPart, layout: Layout, index: number): boolean {
  const name = workbook.names[index];
  const indexes = new Set(layout.owned.map((sheet) => sheet.index));
  const sheets = layout.owned.map((sheet) => sheet.name);
  return name !== undefined && isOurName(name, indexes, sheets);
}

function withStyles(
  parts: OfficePackage,
  workbook: WorkbookPart,
): { readonly parts: OfficePackage; readonly styles: AddedStyles } {
  const found = stylesPart(parts, workbook);
  const styles = addStyles(found.xml ?? EMPTY_STYLES, found.part, (count) =>
    highestStyle(parts, workbook, count),
  );
  return { parts: withStylesPart(parts, workbook, found, styles.xml), styles };
}

function addSheets(
  parts: OfficePackage,
  workbook: WorkbookPart,
  layout: Layout,
  tables: readonly TakenTable[],
  names: ReadonlyMap<string, string>,
  styles: AddedStyles,
): OfficePackage {
  let current = parts;
  let firstTableId = Math.max(0, ...tables.map(({ id }) => id)) + 1;
  const add = layout.placed.map(({ plan, index, relationship }) => {
    const isActive = index === layout.activeIndex;
    const added = addSheet(current, plan, { styles, names, firstTableId, isActive });
    current = added.parts;
    firstTableId += plan.tables.length;
    return { id: relationship, kind: 'worksheet', target: added.part };
  });
  return withRelationships(current, workbook.part, { remove: new Set(), add });
}

function editedWorkbook(
  xml: string,
  workbook: WorkbookPart,
  plan: WorkbookPlan,
  layout: Layout,
  names: ReadonlyMap<string, string>,
): string {
  const fresh = layout.placed.filter(({ isNew }) => isNew).map((one) => ownChild(sheetTag(one)));
  const ours = [
    ...layout.placed.flatMap((one) => sheetNames(one.plan, one.index)),
    ...plan.names.map((planned) => {
      const sheet = plan.sheets.find(({ key }) => key === planned.sheet);
      return nameXml(planned, names.get(planned.name) ?? planned.name, sheet?.name ?? '');
    }),
  ];
  return editWorkbookXml(xml, workbook.part, {
    newIndex: layout.newIndex,
    calculate: true,
    sheets: (children) => [
      ...children.filter((_, index) => layout.newIndex(index) !== null),
      ...fresh,
    ],
    names: (children) => [
      ...keptNames(children, (index) => isOurs(workbook, layout, index), layout.newIndex),
      ...ours.map(ownChild),
    ],
  });
}

function sheetTag({ plan, sheetId, relationship }: Placed): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const attributes = `name="${escapeAttribute(plan.name)}" sheetId="${String(sheetId)}"`;
  return `<sheet xmlns:r="${namespace}" ${attributes} r:id="${relationship}"/>`;
}
