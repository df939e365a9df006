import { excelWorkbook } from '../../../src/excel/excelWorkbook';
import type { WorkbookChange } from '../../../src/workbook/liveWorkbook';
import { officePage, type OfficePage } from '../../support/officeInJsdom';

let page: OfficePage;

beforeEach(async () => {
  page = await officePage();
});

afterEach(() => {
  page.close();
});

it.each([1, 2])(
  'a beginning that fails in request %i leaves nothing that listens: a change is told once',
  async (failing) => {
    let count = 0;
    const workbook = excelWorkbook({
      run: (options, work) => {
        count += 1;
        return count === failing
          ? Promise.reject(new Error('busy'))
          : page.Excel.run(options, work);
      },
      supports: () => true,
    });
    const told: (readonly WorkbookChange[])[] = [];
    const watch = (): Promise<unknown> => workbook.watch((changes) => told.push(changes));
    await expect(watch()).rejects.toThrow('busy');
    await watch();
    const [first] = page.model.sheets();
    if (first === undefined) throw new Error('There is no sheet.');
    page.model.asUser(() => {
      const area = { top: 0, left: 0, bottom: 0, right: 0 };
      page.model.write(first.id, area, () => ({ kind: 'value', value: '螺栓' }));
    });
    await page.model.settle();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(told).toEqual([[{ own: null, isRemote: false }]]);
  },
);
