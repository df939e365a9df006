import { decodeExcelText } from '../xml/decodeXml';
import { scanXml } from '../xml/scanXml';

/**
 * The texts that cells point to by number. Formatted runs are joined to plain text; the readings
 * that East Asian files keep beside a text (rPh) are left out.
 * @param xml the shared strings part
 * @param part its name
 */
export function readSharedStrings(xml: string, part: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let phonetic = 0;
  let inText = false;
  scanXml(xml, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic++;
      if (name === 't') inText = phonetic === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.push(decodeExcelText(text));
      if (name === 'rPh') phonetic--;
      if (name === 't') inText = false;
    },
  });
  return texts;
}
