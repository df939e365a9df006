import { contentAt } from '../../../src/workbook/grid';
import { contentOf, firstGrid } from '../../support/openedWorkbook';
import { at } from '../../support/samplePlan';
import { oneSheet, smallWorkbook } from '../../support/xlsxFile';
import type { CellContent } from '../../../src/workbook/grid';

/** What the cell A1 of a file holds, given its XML. */
async function contentOfCell(xml: string, strings = '', styles?: string): Promise<CellContent> {
  const more = styles === undefined ? { strings } : { strings, styles };
  const grid = await firstGrid(oneSheet(`<row r="1">${xml}</row>`, more));
  return contentAt(grid, at('A1'));
}

describe('readSheet', () => {
  it.each<[string, string, CellContent]>([
    ['a number', '<c r="A1"><v>0.1</v></c>', 0.1],
    [
      'a number with all its digits',
      '<c r="A1"><v>0.30000000000000004</v></c>',
      0.30000000000000004,
    ],
    ['a number with an exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>钢 &amp; 铁</t></is></c>', '钢 & 铁'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>x</v></c>', 'x'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['no value', '<c r="A1" s="0"/>', null],
    ['an empty value', '<c r="A1"><v/></c>', null],
    ['an ISO date', '<c r="A1" t="d"><v>2024-01-02</v></c>', { dateSerial: 45293 }],
  ])('reads %s', async (_, xml, expected) => {
    expect(await contentOfCell(xml)).toEqual(expected);
  });

  it('joins formatted runs to plain text', async () => {
    const strings =
      '<si><r><t>CO</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r></si>';
    expect(await contentOfCell('<c r="A1" t="s"><v>0</v></c>', strings)).toBe('CO2');
  });

  it('leaves out the readings beside East Asian texts', async () => {
    const strings =
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await contentOfCell('<c r="A1" t="s"><v>0</v></c>', strings)).toBe('東京');
    const xml =
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>';
    expect(await contentOfCell(xml)).toBe('東京');
  });

  it('resolves what files escape: control characters, and text that only looks escaped', async () => {
    const strings = '<si><t>a_x000D_b_x005F_x0041_</t></si>';
    expect(await contentOfCell('<c r="A1" t="s"><v>0</v></c>', strings)).toBe('a\rb_x0041_');
  });

  it('reads the formula, and null where its value was not kept', async () => {
    const grid = await firstGrid(oneSheet('<row r="1"><c r="A1"><f>B1*2</f></c></row>'));
    expect(grid.formulas.get('A1')).toBe('B1*2');
    expect(grid.rows.has(0)).toBe(false);
  });

  it('reads cells and rows without addresses one after the other', async () => {
    const grid = await firstGrid(
      oneSheet(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect([...grid.rows]).toEqual([
      [0, [1, 2]],
      [4, [null, null, 3, 4]],
      [5, [5]],
    ]);
  });

  it('reads a formula that was filled down, moved to each cell', async () => {
    const grid = await firstGrid(
      oneSheet(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>',
      ),
    );
    expect(grid.formulas.get('C2')).toBe('A2*$B$1+SUM(A$1:A2)');
    expect(grid.formulas.get('C3')).toBe('A3*$B$1+SUM(A$1:A3)');
    expect(contentAt(grid, at('C3'))).toBe(3);
  });

  it('gives formulas as Excel shows them, without the marks of files', async () => {
    const grid = await firstGrid(
      oneSheet(
        '<row r="1"><c r="A1"><f>_xlfn.IFNA(B1,"_xlfn.")</f></c>' +
          '<c r="B1"><f>_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))</f></c>' +
          '<c r="C1"><f>[2]!_xldudf_PCF_TRANSPORT(A1)+_xldudf_PCF_CBAM(B1)</f></c></row>',
      ),
    );
    expect(grid.formulas.get('A1')).toBe('IFNA(B1,"_xlfn.")');
    expect(grid.formulas.get('B1')).toBe('SORT(UNIQUE(A1:A9))');
    expect(grid.formulas.get('C1')).toBe('PCF.TRANSPORT(A1)+PCF.CBAM(B1)');
  });

  it('reads merged areas, hidden rows and hidden columns', async () => {
    const grid = await firstGrid(
      smallWorkbook({
        sheets: [
          {
            name: 'A',
            xml:
              '<cols><col min="2" max="3" hidden="1" width="9"/><col min="5" max="5" width="9"/></cols>' +
              '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="4" hidden="true"/></sheetData>' +
              '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>',
          },
        ],
      }),
    );
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect([...grid.hiddenRows]).toEqual([1, 3]);
    expect([...grid.hiddenColumns]).toEqual([1, 2]);
  });

  it('tells hidden sheets from visible ones', async () => {
    const states = [undefined, 'hidden', 'veryHidden', 'visible'];
    const sheets = states.map((state, index) => {
      const name = `S${String(index)}`;
      return { name, xml: '<sheetData/>', ...(state === undefined ? {} : { state }) };
    });
    const content = await contentOf(smallWorkbook({ sheets }));
    expect(content.sheets.map((sheet) => sheet.visibility)).toEqual([
      'visible',
      'hidden',
      'hidden',
      'visible',
    ]);
  });

  it('reads a file whose tags carry a prefix', async () => {
    const xml = (text: string): string =>
      text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const { changed } = await import('../../support/xlsxFile');
    const plain = oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: '<si><t>钢</t></si>',
    });
    const bytes = changed(plain, {
      'xl/workbook.xml': xml,
      'xl/sharedStrings.xml': xml,
      'xl/worksheets/sheet1.xml': xml,
    });
    expect(contentAt(await firstGrid(bytes), at('A1'))).toBe('钢');
  });
});

describe('numbers and their formats', () => {
  const STYLES =
    '<numFmts count="4"><numFmt numFmtId="164" formatCode="0.0&quot;kg&quot;"/>' +
    '<numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[Red]0.00\\d;[h]:mm"/>' +
    '<numFmt numFmtId="167" formatCode="[$-804]0.00&quot;day&quot;"/></numFmts>' +
    '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
    `<cellXfs>${[0, 164, 165, 14, 167, 9, 166].map((id) => `<xf numFmtId="${String(id)}"/>`).join('')}</cellXfs>`;

  it.each<[string, number, CellContent, string | undefined]>([
    ['General', 0, 2.5, undefined],
    ['a unit', 1, 2.5, '0.0"kg"'],
    ['a date of the file', 2, { dateSerial: 2.5 }, undefined],
    ['a built-in date', 3, { dateSerial: 2.5 }, undefined],
    ['date letters inside quotes and brackets only', 4, 2.5, '[$-804]0.00"day"'],
    ['a built-in percentage', 5, 2.5, '0%'],
    ['hours passed', 6, { dateSerial: 2.5 }, undefined],
  ])('are read with %s', async (_, style, content, format) => {
    const cell = `<row r="1"><c r="A1" s="${String(style)}"><v>2.5</v></c></row>`;
    const grid = await firstGrid(oneSheet(cell, { styles: STYLES }));
    expect(contentAt(grid, at('A1'))).toEqual(content);
    expect(grid.numberFormats.get('A1')).toBe(format);
  });

  it('are counted from 1900 in files that count days from 1904', async () => {
    const cell = '<row r="1"><c r="A1" s="3"><v>0</v></c></row>';
    const properties = '<workbookPr date1904="1"/>';
    const grid = await firstGrid(oneSheet(cell, { styles: STYLES, properties }));
    expect(contentAt(grid, at('A1'))).toEqual({ dateSerial: 1462 });
  });
});

describe('a sheet that spans far more than it holds', () => {
  it('costs what it holds: ten rows over a million, out to the last column', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => {
      const row = String(index === 9 ? 1_048_576 : index * 100_000 + 1);
      return `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>2</v></c></row>`;
    });
    const grid = await firstGrid(oneSheet(rows.join('')));
    expect(grid.rows.size).toBe(10);
    expect(contentAt(grid, at('XFD1048576'))).toBe(2);
    expect(contentAt(grid, at('B1048576'))).toBeNull();
  });

  it('does not hold rows that have looks but no content', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => {
      return `<row r="${String(row + 1)}"><c r="A${String(row + 1)}" s="0"/></row>`;
    });
    expect((await firstGrid(oneSheet(rows.join('')))).rows.size).toBe(0);
  });
});
