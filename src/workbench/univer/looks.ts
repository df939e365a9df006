import type { IBorderStyleData, ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { BorderLook, CellLook, HorizontalLook, Side, VerticalLook } from '../model/cellLook';
import type { UniverSession } from './univerSession';

/** Univer has no indent: it is kept as padding, this many pixels a level. */
const INDENT_PIXELS = 9;
const STANDARD_PADDING = 2;

const HORIZONTAL: readonly HorizontalLook[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Justify',
  'Justify',
  'Distributed',
];
const VERTICAL: readonly (VerticalLook | undefined)[] = [undefined, 'Top', 'Center', 'Bottom'];
const SIDES: Readonly<Record<Side, 't' | 'r' | 'b' | 'l'>> = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
};

/**
 * A look in Univer's terms; null takes a property away.
 * @param session for Univer's constants
 * @param look what is to change
 */
export function styleData(
  { modules: { core } }: Pick<UniverSession, 'modules'>,
  look: CellLook,
): IStyleData {
  const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);
  const line = (on: boolean): { s: 0 | 1 } => ({ s: flag(on) });
  const style: Record<string, unknown> = {};
  if (look.numberFormat !== undefined) {
    style['n'] = look.numberFormat === 'General' ? null : { pattern: look.numberFormat };
  }
  if (look.fill !== undefined) style['bg'] = look.fill === '' ? null : { rgb: look.fill };
  if (look.bold !== undefined) style['bl'] = flag(look.bold);
  if (look.italic !== undefined) style['it'] = flag(look.italic);
  if (look.underline !== undefined) style['ul'] = line(look.underline);
  if (look.strikethrough !== undefined) style['st'] = line(look.strikethrough);
  if (look.font !== undefined) style['ff'] = look.font;
  if (look.size !== undefined) style['fs'] = look.size;
  if (look.color !== undefined) style['cl'] = { rgb: look.color };
  if (look.horizontal !== undefined) style['ht'] = HORIZONTAL.indexOf(look.horizontal);
  if (look.vertical !== undefined) style['vt'] = VERTICAL.indexOf(look.vertical);
  if (look.wrap !== undefined)
    style['tb'] = look.wrap ? core.WrapStrategy.WRAP : core.WrapStrategy.OVERFLOW;
  if (look.indent !== undefined) style['pd'] = padding(look.indent, look.horizontal);
  if (look.borders !== undefined) style['bd'] = borderData(core.BorderStyleTypes, look.borders);
  return style;
}

function padding(indent: number, horizontal: HorizontalLook | undefined): IStyleData['pd'] {
  const pixels = STANDARD_PADDING + indent * INDENT_PIXELS;
  return horizontal === 'Right' ? { r: pixels } : { l: pixels };
}

type LineTypes = UniverSession['modules']['core']['BorderStyleTypes'];

function borderData(types: LineTypes, borders: NonNullable<CellLook['borders']>): object {
  const data: Record<string, IBorderStyleData | null> = {};
  for (const [side, border] of Object.entries(borders) as [Side, BorderLook | null][]) {
    data[SIDES[side]] =
      border === null ? null : { s: lineType(types, border), cl: { rgb: border.color } };
  }
  return data;
}

function lineType(types: LineTypes, { style, weight }: BorderLook): IBorderStyleData['s'] {
  if (style === 'Double') return types.DOUBLE;
  if (style === 'Dash') return weight === 'Medium' ? types.MEDIUM_DASHED : types.DASHED;
  if (style === 'Dot') return types.DOTTED;
  if (style === 'DashDot') return weight === 'Medium' ? types.MEDIUM_DASH_DOT : types.DASH_DOT;
  const lines = {
    Hairline: types.HAIR,
    Thin: types.THIN,
    Medium: types.MEDIUM,
    Thick: types.THICK,
  };
  return lines[weight];
}

/**
 * The look of a cell, as far as it differs from the sheet's standard.
 * @param session the workbook
 * @param cell Univer's
 */
export function lookOf(session: UniverSession, cell: Nullable<ICellData>): CellLook {
  const style = cell == null ? null : session.workbook.getStyles().getStyleByCell(cell);
  if (style == null) return {};
  const { core } = session.modules;
  const on = core.BooleanNumber.TRUE;
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  const indent = indentOf(style);
  const format = style.n?.pattern;
  const fill = style.bg?.rgb;
  const color = style.cl?.rgb;
  return {
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(fill == null ? {} : { fill }),
    ...(style.bl === on ? { bold: true } : {}),
    ...(style.it === on ? { italic: true } : {}),
    ...(style.ul?.s === on ? { underline: true } : {}),
    ...(style.st?.s === on ? { strikethrough: true } : {}),
    ...(style.ff == null ? {} : { font: style.ff }),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(color == null ? {} : { color }),
    ...(horizontal === undefined || horizontal === 'General' ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === core.WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(style.bd == null
      ? {}
      : {
          borders: bordersOf(core.BorderStyleTypes, style.bd as object as Record<string, unknown>),
        }),
  };
}

function indentOf({ pd }: IStyleData): number {
  const pixels = pd?.l ?? pd?.r;
  return pixels === undefined ? 0 : Math.round((pixels - STANDARD_PADDING) / INDENT_PIXELS);
}

function bordersOf(
  types: LineTypes,
  data: Readonly<Record<string, unknown>>,
): NonNullable<CellLook['borders']> {
  const borders: Partial<Record<Side, BorderLook>> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = data[SIDES[side]] as IBorderStyleData | null | undefined;
    if (line != null) borders[side] = borderOf(types, line);
  }
  return borders;
}

function borderOf(types: LineTypes, line: IBorderStyleData): BorderLook {
  const color = line.cl.rgb ?? '#000000';
  const all: readonly [IBorderStyleData['s'], BorderLook['style'], BorderLook['weight']][] = [
    [types.DOUBLE, 'Double', 'Thick'],
    [types.DASHED, 'Dash', 'Thin'],
    [types.MEDIUM_DASHED, 'Dash', 'Medium'],
    [types.DOTTED, 'Dot', 'Thin'],
    [types.DASH_DOT, 'DashDot', 'Thin'],
    [types.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
    [types.HAIR, 'Continuous', 'Hairline'],
    [types.MEDIUM, 'Continuous', 'Medium'],
    [types.THICK, 'Continuous', 'Thick'],
  ];
  const found = all.find(([type]) => type === line.s);
  return { style: found?.[1] ?? 'Continuous', weight: found?.[2] ?? 'Thin', color };
}
