import { failed, succeeded, type Outcome } from '../../core/outcome';
import { cellAddress } from '../../workbook/address';
import type { FileProblem } from '../../workbook/fileProblem';
import { emptyWorkbook } from '../save/emptyWorkbook';
import { escapeText } from '../xml/escapeXml';
import { decodeText } from './decodeText';
import { parseCsv, type Separator } from './parseCsv';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

/**
 * A file of separated values as a workbook of one sheet, which is called as the file is. Every other file
 * is given back as it is.
 * @param bytes the whole file
 * @param file its name; only .csv, .tsv and .txt are taken for such files
 */
export function csvWorkbook(bytes: Uint8Array, file: string): Outcome<Uint8Array, FileProblem> {
  if (!/\.(csv|tsv|txt)$/i.test(file)) return succeeded(bytes);
  if (bytes.length === 0) return failed({ code: 'empty', file, detail: '0 bytes' });
  const text = decodeText(bytes);
  if (text === null) return failed({ code: 'not-a-table', file, detail: '' });
  const { rows, separator } = parseCsv(text);
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 1);
  if (rows.length > SHEET_LIMITS.rows || widest > SHEET_LIMITS.columns) {
    const detail = `${String(rows.length)} × ${String(widest)}`;
    return failed({ code: 'too-large', file, detail });
  }
  const xml = rows.map((cells, row) => rowXml(cells, row, separator)).join('');
  return succeeded(emptyWorkbook(sheetName(file), xml));
}

function sheetName(file: string): string {
  const stem = file.replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\]/g, ' ');
  const name = stem
    .slice(0, SHEET_LIMITS.name)
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' ? 'CSV' : name;
}

function rowXml(cells: readonly string[], row: number, separator: Separator): string {
  const inside = cells.map((text, column) =>
    cellXml(text, cellAddress({ row, column }), separator),
  );
  return `<row r="${String(row + 1)}">${inside.join('')}</row>`;
}

function cellXml(text: string, address: string, separator: Separator): string {
  if (text.trim() === '') return '';
  const number = numberIn(text.trim(), separator);
  if (number !== null) return `<c r="${address}"><v>${number}</v></c>`;
  const shown = escapeText(text.slice(0, SHEET_LIMITS.text));
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** As Excel opens it; a number that begins with 0 is a code, and between semicolons the comma is decimal. */
const POINT = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?(e[+-]?[0-9]{1,2})?$/i;
const COMMA = /^-?(0|[1-9][0-9]*),[0-9]+$/;
/** A double holds no more. */
const MOST_DIGITS = 15;

function numberIn(text: string, separator: Separator): string | null {
  if (text.replace(/[^0-9]/g, '').length > MOST_DIGITS) return null;
  if (POINT.test(text)) return String(Number(text)).replace('e', 'E');
  return separator === ';' && COMMA.test(text) ? text.replace(',', '.') : null;
}
