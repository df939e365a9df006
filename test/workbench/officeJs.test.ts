import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

let page: OfficePage;

beforeAll(async () => {
  page = await officePage();
});

afterAll(() => {
  page.close();
});

it('runs the unmodified office.js', async () => {
  const { Excel } = page;
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('台账');
    const range = sheet.getRange('A1:C2');
    range.values = [
      [2, '=A1*3', '=SUM(A1:B1)'],
      ['文本', true, '=A2&"!"'],
    ];
    range.load('values,formulas,text,valueTypes,address');
    await context.sync();
    return [range.values, range.formulas, range.text, range.valueTypes, range.address];
  });
  expect(read).toEqual([
    [
      [2, 6, 8],
      ['文本', true, '文本!'],
    ],
    [
      [2, '=A1*3', '=SUM(A1:B1)'],
      ['文本', true, '=A2&"!"'],
    ],
    [
      ['2', '6', '8'],
      ['文本', 'TRUE', '文本!'],
    ],
    [
      ['Double', 'Double', 'Double'],
      ['String', 'Boolean', 'String'],
    ],
    '台账!A1:C2',
  ]);
  expect(page.host.missing()).toEqual([]);
});
