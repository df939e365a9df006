import { convertMillimetersToTwip } from 'docx';

/** A4, in millimetres. */
const WIDTH_MM = 210;
const HEIGHT_MM = 297;
const SIDE_MM = 24;
const TOP_MM = 26;
const BOTTOM_MM = 22;

/** The page, in twentieths of a point. */
export const PAGE = {
  size: {
    width: convertMillimetersToTwip(WIDTH_MM),
    height: convertMillimetersToTwip(HEIGHT_MM),
  },
  margin: {
    top: convertMillimetersToTwip(TOP_MM),
    bottom: convertMillimetersToTwip(BOTTOM_MM),
    left: convertMillimetersToTwip(SIDE_MM),
    right: convertMillimetersToTwip(SIDE_MM),
  },
} as const;

/** The width of text and tables, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const TWIPS_PER_PIXEL = 15;
/** The width of pictures, in CSS pixels. */
export const TEXT_WIDTH_PX = Math.floor(TEXT_WIDTH / TWIPS_PER_PIXEL);
/** A picture leaves room for its caption and a heading. */
export const MOST_HEIGHT_PX = 800;
