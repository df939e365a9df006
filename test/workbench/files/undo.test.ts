import * as fc from 'fast-check';
import { viewOf } from '../../../src/workbench/files/viewOf';
import { officePage } from '../../support/officeInJsdom';
import type { OfficePage } from '../../support/officeInJsdom';
import { SEEDED } from '../../support/seeded';

let page: OfficePage;
let time = 0;

beforeAll(async () => {
  page = await officePage({ model: { groupMs: 1000, now: () => time } });
});

afterAll(() => {
  page.close();
});

afterEach(() => {
  while (page.model.undo());
});

type Work = (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => void;

/** What an add-in may do, by the sheet in front or the first one. */
const WORKS: Readonly<Record<string, (n: number) => Work>> = {
  values: (n) => (_, sheet) => {
    sheet.getRange('A1:B2').values = [
      [n, `t${String(n)}`],
      [true, `=A1+${String(n)}`],
    ];
  },
  clear: () => (_, sheet) => {
    sheet.getRange('A1:C3').clear();
  },
  looks: (n) => (_, sheet) => {
    const { format } = sheet.getRange('B1:C3');
    format.fill.color = n % 2 === 0 ? '#FF0000' : '#00FF00';
    format.font.bold = n % 3 === 0;
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    format.horizontalAlignment = 'Center';
    sheet.getRange('A1').numberFormat = [['0.00']];
  },
  sizes: (n) => (_, sheet) => {
    sheet.getRange('A:B').format.columnWidth = 30 + n;
    sheet.getRange('1:3').format.rowHeight = 20 + n;
    sheet.getRange('7:7').rowHidden = n % 2 === 0;
  },
  merge: (n) => (_, sheet) => {
    if (n % 3 === 0) sheet.getRange('E1:F9').unmerge();
    else sheet.getRange(n % 2 === 0 ? 'E1:F2' : 'E5:E6').merge();
  },
  add: (n) => (sheets) => {
    const added = sheets.add(`新${String(n)}`);
    added.getRange('A1').values = [[n]];
    if (n % 2 === 0) added.activate();
  },
  remove: () => (sheets) => {
    sheets.getLast(false).delete();
  },
  rename: (n) => (sheets) => {
    sheets.getLast(false).name = `名${String(n)}`;
  },
  move: () => (sheets) => {
    sheets.getLast(false).position = 0;
  },
  visibility: (n) => (sheets) => {
    const kinds = ['Visible', 'Hidden', 'VeryHidden'] as const;
    sheets.getLast(false).visibility = kinds[n % 3] ?? 'Visible';
  },
  frame: (n) => (_, sheet) => {
    sheet.freezePanes.freezeRows(1 + (n % 3));
    sheet.showGridlines = n % 2 === 0;
  },
  name: (n) => (_, sheet) => {
    sheet.names.add(`局部${String(n)}`, sheet.getRange('A1'));
  },
  table: (n) => (_, sheet) => {
    const table = sheet.tables.add(`H${String(1 + n * 4)}:I${String(3 + n * 4)}`, true);
    table.name = `表${String(n)}`;
    table.style = 'TableStyleLight1';
  },
  noTable: () => (_, sheet) => {
    sheet.tables.getItemAt(0).convertToRange();
  },
  chart: (n) => (_, sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
    chart.title.text = `图${String(n)}`;
  },
  chartTitle: (n) => (_, sheet) => {
    sheet.charts.getItemAt(0).title.text = `改${String(n)}`;
  },
  validation: (n) => (_, sheet) => {
    const rule = { list: { inCellDropDown: true, source: `是,否,${String(n)}` } };
    sheet.getRange('A4:A6').dataValidation.rule = rule;
  },
  highlight: (n) => (_, sheet) => {
    const { custom } = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    custom.rule.formula = `=A1>${String(n)}`;
    custom.format.fill.color = '#FFFF00';
  },
  link: (n) => (_, sheet) => {
    const documentReference = n % 2 === 0 ? 'Sheet1!B8' : "'名2'!A1";
    sheet.getRange('B2:C4').hyperlink = { documentReference, screenTip: `第${String(n)}条` };
    if (n % 3 === 0) sheet.getRange('C3').clear('Hyperlinks');
  },
  page: (n) => (_, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = n % 2 === 0 ? 'Landscape' : 'Portrait';
    pageLayout.zoom = n % 2 === 0 ? { horizontalFitToPages: 1 } : { scale: 50 + n };
    pageLayout.leftMargin = 36 + n;
    pageLayout.headersFooters.defaultForAllPages.rightFooter = `&P ${String(n)}`;
    pageLayout.setPrintArea(`A1:D${String(9 + n)}`);
    pageLayout.setPrintTitleRows('$2:$3');
  },
  protect: () => (_, sheet) => {
    sheet.protection.protect();
  },
};

interface Turns {
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/** By the model, and by the grid's own commands: in a command, Univer treats writes differently. */
const TURNS: Readonly<Record<string, (page: OfficePage) => Turns>> = {
  'the model': ({ model }) => model,
  'the grid': ({ session: { commands, modules } }) => ({
    undo: () => commands.syncExecuteCommand(modules.core.UndoCommandId),
    redo: () => commands.syncExecuteCommand(modules.core.RedoCommandId),
  }),
};

const work = fc
  .tuple(fc.constantFrom(...Object.keys(WORKS)), fc.nat(5), fc.boolean())
  .map(([name, n, isPause]) => ({ name, n, isPause }));

async function request({ name, n }: { readonly name: string; readonly n: number }): Promise<void> {
  await page.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    WORKS[name]?.(n)(worksheets, worksheets.getFirst(true));
    await context.sync();
  }).catch((error: unknown) => {
    // Such as a name that is taken: what was done before it stays done, and is taken back too.
    if (!(error instanceof page.OfficeExtension.Error)) throw error;
  });
}

it.each(Object.keys(TURNS))(
  'takes back whatever the add-in did, and does it again: by %s',
  async (by) => {
    const turns = TURNS[by]?.(page) ?? page.model;
    await page.model.settle();
    const before = viewOf(page.host);
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 12 }), async (works) => {
        for (const each of works) {
          time += each.isPause ? 5000 : 10;
          await request(each);
        }
        await page.model.settle();
        // Which sheet is in front is no change, but a sheet that is gone cannot be.
        const { sheets, names } = viewOf(page.host);
        let steps = 0;
        while (turns.undo()) steps += 1;
        await page.model.settle();
        expect(viewOf(page.host)).toEqual(before);
        for (let step = 0; step < steps; step++) expect(turns.redo()).toBe(true);
        await page.model.settle();
        expect(viewOf(page.host)).toMatchObject({ sheets, names });
        while (turns.undo());
        await page.model.settle();
        expect(viewOf(page.host)).toEqual(before);
      }),
      // Shrinking would begin with a workbook that the failure has spoiled.
      { ...SEEDED, numRuns: 50, endOnFailure: true },
    );
  },
  120_000,
);

async function write(address: string, value: unknown): Promise<void> {
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
    await context.sync();
  });
}

function valueAt(row: number): unknown {
  return page.model.reader('sheet1')({ row, column: 0 }).value;
}

it('takes back together what follows closely, and apart what comes after a pause', async () => {
  time += 5000;
  await write('A1', 1);
  time += 900;
  await write('A2', 2);
  time += 1100;
  await write('A3', 3);
  page.model.undo();
  expect([valueAt(0), valueAt(1), valueAt(2)]).toEqual([1, 2, null]);
  page.model.undo();
  expect([valueAt(0), valueAt(1), valueAt(2)]).toEqual([null, null, null]);
});

it('keeps what the add-in does after the user apart from what it did before', async () => {
  time += 5000;
  await write('A1', 1);
  page.model.asUser(() => {
    page.model.setGridlines('sheet1', false);
  });
  await write('A2', 2);
  page.model.undo();
  expect([valueAt(0), valueAt(1)]).toEqual([1, null]);
});

it('tells of undo as of something that the user does', async () => {
  await write('A1', 1);
  const heard: string[] = [];
  page.model.onEvent(({ change, by }) => heard.push(`${change.kind} by ${by}`));
  page.model.undo();
  expect(heard).toEqual(['cells by user']);
});

it('loses nothing when undo comes while a calculation runs', async () => {
  const rows = 1500;
  const fill = async (content: (row: number) => unknown): Promise<void> => {
    time += 5000;
    await page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${String(rows)}`);
      range.formulas = Array.from({ length: rows }, (_, row) => [content(row)]);
      await context.sync();
    });
  };
  await fill((row) => row);
  await page.model.settle();
  await fill((row) => `=ROW()*${String(row)}`);
  const settled = page.model.settle();
  // Univer looks up after 500 formulas: by then the first ones have been calculated.
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(page.model.isSettled()).toBe(false);
  page.model.undo();
  await settled;
  await page.model.settle();
  expect(Array.from({ length: rows }, (_, row) => valueAt(row))).toEqual(
    Array.from({ length: rows }, (_, row) => row),
  );
});
