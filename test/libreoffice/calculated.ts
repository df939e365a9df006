import { cellText } from '../../src/ledger/values/cellText';
import { parseCellAddress } from '../../src/workbook/address';
import { contentAt, type CellContent, type Grid } from '../../src/workbook/grid';
import type { SheetKey } from '../../src/workbook/plan';
import type { Language } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import type { Texts } from '../../src/texts/zhCN';
import { contentOf } from '../support/openedWorkbook';
import { workbookPartOf } from './editCells';

/** A result as a file holds it, with ways to the cells that a reader looks at. */
export interface Calculated {
  readonly language: Language;
  readonly texts: Texts;
  readonly sheetNames: readonly string[];
  readonly ours: ReadonlyMap<SheetKey, Grid>;
  /** The value of the cell that a defined name of ours stands for. */
  readonly named: (name: string) => CellContent;
}

/**
 * Opens a result.
 * @param bytes as the product wrote it or LibreOffice saved it
 * @param language of our sheets in it
 */
export async function calculatedIn(bytes: Uint8Array, language: Language): Promise<Calculated> {
  const { owned, sheets } = await contentOf(bytes);
  const { names, sheets: entries } = workbookPartOf(bytes);
  const grids = [...sheets, ...owned.map(({ grid }) => grid)];
  return {
    language,
    texts: textsFor(language),
    sheetNames: entries.map(({ name }) => name),
    ours: new Map(owned.map(({ key, grid }) => [key, grid])),
    named: (wanted) => {
      const found = names.filter(({ name, sheet }) => name === wanted && sheet === null);
      const [sheet, address] = referenceOf(found[0]?.formula ?? '');
      const grid = grids.find((one) => one.sheet === sheet);
      const place = parseCellAddress(address);
      if (found.length !== 1 || grid === undefined || place === null) {
        throw new Error(`The name ${wanted} stands for no cell.`);
      }
      return contentAt(grid, place);
    },
  };
}

/** 'PCF 汇总'!$F$4 → the sheet and the cell. */
function referenceOf(formula: string): readonly [string, string] {
  const match = /^'?(.+?)'?!(\$[A-Z]+\$[0-9]+)$/.exec(formula);
  return [(match?.[1] ?? '').replaceAll("''", "'"), match?.[2] ?? ''];
}

/** One of our sheets. */
export function sheetOf({ ours }: Calculated, key: SheetKey): Grid {
  const grid = ours.get(key);
  if (grid === undefined) throw new Error(`The file has no sheet ${key} of ours.`);
  return grid;
}

/** A table row by its header texts. */
export type TableRow = ReadonlyMap<string, CellContent>;

/**
 * The rows of the first table of a sheet of ours: from its header to the first blank row.
 * @param grid the sheet
 */
export function tableRows(grid: Grid): readonly TableRow[] {
  const header = 2;
  const titles = (grid.rows.get(header) ?? []).map(cellText);
  const rows: TableRow[] = [];
  for (let row = header + 1; isFilled(grid, row); row += 1) {
    rows.push(new Map(titles.map((title, column) => [title, contentAt(grid, { row, column })])));
  }
  return rows;
}

function isFilled(grid: Grid, row: number): boolean {
  return (grid.rows.get(row) ?? []).some((content) => content !== null && content !== '');
}

/** The rows of a stage that were read from a ledger cell, such as C6 of the materials. */
export function rowsFrom(after: Calculated, stage: SheetKey, ledger: string): readonly TableRow[] {
  const { amountCell, massCell } = after.texts.columns;
  const rows = tableRows(sheetOf(after, stage)).filter(
    (row) => row.get(amountCell) === ledger || row.get(massCell) === ledger,
  );
  if (rows.length === 0) throw new Error(`No row of ${stage} was read from ${ledger}.`);
  return rows;
}

/** What the ledger checks below a stage's totals say. */
export function ledgerChecks(after: Calculated, stage: SheetKey): readonly CellContent[] {
  const grid = sheetOf(after, stage);
  const heading = [...grid.rows].find(([, [first]]) => first === after.texts.headings.ledgerCheck);
  if (heading === undefined) throw new Error(`${grid.sheet} has no ledger check.`);
  const states: CellContent[] = [];
  for (let row = heading[0] + 2; isFilled(grid, row); row += 1) {
    states.push(contentAt(grid, { row, column: 1 }));
  }
  return states;
}
