import { areaAddress, cellAddress } from '../../workbook/address';
import { isDateFormat } from '../../workbook/isDateFormat';
import { attributesOf } from '../xml/attributesOf';
import { escapeText } from '../xml/escapeXml';
import { prefixed } from '../xml/splitElement';
import { withAttribute } from '../xml/withAttribute';
import { fileFormula, isArrayFormula } from './fileFormula';
import { formulaTokens } from './formulaTokens';
import { filledArea } from './sameView';
import { savedValue } from './savedValue';
import type { Place } from '../../workbook/address';
import type { CellValue, CellView } from '../../workbook/view';
import type { OpenCell } from '../read/openCell';
import type { CellChange } from './cellChanges';
import type { LookWriter } from './lookWriter';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

/** What changed cells need from the rest of the file. */
export interface CellSurroundings {
  readonly sheet: string;
  readonly looks: LookWriter;
  /** Number of the mark by which Excel knows a formula that fills as many cells as it needs. */
  readonly dynamicMark: () => number;
  readonly startsIn1904: boolean;
  /** Number format of a cell that names none. */
  readonly standardFormat: string;
  /** Namespace prefix of the sheet's tags with its colon, or nothing. */
  readonly prefix: string;
}

/** A cell as the file has it, with its text. */
export interface FileCell {
  readonly cell: OpenCell;
  readonly xml: string;
  /** The formula element, written out when it was shared; empty for none. */
  readonly formulaXml: string;
}

/** Day number, in the 1900 calendar, of the day from which 1904 files count. */
const DAYS_TO_1904 = 1462;

/**
 * A changed cell as XML; nothing for a cell that is gone.
 * @param place of the cell
 * @param file the cell as the file has it; null when it has none
 * @param change what is different
 * @param around what the cell needs
 */
export function savedCell(
  place: Place,
  file: FileCell | null,
  change: CellChange,
  around: CellSurroundings,
): string {
  const old = file?.cell.style ?? 0;
  const style = change.look === null ? old : around.looks.styleOf(old, change.look);
  const redated = around.startsIn1904 && change.look?.numberFormat !== undefined;
  if (file !== null && !change.value && !change.formula && !redated) return restyled(file, style);
  const { after } = change;
  if (after.value === null && after.formula === null && style === 0) return '';
  const address = cellAddress(place);
  const formula = formulaPart(place, file, change, around);
  const isResult = after.formula !== null;
  const value = savedValue(fileValue(after, around), isResult, `${around.sheet}!${address}`);
  const s = style === 0 ? '' : ` s="${String(style)}"`;
  const start = `<${around.prefix}c r="${address}"${s}${formula.mark}${value.type}`;
  const inside = formula.xml + prefixed(value.xml, around.prefix);
  return inside === '' ? `${start}/>` : `${start}>${inside}</${around.prefix}c>`;
}

/** Some files count days from 1904; the view always from 1900. */
function fileValue({ value, format }: CellView, around: CellSurroundings): CellValue {
  if (typeof value !== 'number' || !around.startsIn1904) return value;
  return isDateFormat(format.numberFormat ?? around.standardFormat) ? value - DAYS_TO_1904 : value;
}

/** The cell with another look and everything else as it is written. */
function restyled({ cell, xml }: FileCell, style: number): string {
  const at = xml.indexOf(cell.attributes);
  const closesItself = cell.attributes.endsWith('/');
  const raw = withAttribute(cell.attributes.replace(/\s*\/?$/, ''), 's', String(style));
  const rest = xml.slice(at + cell.attributes.length);
  return xml.slice(0, at) + raw + (closesItself ? '/' : '') + rest;
}

interface FormulaPart {
  /** The attribute cm with a blank before it, or nothing. */
  readonly mark: string;
  readonly xml: string;
}

function formulaPart(
  place: Place,
  file: FileCell | null,
  { after, formula }: CellChange,
  { sheet, prefix, dynamicMark }: CellSurroundings,
): FormulaPart {
  if (after.formula === null) return { mark: '', xml: '' };
  const mark = file === null ? undefined : attributesOf(file.cell.attributes).get('cm');
  if (!formula && file !== null) {
    return { mark: mark === undefined ? '' : ` cm="${mark}"`, xml: file.formulaXml };
  }
  const text = escapeText(storedFormula(after.formula, `${sheet}!${cellAddress(place)}`));
  const area = filledArea(after);
  const wasFixed = mark === undefined && isArray(file);
  if (area === null && !wasFixed && !isArrayFormula(after.formula)) {
    return { mark: '', xml: `<${prefix}f>${text}</${prefix}f>` };
  }
  const reference = area === null ? cellAddress(place) : areaAddress(area);
  return {
    mark: wasFixed ? '' : ` cm="${mark ?? String(dynamicMark())}"`,
    xml: `<${prefix}f t="array" ref="${reference}">${text}</${prefix}f>`,
  };
}

function storedFormula(formula: string, where: string): string {
  const stored = fileFormula(formula);
  const isForeign = formulaTokens(stored).some(({ text }) => text === '@');
  if (!isForeign && stored.length <= SHEET_LIMITS.formula && formula !== '') return stored;
  throw new Error(`The formula of ${where} cannot be held by a file: ${formula}`);
}

/** Entered as an array formula, which keeps its area whatever its result needs. */
function isArray(file: FileCell | null): boolean {
  return file !== null && attributesOf(file.cell.formulaAttributes).get('t') === 'array';
}
