import { absoluteAddress, sheetReference } from '../../workbook/address';
import { attributesOf } from '../xml/attributesOf';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { COPY_KEY, isOurGlobalName, MARK } from '../../workbook/ownMarks';
import type { Place } from '../../workbook/address';
import type { PlannedName, SheetPlan } from '../../workbook/plan';
import type { DefinedName } from '../read/readWorkbookPart';
import type { ChildText } from '../xml/splitElement';

/** Names local to a sheet that we write anew with the sheet. */
const REWRITTEN = new Set([
  MARK,
  '_xlnm.Print_Area',
  '_xlnm.Print_Titles',
  '_xlnm._FilterDatabase',
]);

/**
 * Whether a name was written by us before, so that it is removed when its sheet is written anew.
 * A name that lost its cells (#REF!) counts too.
 * @param name as read
 * @param ownedIndexes positions of our sheets
 * @param ownedNames current names of our sheets
 */
export function isOurName(
  name: DefinedName,
  ownedIndexes: ReadonlySet<number>,
  ownedNames: readonly string[],
): boolean {
  if (name.sheet !== null) return ownedIndexes.has(name.sheet) && REWRITTEN.has(name.name);
  return isOurGlobalName(name.name, name.formula, ownedNames);
}

/**
 * The user's names that stay, with their sheets counted anew where sheets before them went away.
 * A mark among them stands on a copy: it is told so, lest the copy be taken for the original when
 * that is moved or removed.
 * @param children of the list of names
 * @param isOurs whether the name at a position of the list is written anew
 * @param newIndex position of a sheet afterwards; null when it is removed
 */
export function keptNames(
  children: readonly ChildText[],
  isOurs: (index: number) => boolean,
  newIndex: (index: number) => number | null,
): readonly ChildText[] {
  return children.flatMap((child, index) => {
    if (isOurs(index)) return [];
    const local = attributesOf(child.attributes).get('localSheetId');
    if (local === undefined) return [child];
    const moved = newIndex(Number(local));
    if (moved === null) return [];
    const xml = child.xml.replace(/(\slocalSheetId\s*=\s*["'])[0-9]+/, `$1${String(moved)}`);
    return [{ ...child, xml: isMark(child) ? xml.replace(/>[^<]*</, `>"${COPY_KEY}"<`) : xml }];
  });
}

function isMark(child: ChildText): boolean {
  return attributesOf(child.attributes).get('name') === MARK;
}

/**
 * The names of one sheet of ours: its mark, what is printed of it, and the row on top of each page.
 * @param plan the sheet
 * @param index its position
 */
export function sheetNames(plan: SheetPlan, index: number): readonly string[] {
  const { area, titleRow } = plan.print;
  return [
    localXml('_xlnm.Print_Area', index, sheetReference(plan.name, absoluteAddress(area))),
    ...(titleRow === null ? [] : [titleRowXml(plan.name, index, titleRow)]),
    localXml(MARK, index, `"${plan.key}"`, ' hidden="1"'),
  ];
}

function titleRowXml(sheet: string, index: number, titleRow: number): string {
  const row = `$${String(titleRow + 1)}`;
  return localXml('_xlnm.Print_Titles', index, sheetReference(sheet, `${row}:${row}`));
}

/**
 * A name for the whole workbook.
 * @param planned what was planned
 * @param name the name that it gets
 * @param sheet name of its sheet
 */
export function nameXml(planned: PlannedName, name: string, sheet: string): string {
  const reference = sheetReference(sheet, absoluteAddress(oneCell(planned.at)));
  return `<definedName name="${escapeAttribute(name)}">${escapeText(reference)}</definedName>`;
}

function localXml(name: string, index: number, formula: string, more = ''): string {
  const attributes = `name="${name}" localSheetId="${String(index)}"${more}`;
  return `<definedName ${attributes}>${escapeText(formula)}</definedName>`;
}

function oneCell({ row, column }: Place): {
  top: number;
  left: number;
  bottom: number;
  right: number;
} {
  return { top: row, left: column, bottom: row, right: column };
}
