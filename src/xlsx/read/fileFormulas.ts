import { parseAreaAddress } from './parseAreaAddress';
import { shiftFormula } from './shiftFormula';
import { attributesOf } from '../xml/attributesOf';
import { decodeExcelText } from '../xml/decodeXml';
import type { Area, Place } from '../../workbook/address';
import type { OpenCell } from './openCell';

/** A cell's formula as the file means it: filled-down formulas written out. */
export interface FileFormula {
  /** With the file's own prefixes; empty for a cell inside an array formula's area. */
  readonly stored: string;
  /** Number of the group of filled-down formulas that it belongs to. */
  readonly group: string | null;
  /** The area that an array formula fills. */
  readonly area: Area | null;
}

/**
 * A reader of one sheet's formulas. It is asked cell by cell in the file's order, because a
 * filled-down formula stands in full only in the first cell of its group.
 */
export function fileFormulas(): (cell: OpenCell) => FileFormula | null {
  const masters = new Map<string, { readonly formula: string; readonly place: Place }>();
  return (cell) => {
    if (cell.formula === null) return null;
    const formula = decodeExcelText(cell.formula);
    if (cell.formulaAttributes.trim() === '') return { stored: formula, group: null, area: null };
    const attributes = attributesOf(cell.formulaAttributes);
    const kind = attributes.get('t');
    const group = kind === 'shared' ? (attributes.get('si') ?? null) : null;
    const area = kind === 'array' ? parseAreaAddress(attributes.get('ref') ?? '') : null;
    return { stored: expanded(masters, cell.place, formula, group), group, area };
  };
}

function expanded(
  masters: Map<string, { readonly formula: string; readonly place: Place }>,
  place: Place,
  formula: string,
  group: string | null,
): string {
  if (group === null) return formula;
  if (formula !== '') {
    masters.set(group, { formula, place });
    return formula;
  }
  const master = masters.get(group);
  if (master === undefined) return '';
  const { row, column } = master.place;
  return shiftFormula(master.formula, place.row - row, place.column - column);
}
