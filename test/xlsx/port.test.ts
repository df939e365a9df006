import { opened } from '../support/openedWorkbook';
import { describePort } from '../support/portContract';
import type { BookSketch, OpenedBook } from '../support/portContract';
import { renamed } from '../support/typedWorkbook';
import { changed, smallWorkbookParts, zipped } from '../support/xlsxFile';
import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';

describePort('An .xlsx file', async (book): Promise<OpenedBook> => {
  let workbook: XlsxWorkbook = await opened(zipped(partsOf(book)));
  return {
    port: {
      read: () => workbook.port.read(),
      write: (plan) => workbook.port.write(plan),
    },
    rename: async (sheet, name) => {
      workbook = await opened(renamed(Buffer.from(workbook.bytes()), sheet, name));
    },
    copy: async (_, key, name) => {
      workbook = await opened(withCopy(workbook.bytes(), key, name));
    },
    close: () => undefined,
  };
});

function partsOf({ sheets, names = [], styles }: BookSketch): Record<string, string> {
  const list = names.map(
    ({ name, formula }) => `<definedName name="${name}">${formula}</definedName>`,
  );
  return smallWorkbookParts({
    sheets,
    ...(names.length === 0 ? {} : { names: `<definedNames>${list.join('')}</definedNames>` }),
    ...(styles === undefined ? {} : { styles }),
  });
}

/** Another sheet with the mark; for the reader it makes no difference what is in it. */
function withCopy(bytes: Uint8Array, key: string, name: string): Uint8Array {
  return changed(bytes, {
    'xl/workbook.xml': (xml) => {
      const index = String([...xml.matchAll(/<sheet /g)].length);
      const mark = `<definedName name="PCF_Sheet" localSheetId="${index}">"${key}"</definedName>`;
      return xml
        .replace('</sheets>', `<sheet name="${name}" sheetId="99" r:id="rId1"/></sheets>`)
        .replace('</definedNames>', `${mark}</definedNames>`);
    },
  });
}
