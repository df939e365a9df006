import { partText, withPart } from '../parts/officePackage';
import { attributesOf } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import { escapeText } from '../xml/escapeXml';
import { replaceSpans } from '../xml/replaceSpans';
import { scanXml } from '../xml/scanXml';
import { withAttribute } from '../xml/withAttribute';
import { renameSheets } from './renameSheets';
import type { OfficePackage } from '../parts/officePackage';
import type { Replacement } from '../xml/replaceSpans';
import type { SheetRenames } from './renameSheets';

/** Elements whose text is a formula: of cells, rules, sparklines, charts, tables and names. */
const FORMULAS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'definedName',
]);
const CHART = /\/charts?\//;
/** Parts that hold none of them, or what is none. */
const OTHERS = /^(?:docprops|customxml|_rels)\/|\/(?:sharedstrings|styles|theme\d*|metadata)\.xml$/;

/**
 * The file with every formula, chart and jump that names a sheet following its new name, whether
 * the view shows it or not. What named a removed sheet says #REF!.
 * @param parts the file
 * @param renames of its sheets
 */
export function renameInFile(parts: OfficePackage, renames: SheetRenames): OfficePackage {
  if (renames.size === 0) return parts;
  let current = parts;
  for (const key of parts.keys()) {
    if (!key.endsWith('.xml') || OTHERS.test(key)) continue;
    const xml = partText(parts, key);
    if (xml === null || !/!|worksheetSource/.test(xml)) continue;
    current = withPart(current, key, renameInPart(xml, key, renames));
  }
  return current;
}

function renameInPart(xml: string, part: string, renames: SheetRenames): string {
  const changes: Replacement[] = [];
  // The references of charts are no spreadsheet strings.
  const isChart = CHART.test(part);
  let formula: string | null = null;
  let start = 0;
  scanXml(xml, part, {
    open: (name, raw, span) => {
      if (FORMULAS.has(name)) {
        formula = '';
        start = span.end;
      }
      const tag = renamedTag(name, raw, renames);
      if (tag === null) return;
      const from = xml.indexOf(raw, span.start);
      changes.push({ start: from, end: from + raw.length, text: tag });
    },
    text: (text) => {
      if (formula !== null) formula += text;
    },
    close: (name, span) => {
      if (!FORMULAS.has(name) || formula === null) return;
      const said = isChart ? formula : decodeExcelText(formula);
      const renamed = renameSheets(said, renames);
      if (renamed !== said) changes.push({ start, end: span.start, text: escapeText(renamed) });
      formula = null;
    },
  });
  return replaceSpans(xml, changes);
}

/** A jump inside the workbook, or the sheet that a pivot table reads; null for any other tag. */
function renamedTag(name: string, raw: string, renames: SheetRenames): string | null {
  if (name === 'hyperlink') {
    const location = decodeExcelText(attributesOf(raw).get('location') ?? '');
    const renamed = renameSheets(location, renames);
    return renamed === location ? null : withAttribute(raw, 'location', renamed);
  }
  if (name !== 'worksheetSource') return null;
  const sheet = renames.get((attributesOf(raw).get('sheet') ?? '').toUpperCase());
  return sheet == null ? null : withAttribute(raw, 'sheet', sheet);
}
