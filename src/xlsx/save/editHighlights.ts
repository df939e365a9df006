import { areaAddress } from '../../workbook/address';
import { ruleViews } from '../view/highlightsView';
import { areasOf } from '../view/validationsView';
import { attributesOf, numberOr } from '../xml/attributesOf';
import { addChild, editElement } from '../xml/editElement';
import { escapeText } from '../xml/escapeXml';
import { readTree } from '../xml/readTree';
import { prefixed, splitElement } from '../xml/splitElement';
import { listChange, stableText } from './changedEntries';
import { fileFormula } from './fileFormula';
import { SHEET_ORDER } from './sheetOrder';
import type { HighlightView } from '../../workbook/view';
import type { FileLooks } from '../view/readLooks';
import type { ChildText } from '../xml/splitElement';
import type { LookWriter } from './lookWriter';

/** What highlights refer to. */
export interface HighlightSurroundings {
  readonly part: string;
  /** The sheet's name, for messages. */
  readonly sheet: string;
  readonly fileLooks: FileLooks;
  readonly looks: LookWriter;
  readonly prefix: string;
}

const NAME = 'conditionalFormatting';

/**
 * Changes the highlights of a sheet; conditional formats of other kinds stay.
 * @param children of the sheet
 * @param before highlights as they were
 * @param after highlights as they are to be
 * @param around what they refer to
 * @throws Error when only some areas of a rule are to go
 */
export function editHighlights(
  children: readonly ChildText[],
  before: readonly HighlightView[],
  after: readonly HighlightView[],
  around: HighlightSurroundings,
): readonly ChildText[] {
  const { removed, added } = listChange(before, after);
  if (removed.length === 0 && added.length === 0) return children;
  const gone = new Map<string, number>();
  for (const view of removed) {
    gone.set(stableText(view), (gone.get(stableText(view)) ?? 0) + 1);
  }
  let edited = children.flatMap((child) =>
    child.name === NAME ? withoutRules(child, gone, around) : [child],
  );
  const missing = removed.find((view) => (gone.get(stableText(view)) ?? 0) > 0);
  if (missing !== undefined) throw unchangeable(missing, around);
  let priority = lastPriority(children, around.part);
  for (const view of added) {
    const xml = highlightXml(view, ++priority, around);
    edited = [...addChild(edited, { name: NAME, attributes: '', xml }, SHEET_ORDER)];
  }
  return edited;
}

function withoutRules(
  child: ChildText,
  gone: Map<string, number>,
  around: HighlightSurroundings,
): readonly ChildText[] {
  if (![...gone.values()].some((count) => count > 0)) return [child];
  const areas = areasOf(attributesOf(child.attributes).get('sqref') ?? '');
  let left = 0;
  const xml = editElement(child.xml, around.part, (element) => {
    const rules = element.children.filter((rule) => {
      if (rule.name !== 'cfRule') return true;
      const views = ruleViews(readTree(rule.xml, around.part), areas, around.fileLooks);
      return !isGone(views, gone, around);
    });
    left = rules.filter(({ name }) => name === 'cfRule').length;
    return { ...element, children: rules };
  });
  return left === 0 ? [] : [{ ...child, xml }];
}

/** A rule goes with all of its areas: its formula is written for the first cell of all of them. */
function isGone(
  views: readonly HighlightView[],
  gone: Map<string, number>,
  around: HighlightSurroundings,
): boolean {
  const found = views.filter((view) => (gone.get(stableText(view)) ?? 0) > 0);
  const [first] = found;
  if (first === undefined) return false;
  if (found.length < views.length) throw unchangeable(first, around);
  for (const view of found) gone.set(stableText(view), (gone.get(stableText(view)) ?? 1) - 1);
  return true;
}

function unchangeable({ area }: HighlightView, { sheet }: HighlightSurroundings): Error {
  const where = `${areaAddress(area)} on sheet "${sheet}"`;
  return new Error(`The conditional format of ${where} cannot be changed in the file`);
}

function lastPriority(children: readonly ChildText[], part: string): number {
  const rules = children
    .filter(({ name }) => name === NAME)
    .flatMap(({ xml }) => splitElement(xml, part).children);
  const priorities = rules.map(({ attributes }) =>
    numberOr(attributesOf(attributes).get('priority'), 0),
  );
  return Math.max(0, ...priorities);
}

function highlightXml(
  view: HighlightView,
  priority: number,
  { looks, prefix }: HighlightSurroundings,
): string {
  const rule = `type="expression" dxfId="${String(looks.highlightOf(view))}"`;
  const formula = escapeText(fileFormula(view.formula));
  const xml =
    `<conditionalFormatting sqref="${areaAddress(view.area)}">` +
    `<cfRule ${rule} priority="${String(priority)}"><formula>${formula}</formula></cfRule>` +
    '</conditionalFormatting>';
  return prefixed(xml, prefix);
}
