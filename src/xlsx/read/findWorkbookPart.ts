import { DamagedPart } from '../damagedPart';
import { contentTypeOf } from '../parts/contentTypes';
import { partKey, partText } from '../parts/officePackage';
import { relationshipKind, relationshipsOf } from '../parts/relationships';
import type { FileProblemCode } from '../../workbook/fileProblem';
import type { OfficePackage } from '../parts/officePackage';

/** What a zip turned out to be: a workbook, by its main part, or something else. */
export type Identified =
  | { readonly workbook: string }
  | { readonly workbook: null; readonly code: FileProblemCode; readonly found: string };

const BINARY: Identified = { workbook: null, code: 'other-spreadsheet', found: '.xlsb' };

/**
 * Tells a workbook from the many other files that are zips inside.
 * @param parts the file
 */
export function findWorkbookPart(parts: OfficePackage): Identified {
  const other = otherFormat(parts);
  if (other !== null) return other;
  const main = relationshipsOf(parts, '').find((one) => relationshipKind(one) === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (partKey(part).endsWith('.bin')) return BINARY;
  if (!partKey(part).startsWith('xl/') && !isWorkbookType(contentTypeOf(parts, part))) {
    return { workbook: null, code: 'not-a-workbook', found: part };
  }
  if (parts.has(partKey(part))) return { workbook: part };
  if (main === undefined && ![...parts.keys()].some((key) => key.startsWith('xl/'))) {
    return { workbook: null, code: 'not-a-workbook', found: 'zip' };
  }
  throw new DamagedPart(part, 'missing');
}

function otherFormat(parts: OfficePackage): Identified | null {
  const spreadsheet = 'other-spreadsheet';
  if (parts.has('xl/workbook.bin')) return BINARY;
  if (parts.has('index/document.iwa')) {
    return { workbook: null, code: spreadsheet, found: '.numbers' };
  }
  if (!parts.has('mimetype')) return null;
  const type = partText(parts, 'mimetype')?.trim() ?? '';
  const isSpreadsheet = type.includes('opendocument.spreadsheet');
  return { workbook: null, code: isSpreadsheet ? spreadsheet : 'not-a-workbook', found: type };
}

function isWorkbookType(type: string | null): boolean {
  return type !== null && /spreadsheetml|ms-excel/.test(type);
}
