import { captionsAlone } from '../../captions/captionsOfRow';
import { productIn, type CaptionedProduct } from '../../captions/productIn';
import type { Place } from '../../../workbook/address';
import { contentAt, type Grid } from '../../../workbook/grid';
import { PRODUCT_HEADINGS } from '../../language/headingWords';
import { INPUT_TITLES, PRODUCED_TITLES } from '../../language/producedWords';
import { fold, foldWord } from '../../text/fold';
import { namesStagesAlone, titleStages } from '../../text/titleStages';
import { withoutHeadingNumber } from '../../text/withoutHeadingNumber';
import { cellText } from '../../values/cellText';
import { classifyContent } from '../../values/classifyContent';
import type { MergedCells } from '../mergedCells';
import { outlineOf } from '../sheetOutline';
import { stageInHeading } from './stageInHeading';

/** A row with one text alone, between the rows of a table. */
export interface Heading {
  readonly at: Place;
  /** Without its number, and for a product without the word 产品. */
  readonly text: string;
  /** What its words say it names; null where they do not tell. */
  readonly names: 'product' | 'stage' | null;
  /** Merged over several columns: that is no item whose amount is missing. */
  readonly isWide: boolean;
  /** Where it is a caption: the product as captions name it. */
  readonly product: CaptionedProduct | null;
}

/**
 * Reads a row as a heading.
 * @param grid the sheet
 * @param merged its merged cells
 * @param row counted from zero
 * @returns null for a row with figures, or with more than one text that is neither all captions nor numbered
 */
export function headingOf(grid: Grid, merged: MergedCells, row: number): Heading | null {
  const captions = captionsAlone(grid, row);
  const captioned = captions === null ? null : productIn(captions);
  if (captioned !== null) {
    const { at, value } = captioned.named;
    return { at, text: value, names: 'product', isWide: false, product: captioned };
  }
  const column = outlineOf(grid).holdsSeveral(row)
    ? behindSectionNumber(grid, row)
    : onlyFilled(grid, row);
  if (column === null) return null;
  const content = contentAt(grid, { row, column });
  if (classifyContent(content).kind !== 'text') return null;
  const area = merged({ row, column });
  if (area !== null && area.top < area.bottom) return null;
  const folded = fold(cellText(content));
  const text = withoutHeadingNumber(folded);
  const product = productNamed(text);
  const isWide = area !== null && area.right > area.left;
  const at = { row, column };
  if (product !== undefined) return { at, text: product, names: 'product', isWide, product: null };
  const stage = stageInHeading(text) ?? stageOfNumbered(folded, text) ?? sideOfBalance(text);
  const names = stage === null ? null : 'stage';
  return { at, text: stage ?? text, names, isWide, product: null };
}

/** 2. Energy and auxiliaries, Inputs - materials: without a number it may be an item that lacks its amount. */
function stageOfNumbered(folded: string, text: string): string | null {
  const isHeading = folded !== text || INPUTS_OF.test(foldWord(text));
  return isHeading && namesStagesAlone(text) ? (titleStages(text)[0]?.word ?? null) : null;
}

/** 投入 and 产出 over the two halves of a balance, said as their cells say it in a column. */
function sideOfBalance(text: string): string | null {
  const word = foldWord(text).replace(/:$/, '');
  if (INPUT_TITLES.includes(word)) return 'input';
  return PRODUCED_TITLES.includes(word) ? 'output' : null;
}

const INPUTS_OF = /^(?:inputs?|投入|输入) ?[-:·,(]/u;

const COLON = /^([^:]+?) ?: ?(.+)$/;

function productNamed(text: string): string | undefined {
  const [, word = '', product] = COLON.exec(text) ?? [];
  return PRODUCT_HEADINGS.includes(foldWord(word)) ? product?.trim() : undefined;
}

/**
 * Whether a heading names a product: its words say so, or it stands in the column of products.
 * @param heading as read
 * @param productColumn the column's index; undefined where the table has none
 */
export function namesProduct(heading: Heading, productColumn: number | undefined): boolean {
  if (heading.names !== null) return heading.names === 'product';
  return !heading.isWide && heading.at.column === productColumn;
}

const SECTION_NUMBER = /^\(?(?:[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-h])[、.)]?$/;

/**
 * 一 | 原料 above 1 | 粘土: the one text behind a number of a section, which is of another kind than those of the
 * items below. An item without an amount has a number of theirs.
 */
function behindSectionNumber(grid: Grid, row: number): number | null {
  const filled = filledIn(grid, row);
  const [number, text, ...others] = filled;
  if (number === undefined || text === undefined || others.length > 0) return null;
  const at = (column: number, of = row): string =>
    cellText(contentAt(grid, { row: of, column })).trim();
  if (!SECTION_NUMBER.test(foldWord(at(number))) || !/^[0-9]/.test(at(number, row + 1)))
    return null;
  const word = withoutHeadingNumber(fold(at(text)));
  return stageInHeading(word) !== null || namesStagesAlone(word) ? text : null;
}

const NO_CELLS = 0;

/** Columns with content. */
function filledIn(grid: Grid, row: number): readonly number[] {
  const contents = grid.rows.get(row) ?? [];
  return [...contents.keys()].filter(
    (column) => cellText(contentAt(grid, { row, column })).trim() !== '',
  );
}

/** The one column with anything in it; most rows of a ledger have a second one soon. */
function onlyFilled(grid: Grid, row: number): number | null {
  const width = grid.rows.get(row)?.length ?? NO_CELLS;
  let only: number | null = null;
  for (let column = 0; column < width; column += 1) {
    const content = contentAt(grid, { row, column });
    if (content === null) continue;
    if (typeof content === 'string' && content.trim() === '') continue;
    if (only !== null) return null;
    only = column;
  }
  return only;
}
