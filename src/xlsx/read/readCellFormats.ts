import { isDateFormat } from '../../workbook/isDateFormat';
import { attributesOf, numberOr } from '../xml/attributesOf';
import { scanXml } from '../xml/scanXml';
import { BUILT_IN_FORMATS } from './builtInFormats';

/** What a cell's style says about its number. */
export interface CellFormat {
  /** Null for General. */
  readonly code: string | null;
  readonly isDate: boolean;
}

/**
 * Number formats by style number.
 * @param xml the styles part
 * @param part its name
 */
export function readCellFormats(xml: string, part: string): readonly CellFormat[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  scanXml(xml, part, {
    open: (name, raw) => {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt') {
        const attributes = attributesOf(raw);
        custom.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      }
      if (name === 'xf' && inCellFormats) ids.push(numberOr(attributesOf(raw).get('numFmtId'), 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return ids.map((id) => cellFormat(custom.get(id) ?? BUILT_IN_FORMATS[id] ?? null));
}

function cellFormat(code: string | null): CellFormat {
  if (code === null || code === '' || code === 'General') return { code: null, isDate: false };
  return { code, isDate: isDateFormat(code) };
}
