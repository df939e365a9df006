import { areaAddress } from '../../workbook/address';
import type { FoundSheet } from '../findSheets';
import { isCodedError } from '../isCodedError';
import { looksLikeError } from './looksLikeError';

/** Some rows of a sheet as Excel gives them. */
export interface SheetBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Read only where a text might be an error; else null. */
  readonly valueTypes: readonly (readonly unknown[])[] | null;
}

/** Rows of one sheet that are read together. */
interface Piece {
  readonly sheet: FoundSheet;
  readonly top: number;
  readonly rows: number;
}

/**
 * Excel on the web answers with 5 MB at most. A cell's value, formula and format take about a
 * hundred bytes; where they take more, the request is cut in two and repeated.
 */
const CELLS_PER_REQUEST = 40_000;

/**
 * Reads the used cells of sheets, as many in one request as Excel allows.
 * @param context of the run
 * @param sheets that have content
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
): Promise<ReadonlyMap<FoundSheet, readonly SheetBlock[]>> {
  const blocks = new Map<FoundSheet, SheetBlock[]>();
  for (const request of requestsFor(sheets)) {
    for (const { piece, block } of await readPieces(context, request)) {
      const known = blocks.get(piece.sheet) ?? [];
      blocks.set(piece.sheet, [...known, block]);
    }
  }
  return blocks;
}

function requestsFor(sheets: readonly FoundSheet[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let room = CELLS_PER_REQUEST;
  for (const sheet of sheets) {
    const { rowIndex, rowCount, columnCount } = sheet.used;
    const most = Math.max(1, Math.floor(CELLS_PER_REQUEST / columnCount));
    for (let first = 0; first < rowCount; first += most) {
      const rows = Math.min(most, rowCount - first);
      if (rows * columnCount > room) {
        requests.push([]);
        room = CELLS_PER_REQUEST;
      }
      requests.at(-1)?.push({ sheet, top: rowIndex + first, rows });
      room -= rows * columnCount;
    }
  }
  return requests.filter((pieces) => pieces.length > 0);
}

interface ReadPiece {
  readonly piece: Piece;
  readonly block: SheetBlock;
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<readonly ReadPiece[]> {
  const ranges = pieces.map((piece) => {
    return { piece, range: rangeOf(piece).load('values,formulas,numberFormat') };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = halves(pieces);
    if (smaller === null || !isCodedError(error, 'ResponsePayloadSizeLimitExceeded')) throw error;
    const [first, second] = smaller;
    return [...(await readPieces(context, first)), ...(await readPieces(context, second))];
  }
  const doubtful = ranges.filter(({ range }) =>
    range.values.some((row) => row.some(looksLikeError)),
  );
  for (const { range } of doubtful) range.load('valueTypes');
  if (doubtful.length > 0) await context.sync();
  return ranges.map(({ piece, range }) => ({
    piece,
    block: {
      top: piece.top,
      left: piece.sheet.used.columnIndex,
      values: range.values,
      formulas: range.formulas,
      numberFormats: range.numberFormat,
      valueTypes: doubtful.some((one) => one.range === range) ? range.valueTypes : null,
    },
  }));
}

function rangeOf({ sheet, top, rows }: Piece): Excel.Range {
  const { columnIndex, columnCount } = sheet.used;
  const bottom = top + rows - 1;
  const right = columnIndex + columnCount - 1;
  return sheet.sheet.getRange(areaAddress({ top, left: columnIndex, bottom, right }));
}

function halves(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | null {
  const middle = Math.floor(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const [piece] = pieces;
  if (piece === undefined || piece.rows < 2) return null;
  const rows = Math.floor(piece.rows / 2);
  const rest = { ...piece, top: piece.top + rows, rows: piece.rows - rows };
  return [[{ ...piece, rows }], [rest]];
}
