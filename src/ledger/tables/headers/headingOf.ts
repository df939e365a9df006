import { captionsAlone } from '../../captions/captionsOfRow';
import { productIn, type CaptionedProduct } from '../../captions/productIn';
import type { Place } from '../../../workbook/address';
import { contentAt, type Grid } from '../../../workbook/grid';
import { PRODUCT_HEADINGS } from '../../language/headingWords';
import { INPUT_TITLES, PRODUCED_TITLES } from '../../language/producedWords';
import { fold, foldWord } from '../../text/fold';
import { headingNumber, isSectionNumber, type NumberStyle } from '../../text/headingNumber';
import { namesStagesAlone, titleStages } from '../../text/titleStages';
import { withoutHeadingNumber } from '../../text/withoutHeadingNumber';
import { cellText } from '../../values/cellText';
import { classifyContent } from '../../values/classifyContent';
import type { MergedCells } from '../mergedCells';
import { stageInHeading } from '../../text/stageInHeading';

/** A row with one text alone, between the rows of a table. */
export interface Heading {
  readonly at: Place;
  /** Without its number, and for a product without the word 产品. */
  readonly text: string;
  /** What its words say it names; null where they do not tell. */
  readonly names: 'product' | 'stage' | null;
  /** Merged over several columns: that is no item whose amount is missing. */
  readonly isWide: boolean;
  /** How it is numbered, in its own cell or in the one before it. */
  readonly number: NumberStyle | null;
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
    return { at, text: value, names: 'product', isWide: false, number: null, product: captioned };
  }
  const told = onlyTold(grid, row);
  if (told === null) return null;
  const { column, numbered } = told;
  const content = contentAt(grid, { row, column });
  if (classifyContent(content).kind !== 'text') return null;
  const area = merged({ row, column });
  if (area !== null && area.top < area.bottom) return null;
  const folded = fold(cellText(content));
  const text = withoutHeadingNumber(folded);
  const product = productNamed(text);
  const isWide = area !== null && area.right > area.left;
  const at = { row, column };
  const number = headingNumber(numbered ?? folded);
  if (product !== undefined)
    return { at, text: product, names: 'product', isWide, number, product: null };
  const isNumbered = numbered !== null || folded !== text;
  const stage = stageInHeading(text) ?? stageOfNumbered(isNumbered, text) ?? sideOfBalance(text);
  const names = stage === null ? null : 'stage';
  return { at, text: stage ?? text, names, isWide, number, product: null };
}

/** 2. Energy and auxiliaries, Inputs - materials: without a number it may be an item that lacks its amount. */
function stageOfNumbered(isNumbered: boolean, text: string): string | null {
  const isHeading = isNumbered || INPUTS_OF.test(foldWord(text));
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

const NO_CELLS = 0;

/** The cell that a row says all in, and the number of a section in the cell before it: 一 | 原辅材料. */
interface ToldIn {
  readonly column: number;
  readonly numbered: string | null;
}

/** Null for a row with more than that; most rows of a ledger have soon. */
function onlyTold(grid: Grid, row: number): ToldIn | null {
  const width = grid.rows.get(row)?.length ?? NO_CELLS;
  let numbered: string | null = null;
  let only: number | null = null;
  for (let column = 0; column < width; column += 1) {
    const content = contentAt(grid, { row, column });
    if (content === null) continue;
    const text = cellText(content);
    if (text.trim() === '') continue;
    if (only === null && numbered === null && typeof content === 'string' && isSectionNumber(text))
      numbered = text;
    else if (only === null) only = column;
    else return null;
  }
  return only === null ? null : { column: only, numbered };
}
