import { partText, withPart } from '../parts/officePackage';
import { attributesOf } from '../xml/attributesOf';
import { escapeText } from '../xml/escapeXml';
import { scanXml } from '../xml/scanXml';
import { withAttribute } from '../xml/withAttribute';
import { renameSheets } from './renameSheets';
import type { OfficePackage } from '../parts/officePackage';
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
/** Parts that hold none of them, or what is none. */
const OTHERS = /^(?:docprops|customxml|_rels)\/|\/(?:sharedstrings|styles|theme\d*|metadata)\.xml$/;

/** A stretch of the part and what takes its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

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
  const changes: Change[] = [];
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
      const renamed = renameSheets(formula, renames);
      if (renamed !== formula) changes.push({ start, end: span.start, text: escapeText(renamed) });
      formula = null;
    },
  });
  return changes.reduceRight(
    (text, { start: from, end, text: now }) => text.slice(0, from) + now + text.slice(end),
    xml,
  );
}

/** A jump inside the workbook, or the sheet that a pivot table reads; null for any other tag. */
function renamedTag(name: string, raw: string, renames: SheetRenames): string | null {
  if (name === 'hyperlink') {
    const location = attributesOf(raw).get('location');
    const renamed = location === undefined ? undefined : renameSheets(location, renames);
    return renamed === undefined || renamed === location
      ? null
      : withAttribute(raw, 'location', renamed);
  }
  if (name !== 'worksheetSource') return null;
  const sheet = renames.get((attributesOf(raw).get('sheet') ?? '').toUpperCase());
  return sheet == null ? null : withAttribute(raw, 'sheet', sheet);
}
