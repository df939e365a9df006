import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

let page: OfficePage;
let sheetId: string;

beforeEach(async () => {
  // onNameChanged of sheets is not in the sets that this office.js knows for Excel on a PC.
  page = await officePage({ requirements: { ExcelApiOnline: '1.1' } });
  sheetId = page.model.activeSheet();
});

afterEach(() => {
  page.close();
});

/** Registers and collects what the handler is told. */
async function listen<Args>(
  register: (context: Excel.RequestContext, handler: (args: Args) => Promise<void>) => void,
): Promise<Args[]> {
  const told: Args[] = [];
  await page.Excel.run(async (context) => {
    register(context, (args) => {
      told.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

async function run(work: (context: Excel.RequestContext) => void): Promise<void> {
  await page.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await aWhile();
}

/** What a user types goes to the model directly, as the grid does it. */
async function userTypes(row: number, column: number, value: string): Promise<void> {
  const area = { top: row, left: column, bottom: row, right: column };
  asUser(() => {
    page.model.write(sheetId, area, () => ({ kind: 'value', value }));
  });
  await aWhile();
}

/** The model tells the add-in's writes from others by what happens within a request. */
function asUser(work: () => void): void {
  page.model.asUser(work);
}

function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
describe('onChanged', () => {
  it('tells the sheet and its collection where an add-in changed cells', async () => {
    const ofSheet = await listen<Excel.WorksheetChangedEventArgs>((context, handler) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(handler);
    });
    const ofAll = await listen<Excel.WorksheetChangedEventArgs>((context, handler) => {
      context.workbook.worksheets.onChanged.add(handler);
    });
    await run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
    });
    expect(ofSheet).toHaveLength(1);
    expect(ofSheet[0]).toMatchObject({
      address: 'B2:C3',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      type: 'WorksheetChanged',
      worksheetId: sheetId,
    });
    expect(ofAll.map(({ address }) => address)).toEqual(['B2:C3']);
  });

  it('tells what a user types, at once and as the user’s', async () => {
    const told = await listen<Excel.WorksheetChangedEventArgs>((context, handler) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(handler);
    });
    await userTypes(5, 2, '330kg');
    expect(
      told.map(({ address, source, triggerSource }) => [address, source, triggerSource]),
    ).toEqual([['C6', 'Local', 'Unknown']]);
  });

  it('says nothing of looks, nor of formulas that come to something else', async () => {
    await run((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [['=A1*2']];
    });
    const told = await listen<Excel.WorksheetChangedEventArgs>((context, handler) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(handler);
    });
    await run((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').values = [[4]];
      sheet.getRange('B1').load('values');
    });
    expect(told.map(({ address }) => address)).toEqual(['A1']);
  });

  it('gives the changed range to the handler', async () => {
    const told = await listen<Excel.WorksheetChangedEventArgs>((context, handler) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(handler);
    });
    await userTypes(0, 0, 'new');
    const values = await page.Excel.run(async (context) => {
      const range = told[0]?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([['new']]);
  });

  it('is silent after the handler was removed', async () => {
    const told: unknown[] = [];
    const registered = await page.Excel.run(async (context) => {
      const handle = context.workbook.worksheets.getItem('Sheet1').onChanged.add((args) => {
        told.push(args);
        return Promise.resolve();
      });
      await context.sync();
      return handle;
    });
    await page.Excel.run(registered.context as Excel.RequestContext, async (context) => {
      registered.remove();
      await context.sync();
    });
    await userTypes(0, 0, 'x');
    expect(told).toEqual([]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.worksheetcollection: onAdded, onDeleted, onNameChanged …
describe('sheets', () => {
  it('are reported when they are added, renamed and deleted', async () => {
    const added = await listen<Excel.WorksheetAddedEventArgs>((context, handler) => {
      context.workbook.worksheets.onAdded.add(handler);
    });
    const renamed = await listen<Excel.WorksheetNameChangedEventArgs>((context, handler) => {
      context.workbook.worksheets.onNameChanged.add(handler);
    });
    const deleted = await listen<Excel.WorksheetDeletedEventArgs>((context, handler) => {
      context.workbook.worksheets.onDeleted.add(handler);
    });
    await run((context) => {
      context.workbook.worksheets.add('新表').name = '台账';
    });
    const id = page.model.sheets()[1]?.id;
    await run((context) => {
      context.workbook.worksheets.getItem('台账').delete();
    });
    expect(added.map(({ worksheetId, source }) => [worksheetId, source])).toEqual([[id, 'Local']]);
    expect(renamed.map(({ nameBefore, nameAfter }) => [nameBefore, nameAfter])).toEqual([
      ['新表', '台账'],
    ]);
    expect(deleted.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  });

  it('are reported when they come to the front', async () => {
    const told = await listen<Excel.WorksheetActivatedEventArgs>((context, handler) => {
      context.workbook.worksheets.onActivated.add(handler);
    });
    await run((context) => {
      context.workbook.worksheets.add('新表').activate();
    });
    expect(told.map(({ worksheetId }) => worksheetId)).toEqual([page.model.sheets()[1]?.id]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.worksheet: onSelectionChanged
it('reports what is selected', async () => {
  const told = await listen<Excel.WorksheetSelectionChangedEventArgs>((context, handler) => {
    context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(handler);
  });
  await run((context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2:D4').select();
  });
  expect(told.map(({ address }) => address)).toEqual(['B2:D4']);
  const selected = await page.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('Sheet1!B2:D4');
});
