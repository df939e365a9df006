import { cellAddress } from '../../workbook/address';
import type { CellContent, Grid } from '../../workbook/grid';
import { isDateFormat } from '../../workbook/isDateFormat';
import { looksLikeError } from './looksLikeError';
import type { SheetBlock } from './readBlocks';

type Known = Omit<Grid, 'rows' | 'formulas' | 'numberFormats'>;

/** One cell as Excel gives it. */
interface GivenCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
  readonly isError: boolean;
}

const GENERAL = 'General';

/**
 * A sheet as it was read.
 * @param known about the sheet as a whole
 * @param blocks of its cells, from the top down
 */
export function gridOf(known: Known, blocks: readonly SheetBlock[]): Grid {
  const rows = new Map<number, readonly CellContent[]>();
  const formulas = new Map<string, string>();
  const numberFormats = new Map<string, string>();
  for (const block of blocks) {
    block.values.forEach((line, index) => {
      const row = block.top + index;
      const contents: CellContent[] = [];
      line.forEach((_, place) => {
        const cell = cellOf(block, index, place);
        const column = block.left + place;
        const address = cellAddress({ row, column });
        if (isFormula(cell)) formulas.set(address, String(cell.formula).slice(1));
        const content = contentOf(cell);
        if (content === null) return;
        while (contents.length < column) contents.push(null);
        contents[column] = content;
        const hasFormat = typeof content === 'number' && cell.format !== GENERAL;
        if (hasFormat) numberFormats.set(address, cell.format);
      });
      if (contents.length > 0) rows.set(row, contents);
    });
  }
  return { ...known, rows, formulas, numberFormats };
}

function cellOf(block: SheetBlock, row: number, place: number): GivenCell {
  const value = block.values[row]?.[place];
  const format = block.numberFormats[row]?.[place];
  return {
    value,
    formula: block.formulas[row]?.[place],
    format: typeof format === 'string' ? format : GENERAL,
    isError: block.valueTypes?.[row]?.[place] === 'Error' && looksLikeError(value),
  };
}

/** A text that begins with an equals sign stands in both; a formula never comes to its own text. */
function isFormula({ formula, value }: GivenCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function contentOf(cell: GivenCell): CellContent {
  const { value, format, isError } = cell;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return isDateFormat(format) ? { dateSerial: value } : value;
  if (typeof value !== 'string') return null;
  if (isError) return { error: value };
  return value === '' && !isFormula(cell) ? null : value;
}
