import type { BorderLine, CellFormat } from '../../workbook/view';
import type { BorderLook, CellLook, HorizontalLook, Side } from '../model/cellLook';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

const LINES: Readonly<Record<BorderLine['style'], Omit<BorderLook, 'color'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const HORIZONTAL: Readonly<Record<NonNullable<CellFormat['horizontal']>, HorizontalLook>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  distributed: 'Distributed',
  // The grid repeats no content to fill a cell: it shows it once, from the left.
  fill: 'Left',
};

const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/**
 * The look of a cell of a file in the model's terms.
 * @param format as read; what the model has no word for is left to its nearest
 */
export function lookFrom(format: CellFormat): CellLook {
  const borders = bordersFrom(format);
  const { vertical, horizontal } = format;
  return {
    ...given('numberFormat', format.numberFormat),
    ...given('font', format.fontName),
    ...given('size', format.fontSize),
    ...given('bold', format.bold),
    ...given('italic', format.italic),
    ...given('underline', format.underline),
    ...given('strikethrough', format.strikethrough),
    ...given('color', hashed(format.fontColor)),
    ...given('fill', hashed(format.fill)),
    ...given('horizontal', horizontal === undefined ? undefined : HORIZONTAL[horizontal]),
    ...given('vertical', vertical === undefined ? undefined : verticalFrom(vertical)),
    ...given('wrap', format.wrap),
    ...given('indent', format.indent),
    ...given('borders', borders),
  };
}

function verticalFrom(vertical: NonNullable<CellFormat['vertical']>): 'Top' | 'Center' | 'Bottom' {
  return vertical === 'justify' || vertical === 'distributed' ? 'Center' : VERTICAL[vertical];
}

function bordersFrom(format: CellFormat): CellLook['borders'] {
  const lines = SIDES.flatMap((side): (readonly [Side, BorderLook])[] => {
    const line = format[side];
    return line === undefined ? [] : [[side, { ...LINES[line.style], color: `#${line.color}` }]];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

/**
 * The look of a cell of the model as a file's.
 * @param look as the model holds it
 */
export function formatFrom(look: CellLook): CellFormat {
  const { horizontal, vertical, numberFormat } = look;
  return {
    ...given('numberFormat', numberFormat === 'General' ? undefined : numberFormat),
    ...given('fontName', look.font),
    ...given('fontSize', look.size),
    ...given('bold', look.bold),
    ...given('italic', look.italic),
    ...given('underline', look.underline),
    ...given('strikethrough', look.strikethrough),
    ...given('fontColor', plain(look.color)),
    ...given('fill', plain(look.fill)),
    ...given('horizontal', horizontalOf(horizontal)),
    ...given('vertical', vertical?.toLowerCase() as CellFormat['vertical']),
    ...given('wrap', look.wrap),
    ...given('indent', look.indent),
    ...linesOf(look.borders ?? {}),
  };
}

function horizontalOf(horizontal: CellLook['horizontal']): CellFormat['horizontal'] {
  if (horizontal === undefined || horizontal === 'General') return undefined;
  return horizontal.toLowerCase() as NonNullable<CellFormat['horizontal']>;
}

function linesOf(borders: NonNullable<CellLook['borders']>): Partial<Record<Side, BorderLine>> {
  const lines: Partial<Record<Side, BorderLine>> = {};
  for (const side of SIDES) {
    const border = borders[side];
    if (border == null) continue;
    lines[side] = { style: lineOf(border), color: plain(border.color) ?? '000000' };
  }
  return lines;
}

function lineOf({ style, weight }: BorderLook): BorderLine['style'] {
  if (style === 'Double') return 'double';
  if (style === 'Dot') return 'dotted';
  if (style !== 'Continuous') return 'dashed';
  const weights = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
  return weights[weight];
}

function hashed(color: string | undefined): string | undefined {
  return color === undefined ? undefined : `#${color}`;
}

/** RRGGBB; the grid's own colour picker also writes rgb(1, 2, 3). */
function plain(color: string | undefined): string | undefined {
  if (color === undefined || color === '') return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts === null) return color.replace('#', '').toUpperCase();
  return parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
