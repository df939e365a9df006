import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

let page: OfficePage;

beforeAll(async () => {
  page = await officePage({ locale: 'zh-CN', now: () => new Date(2024, 5, 1) });
});

afterAll(() => {
  page.close();
});

beforeEach(() =>
  within((sheet) => {
    sheet.getRange().clear();
  }),
);

/** Works on the sheet and sends it. */
async function within(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await page.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

/** Properties of a range after some work. */
async function read(
  address: string,
  properties: string,
  work: (range: Excel.Range, sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Excel.Range> {
  return page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange(address);
    work(range, sheet);
    range.load(properties);
    await context.sync();
    return range;
  });
}

async function codeOf(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  return within(work).then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );
}

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
it('gives values, formulas and what the cells show, as three different things', async () => {
  const range = await read('A1:C1', 'values,formulas,text,valueTypes', (cells) => {
    cells.formulas = [['Almonds', 7.5, '=B1*2']];
  });
  expect(range.values).toEqual([['Almonds', 7.5, 15]]);
  expect(range.formulas).toEqual([['Almonds', 7.5, '=B1*2']]);
  expect(range.text).toEqual([['Almonds', '7.5', '15']]);
  expect(range.valueTypes).toEqual([['String', 'Double', 'Double']]);
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe('null and blank', () => {
  it('leave a cell and clear a cell', async () => {
    await within((sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
    });
    const range = await read('A1:C1', 'values', (cells) => {
      cells.values = [[null, '', 9]];
    });
    expect(range.values).toEqual([[1, '', 9]]);
  });

  it('leave the number formats of cells that are given null', async () => {
    await within((sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['0.00', '0%']];
    });
    const range = await read('A1:B1', 'numberFormat', (cells) => {
      cells.numberFormat = [[null, '@']];
    });
    expect(range.numberFormat).toEqual([['0.00', '@']]);
  });

  it('reset a number format to General', async () => {
    await within((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
    });
    const range = await read('A1', 'numberFormat', (cells) => {
      cells.numberFormat = [['']];
    });
    expect(range.numberFormat).toEqual([['General']]);
  });

  it('are no values for a whole property', async () => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange('A1').values = null as unknown as unknown[][];
      }),
    ).toBe('InvalidArgument');
    expect(
      await codeOf((sheet) => {
        sheet.getRange('A1').format.fill.color = null as unknown as string;
      }),
    ).toBe('InvalidArgument');
  });

  it('answer a look that differs within the range', async () => {
    await within((sheet) => {
      sheet.getRange('A1').format.font.color = '#FF0000';
    });
    const range = await read('A1:B1', 'format/font/color,format/font/bold');
    expect([range.format.font.color, range.format.font.bold]).toEqual([null, false]);
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
describe('whole columns and rows', () => {
  it('answer null for their cells, and their address and count all the same', async () => {
    const range = await read('C:C', 'values,formulas,numberFormat,address,cellCount');
    expect([range.values, range.formulas, range.numberFormat]).toEqual([null, null, null]);
    expect([range.address, range.cellCount]).toEqual(['Sheet1!C:C', 1_048_576]);
  });

  it('take no values', async () => {
    const write = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A:B').values = 'x' as unknown as string[][];
    };
    expect(await codeOf(write)).toBe('InvalidArgument');
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large
// learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
describe('limits', () => {
  it('allow no read of more than five million cells', async () => {
    await expect(read('A1:Z200000', 'values')).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  });

  it('allow no request of more than 5 MB', async () => {
    const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    expect(
      await codeOf((sheet) => {
        sheet.getRange('A1:A200').values = rows;
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
    expect((await read('A1', 'values')).values).toEqual([['']]);
  });

  it('allow no answer of more than 5 MB', async () => {
    const rows = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
    await within((sheet) => {
      sheet.getRange('A1:A100').values = rows;
    });
    await within((sheet) => {
      sheet.getRange('A101:A200').values = rows;
    });
    await expect(read('A1:A200', 'values')).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  it('demand rows and columns that fit the range', async () => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange('A1:B2').values = [[1]];
      }),
    ).toBe('InvalidArgument');
  });
});

// support.microsoft.com: Format numbers as dates or times; Change date formats by entering dates;
// Display numbers as percentages; Format numbers as text
describe('what is written is read as if it were typed', () => {
  it.each<[string, unknown, string]>([
    ['29.96', 29.96, 'General'],
    [' 7 ', 7, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['(5)', -5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
    ['true', true, 'General'],
    ['#n/a', '#N/A', 'General'],
    ['2024/1/2', 45_293, 'yyyy/m/d'],
    ['2024-01-02', 45_293, 'yyyy/m/d'],
    ['2024年1月2日', 45_293, 'yyyy"年"m"月"d"日"'],
    ['1/2', 45_293, 'm"月"d"日"'],
    ['6:00', 0.25, 'h:mm'],
    ['230kg', '230kg', 'General'],
    ['1.2.3', '1.2.3', 'General'],
    ['2024/13/1', '2024/13/1', 'General'],
    ['12,34', '12,34', 'General'],
    ['', '', 'General'],
  ])('%s', async (typed, value, format) => {
    const range = await read('A1', 'values,numberFormat', (cell) => {
      cell.values = [[typed]];
    });
    expect([range.values, range.numberFormat]).toEqual([[[value]], [[format]]]);
  });

  it('reads month before day in English', async () => {
    const english = await officePage({ locale: 'en-US', now: () => new Date(2024, 5, 1) });
    const values = await english.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      range.values = [['1/2/2024'], ['1/2']];
      range.load('values,numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    });
    english.close();
    expect(values).toEqual([
      [[45_293], [45_293]],
      [['m/d/yyyy'], ['d-mmm']],
    ]);
  });

  it('keeps a text behind an apostrophe, and in a cell formatted as text', async () => {
    const range = await read('A1:B1', 'values,formulas,valueTypes,text', (cells) => {
      cells.numberFormat = [['General', '@']];
      cells.values = [["'0042", '=1+1']];
    });
    expect([range.values, range.formulas]).toEqual([[['0042', '=1+1']], [['0042', '=1+1']]]);
    expect([range.valueTypes, range.text]).toEqual([[['String', 'String']], [['0042', '=1+1']]]);
  });

  it('leaves a format that the cell has', async () => {
    const range = await read('A1', 'numberFormat,text', (cell) => {
      cell.numberFormat = [['0.000']];
      cell.values = [['50%']];
    });
    expect([range.numberFormat, range.text]).toEqual([[['0.000']], [['0.500']]]);
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get
describe('used ranges', () => {
  it('span the cells with content, and with looks unless only values are asked for', async () => {
    await within((sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').values = [['=B2']];
      sheet.getRange('F9').format.fill.color = '#FFFF00';
    });
    const addresses = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [all, values] = [
        sheet.getUsedRange().load('address'),
        sheet.getUsedRange(true).load('address'),
      ];
      await context.sync();
      return [all.address, values.address];
    });
    expect(addresses).toEqual(['Sheet1!B2:F9', 'Sheet1!B2:D5']);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range: merge, clear, getCell, getBoundingRect …
describe('ranges', () => {
  it('merge, and keep the content of the first cell alone', async () => {
    const range = await read('A1:B2', 'values', (cells) => {
      cells.values = [
        [1, 2],
        [3, 4],
      ];
      cells.merge();
    });
    expect(range.values).toEqual([
      [1, ''],
      ['', ''],
    ]);
    const merged = await page.Excel.run(async (context) => {
      const areas = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('B2:C9')
        .getMergedAreasOrNullObject()
        .load('address');
      await context.sync();
      return areas.address;
    });
    expect(merged).toBe('Sheet1!A1:B2');
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 2), 'D3'],
    ['getRow', (range) => range.getRow(1), 'B3:C3'],
    ['getColumn', (range) => range.getColumn(1), 'C2:C4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['getResizedRange', (range) => range.getResizedRange(1, 0), 'B2:C5'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect', (range) => range.getBoundingRect('E1'), 'B1:E4'],
    ['getIntersection', (range) => range.getIntersection('C4:D9'), 'C4'],
    ['getLastCell', (range) => range.getLastCell(), 'C4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
  ])('%s', async (_, derive, address) => {
    const found = await page.Excel.run(async (context) => {
      const range = derive(context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4')).load(
        'address',
      );
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Sheet1!${address}`);
  });

  it('clear contents and looks apart from one another', async () => {
    await within((sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
    });
    const range = await read('A1:B1', 'values');
    expect(range.values).toEqual([['', 2]]);
    const looks = await Promise.all(['A1', 'B1'].map((cell) => read(cell, 'format/fill/color')));
    expect(looks.map(({ format }) => format.fill.color)).toEqual(['#FF0000', '#FFFFFF']);
  });

  it('have looks that are read as they were set', async () => {
    const range = await read(
      'A1:B2',
      'format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/columnWidth,format/rowHeight,format/font/bold,format/font/italic,format/font/underline,format/font/size',
      (cells) => {
        const { format } = cells;
        format.wrapText = true;
        format.horizontalAlignment = 'Left';
        format.verticalAlignment = 'Center';
        format.indentLevel = 2;
        format.columnWidth = 90;
        format.rowHeight = 30;
        format.font.bold = true;
        format.font.italic = true;
        format.font.underline = 'Single';
        format.font.size = 14;
      },
    );
    expect(range.toJSON().format).toEqual({
      wrapText: true,
      horizontalAlignment: 'Left',
      verticalAlignment: 'Center',
      indentLevel: 2,
      columnWidth: 90,
      rowHeight: 30,
      font: { bold: true, italic: true, underline: 'Single', size: 14 },
    });
  });

  it('have borders by side', async () => {
    const lines = await page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      const top = range.format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.weight = 'Thick';
      top.color = '#1E5C46';
      const below = range.format.borders.getItem('EdgeBottom');
      for (const line of [top, below]) line.load('style,weight,color');
      await context.sync();
      return [top.style, top.weight, top.color, below.style];
    });
    expect(lines).toEqual(['Continuous', 'Thick', '#1E5C46', 'None']);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.rangeformat: autofitRows
it('fits rows to what formulas of the same request come to', async () => {
  const height = await page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange('A200');
    cell.formulas = [['=REPT("长",100)']];
    cell.format.wrapText = true;
    cell.format.autofitRows();
    cell.load('format/rowHeight');
    await context.sync();
    return cell.format.rowHeight;
  });
  // A hundred characters of double width need far more than one line of 15 points.
  expect(height).toBeGreaterThan(100);
});

it('gives cells a look without making another value of what is in them', async () => {
  await within((sheet) => {
    sheet.getRange('A1:C1').formulas = [[true, '="12"', 7]];
  });
  await read('A1:C1', 'values');
  await within((sheet) => {
    sheet.getRange('A1:C1').numberFormat = [['@', '0.00', '@']];
    sheet.getRange('A1:C1').format.font.bold = true;
  });
  const range = await read('A1:C1', 'values,valueTypes');
  expect(range.values).toEqual([[true, '12', 7]]);
  expect(range.valueTypes).toEqual([['Boolean', 'String', 'Double']]);
});
