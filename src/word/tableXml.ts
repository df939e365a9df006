import type { Column, Row, Table, Text } from '../report/document/blocks';
import { columnWidths } from './columnWidths';
import { cellXml, type CellLook } from './cellXml';
import { GROUP_FILL, HEAD_FILL, RULE_COLOR } from './fonts';

/**
 * A table without its caption, as XML: of the page's whole width, its head on every page, no row cut
 * in two. A long study has a hundred thousand cells; as objects of docx they took most of the time
 * that a report took.
 * @param table of the report
 * @param width of the text area, in twentieths of a point
 */
export function tableXml(table: Table<Text>, width: number): string {
  const { caption, columns, rows, isSigned } = table;
  const widths = columnWidths(table, width);
  const isForm = caption === null;
  const row = rowXml(columns, widths, isForm, isSigned === true ? SIGNED_HEIGHT : '');
  return [
    `<w:tbl>${tableProperties(width)}<w:tblGrid>`,
    ...widths.map((one) => `<w:gridCol w:w="${String(one)}"/>`),
    '</w:tblGrid>',
    ...(isForm ? [] : [headXml(columns, widths)]),
    ...rows.map((one, index) => row(one, isKept(index, rows))),
    '</w:tbl>',
  ].join('');
}

/** Rules above and below, thin ones between the rows, none between the columns. */
function tableProperties(width: number): string {
  const edge = `w:val="single" w:color="${RULE_COLOR}" w:sz="8"`;
  const rule = `w:val="single" w:color="${RULE_COLOR}" w:sz="4"`;
  return (
    `<w:tblPr><w:tblW w:type="dxa" w:w="${String(width)}"/><w:tblBorders>` +
    `<w:top ${edge}/><w:left w:val="none"/><w:bottom ${edge}/><w:right w:val="none"/>` +
    `<w:insideH ${rule}/><w:insideV w:val="none"/></w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${MARGINS}</w:tblCellMar></w:tblPr>`
  );
}

/** Fourteen millimetres: a name written by hand. */
const SIGNED_HEIGHT = '<w:trHeight w:val="794" w:hRule="atLeast"/>';

const MARGINS = [
  ['top', 30],
  ['left', 80],
  ['bottom', 30],
  ['right', 80],
]
  .map(([side, twips]) => `<w:${String(side)} w:type="dxa" w:w="${String(twips)}"/>`)
  .join('');

function headXml(columns: readonly Column<Text>[], widths: readonly number[]): string {
  const cells = columns.map(({ header, align }, index) =>
    cellXml({ ...PLAIN, ...HEAD, fill: HEAD_FILL, align, width: widths[index] as number })(header),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

const PLAIN = { span: 1, fill: null, isBold: false, isHead: false, keepNext: false } as const;
const KEPT = { keepNext: true } as const;
const TOTAL = { fill: GROUP_FILL, isBold: true } as const;
/** A row before which the page may end, but not behind it. */
const HEAD = { isHead: true, isBold: true, keepNext: true } as const;

/** The cells of a column look the same in all rows of a role. */
function rowXml(
  columns: readonly Column<Text>[],
  widths: readonly number[],
  isForm: boolean,
  height: string,
): (row: Row<Text>, keeps: boolean) => string {
  const column = (more: Partial<CellLook>): readonly ((text: Text) => string)[] =>
    columns.map(({ align }, index) =>
      cellXml({
        ...PLAIN,
        align,
        width: widths[index] as number,
        ...more,
        ...(isForm && index === 0 && HEAD),
      }),
    );
  const free = { body: column({}), total: column(TOTAL), group: [groupXml(widths)] };
  const kept = { ...free, body: column(KEPT), total: column({ ...TOTAL, ...KEPT }) };
  return ({ role, cells: texts }, keeps) => {
    const cells = (keeps ? kept : free)[role].map((cell, index) => cell(texts[index] ?? []));
    return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells.join('')}</w:tr>`;
  };
}

/** A table that is so short stands on one page. */
const SHORT = 8;

/**
 * Whether a row stays on the page of the next: of a short table all do, of a long one the first, so
 * that the head has company, and the one before the last or a total, so that these have.
 */
function isKept(index: number, rows: readonly Row<Text>[]): boolean {
  if (index === rows.length - 1) return false;
  if (rows.length <= SHORT) return true;
  return index === 0 || index === rows.length - 2 || rows[index + 1]?.role === 'total';
}

function groupXml(widths: readonly number[]): (text: Text) => string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const span = widths.length;
  return cellXml({ ...PLAIN, ...TOTAL, align: 'left', keepNext: true, width, span });
}
