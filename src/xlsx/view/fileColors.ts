import { partText } from '../parts/officePackage';
import { relatedPart } from '../read/relatedPart';
import { childOf, readTree } from '../xml/readTree';
import { INDEXED_COLORS } from './indexedColors';
import { tintedColor } from './tintedColor';
import type { OfficePackage } from '../parts/officePackage';
import type { WorkbookPart } from '../read/readWorkbookPart';
import type { XmlTree } from '../xml/readTree';

/** Turns the ways in which a file names colours into RRGGBB. */
export interface FileColors {
  /** Of a colour element of a style; null for automatic, or when there is none. */
  readonly cell: (color: XmlTree | null) => string | null;
  /** Of a colour's name in a drawing, such as accent1; null when the theme has no such colour. */
  readonly drawing: (name: string) => string | null;
}

/** Order of the theme's colours by index: light and dark stand the other way round in the theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const DRAWING_NAMES: Readonly<Record<string, string>> = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
};
/** The theme of a file that brings none: the one Excel 2007 to 2010 came with. */
const USUAL_THEME = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
  '0000FF',
  '800080',
];

/**
 * The colours that a file's styles and drawings can name.
 * @param parts the file
 * @param workbook its workbook part
 * @param styles its styles part as a tree; null when it has none
 */
export function fileColors(
  parts: OfficePackage,
  workbook: WorkbookPart,
  styles: XmlTree | null,
): FileColors {
  const theme = themeColors(parts, workbook);
  const own = childOf(styles, 'colors', 'indexedColors')?.children.map((one) =>
    sixDigits(one.attributes.get('rgb')),
  );
  const indexed = own ?? INDEXED_COLORS;
  return {
    cell: (color) => cellColor(color, theme, indexed),
    drawing: (name) => theme.get(DRAWING_NAMES[name] ?? name) ?? null,
  };
}

function cellColor(
  color: XmlTree | null,
  theme: ReadonlyMap<string, string>,
  indexed: readonly (string | null)[],
): string | null {
  if (color === null) return null;
  const { attributes } = color;
  const base =
    sixDigits(attributes.get('rgb')) ??
    theme.get(THEME_ORDER[Number(attributes.get('theme'))] ?? '') ??
    indexed[Number(attributes.get('indexed'))] ??
    null;
  return base === null ? null : tintedColor(base, Number(attributes.get('tint') ?? '0'));
}

function themeColors(parts: OfficePackage, workbook: WorkbookPart): ReadonlyMap<string, string> {
  const part = relatedPart(workbook, 'theme');
  const xml = part === null ? null : partText(parts, part);
  const colors = new Map<string, string>(
    THEME_ORDER.map((name, index) => [name, USUAL_THEME[index] ?? '000000'] as const),
  );
  if (part === null || xml === null) return colors;
  const scheme = childOf(readTree(xml, part), 'themeElements', 'clrScheme');
  for (const { name, children } of scheme?.children ?? []) {
    const attributes = children[0]?.attributes;
    const color = sixDigits(attributes?.get('lastClr') ?? attributes?.get('val'));
    if (color !== null) colors.set(name, color);
  }
  return colors;
}

function sixDigits(color: string | undefined): string | null {
  if (color === undefined || !/^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(color)) return null;
  return color.slice(-6).toUpperCase();
}
