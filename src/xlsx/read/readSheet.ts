import { cellAddress } from '../../workbook/address';
import { TooLargePart } from '../tooLargePart';
import { attributesOf, isOn, numberOr } from '../xml/attributesOf';
import { cellContent } from './cellContent';
import { fileFormulas } from './fileFormulas';
import { parseAreaAddress } from './parseAreaAddress';
import { plainFormula } from './plainFormula';
import { scanCells } from './scanCells';
import type { Area, Place } from '../../workbook/address';
import type { CellContent, Grid } from '../../workbook/grid';
import type { OpenCell, SheetContext } from './openCell';

/** Rows are arrays by column: a far-away column costs all before it, and this many are enough. */
const MOST_PLACES = 50_000_000;
const LAST_COLUMN = 16_383;

interface Sheet {
  readonly rows: Map<number, CellContent[]>;
  readonly formulas: Map<string, string>;
  readonly numberFormats: Map<string, string>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  places: number;
}

/**
 * Reads one sheet in one walk. Cost follows the cells that are written, not the range they span.
 * @param xml the sheet's part
 * @param part its name
 * @param known file, name and visibility, for the grid
 * @param context what cells refer to
 */
export function readSheet(
  xml: string,
  part: string,
  known: Pick<Grid, 'file' | 'sheet' | 'originSheet' | 'visibility'>,
  context: SheetContext,
): Grid {
  const sheet = emptySheet();
  const formulaOf = fileFormulas();
  scanCells(xml, part, context.formats, {
    row: (row, raw) => {
      if (isOn(attributesOf(raw).get('hidden'))) sheet.hiddenRows.add(row);
    },
    cell: (cell) => {
      closeCell(sheet, cell, formulaOf(cell)?.stored ?? '', part, context);
    },
    other: (name, raw) => {
      openOther(sheet, name, raw);
    },
  });
  return { ...known, ...sheetOnly(sheet) };
}

function emptySheet(): Sheet {
  return {
    rows: new Map(),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    places: 0,
  };
}

function sheetOnly(sheet: Sheet): Omit<Grid, 'file' | 'sheet' | 'originSheet' | 'visibility'> {
  const { formulas, numberFormats, merges, hiddenRows, hiddenColumns } = sheet;
  const numbers = [...sheet.rows.keys()];
  const ascending = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? number),
  );
  const rows = ascending ? sheet.rows : new Map([...sheet.rows].sort(([a], [b]) => a - b));
  return { rows, formulas, numberFormats, merges, hiddenRows, hiddenColumns };
}

function openOther(sheet: Sheet, name: string, raw: string): void {
  if (name === 'mergeCell') {
    const area = parseAreaAddress(attributesOf(raw).get('ref') ?? '');
    if (area !== null) sheet.merges.push(area);
  }
  if (name === 'col') hideColumns(sheet, attributesOf(raw));
}

function hideColumns(sheet: Sheet, attributes: ReadonlyMap<string, string>): void {
  if (!isOn(attributes.get('hidden'))) return;
  const last = Math.min(numberOr(attributes.get('max'), 0) - 1, LAST_COLUMN);
  for (let column = numberOr(attributes.get('min'), 1) - 1; column <= last; column++) {
    sheet.hiddenColumns.add(column);
  }
}

function closeCell(
  sheet: Sheet,
  cell: OpenCell,
  formula: string,
  part: string,
  context: SheetContext,
): void {
  if (formula !== '') sheet.formulas.set(cellAddress(cell.place), plainFormula(formula));
  const content = cellContent(cell, part, context);
  if (content === null) return;
  if (typeof content === 'number' && cell.format?.code != null) {
    sheet.numberFormats.set(cellAddress(cell.place), cell.format.code);
  }
  place(sheet, cell.place, content, part);
}

function place(sheet: Sheet, at: Place, content: CellContent, part: string): void {
  let row = sheet.rows.get(at.row);
  if (row === undefined) {
    row = [];
    sheet.rows.set(at.row, row);
  }
  sheet.places += Math.max(0, at.column + 1 - row.length);
  if (sheet.places > MOST_PLACES) throw new TooLargePart(`${part} has cells too far to the right`);
  while (row.length < at.column) row.push(null);
  row[at.column] = content;
}
