import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

let page: OfficePage;

beforeEach(async () => {
  page = await officePage();
});

afterEach(() => {
  expect(page.host.missing()).toEqual([]);
  page.close();
});

async function run<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return page.Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });
}

async function codeOf(work: (context: Excel.RequestContext) => void): Promise<string> {
  const done = run((context) => {
    work(context);
    return Promise.resolve();
  });
  return done.then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );
}

async function sheetNames(): Promise<readonly string[]> {
  return run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
}

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
describe('sheets', () => {
  it('are added behind the others, with a name of their own when none is given', async () => {
    await run((context) => {
      context.workbook.worksheets.add('台账');
      context.workbook.worksheets.add();
      return Promise.resolve();
    });
    expect(await sheetNames()).toEqual(['Sheet1', '台账', 'Sheet2']);
  });

  it('are found by name in any case, and by id', async () => {
    const found = await run(async (context) => {
      const byName = context.workbook.worksheets.getItem('SHEET1').load('id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load('name');
      await context.sync();
      return byId.name;
    });
    expect(found).toBe('Sheet1');
  });

  it.each([
    ['one that is there, in any case', 'SHEET1', 'ItemAlreadyExists'],
    ['a forbidden character', 'a/b', 'InvalidArgument'],
    ['more than 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['nothing', '', 'InvalidArgument'],
  ])('are not named %s', async (_, name, code) => {
    expect(await codeOf((context) => (context.workbook.worksheets.add('B').name = name))).toBe(
      code,
    );
  });

  it('are renamed together with the formulas that point to them', async () => {
    const formula = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('甲');
      sheet.getRange('A1').values = [[5]];
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=甲!A1*2']];
      await context.sync();
      sheet.name = '乙 表';
      cell.load('formulas,values');
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formula).toEqual([[["='乙 表'!A1*2"]], [[10]]]);
  });

  it('leave #REF! behind when they are deleted', async () => {
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('甲');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=甲!A1*2']];
      await context.sync();
      sheet.delete();
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([['#REF!']]);
  });

  it('cannot all be deleted or hidden', async () => {
    const first = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getItem('Sheet1');
    expect(
      await codeOf((context) => {
        first(context).delete();
      }),
    ).toBe('InvalidOperation');
    expect(
      await codeOf((context) => {
        first(context).visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
  });

  it('cannot be deleted while only programs can show them', async () => {
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.add('B');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('are moved, hidden, coloured, and shown without grid lines', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('B');
      sheet.position = 0;
      sheet.tabColor = '#1E5C46';
      sheet.showGridlines = false;
      sheet.visibility = 'Hidden';
      sheet.load('position,tabColor,showGridlines,visibility');
      await context.sync();
      return sheet.toJSON();
    });
    expect(read).toMatchObject({
      position: 0,
      tabColor: '#1E5C46',
      showGridlines: false,
      visibility: 'Hidden',
    });
  });

  it('are gone for whoever still holds them', async () => {
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.add('B');
      sheet.delete();
      sheet.getRange('A1').values = [[1]];
    });
    expect(code).toBe('ItemNotFound');
  });

  it('refuse changes while they are protected', async () => {
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
    });
    expect(code).toBe('AccessDenied');
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['row heights', (sheet) => (sheet.getRange('1:1').format.rowHeight = 30)],
    ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 30)],
    ['hidden rows', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
    [
      'merged cells',
      (sheet) => {
        sheet.getRange('A1:B1').unmerge();
      },
    ],
    ['rows that come in', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:B2'))],
    ['rules', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'choices',
      (sheet) => {
        const rule = { list: { inCellDropDown: true, source: 'a' } };
        sheet.getRange('A1').dataValidation.rule = rule;
      },
    ],
  ])('refuse other %s while they are protected', async (_, change) => {
    const code = await codeOf((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.protect();
      change(sheet);
    });
    expect(code).toBe('AccessDenied');
  });

  it('are frozen from the top', async () => {
    const address = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      freezePanes.freezeRows(3);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.address;
    });
    expect(address).toBe('Sheet1!1:3');
  });
});

// learn.microsoft.com/javascript/api/excel/excel.nameditemcollection
describe('names', () => {
  it('stand for cells in formulas, for the workbook or one sheet', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[21]];
      context.workbook.names.add('因子', sheet.getRange('A1'));
      const local = sheet.names.add('Mark', '="summary"');
      local.visible = false;
      sheet.getRange('B1').formulas = [['=因子*2']];
      const cell = sheet.getRange('B1').load('values');
      context.workbook.names.load('items/name,items/formula,items/scope');
      local.load('value,scope,visible,type');
      await context.sync();
      return [
        cell.values,
        context.workbook.names.items.map(({ name, formula, scope }) => [name, formula, scope]),
        local.value,
        local.scope,
        local.visible,
        local.type,
      ];
    });
    expect(read).toEqual([
      [[42]],
      [['因子', '=Sheet1!$A$1', 'Workbook']],
      'summary',
      'Worksheet',
      false,
      'String',
    ]);
  });

  it('are one of a kind in their scope, whatever the case', async () => {
    const code = await codeOf((context) => {
      context.workbook.names.add('Total', '=1');
      context.workbook.names.add('TOTAL', '=2');
    });
    expect(code).toBe('ItemAlreadyExists');
  });

  it.each(['A1', 'R1C1', '1x', 'a b'])('cannot be %s', async (name) => {
    expect(
      await codeOf((context) => {
        context.workbook.names.add(name, '=1');
      }),
    ).toBe('InvalidArgument');
  });

  it('are #NAME? in formulas when they are gone', async () => {
    const values = await run(async (context) => {
      const name = context.workbook.names.add('Total', '=7');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=Total*2']];
      await context.sync();
      name.delete();
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([['#NAME?']]);
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
describe('tables', () => {
  it('are named, found, and referred to by formulas', async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['项目', '排放 kgCO2e'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'PCF_Stages';
      table.showFilterButton = false;
      sheet.getRange('D1').formulas = [['=SUM(PCF_Stages[排放 kgCO2e])']];
      const [cell, body] = [
        sheet.getRange('D1').load('values'),
        table.getDataBodyRange().load('address'),
      ];
      const found = context.workbook.tables
        .getItem('pcf_stages')
        .load('name,showFilterButton,style');
      await context.sync();
      return [cell.values, body.address, found.name, found.showFilterButton, found.style];
    });
    expect(read).toEqual([[[3]], 'Sheet1!A2:B3', 'PCF_Stages', false, 'TableStyleMedium2']);
  });

  it('do not overlap', async () => {
    const code = await codeOf((context) => {
      const { tables } = context.workbook.worksheets.getItem('Sheet1');
      tables.add('A1:B3', true);
      tables.add('B2:C5', true);
    });
    expect(code).toBe('InvalidOperation');
  });

  it('leave their cells when they become ranges, and take them along when they are deleted', async () => {
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['x'], [1]];
      sheet.tables.add('A1:A2', true).convertToRange();
      const kept = sheet.getRange('A1:A2').load('values');
      await context.sync();
      sheet.tables.add('A1:A2', true).delete();
      const gone = sheet.getRange('A1:A2').load('values');
      const count = sheet.tables.getCount();
      await context.sync();
      return [kept.values, gone.values, count.value];
    });
    expect(values).toEqual([[['x'], [1]], [[''], ['']], 0]);
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
it('keeps charts as data', async () => {
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['', '化石', '生物'],
      ['原材料', 1, 2],
      ['运输', 3, 4],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = '各阶段';
    chart.axes.valueAxis.maximum = 10;
    chart.setPosition('E2', 'H9');
    chart.series.load('items/name');
    chart.load('name,chartType,title/text,axes/valueAxis/maximum');
    await context.sync();
    return [
      chart.name,
      chart.chartType,
      chart.title.text,
      chart.axes.valueAxis.maximum,
      chart.series.items.map(({ name }) => name),
    ];
  });
  expect(read).toEqual(['Chart 1', 'BarStacked', '各阶段', 10, ['化石', '生物']]);
  expect(page.host.context.extras.charts[0]?.position).toEqual({
    top: 1,
    left: 4,
    bottom: 8,
    right: 7,
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
it('keeps lists of choices', async () => {
  const read = await run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: '中文,English' } };
    const one = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('B3')
      .dataValidation.load('type,rule');
    await context.sync();
    return [one.type, one.rule];
  });
  expect(read).toEqual(['List', { list: { inCellDropDown: true, source: '中文,English' } }]);
});

it('takes the choices from a range, and tells it as a formula', async () => {
  const rule = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });
  expect(rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
it('puts a new conditional format before the others', async () => {
  const read = await run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
    for (const limit of ['1', '2']) {
      const { custom } = conditionalFormats.add('Custom');
      custom.rule.formula = `=A1>${limit}`;
      custom.format.font.color = '#FF0000';
    }
    conditionalFormats.load('items/priority,items/custom/rule/formula');
    await context.sync();
    return conditionalFormats.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
  });
  expect(read).toEqual([
    [0, '=A1>2'],
    [1, '=A1>1'],
  ]);
});

// learn.microsoft.com/javascript/api/excel/excel.pagelayout
it('keeps how a sheet is printed', async () => {
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:D20');
    pageLayout.setPrintTitleRows('$3:$3');
    pageLayout.load('orientation,zoom');
    const [area, rows] = [
      pageLayout.getPrintAreaOrNullObject().load('address'),
      pageLayout.getPrintTitleRowsOrNullObject().load('address'),
    ];
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, area.address, rows.address];
  });
  expect(read).toEqual(['Landscape', { horizontalFitToPages: 1 }, 'Sheet1!A1:D20', 'Sheet1!3:3']);
});

// learn.microsoft.com/javascript/api/excel/excel.setting
it('keeps what an add-in stores in the workbook', async () => {
  const read = await run(async (context) => {
    context.workbook.settings.add('language', { chosen: 'zh-CN' });
    const setting = context.workbook.settings.getItemOrNullObject('language').load('value');
    const none = context.workbook.settings.getItemOrNullObject('none').load('value');
    await context.sync();
    return [setting.value as unknown, none.isNullObject];
  });
  expect(read).toEqual([{ chosen: 'zh-CN' }, true]);
});

// learn.microsoft.com/office/dev/add-ins/excel/performance: suspend calculation, calculation mode
describe('calculation', () => {
  it('waits for the word in manual mode', async () => {
    const values = await run(async (context) => {
      const { application, workbook } = context;
      const range = workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, '=A1*2']];
      await context.sync();
      range.load('values');
      await context.sync();
      application.calculationMode = 'Manual';
      workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
      range.load('values');
      await context.sync();
      const before = range.values;
      application.calculate('Recalculate');
      range.load('values');
      await context.sync();
      application.calculationMode = 'Automatic';
      return [before, range.values];
    });
    expect(values).toEqual([[[5, 2]], [[5, 10]]]);
  });

  it('of a range comes at once in manual mode', async () => {
    const values = await run(async (context) => {
      context.application.calculationMode = 'Manual';
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, '=A1*2']];
      range.calculate();
      range.load('values');
      await context.sync();
      context.application.calculationMode = 'Automatic';
      return range.values;
    });
    expect(values).toEqual([[1, 2]]);
  });

  it('is done when values are read, also in the request that wrote the formulas', async () => {
    const values = await run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.values = [[3, '=A1*2', '=SUM(A1:B1)']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[3, 6, 9]]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.clearapplyto
describe('clearing', () => {
  it.each([
    ['Hyperlinks', false, 'text', true],
    ['RemoveHyperlinks', false, 'text', false],
    ['Contents', true, '', true],
    ['Formats', true, 'text', false],
    ['All', false, '', false],
  ] as const)('%s takes away what it says', async (what, hasLink, text, isBold) => {
    const read = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      cell.hyperlink = { address: 'https://example.com', textToDisplay: 'text' };
      cell.format.font.bold = true;
      await context.sync();
      cell.clear(what);
      cell.load('values,hyperlink,format/font/bold');
      await context.sync();
      return [(cell.hyperlink as object | null) !== null, cell.values, cell.format.font.bold];
    });
    expect(read).toEqual([hasLink, [[text]], isBold]);
  });
});
