import { BUILT_IN_FORMATS } from '../read/builtInFormats';
import { isOn, numberOr } from '../xml/attributesOf';
import { childOf } from '../xml/readTree';
import { besidesStandard, EXCEL_LOOK } from './fullLook';
import type { BorderLine, CellFormat } from '../../workbook/view';
import type { XmlTree } from '../xml/readTree';
import type { FileColors } from './fileColors';
import type { FullLook } from './fullLook';

/** What the styles of a file look like. */
export interface FileLooks {
  /** By style number; only what differs from the standard. */
  readonly formats: readonly CellFormat[];
  /** The look of a cell without a style. */
  readonly standard: FullLook;
  /** Colours of highlights by number. */
  readonly highlights: readonly {
    readonly fontColor: string | null;
    readonly fill: string | null;
  }[];
}

const HORIZONTAL: Readonly<Record<string, FullLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  distributed: 'distributed',
  centerContinuous: 'center',
};
const VERTICAL: Readonly<Record<string, FullLook['vertical']>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  justify: 'justify',
  distributed: 'distributed',
};
/** Lines that the view has no word for are shown as the one most like them. */
const LINES: Readonly<Record<string, BorderLine['style']>> = {
  thin: 'thin',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
  thick: 'thick',
  double: 'double',
};
const BLACK = '000000';

/**
 * Resolves every style of a file.
 * @param styles the styles part as a tree; null when the file has none
 * @param colors to resolve colours with
 */
export function readLooks(styles: XmlTree | null, colors: FileColors): FileLooks {
  const list = (name: string): readonly XmlTree[] => childOf(styles, name)?.children ?? [];
  const numberFormats = new Map(
    list('numFmts').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  const fonts = list('fonts').map((font) => fontLook(font, colors));
  const fills = list('fills').map((fill) => fillColor(fill, colors));
  const borders = list('borders').map((border) => borderLook(border, colors));
  const looks = list('cellXfs').map((xf): FullLook => {
    const id = (name: string): number => numberOr(xf.attributes.get(name), 0);
    return {
      ...EXCEL_LOOK,
      numberFormat: formatCode(id('numFmtId'), numberFormats),
      ...(fonts[id('fontId')] ?? fonts[0]),
      fill: fills[id('fillId')] ?? null,
      ...borders[id('borderId')],
      ...alignmentLook(childOf(xf, 'alignment')),
    };
  });
  const standard = looks[0] ?? EXCEL_LOOK;
  const highlights = list('dxfs').map((one) => highlightLook(one, colors));
  return { formats: looks.map((look) => besidesStandard(look, standard)), standard, highlights };
}

function formatCode(id: number, custom: ReadonlyMap<number, string>): string {
  const code = custom.get(id) ?? BUILT_IN_FORMATS[id] ?? '';
  return code === '' ? 'General' : code;
}

type FontLook = Pick<
  FullLook,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'
>;

function fontLook(font: XmlTree, colors: FileColors): FontLook {
  const value = (name: string): string | null => childOf(font, name)?.attributes.get('val') ?? null;
  const has = (name: string): boolean => {
    const found = childOf(font, name);
    return found !== null && isOn(found.attributes.get('val') ?? '1');
  };
  const size = value('sz');
  return {
    fontName: value('name') ?? EXCEL_LOOK.fontName,
    fontSize: size === null ? EXCEL_LOOK.fontSize : Number(size),
    bold: has('b'),
    italic: has('i'),
    underline: childOf(font, 'u') !== null && value('u') !== 'none',
    strikethrough: has('strike'),
    fontColor: colors.cell(childOf(font, 'color')) ?? BLACK,
  };
}

function fillColor(fill: XmlTree, colors: FileColors): string | null {
  const stop = childOf(fill, 'gradientFill', 'stop', 'color');
  if (stop !== null) return colors.cell(stop);
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? 'none';
  if (kind === 'none') return null;
  const color = colors.cell(childOf(pattern, 'fgColor'));
  if (color !== null) return color;
  return kind === 'solid' ? BLACK : colors.cell(childOf(pattern, 'bgColor'));
}

function borderLook(
  border: XmlTree,
  colors: FileColors,
): Pick<FullLook, 'top' | 'bottom' | 'left' | 'right'> {
  const line = (...names: readonly string[]): BorderLine | null => {
    const side = border.children.find(({ name }) => names.includes(name)) ?? null;
    const style = LINES[side?.attributes.get('style') ?? ''];
    if (style === undefined) return null;
    return { style, color: colors.cell(childOf(side, 'color')) ?? BLACK };
  };
  return {
    top: line('top'),
    bottom: line('bottom'),
    left: line('left', 'start'),
    right: line('right', 'end'),
  };
}

function alignmentLook(
  alignment: XmlTree | null,
): Pick<FullLook, 'horizontal' | 'vertical' | 'indent' | 'wrap'> {
  const attributes = alignment?.attributes ?? new Map<string, string>();
  return {
    horizontal: HORIZONTAL[attributes.get('horizontal') ?? ''] ?? null,
    vertical: VERTICAL[attributes.get('vertical') ?? ''] ?? EXCEL_LOOK.vertical,
    indent: numberOr(attributes.get('indent'), 0),
    wrap: isOn(attributes.get('wrapText')),
  };
}

/** In the looks of highlights a plain fill is the pattern's background. */
function highlightLook(
  look: XmlTree,
  colors: FileColors,
): { readonly fontColor: string | null; readonly fill: string | null } {
  const pattern = childOf(look, 'fill', 'patternFill');
  return {
    fontColor: colors.cell(childOf(look, 'font', 'color')),
    fill: colors.cell(childOf(pattern, 'bgColor')) ?? colors.cell(childOf(pattern, 'fgColor')),
  };
}
