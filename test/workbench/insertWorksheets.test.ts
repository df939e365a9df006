import { viewOf as viewOfHost } from '../../src/workbench/files/viewOf';
import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';
import { sheetOf } from '../support/workbookViews';
import { smallWorkbook } from '../support/xlsxFile';

/** Two sheets that point to each other, a name for the workbook and one of the first sheet. */
const FILE = base64(
  smallWorkbook({
    styles:
      '<fonts count="2"><font/><font><b/><color rgb="FFFF0000"/></font></fonts>' +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
      '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1" numFmtId="2" applyNumberFormat="1"/></cellXfs>',
    sheets: [
      {
        name: 'Sheet1',
        xml:
          '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
          '<pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="2" max="2" width="20" customWidth="1"/></cols>' +
          '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>5</v></c>' +
          '<c r="B1"><f>A1*Rate</f><v>10</v></c><c r="C1"><f>\'能源 2024\'!A1+Local</f><v>8</v></c></row>' +
          '<row r="3" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c></row></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>' +
          '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1">' +
          "<formula>A1&gt;'能源 2024'!$A$1</formula></cfRule></conditionalFormatting>" +
          '<dataValidations count="1"><dataValidation type="list" sqref="D1">' +
          "<formula1>'能源 2024'!$A$1:$A$3</formula1></dataValidation></dataValidations>",
      },
      {
        name: '能源 2024',
        xml:
          '<sheetData><row r="1"><c r="A1"><f>Sheet1!A1+2</f><v>7</v></c></row></sheetData>' +
          '<hyperlinks><hyperlink ref="B1" location="Sheet1!A1"/></hyperlinks>',
      },
    ],
    names:
      '<definedNames><definedName name="Rate">2</definedName>' +
      '<definedName name="Local" localSheetId="0">Sheet1!$A$3*1</definedName>' +
      '<definedName name="Total">SUM(Sheet1!$A$1:$B$1)</definedName></definedNames>',
  }),
);

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

let page: OfficePage;

beforeEach(async () => {
  page = await officePage({ model: { groupMs: 0 } });
});

afterEach(() => {
  expect(page.host.missing()).toEqual([]);
  page.close();
});

type Options = Parameters<Excel.Workbook['insertWorksheetsFromBase64']>[1];

async function insert(file: string, options?: Options): Promise<readonly string[]> {
  return page.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });
}

async function codeOf(file: string, options?: Options): Promise<string> {
  return insert(file, options).then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );
}

async function sheetNames(): Promise<readonly string[]> {
  return page.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function cells(sheet: string, address: string): Promise<readonly unknown[]> {
  return page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values,formulas');
    await context.sync();
    return [range.values[0], range.formulas[0]];
  });
}

// learn.microsoft.com/javascript/api/excel/excel.workbook: insertWorksheetsFromBase64 gives the ids
// of all sheets of the file, which stand at the end unless something else is asked for.
it('adds all sheets of a file at the end and tells their ids', async () => {
  const ids = await insert(FILE);
  expect(await sheetNames()).toEqual(['Sheet1', 'Sheet1 (2)', '能源 2024']);
  const names = page.model.sheets().filter(({ id }) => ids.includes(id));
  expect(names.map(({ name }) => name)).toEqual(['Sheet1 (2)', '能源 2024']);
});

it('lets formulas that point from sheet to sheet follow the new names', async () => {
  await insert(FILE);
  await page.model.settle();
  // A1 = 5; B1 = 5 × 2; C1 = (5 + 2) + TRUE × 1.
  expect(await cells('Sheet1 (2)', 'A1:C1')).toEqual([
    [5, 10, 8],
    [5, '=A1*Rate', "='能源 2024'!A1+Local"],
  ]);
  expect(await cells('能源 2024', 'A1')).toEqual([[7], ["='Sheet1 (2)'!A1+2"]]);
});

it('follows a change in what it has inserted', async () => {
  await insert(FILE);
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1 (2)').getRange('A1').values = [[50]];
    await context.sync();
  });
  expect((await cells('能源 2024', 'A1'))[0]).toEqual([52]);
  expect((await cells('Sheet1 (2)', 'B1'))[0]).toEqual([100]);
});

it('lets links inside the workbook follow the new names, too', async () => {
  await insert(FILE);
  const { links } = sheetOf(viewOfHost(page.host), '能源 2024');
  expect(links.map(({ location }) => location)).toEqual(["'Sheet1 (2)'!A1"]);
});

it('brings looks, sizes, merged cells, frozen rows, rules and names along', async () => {
  await insert(FILE);
  await page.model.settle();
  const view = viewOfHost(page.host);
  const sheet = sheetOf(view, 'Sheet1 (2)');
  expect(sheet).toMatchObject({
    merges: [{ top: 0, left: 4, bottom: 1, right: 5 }],
    frozen: { rows: 1, columns: 0 },
    showGridlines: false,
    validations: [{ list: { formula: "'能源 2024'!$A$1:$A$3" } }],
    highlights: [{ formula: "A1>'能源 2024'!$A$1" }],
  });
  expect(sheet.columns.get(1)).toEqual({ width: 20, hidden: false });
  expect(sheet.rows.get(0)).toEqual({ height: 30, hidden: false });
  expect(sheet.rows.get(2)?.hidden).toBe(true);
  expect(sheet.cells.get(0)?.get(0)?.format).toEqual({
    bold: true,
    fontColor: 'FF0000',
    numberFormat: '0.00',
  });
  expect(sheet.cells.get(2)?.get(0)?.value).toBe(true);
  expect(sheet.cells.get(2)?.get(1)?.value).toEqual({ error: '#N/A' });
  expect(view.names.map(({ name, formula, sheet: of }) => [name, formula, of !== null])).toEqual([
    ['Rate', '2', false],
    ['Local', "'Sheet1 (2)'!$A$3*1", true],
    ['Total', "SUM('Sheet1 (2)'!$A$1:$B$1)", false],
  ]);
});

// learn.microsoft.com/javascript/api/excel/excel.insertworksheetoptions: which sheets, and where;
// without relativeTo they go to the beginning or the end.
describe('where sheets go', () => {
  beforeEach(async () => {
    await page.Excel.run(async (context) => {
      context.workbook.worksheets.add('Last');
      await context.sync();
    });
  });

  it.each([
    ['Before', 'Last', ['Sheet1', '能源 2024', 'Last']],
    ['After', 'sheet1', ['Sheet1', '能源 2024', 'Last']],
    ['After', 'Last', ['Sheet1', 'Last', '能源 2024']],
    ['Beginning', undefined, ['能源 2024', 'Sheet1', 'Last']],
    ['Before', undefined, ['能源 2024', 'Sheet1', 'Last']],
    ['End', undefined, ['Sheet1', 'Last', '能源 2024']],
  ] as const)('%s %s', async (positionType, relativeTo, names) => {
    const place = relativeTo === undefined ? {} : { relativeTo };
    await insert(FILE, { sheetNamesToInsert: ['能源 2024'], positionType, ...place });
    expect(await sheetNames()).toEqual(names);
  });

  it('is told by a sheet as well as by its name', async () => {
    await page.Excel.run(async (context) => {
      const relativeTo = context.workbook.worksheets.getItem('Last');
      const options = { positionType: 'Before', relativeTo, sheetNamesToInsert: [] } as const;
      context.workbook.insertWorksheetsFromBase64(FILE, { ...options, sheetNamesToInsert: [] });
      await context.sync();
    });
    expect(await sheetNames()).toEqual(['Sheet1', 'Sheet1 (2)', '能源 2024', 'Last']);
  });
});

it('makes a reference to a sheet that is left behind #REF!', async () => {
  await insert(FILE, { sheetNamesToInsert: ['能源 2024'] });
  expect(await cells('能源 2024', 'A1')).toEqual([['#REF!'], ['=#REF!+2']]);
});

it('keeps a name that the workbook has already to the new sheets', async () => {
  await page.Excel.run(async (context) => {
    context.workbook.names.add('rate', '=1000');
    await context.sync();
  });
  await insert(FILE);
  // 5 × 2 of the file, not × 1000 of the workbook.
  expect((await cells('Sheet1 (2)', 'B1'))[0]).toEqual([10]);
});

it('counts on where a copy is there already', async () => {
  await insert(FILE, { sheetNamesToInsert: ['Sheet1'] });
  await insert(FILE, { sheetNamesToInsert: ['Sheet1'] });
  expect(await sheetNames()).toEqual(['Sheet1', 'Sheet1 (2)', 'Sheet1 (3)']);
});

// learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling names the
// codes: InvalidArgument for an argument of a wrong form, ItemNotFound for what is not there.
it.each([
  ['a text that is no base64', '!!', undefined, 'InvalidArgument'],
  ['the prefix of a data address', `data:;base64,${FILE}`, undefined, 'InvalidArgument'],
  ['a file that is no workbook', base64(Uint8Array.of(1, 2, 3)), undefined, 'InvalidArgument'],
  ['nothing', '', undefined, 'InvalidArgument'],
  ['a sheet that the file has not', FILE, { sheetNamesToInsert: ['None'] }, 'ItemNotFound'],
  ['a place beside no sheet', FILE, { positionType: 'After', relativeTo: 'None' }, 'ItemNotFound'],
  ['an unknown place', FILE, { positionType: 'Middle' as 'End' }, 'InvalidArgument'],
] as const)('refuses %s, and adds nothing', async (_, file, options, code) => {
  expect(await codeOf(file, options as unknown as Options)).toBe(code);
  expect(await sheetNames()).toEqual(['Sheet1']);
});

it('is refused while the structure of the workbook is protected', async () => {
  await page.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await codeOf(FILE)).toBe('AccessDenied');
});

// learn.microsoft.com/javascript/api/excel/excel.worksheetcollection: onAdded
it('tells of each added sheet, and of no changed cells', async () => {
  const heard: string[] = [];
  await page.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(({ worksheetId }) => Promise.resolve(void heard.push(worksheetId)));
    worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  const ids = await insert(FILE);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(ids);
});

it('is taken back in one step, and done again', async () => {
  await page.model.settle();
  const before = viewOfHost(page.host);
  await insert(FILE, { positionType: 'Beginning' });
  await page.model.settle();
  const after = viewOfHost(page.host);
  expect(page.model.undo()).toBe(true);
  await page.model.settle();
  expect(viewOfHost(page.host)).toEqual(before);
  expect(page.model.redo()).toBe(true);
  await page.model.settle();
  expect(viewOfHost(page.host)).toMatchObject({ sheets: after.sheets, names: after.names });
});
