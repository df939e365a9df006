import { cellContent } from '../read/cellContent';
import { fileFormulas } from '../read/fileFormulas';
import { plainFormula } from '../read/plainFormula';
import { scanCells } from '../read/scanCells';
import { attributesOf, isOn } from '../xml/attributesOf';
import type { CellFormat, CellValue, CellView, SheetView } from '../../workbook/view';
import type { OpenCell, SheetContext } from '../read/openCell';
import type { FileFormula } from '../read/fileFormulas';
import type { FileLooks } from './readLooks';

/** Cells and rows of a sheet as it is seen. */
export type CellsView = Pick<SheetView, 'cells' | 'rows'>;

const PLAIN: CellFormat = {};

/**
 * Reads the cells and rows of a sheet.
 * @param xml the sheetData element
 * @param part the sheet's part, for messages
 * @param context what cells refer to
 * @param looks of the file's styles
 */
export function cellsView(
  xml: string,
  part: string,
  context: SheetContext,
  looks: FileLooks,
): CellsView {
  const cells = new Map<number, Map<number, CellView>>();
  const rows = new Map<number, { readonly height: number | null; readonly hidden: boolean }>();
  const formulaOf = fileFormulas();
  const formats = looks.formats.map((format) => (isEmpty(format) ? PLAIN : format));
  scanCells(xml, part, context.formats, {
    row: (row, raw) => {
      const found = rowView(raw);
      if (found !== null) rows.set(row, found);
    },
    cell: (cell) => {
      const value = cellValue(cell, part, context);
      const format = formats[cell.style] ?? PLAIN;
      const view = cellView(value, formulaOf(cell), format);
      if (view === null) return;
      const { row, column } = cell.place;
      const inRow = cells.get(row) ?? new Map<number, CellView>();
      cells.set(row, inRow);
      inRow.set(column, view);
    },
  });
  return { cells, rows };
}

function isEmpty(format: CellFormat): boolean {
  return Object.keys(format).length === 0;
}

function rowView(raw: string): { readonly height: number | null; readonly hidden: boolean } | null {
  if (!raw.includes('ht=') && !raw.includes('hidden')) return null;
  const attributes = attributesOf(raw);
  const height = attributes.get('ht');
  const hidden = isOn(attributes.get('hidden'));
  if (height === undefined && !hidden) return null;
  return { height: height === undefined ? null : Number(height), hidden };
}

/** A date is its serial number: what makes it a date is its number format. */
function cellValue(cell: OpenCell, part: string, context: SheetContext): CellValue {
  const content = cellContent(cell, part, context);
  if (typeof content !== 'object' || content === null) return content;
  return 'dateSerial' in content ? content.dateSerial : content;
}

function cellView(
  value: CellValue,
  formula: FileFormula | null,
  format: CellFormat,
): CellView | null {
  const stored = formula === null || formula.stored === '' ? null : formula.stored;
  if (stored === null) {
    return value === null && format === PLAIN ? null : { value, formula: null, format };
  }
  const plain = plainFormula(stored);
  const area = formula?.area ?? null;
  if (area === null) return { value, formula: plain, format };
  return { value, formula: plain, spill: area, format };
}
