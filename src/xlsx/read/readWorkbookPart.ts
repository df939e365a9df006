import { DamagedPart } from '../damagedPart';
import { partKey, requiredText } from '../parts/officePackage';
import { relationshipKind, relationshipsOf } from '../parts/relationships';
import { attributesOf, isOn, numberOr, relationshipId } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';
import type { OfficePackage } from '../parts/officePackage';
import type { Relationship } from '../parts/relationships';

/** A very hidden sheet is shown again only by a program. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One entry of the workbook's list of sheets. */
export interface SheetEntry {
  /** Position in the workbook, counted from zero over all sheets, charts on sheets of their own too. */
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly hidden: boolean;
  readonly visibility: SheetVisibility;
  /** A sheet of cells; others (a chart alone, a dialog) are left alone. */
  readonly isGrid: boolean;
  /** Empty for a module of Excel 95: newer files list it and hold nothing of it. */
  readonly part: string;
}

/** A defined name; `sheet` is the position of the sheet it is local to. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  readonly formula: string;
  /** Left out of Excel's list of names. */
  readonly hidden: boolean;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Days that the file counts from 1904 instead of 1900. */
  readonly startsIn1904: boolean;
  readonly activeSheet: number;
  readonly relationships: readonly Relationship[];
}

/**
 * Reads the workbook part: its sheets in order, its defined names and its calendar.
 * @param parts the file
 * @param part name of the workbook part
 */
export function readWorkbookPart(parts: OfficePackage, part: string): WorkbookPart {
  const relationships = relationshipsOf(parts, part);
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let startsIn1904 = false;
  let activeSheet = 0;
  let name: { attributes: ReadonlyMap<string, string>; formula: string } | null = null;
  let inExtension = false;
  scanXml(requiredText(parts, part), part, {
    open: (tag, raw) => {
      inExtension ||= tag === 'extLst';
      if (inExtension) return;
      const attributes = attributesOf(raw);
      if (tag === 'sheet') sheets.push(sheetEntry(parts, relationships, attributes, sheets.length));
      if (tag === 'workbookPr') startsIn1904 = isOn(attributes.get('date1904'));
      if (tag === 'workbookView') activeSheet = numberOr(attributes.get('activeTab'), 0);
      if (tag === 'definedName') name = { attributes, formula: '' };
    },
    text: (text) => {
      if (name !== null) name.formula += text;
    },
    close: (tag) => {
      if (tag === 'definedName' && name !== null) names.push(definedName(name));
      if (tag === 'definedName') name = null;
    },
  });
  if (sheets.length === 0) throw new DamagedPart(part, 'lists no sheets');
  refuseUnclearNames(sheets, part);
  return { part, sheets, names, startsIn1904, activeSheet, relationships };
}

/** Formulas, and our findings, name a cell by its sheet's name: two of one name would be one. */
function refuseUnclearNames(sheets: readonly SheetEntry[], part: string): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === '') throw new DamagedPart(part, 'lists a sheet without a name');
    const key = name.toUpperCase();
    if (seen.has(key)) throw new DamagedPart(part, `lists two sheets named ${name}`);
    seen.add(key);
  }
}

function sheetEntry(
  parts: OfficePackage,
  relationships: readonly Relationship[],
  attributes: ReadonlyMap<string, string>,
  index: number,
): SheetEntry {
  const name = attributes.get('name') ?? '';
  const id = relationshipId(attributes) ?? '';
  const listed = {
    index,
    name,
    sheetId: numberOr(attributes.get('sheetId'), 0),
    relationship: id,
    hidden: visibilityOf(attributes) !== 'visible',
    visibility: visibilityOf(attributes),
  };
  if (id === '') return { ...listed, isGrid: false, part: '' };
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (relationship === undefined) {
    throw new DamagedPart(name, 'listed, but the file does not say where it is');
  }
  if (!parts.has(partKey(relationship.target))) {
    throw new DamagedPart(relationship.target, 'missing');
  }
  const isGrid = relationshipKind(relationship) === 'worksheet';
  return { ...listed, isGrid, part: relationship.target };
}

function visibilityOf(attributes: ReadonlyMap<string, string>): SheetVisibility {
  const state = attributes.get('state') ?? 'visible';
  if (state === 'visible' || state === 'veryHidden') return state;
  return 'hidden';
}

function definedName(found: {
  attributes: ReadonlyMap<string, string>;
  formula: string;
}): DefinedName {
  const sheet = found.attributes.get('localSheetId');
  return {
    name: found.attributes.get('name') ?? '',
    sheet: sheet === undefined ? null : Number(sheet),
    formula: decodeExcelText(found.formula),
    hidden: isOn(found.attributes.get('hidden')),
  };
}
