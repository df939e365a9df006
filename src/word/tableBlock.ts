import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Column, Row, Table as TableData, Text } from '../report/document/blocks';
import { BODY_FONT, GROUP_FILL, HEADING_FONT, HEAD_FILL, RULE_COLOR, SIZES } from './fonts';
import { textRuns } from './textRuns';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOR } as const;
const EDGE = { style: BorderStyle.SINGLE, size: 8, color: RULE_COLOR } as const;
const CELL_MARGINS = { top: 30, bottom: 30, left: 80, right: 80, marginUnitType: WidthType.DXA };

/**
 * A table without its caption: of the page's whole width, its head on every page, no row cut in two.
 * @param table of the report
 * @param width of the text area, in twentieths of a point
 */
export function tableBlock(table: TableData<Text>, width: number): Table {
  const widths = columnWidths(table.columns, width);
  const isForm = table.caption === null;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    columnWidths: widths,
    borders: {
      top: EDGE,
      bottom: EDGE,
      left: { style: BorderStyle.NONE },
      right: { style: BorderStyle.NONE },
      insideHorizontal: RULE,
      insideVertical: { style: BorderStyle.NONE },
    },
    rows: [
      ...(isForm ? [] : [headRow(table.columns, widths)]),
      ...table.rows.map((one) => tableRow(one, table.columns, widths, isForm)),
    ],
  });
}

function columnWidths(columns: readonly Column<Text>[], width: number): number[] {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((width * weight) / whole));
  const used = widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + width - used : one));
}

function headRow(columns: readonly Column<Text>[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, align }, index) =>
      cell(header, { width: widths[index] as number, align, fill: HEAD_FILL, isHead: true }),
    ),
  });
}

function tableRow(
  { role, cells }: Row<Text>,
  columns: readonly Column<Text>[],
  widths: readonly number[],
  isForm: boolean,
): TableRow {
  if (role === 'group') {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const look = { width, align: 'left', fill: GROUP_FILL, isBold: true, keepNext: true } as const;
    return new TableRow({
      cantSplit: true,
      children: [cell(cells[0] ?? [], look, widths.length)],
    });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) =>
      cell(cells[index] ?? [], {
        width: widths[index] as number,
        align,
        ...(role === 'total' && { fill: GROUP_FILL, isBold: true }),
        ...(isForm && index === 0 && { isHead: true }),
      }),
    ),
  });
}

interface CellLook {
  readonly width: number;
  readonly align: Column<Text>['align'];
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly isHead?: boolean;
  readonly keepNext?: boolean;
}

function cell(text: Text, look: CellLook, span = 1): TableCell {
  const { width, align, fill, isBold = false, isHead = false, keepNext = false } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 && { columnSpan: span }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[isHead && align === 'right' ? 'right' : align],
        keepNext: keepNext || isHead,
        children: textRuns(text, {
          font: isHead ? HEADING_FONT : BODY_FONT,
          size: SIZES.table,
          ...((isBold || isHead) && { bold: true }),
        }),
      }),
    ],
  });
}
