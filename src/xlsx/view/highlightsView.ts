import { plainFormula } from '../read/plainFormula';
import { shiftFormula } from '../read/shiftFormula';
import { numberOr } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import { childOf } from '../xml/readTree';
import { areasOf } from './validationsView';
import type { Area } from '../../workbook/address';
import type { HighlightView } from '../../workbook/view';
import type { XmlTree } from '../xml/readTree';
import type { FileLooks } from './readLooks';

/**
 * The conditional formats of a sheet that colour cells where a formula is true, one for each area.
 * A file writes the formula for the first cell of all areas together; the view for each area's.
 * @param trees of the sheet's frame
 * @param looks of the file
 */
export function highlightsView(
  trees: (name: string) => readonly XmlTree[],
  looks: FileLooks,
): readonly HighlightView[] {
  return trees('conditionalFormatting').flatMap((format) => {
    const areas = areasOf(format.attributes.get('sqref') ?? '');
    return format.children.flatMap((rule) => ruleViews(rule, areas, looks));
  });
}

/**
 * What one rule colours, once for each of its areas; nothing for rules without a formula.
 * @param rule as a tree
 * @param areas of the rule
 * @param looks of the file
 */
export function ruleViews(
  rule: XmlTree,
  areas: readonly Area[],
  looks: FileLooks,
): readonly HighlightView[] {
  if (rule.attributes.get('type') !== 'expression') return [];
  const formula = plainFormula(decodeExcelText(childOf(rule, 'formula')?.text ?? ''));
  const look = looks.highlights[numberOr(rule.attributes.get('dxfId'), -1)];
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return areas.map((area) => ({
    area,
    formula: shiftFormula(formula, area.top - top, area.left - left),
    fontColor: look?.fontColor ?? null,
    fill: look?.fill ?? null,
  }));
}
