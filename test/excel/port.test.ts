import { excelPort } from '../support/excelPort';
import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';
import { contentOf } from '../support/openedWorkbook';
import { describePort } from '../support/portContract';
import { smallWorkbook } from '../support/xlsxFile';
import { viewOfGrids } from '../support/viewOfGrids';

describePort('Excel', async ({ sheets, styles, names = [] }) => {
  const bytes = smallWorkbook({ sheets, ...(styles === undefined ? {} : { styles }) });
  const page = await officePage({ view: viewOfGrids((await contentOf(bytes)).sheets) });
  for (const name of names) {
    page.model.addName({ ...name, sheetId: null, visible: true, comment: '' });
  }
  return {
    port: excelPort(page),
    rename: (sheet, name) => {
      page.model.renameSheet(idOf(page, sheet), name);
      return Promise.resolve();
    },
    copy: (_, key, name) => {
      const sheetId = page.model.addSheet(name);
      const formula = `"${key}"`;
      page.model.addName({ name: 'PCF_Sheet', formula, sheetId, visible: false, comment: '' });
      return Promise.resolve();
    },
    close: () => {
      expect(page.host.missing()).toEqual([]);
      page.close();
    },
  };
});

function idOf(page: OfficePage, name: string): string {
  const found = page.model.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet is called ${name}`);
  return found.id;
}
