import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

let page: OfficePage;

beforeEach(async () => {
  page = await officePage();
});

afterEach(() => {
  page.close();
});

/** The code and debug information of the error that a run ends with. */
async function failure(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<{ readonly code: string; readonly debugInfo: { readonly errorLocation?: string } }> {
  try {
    await page.Excel.run(work);
  } catch (error) {
    return error as { code: string; debugInfo: object };
  }
  throw new Error('The run did not fail');
}

it('makes the unmodified office.js ready, in Excel on a PC', async () => {
  const { host, platform } = await page.Office.onReady();
  expect([host, platform]).toEqual(['Excel', 'PC']);
});

// learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
describe('proxy objects', () => {
  it('give a property only after it was loaded', async () => {
    const error = await failure((context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      return Promise.resolve(range.values);
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('give properties of objects beneath them by path', async () => {
    const name = await page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.format.font.name = 'SimSun';
      range.load('format/font/name');
      await context.sync();
      return range.format.font.name;
    });
    expect(name).toBe('SimSun');
  });

  it('take several properties at once', async () => {
    const read = await page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.set({
        values: [[1, 2]],
        format: { fill: { color: '#4472C4' }, font: { color: 'white' } },
      });
      range.load('values,format/fill/color,format/font/color');
      await context.sync();
      return [range.values, range.format.fill.color, range.format.font.color];
    });
    expect(read).toEqual([[[1, 2]], '#4472C4', '#FFFFFF']);
  });

  it('give results of methods after the round trip', async () => {
    const count = await page.Excel.run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(1);
  });

  it('are null objects where an item does not exist, and so is what is asked of them', async () => {
    const found = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('none').load('name');
      const range = sheet.getRange('A1').load('values');
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject();
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, used.isNullObject];
    });
    expect(found).toEqual([true, true, true]);
  });

  it('fail with ItemNotFound where an item was demanded, and say where', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem('none').load('name');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });

  it('keep what was done before the action that failed', async () => {
    await failure(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['first']];
      context.workbook.worksheets.getItem('none').getRange('A1').values = [['second']];
      await context.sync();
    });
    expect(await valuesOf('A1')).toEqual([['first']]);
  });
});

// learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
describe('tracked objects', () => {
  it('live on after the run that made them, and are released when they are removed', async () => {
    const { Excel } = page;
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.values = [['kept']];
      await context.sync();
    });
    expect(await valuesOf('A1')).toEqual([['kept']]);
    expect(page.host.context.references.size).toBe(1);
    await Excel.run(kept, async (context) => {
      context.trackedObjects.remove(kept);
      await context.sync();
    });
    await settledReferences();
    expect(page.host.context.references.size).toBe(0);
  });

  it('are released by themselves when the run ends', async () => {
    await page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    await settledReferences();
    expect(page.host.context.references.size).toBe(0);
  });
});

// The workbench's own promise: what it lacks is said, and known to the test.
describe('a member that the workbench does not have', () => {
  it('is an error with its name', async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A1')
        .getSurroundingRegion()
        .load('address');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(page.host.missing()).toEqual(['Range.getSurroundingRegion']);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Worksheet.standardWidth', (sheet) => sheet.load('standardWidth')],
    ['Worksheet.shapes', (sheet) => sheet.shapes.load('items/name')],
    [
      'Range.style',
      (sheet) => {
        sheet.getRange('A1').style = 'Good';
      },
    ],
    [
      'ConditionalFormatCollection.add("DataBar")',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar');
      },
    ],
  ])('is recorded: %s', async (member, use) => {
    await failure(async (context) => {
      use(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(page.host.missing()).toEqual([member]);
  });
});

async function valuesOf(address: string): Promise<unknown> {
  return page.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

/** office.js releases its objects in a request of its own, after the run. */
async function settledReferences(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}
