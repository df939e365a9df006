import { parseAreaAddress } from '../read/parseAreaAddress';
import { plainFormula } from '../read/plainFormula';
import { decodeExcelText } from '../xml/decodeXml';
import { childOf, descendantsOf } from '../xml/readTree';
import type { Area } from '../../workbook/address';
import type { ValidationView } from '../../workbook/view';
import type { XmlTree } from '../xml/readTree';

const LITERAL = /^"((?:[^"]|"")*)"$/;

/**
 * The drop-down lists of a sheet, one for each area that a rule names. Excel keeps a list that
 * stands on another sheet among the extensions, in another spelling.
 * @param trees of the sheet's frame
 */
export function validationsView(
  trees: (name: string) => readonly XmlTree[],
): readonly ValidationView[] {
  const usual = trees('dataValidations').flatMap(({ children }) => children);
  const extended = trees('extLst').flatMap((tree) => descendantsOf(tree, 'dataValidation'));
  return [...usual, ...extended].flatMap(listViews);
}

/**
 * What one rule of a sheet allows, once for each of its areas; nothing for other rules than lists.
 * @param rule as a tree
 */
export function listViews(rule: XmlTree): readonly ValidationView[] {
  if (rule.attributes.get('type') !== 'list') return [];
  const areas = rule.attributes.get('sqref') ?? childOf(rule, 'sqref')?.text ?? '';
  const list = listView(decodeExcelText(childOf(rule, 'formula1')?.text ?? ''));
  return areasOf(areas).map((area) => ({ area, list }));
}

function listView(formula: string): ValidationView['list'] {
  const literal = LITERAL.exec(formula.trim())?.[1];
  if (literal === undefined) return { formula: plainFormula(formula.trim()) };
  return literal.replaceAll('""', '"').split(',');
}

/**
 * The areas that a rule of a sheet names.
 * @param text such as A1:A5 C3
 */
export function areasOf(text: string): readonly Area[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseAreaAddress(address) ?? []);
}
