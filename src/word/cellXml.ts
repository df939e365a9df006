import type { Column, Run, Text } from '../report/document/blocks';
import { escapedXml } from '../core/escapedXml';
import { BODY_FONT, GAP_FILL, HEADING_FONT, SIZES } from './fonts';
import { gasDigits } from './gasDigits';
import { keptTogether } from './keptTogether';

/** How a cell of a table looks; cells of one look share the texts made for it. */
export interface CellLook {
  /** Twentieths of a point. */
  readonly width: number;
  /** Columns that it goes over. */
  readonly span: number;
  readonly align: Column<Text>['align'];
  /** Colour behind it; null for none. */
  readonly fill: string | null;
  readonly isBold: boolean;
  /** Of a heading, in its font. */
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

/**
 * Makes cells of one look. Elements stand in the order of the schema: Word calls a file damaged in
 * which they do not.
 * @param look of the cells
 * @returns a cell with a text, as XML
 */
export function cellXml(look: CellLook): (text: Text) => string {
  const before = `<w:tc>${cellProperties(look)}<w:p>${paragraphProperties(look)}`;
  const run = runXml(look);
  return (text) => `${before}${text.map(run).join('')}</w:p></w:tc>`;
}

function cellProperties({ width, span, fill }: CellLook): string {
  const spanned = span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : '';
  const filled = fill === null ? '' : shading(fill);
  return `<w:tcPr><w:tcW w:type="dxa" w:w="${String(width)}"/>${spanned}${filled}<w:vAlign w:val="center"/></w:tcPr>`;
}

function paragraphProperties({ align, keepNext }: CellLook): string {
  return `<w:pPr><w:keepNext${keepNext ? '' : ' w:val="false"'}/><w:jc w:val="${align}"/></w:pPr>`;
}

function shading(fill: string): string {
  return `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`;
}

function runXml({ isBold, isHead }: CellLook): (run: Run) => string {
  const { ascii, cs, eastAsia, hAnsi } = isHead ? HEADING_FONT : BODY_FONT;
  const fonts = `<w:rFonts w:ascii="${ascii}" w:cs="${cs}" w:eastAsia="${eastAsia}" w:hAnsi="${hAnsi}"/>`;
  const size = `<w:sz w:val="${String(SIZES.table)}"/><w:szCs w:val="${String(SIZES.table)}"/>`;
  const plain = `${fonts}${isBold ? BOLD : ''}${size}`;
  const looks = { plain, strong: `${fonts}${BOLD}${size}`, gap: plain + shading(GAP_FILL) };
  return ({ text, mark }) =>
    gasDigits(keptTogether(text))
      .map(
        ({ text: piece, digit }) =>
          wordRun(looks[mark], piece) + (digit === '' ? '' : wordRun(looks[mark] + BELOW, digit)),
      )
      .join('');
}

const BOLD = '<w:b/><w:bCs/>';
const BELOW = '<w:vertAlign w:val="subscript"/>';

function wordRun(properties: string, text: string): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;
}
