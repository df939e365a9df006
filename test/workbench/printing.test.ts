import fc from 'fast-check';
import { headerThirds, joinedThirds } from '../../src/workbench/host/headerThirds';
import { viewOf } from '../../src/workbench/files/viewOf';
import { emptyView } from '../../src/xlsx/save/emptyView';
import type { PageView, WorkbookView } from '../../src/workbook/view';
import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';
import { SEEDED } from '../support/seeded';
import { area } from '../support/workbookViews';

let page: OfficePage;

/** A file's workbook of two sheets, the first with a link and a page set-up. */
const FILE: WorkbookView = fileView();

beforeEach(async () => {
  page = await officePage({ view: FILE });
});

afterEach(() => {
  expect(page.host.missing()).toEqual([]);
  page.close();
});

function fileView(): WorkbookView {
  const [a] = emptyView('sheet-1', '甲').sheets;
  const [b] = emptyView('sheet-2', '乙').sheets;
  if (a === undefined || b === undefined) throw new Error('An empty view has a sheet');
  const printed = {
    ...a.page,
    paper: 70,
    header: '&L左&R右',
    area: [area(0, 0, 9, 3), area(20, 0, 25, 3)],
    titleColumns: { first: 0, last: 1 },
  };
  const link = { area: area(0, 0, 1, 1), address: null, tooltip: null, display: null };
  const links = [{ ...link, location: '乙!B2' }];
  return {
    sheets: [{ ...a, page: printed, links }, b],
    names: [],
    activeSheet: 'sheet-1',
  };
}

async function run<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> {
  return page.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('甲'), context);
    await context.sync();
    return result;
  });
}

async function codeOf(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return run(work).then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );
}

function pageNow(): PageView | undefined {
  return viewOf(page.host).sheets[0]?.page;
}

// learn.microsoft.com/javascript/api/excel/excel.pagelayout
describe('the pages of a sheet', () => {
  it('are those of its file', async () => {
    const read = await run(async ({ pageLayout }, context) => {
      pageLayout.load('zoom,leftMargin,paperSize');
      const header = pageLayout.headersFooters.defaultForAllPages.load('leftHeader,rightHeader');
      const printed = pageLayout.getPrintAreaOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      const { zoom, leftMargin } = pageLayout;
      const words = [header.leftHeader, header.rightHeader];
      return [zoom, leftMargin, words, printed.address, columns.address, rows.isNullObject];
    });
    // 0.7 inches × 72 points.
    const margin = 0.7 * 72;
    expect(read).toEqual([
      { scale: 100 },
      margin,
      ['左', '右'],
      '甲!A1:D10,甲!A21:D26',
      '甲!A:B',
      true,
    ]);
  });

  it('keep in the view what an add-in sets, margins in inches to the digit', async () => {
    await run(({ pageLayout }) => {
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      // Inches, as an add-in reckons them; in doubles 0.9 × 72 ÷ 72 is not 0.9.
      pageLayout.topMargin = 0.9 * 72;
      pageLayout.bottomMargin = 0.7 * 72;
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = true;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '中';
      pageLayout.setPrintTitleRows('$3:$3');
    });
    expect(pageNow()).toEqual({
      ...FILE.sheets[0]?.page,
      paper: 9,
      size: { pagesWide: 1, pagesTall: null },
      margins: { left: 0.7, right: 0.7, top: 0.9, bottom: 0.7, header: 0.3, footer: 0.3 },
      centered: { horizontally: true, vertically: false },
      gridlines: true,
      header: '&L左&C中&R右',
      titleRows: { first: 2, last: 2 },
    });
  });

  it('cannot be scaled beyond what Excel allows, nor to no pages', async () => {
    expect(await codeOf(({ pageLayout }) => (pageLayout.zoom = { scale: 9 }))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf(({ pageLayout }) => (pageLayout.zoom = {}))).toBe('InvalidArgument');
    expect(await codeOf(({ pageLayout }) => (pageLayout.zoom = { verticalFitToPages: 0 }))).toBe(
      'InvalidArgument',
    );
    expect(pageNow()).toEqual(FILE.sheets[0]?.page);
  });

  it('are told among the names as Excel tells them, without the mark of files', async () => {
    const names = await run(async (sheet, context) => {
      sheet.names.load('items/name,items/formula');
      await context.sync();
      return sheet.names.items.map(({ name, formula }) => [name, formula]);
    });
    expect(names).toEqual([
      ['Print_Area', "='甲'!$A$1:$D$10,'甲'!$A$21:$D$26"],
      ['Print_Titles', "='甲'!$A:$B"],
    ]);
    await run((sheet) => {
      sheet.names.getItem('Print_Area').delete();
    });
    expect(pageNow()?.area).toEqual([]);
    await run((sheet) => {
      sheet.names.add('Print_Area', sheet.getRange('A1:B2'));
    });
    expect(pageNow()?.area).toEqual([area(0, 0, 1, 1)]);
  });

  it('follow the name of the sheet', async () => {
    await run((sheet) => {
      sheet.name = "it's";
    });
    expect(pageNow()).toEqual(FILE.sheets[0]?.page);
    expect(page.model.names().map(({ formula }) => formula)).toEqual([
      "'it''s'!$A$1:$D$10,'it''s'!$A$21:$D$26",
      "'it''s'!$A:$B",
    ]);
  });
});

it('cuts a header into its thirds and joins them again, whatever codes they hold', () => {
  const third = fc.constantFrom('', '&P / &N', '&"Calibri,L&CR"&12x', 'A && B', '2026');
  fc.assert(
    fc.property(third, third, third, (left, center, right) => {
      const thirds = { left, center, right };
      expect(headerThirds(joinedThirds(thirds))).toEqual(thirds);
    }),
    SEEDED,
  );
  expect(headerThirds('a&Rb')).toEqual({ left: '', center: 'a', right: 'b' });
});

// learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
describe('a link', () => {
  async function linkAt(address: string): Promise<unknown> {
    return run(async (sheet, context) => {
      const range = sheet.getRange(address).load('hyperlink');
      await context.sync();
      return range.hyperlink;
    });
  }

  function linksNow(): unknown {
    return viewOf(page.host).sheets[0]?.links;
  }

  it('of a file is found at each of its cells, and says its sheet by the name it has now', async () => {
    expect(await linkAt('B2:C3')).toEqual({ documentReference: '乙!B2' });
    expect(await linkAt('C3')).toBeNull();
    await run((_, { workbook }) => {
      workbook.worksheets.getItem('乙').name = "it's";
    });
    expect(await linkAt('B2')).toEqual({ documentReference: "'it''s'!B2" });
    expect(linksNow()).toMatchObject([{ location: "'it''s'!B2" }]);
  });

  it('takes the place of what its cells had; the others keep theirs', async () => {
    await run((sheet) => {
      sheet.getRange('B2').hyperlink = {
        address: 'https://example.org/',
        screenTip: '看',
        textToDisplay: '网页',
      };
    });
    const old = { address: null, location: '乙!B2', tooltip: null, display: null };
    expect(linksNow()).toEqual([
      { ...old, area: area(0, 0, 0, 1) },
      { ...old, area: area(1, 0, 1, 0) },
      {
        area: area(1, 1, 1, 1),
        address: 'https://example.org/',
        location: null,
        tooltip: '看',
        display: '网页',
      },
    ]);
    expect(page.model.textAt('sheet-1', { row: 1, column: 1 })).toBe('网页');
  });

  it('goes with clear and with Hyperlinks, and stays where only contents or looks go', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B2').clear('Contents');
      sheet.getRange('A1:B2').clear('Formats');
    });
    expect(linksNow()).toHaveLength(1);
    await run((sheet) => {
      sheet.getRange('A:A').clear('Hyperlinks');
    });
    expect(linksNow()).toMatchObject([{ area: area(0, 1, 1, 1) }]);
    await run((sheet) => {
      sheet.getRange().clear();
    });
    expect(linksNow()).toEqual([]);
  });

  it('that leads nowhere is refused', async () => {
    const code = await codeOf((sheet) => (sheet.getRange('D4').hyperlink = { screenTip: 'x' }));
    expect(code).toBe('InvalidArgument');
  });
});
