import type { BorderLine, CellFormat } from '../../workbook/view';

/** A look with nothing left open: what a style of the file comes to. Null is none. */
export interface FullLook {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  /** Null puts numbers to the right and texts to the left. */
  readonly horizontal: NonNullable<CellFormat['horizontal']> | null;
  readonly vertical: NonNullable<CellFormat['vertical']>;
  readonly indent: number;
  readonly wrap: boolean;
}

/** Every property of a look. */
export const LOOK_KEYS = [
  'numberFormat',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontColor',
  'fill',
  'top',
  'bottom',
  'left',
  'right',
  'horizontal',
  'vertical',
  'indent',
  'wrap',
] as const satisfies readonly (keyof FullLook)[];

/** What Excel gives a cell of a new workbook. */
export const EXCEL_LOOK: FullLook = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '000000',
  fill: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  horizontal: null,
  vertical: 'bottom',
  indent: 0,
  wrap: false,
};

/**
 * Whether two looks agree in one property.
 * @param key the property
 * @param one a look, of which absent and null properties count as none
 * @param other the same
 */
export function sameInLook(
  key: keyof FullLook,
  one: Partial<FullLook>,
  other: Partial<FullLook>,
): boolean {
  const [a, b] = [one[key] ?? null, other[key] ?? null];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.style === b.style && a.color === b.color;
}

/**
 * A look in the words of the view: only what differs from the file's standard.
 * @param look complete, or as the view says it
 * @param standard the look of a cell without a style
 */
export function besidesStandard(look: Partial<FullLook>, standard: FullLook): CellFormat {
  const own = LOOK_KEYS.filter((key) => look[key] != null && !sameInLook(key, look, standard));
  return Object.fromEntries(own.map((key) => [key, look[key]]));
}
