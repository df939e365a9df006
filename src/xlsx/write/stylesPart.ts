import { withContentTypes } from '../parts/contentTypes';
import { freePartName } from '../parts/freePartName';
import { partKey, partText, withPart } from '../parts/officePackage';
import { relationshipsOf, withRelationships } from '../parts/relationships';
import { relatedPart } from '../read/relatedPart';
import type { OfficePackage } from '../parts/officePackage';
import type { WorkbookPart } from '../read/readWorkbookPart';

/** Where the looks of cells stand. */
export interface StylesPart {
  /** Its name; a free one when the workbook names none, whatever else lies in the file. */
  readonly part: string;
  /** Null when it is not there. */
  readonly xml: string | null;
}

const USUAL = 'xl/styles.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The styles part of a workbook, or where one may be written.
 * @param parts the file
 * @param workbook its workbook part
 */
export function stylesPart(parts: OfficePackage, workbook: WorkbookPart): StylesPart {
  const related = relatedPart(workbook, 'styles');
  if (related !== null) return { part: related, xml: partText(parts, related) };
  const isFree = !parts.has(partKey(USUAL));
  return { part: isFree ? USUAL : freePartName(parts, 'xl/styles'), xml: null };
}

/**
 * The file with its styles written, and with a way to them where there was none.
 * @param parts the file
 * @param workbook its workbook part, as read before
 * @param styles where they stood
 * @param xml what they are to be
 */
export function withStylesPart(
  parts: OfficePackage,
  workbook: WorkbookPart,
  { part, xml: old }: StylesPart,
  xml: string,
): OfficePackage {
  const written = withPart(parts, part, xml);
  if (old !== null) return written;
  const declared = withContentTypes(written, {
    remove: new Set([part]),
    add: [{ part, type: TYPE }],
  });
  if (relatedPart(workbook, 'styles') !== null) return declared;
  const add = [{ id: freeId(declared, workbook), kind: 'styles', target: part }];
  return withRelationships(declared, workbook.part, { remove: new Set(), add });
}

/** Not of the form rId1, rId2, …: those are promised to sheets before this is written. */
function freeId(parts: OfficePackage, workbook: WorkbookPart): string {
  const taken = new Set(relationshipsOf(parts, workbook.part).map(({ id }) => id));
  let id = 'rIdStyles';
  while (taken.has(id)) id += 'X';
  return id;
}

/** A row, a column or a cell names its style so. */
const NAMED_STYLE = /\s(?:s|style)\s*=\s*["']([0-9]+)["']/g;
/** A number so far beyond the end of the list is never reached by what we add. */
const REACH = 4096;

/**
 * The highest style that a workbook's sheets name, so that none of those which the file does not have
 * becomes one of ours.
 * @param parts the file
 * @param workbook its workbook part
 * @param count of the styles that the file has
 * @returns at least count − 1
 */
export function highestStyle(parts: OfficePackage, workbook: WorkbookPart, count: number): number {
  let highest = count - 1;
  for (const { part } of workbook.sheets.filter(({ isGrid }) => isGrid)) {
    for (const [, digits] of (partText(parts, part) ?? '').matchAll(NAMED_STYLE)) {
      const style = Number(digits);
      if (style > highest && style < count + REACH) highest = style;
    }
  }
  return highest;
}
