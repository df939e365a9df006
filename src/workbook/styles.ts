/** The look of a written cell, by what the cell is. Ports translate it, they never choose it. */
export type StyleName = keyof typeof STYLES;

/** A look in terms that every spreadsheet knows. Colours are RRGGBB; cells are centred vertically. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

const GREEN = '1E5C46';
const PALE_GREEN = 'E8F1EC';
const INPUT_YELLOW = 'FFF8DC';
const GREY = '616161';
const LINK_BLUE = '0B5CAD';

/**
 * Emissions show three decimals and keep all of them. Amounts and factors show as many as they have:
 * General, because #,##0.### leaves a lone decimal point behind whole numbers.
 */
const NUMBER_FORMATS = {
  amount: 'General',
  factor: 'General',
  emission: '#,##0.000',
  share: '0.00%',
  count: '0',
  difference: '0.000E+00',
} as const;

export const STYLES = {
  title: { bold: true, size: 16, color: GREEN },
  note: { color: GREY, wrap: true },
  heading: { bold: true, size: 12, color: GREEN },
  header: {
    bold: true,
    color: 'FFFFFF',
    fill: GREEN,
    border: true,
    horizontal: 'center',
    wrap: true,
  },
  text: { border: true, wrap: true, horizontal: 'left', indent: 1 },
  textCentered: { border: true, horizontal: 'center', wrap: true },
  amount: { border: true, horizontal: 'right', indent: 1, numberFormat: NUMBER_FORMATS.amount },
  factor: { border: true, horizontal: 'right', indent: 1, numberFormat: NUMBER_FORMATS.factor },
  emission: { border: true, horizontal: 'right', indent: 1, numberFormat: NUMBER_FORMATS.emission },
  share: { border: true, horizontal: 'right', indent: 1, numberFormat: NUMBER_FORMATS.share },
  count: { border: true, horizontal: 'right', indent: 1, numberFormat: NUMBER_FORMATS.count },
  difference: {
    border: true,
    horizontal: 'right',
    indent: 1,
    numberFormat: NUMBER_FORMATS.difference,
  },
  totalText: { bold: true, fill: PALE_GREEN, border: true, wrap: true },
  totalEmission: {
    bold: true,
    fill: PALE_GREEN,
    border: true,
    horizontal: 'right',
    indent: 1,
    numberFormat: NUMBER_FORMATS.emission,
  },
  totalShare: {
    bold: true,
    fill: PALE_GREEN,
    border: true,
    horizontal: 'right',
    indent: 1,
    numberFormat: NUMBER_FORMATS.share,
  },
  totalState: { bold: true, fill: PALE_GREEN, border: true, horizontal: 'center', wrap: true },
  state: { border: true, horizontal: 'center', wrap: true },
  link: {
    border: true,
    horizontal: 'left',
    indent: 1,
    underline: true,
    color: LINK_BLUE,
    wrap: true,
  },
  assumed: { border: true, horizontal: 'left', indent: 1, fill: 'FFE3B3', wrap: true },
  input: { border: true, horizontal: 'left', indent: 1, fill: INPUT_YELLOW, wrap: true },
} as const satisfies Record<string, CellStyle>;

/** Colour of the thin lines around cells with a border. */
export const BORDER_COLOR = 'BFBFBF';

/** Colours of cells that a highlight's formula finds, in the tones Excel itself offers for these. */
export const HIGHLIGHTS = {
  alarm: { text: '9C0006', fill: 'FFC7CE' },
  caution: { text: '9C5700', fill: 'FFEB9C' },
  fine: { text: '006100', fill: 'C6EFCE' },
} as const;
