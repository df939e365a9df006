import { areaAddress } from '../../workbook/address';
import { areasOf, listViews } from '../view/validationsView';
import { attributesOf } from '../xml/attributesOf';
import { editElement, isEmptyElement, setChild, withAttributes } from '../xml/editElement';
import { escapeText } from '../xml/escapeXml';
import { readTree } from '../xml/readTree';
import { prefixed } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { listChange, stableText } from './changedEntries';
import { fileFormula } from './fileFormula';
import type { Area } from '../../workbook/address';
import type { ValidationView } from '../../workbook/view';
import type { ChildText } from '../xml/splitElement';

/** Excel refuses longer lists. */
const LONGEST_LIST = 255;
const RULE_ORDER = ['formula1', 'formula2'];
const RELATIVE = /(?<![$\p{L}\p{N}_.])[A-Z]{1,3}\$?[0-9]|\$[A-Z]{1,3}[0-9]/u;

/**
 * Changes the drop-down lists of a sheet; other rules and the messages of lists stay.
 * @param xml the dataValidations element; null when the sheet has none
 * @param part the sheet's part, for messages
 * @param sheet its name, for messages
 * @param before lists of the sheet as they were
 * @param after lists of the sheet as they are to be
 * @param prefix namespace prefix of the sheet's tags
 * @throws Error when a list cannot be changed or written
 */
export function editValidations(
  xml: string | null,
  part: string,
  sheet: string,
  before: readonly ValidationView[],
  after: readonly ValidationView[],
  prefix: string,
): string | null {
  const { removed, added } = listChange(before, after);
  if (removed.length === 0 && added.length === 0) return xml;
  const empty = prefixed('<dataValidations></dataValidations>', prefix);
  const edited = editElement(xml ?? empty, part, (element) => {
    let { children } = element;
    const replaced = new Set<ValidationView>();
    for (const old of removed) {
      const now = added.find((one) => stableText(one.area) === stableText(old.area)) ?? null;
      const result = withoutList(children, part, sheet, old, now, prefix);
      if (result.replaced && now !== null) replaced.add(now);
      children = result.children;
    }
    const fresh = added.filter((one) => !replaced.has(one));
    const all = [...children, ...fresh.map((one) => ruleChild(one, sheet, prefix))];
    const counted = withAttributes(element, (raw) =>
      withAttribute(raw, 'count', String(all.length)),
    );
    return { ...counted, children: all };
  });
  return isEmptyElement(edited, part) ? null : edited;
}

/** The rules without a list in one area; a list that only becomes another keeps its messages. */
function withoutList(
  children: readonly ChildText[],
  part: string,
  sheet: string,
  old: ValidationView,
  now: ValidationView | null,
  prefix: string,
): { readonly children: readonly ChildText[]; readonly replaced: boolean } {
  const key = stableText(old);
  const at = children.findIndex(({ xml }) =>
    listViews(readTree(xml, part)).some((view) => stableText(view) === key),
  );
  const rule = children[at];
  if (rule === undefined) throw unchangeable(sheet, old.area);
  const areas = areasOf(attributesOf(rule.attributes).get('sqref') ?? '');
  if (areas.length === 1 && now !== null) {
    const xml = editElement(rule.xml, part, (element) => ({
      ...element,
      children: setChild(element.children, 'formula1', listXml(now, sheet, prefix), RULE_ORDER),
    }));
    return { children: replacedAt(children, at, { ...rule, xml }), replaced: true };
  }
  const kept = areas.filter((area) => stableText(area) !== stableText(old.area));
  if (kept.length === 0) {
    return { children: children.filter((one) => one !== rule), replaced: false };
  }
  if ('formula' in old.list && RELATIVE.test(old.list.formula)) throw unchangeable(sheet, old.area);
  const sqref = kept.map(areaAddress).join(' ');
  const xml = editElement(rule.xml, part, (element) =>
    withAttributes(element, (raw) => withAttribute(raw, 'sqref', sqref)),
  );
  return { children: replacedAt(children, at, { ...rule, xml }), replaced: false };
}

function replacedAt(
  children: readonly ChildText[],
  at: number,
  child: ChildText,
): readonly ChildText[] {
  return children.map((old, index) => (index === at ? child : old));
}

function unchangeable(sheet: string, area: Area): Error {
  const where = areaAddress(area);
  return new Error(
    `The drop-down list of ${where} on sheet "${sheet}" cannot be changed in the file`,
  );
}

function ruleChild(view: ValidationView, sheet: string, prefix: string): ChildText {
  const attributes =
    ' type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
    `sqref="${areaAddress(view.area)}"`;
  const tag = `${prefix}dataValidation`;
  const xml = `<${tag}${attributes}>${listXml(view, sheet, prefix)}</${tag}>`;
  return { name: 'dataValidation', attributes, xml };
}

function listXml({ area, list }: ValidationView, sheet: string, prefix: string): string {
  const tag = `${prefix}formula1`;
  if ('formula' in list) return `<${tag}>${escapeText(fileFormula(list.formula))}</${tag}>`;
  const joined = list.join(',');
  if (list.some((value) => value.includes(',')) || joined.length > LONGEST_LIST) {
    const where = `${areaAddress(area)} on sheet "${sheet}"`;
    throw new Error(
      `The drop-down list of ${where} has a comma in a value or more than ` +
        `${String(LONGEST_LIST)} characters: ${joined}`,
    );
  }
  return `<${tag}>${escapeText(`"${joined.replaceAll('"', '""')}"`)}</${tag}>`;
}
