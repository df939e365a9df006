import { Paragraph } from 'docx';

/** No style of a report is named so, and no text of anybody's gets into the name of a style. */
const NAME = 'report-table-';
const MARK = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${NAME}(\\d+)"/></w:pPr></w:p>`, 'g');

/**
 * A paragraph that keeps the place of a table.
 * @param index of the table, from 0
 */
export function tableMark(index: number): Paragraph {
  return new Paragraph({ style: `${NAME}${String(index)}` });
}

/**
 * A document with tables in place of their marks.
 * @param xml of the document
 * @param tables in the order of their indices
 */
export function withTables(xml: string, tables: readonly string[]): string {
  const parts = xml.split(MARK);
  const found = (parts.length - 1) / 2;
  if (found !== tables.length)
    throw new Error(
      `The document has ${String(found)} places for ${String(tables.length)} tables.`,
    );
  // Every second part is the index of a table.
  return parts.map((part, index) => (index % 2 === 0 ? part : tables[Number(part)])).join('');
}
