import { escapeAttribute, escapeText } from '../xml/escapeXml';
import { editElement, withAttributes } from '../xml/editElement';
import { splitElement } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { editWorkbookXml, ownChild } from '../write/editWorkbookXml';
import { fileFormula } from './fileFormula';
import { sameFormula } from './sameView';
import { tabOrder } from './tabOrder';
import { withActiveTab } from './withActiveTab';
import type { NameView, WorkbookView } from '../../workbook/view';
import type { WorkbookPart } from '../read/readWorkbookPart';
import type { ChildText } from '../xml/splitElement';
import type { PlacedSheet } from './placeSheets';
import type { Tab } from './tabOrder';

/** What is to be different in the workbook part. */
export interface WorkbookListsEdit {
  readonly before: WorkbookView;
  readonly after: WorkbookView;
  readonly sheets: readonly PlacedSheet[];
  /** Whether the spreadsheet is to calculate everything when it opens the file. */
  readonly calculate: boolean;
}

/**
 * The workbook part with sheets and names added, removed, renamed and moved.
 * @param xml the part
 * @param workbook the same, read
 * @param edit what is to be different
 */
export function editWorkbookLists(
  xml: string,
  workbook: WorkbookPart,
  edit: WorkbookListsEdit,
): string {
  const order = tabOrder(workbook, edit.sheets);
  const newIndex = (index: number): number | null => {
    const at = order.findIndex((tab) => tab.index === index);
    return at < 0 ? null : at;
  };
  const edited = editWorkbookXml(xml, workbook.part, {
    newIndex,
    calculate: edit.calculate,
    sheets: (children) =>
      order.flatMap(({ index, placed }) => {
        const child = index === null ? undefined : children[index];
        return placed === null ? (child ?? []) : sheetChild(child, workbook.part, placed);
      }),
    names: (children) => namesList(children, workbook, edit, newIndex, order),
  });
  return withActiveTab(edited, workbook.part, frontTab(workbook, edit, order, newIndex));
}

/** The sheet that was in front stays there, also when it is one that the view does not show. */
function frontTab(
  { activeSheet }: WorkbookPart,
  { before, after }: WorkbookListsEdit,
  order: readonly Tab[],
  newIndex: (index: number) => number | null,
): number {
  const stays = before.activeSheet === after.activeSheet ? newIndex(activeSheet) : null;
  return stays ?? order.findIndex(({ placed }) => placed?.after.id === after.activeSheet);
}

function sheetChild(child: ChildText | undefined, part: string, placed: PlacedSheet): ChildText {
  const { before, after, sheetId, relationship } = placed;
  const state = after.visibility === 'visible' ? null : after.visibility;
  if (child === undefined) {
    const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const named = `name="${escapeAttribute(after.name)}" sheetId="${String(sheetId)}"`;
    const shown = state === null ? '' : ` state="${state}"`;
    return ownChild(`<sheet xmlns:r="${namespace}" ${named}${shown} r:id="${relationship}"/>`);
  }
  if (before.name === after.name && before.visibility === after.visibility) return child;
  const xml = editElement(child.xml, part, (element) =>
    withAttributes(element, (raw) => {
      const named = before.name === after.name ? raw : withAttribute(raw, 'name', after.name);
      return before.visibility === after.visibility ? named : withAttribute(named, 'state', state);
    }),
  );
  return { ...child, xml };
}

function namesList(
  children: readonly ChildText[],
  workbook: WorkbookPart,
  { before, after, sheets }: WorkbookListsEdit,
  newIndex: (index: number) => number | null,
  order: readonly Tab[],
): readonly ChildText[] {
  const ids = new Map(
    sheets.flatMap(({ entry, after: { id } }) =>
      entry === null ? [] : [[entry.index, id] as const],
    ),
  );
  const old = new Map(before.names.map((name) => [nameKey(name), name]));
  const now = new Map(after.names.map((name) => [nameKey(name), name]));
  const kept = children.flatMap((child, index) => {
    const read = workbook.names[index];
    if (read === undefined) return [child];
    const sheet =
      read.sheet === null ? null : (ids.get(read.sheet) ?? `other ${String(read.sheet)}`);
    const local = read.sheet === null ? null : newIndex(read.sheet);
    if (read.sheet !== null && local === null) return [];
    const key = nameKey({ name: read.name, sheet });
    const [was, is] = [old.get(key), now.get(key)];
    if (was !== undefined && is === undefined) return [];
    const moved = local === read.sheet ? child : withLocal(child, local);
    return [
      was === undefined || is === undefined ? moved : changedName(moved, was, is, workbook.part),
    ];
  });
  const fresh = after.names.filter((name) => !old.has(nameKey(name)));
  const added = fresh.map((name) => {
    const at = order.findIndex(({ placed }) => placed?.after.id === name.sheet);
    if (name.sheet !== null && at < 0) throw new Error(`The name ${name.name} belongs to no sheet`);
    return ownChild(nameXml(name, at));
  });
  return [...kept, ...added];
}

/** Names are told apart without regard to case; each sheet may have its own. */
function nameKey({ name, sheet }: Pick<NameView, 'name' | 'sheet'>): string {
  return `${sheet ?? ''}!${name.toUpperCase()}`;
}

function withLocal(child: ChildText, local: number | null): ChildText {
  const xml = child.xml.replace(/(\slocalSheetId\s*=\s*["'])[0-9]+/, `$1${String(local)}`);
  return { ...child, xml };
}

function changedName(child: ChildText, was: NameView, is: NameView, part: string): ChildText {
  if (was.name === is.name && was.visible === is.visible && sameFormula(was.formula, is.formula)) {
    return child;
  }
  const element = splitElement(child.xml, part);
  const { open, close } = withAttributes(element, (raw) => {
    const named = was.name === is.name ? raw : withAttribute(raw, 'name', is.name);
    return was.visible === is.visible
      ? named
      : withAttribute(named, 'hidden', is.visible ? null : '1');
  });
  return { ...child, xml: open + formulaXml(child, was, is) + close };
}

function formulaXml(child: ChildText, was: NameView, is: NameView): string {
  if (!sameFormula(was.formula, is.formula)) return escapeText(fileFormula(is.formula));
  return child.xml.slice(child.xml.indexOf('>') + 1, child.xml.lastIndexOf('<'));
}

function nameXml({ name, formula, visible }: NameView, sheet: number): string {
  const local = sheet < 0 ? '' : ` localSheetId="${String(sheet)}"`;
  const hidden = visible ? '' : ' hidden="1"';
  const text = escapeText(fileFormula(formula));
  return `<definedName name="${escapeAttribute(name)}"${local}${hidden}>${text}</definedName>`;
}
