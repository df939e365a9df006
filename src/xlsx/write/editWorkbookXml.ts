import { attributesOf } from '../xml/attributesOf';
import { joinElement, prefixed, prefixOf, splitElement } from '../xml/splitElement';
import { insertChild } from './insertChild';
import type { ChildText, SplitElement } from '../xml/splitElement';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** In front when the sheet that was there is removed. */
export const FIRST_SHEET = 0;

/** What changes in the workbook part. */
export interface WorkbookEdit {
  readonly sheets: (children: readonly ChildText[]) => readonly ChildText[];
  readonly names: (children: readonly ChildText[]) => readonly ChildText[];
  readonly newIndex: (index: number) => number | null;
  /** Whether the spreadsheet is to calculate everything when it opens the file. */
  readonly calculate: boolean;
}

/**
 * The workbook part with another list of sheets and names.
 * Everything else in it stays as text.
 * @param xml the part
 * @param part its name
 * @param edit what changes
 */
export function editWorkbookXml(xml: string, part: string, edit: WorkbookEdit): string {
  const root = splitElement(xml, part);
  let children = editList(root, root.children, 'sheets', part, edit.sheets);
  children = editList(root, children, 'definedNames', part, edit.names);
  if (edit.calculate) children = withFullCalculation(root, children);
  children = children.map((child) =>
    child.name === 'bookViews' ? { ...child, xml: movedTabs(child.xml, edit.newIndex) } : child,
  );
  return joinElement({ ...root, children });
}

/**
 * Our own tag as a child for a list in the workbook part.
 * @param xml without a prefix; the list gives it one
 */
export function ownChild(xml: string): ChildText {
  return { name: 'own', attributes: '', xml };
}

function editList(
  root: SplitElement,
  children: readonly ChildText[],
  name: string,
  part: string,
  edit: (items: readonly ChildText[]) => readonly ChildText[],
): readonly ChildText[] {
  const prefix = prefixOf(root);
  const old = children.find((child) => child.name === name);
  const empty = `<${prefix}${name}></${prefix}${name}>`;
  const list = splitElement(old?.xml ?? empty, part);
  const items = edit(list.children).map((child) =>
    child.name === 'own' ? { ...child, xml: prefixed(child.xml, prefix) } : child,
  );
  if (items.length === 0) return children.filter((child) => child.name !== name);
  const xml = joinElement({ ...list, children: items });
  return insertChild(children, { name, attributes: '', xml }, ORDER);
}

function withFullCalculation(
  root: SplitElement,
  children: readonly ChildText[],
): readonly ChildText[] {
  const old = children.find((child) => child.name === 'calcPr');
  if (attributesOf(old?.attributes ?? '').get('fullCalcOnLoad') === '1') return children;
  const kept = (old?.attributes ?? '')
    .replace(/\s*\/?$/, '')
    .replace(/\s+fullCalcOnLoad="[^"]*"/, '');
  const xml = prefixed(`<calcPr${kept} fullCalcOnLoad="1"/>`, prefixOf(root));
  return insertChild(children, { name: 'calcPr', attributes: '', xml }, ORDER);
}

/** The sheet in front stays the same one when sheets before it went away. */
function movedTabs(xml: string, newIndex: (index: number) => number | null): string {
  return xml.replace(
    /(\s(?:activeTab|firstSheet)\s*=\s*["'])([0-9]+)/g,
    (_, start: string, index: string) => start + String(newIndex(Number(index)) ?? FIRST_SHEET),
  );
}
