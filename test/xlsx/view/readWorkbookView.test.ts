import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookView } from '../../../src/xlsx/view/readWorkbookView';
import { area, cellOf, sheetOf, viewOf } from '../../support/workbookViews';
import { oneSheet, smallWorkbook } from '../../support/xlsxFile';
import type { SheetView } from '../../../src/workbook/view';

const FIXTURE = new Uint8Array(readFileSync(join(__dirname, '..', 'fidelity', 'fixture.xlsx')));

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; t&quot;"/></numFmts>' +
  '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="0"/><name val="宋体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="3" tint="0.3999755851924192"/></patternFill></fill>' +
  '<fill><patternFill patternType="lightUp"><fgColor indexed="10"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="mediumDashed"><color rgb="FF112233"/></left>' +
  '<bottom style="double"/></border></borders>' +
  '<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1">' +
  '<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>' +
  '<xf numFmtId="14" fillId="3"/></cellXfs>' +
  '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/>' +
  '</patternFill></fill></dxf></dxfs>';

function only(rows: string, more: Parameters<typeof oneSheet>[1] = {}): SheetView {
  return sheetOf(viewOf(oneSheet(rows, more)), 'A');
}

function framed(xml: string): SheetView {
  return sheetOf(viewOf(smallWorkbook({ sheets: [{ name: 'A', xml }], styles: STYLES })), 'A');
}

describe('readWorkbookView, cells', () => {
  it('reads texts, numbers, yes and no, errors and empty results', () => {
    const sheet = only(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>钢</t></is></c>' +
        '<c r="F1" t="str"><f>A2&amp;""</f><v></v></c></row>',
      { strings: '<si><r><t>CO</t></r><r><rPr><b/></rPr><t>2</t></r></si>' },
    );
    const row = [...(sheet.cells.get(0)?.values() ?? [])];
    expect(row.map(({ value }) => value)).toEqual(['CO2', 2.5, true, { error: '#N/A' }, '钢', '']);
    expect(row.map(({ formula }) => formula)).toEqual([null, null, null, null, null, 'A2&""']);
  });

  it('keeps a date as its serial number, shown by its number format', () => {
    const sheet = only('<row r="1"><c r="A1" s="2"><v>46027</v></c></row>', { styles: STYLES });
    expect(cellOf(sheet, 0, 0)).toEqual({
      value: 46027,
      formula: null,
      format: { numberFormat: 'm/d/yyyy', fill: 'FF0000' },
    });
  });

  it('counts the days of a 1904 file from 1900: day 0 there is day 1462 here', () => {
    const sheet = only('<row r="1"><c r="A1" s="2"><v>0</v></c><c r="B1"><v>0</v></c></row>', {
      styles: STYLES,
      properties: '<workbookPr date1904="1"/>',
    });
    expect([cellOf(sheet, 0, 0)?.value, cellOf(sheet, 0, 1)?.value]).toEqual([1462, 0]);
  });

  it('writes filled-down formulas out and takes the marks of files away', () => {
    const sheet = only(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">_xlfn.IFNA(B1,$C$1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c>' +
        '<c r="B2"><f>[1]!_xldudf_PCF_TRANSPORT(A1)+_xlfn.LET(_xlpm.x,1,_xlpm.x)</f><v>3</v></c>' +
        '<c r="C2"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>3</v></c></row>',
    );
    expect(cellOf(sheet, 1, 0)?.formula).toBe('IFNA(B2,$C$1)');
    expect(cellOf(sheet, 1, 1)?.formula).toBe('PCF.TRANSPORT(A1)+LET(x,1,x)');
    expect(cellOf(sheet, 1, 2)?.formula).toBe('SUM(A1#)');
  });

  it('gives an array formula once, with its area; the cells inside keep values only', () => {
    const sheet = only(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect(cellOf(sheet, 0, 0)).toEqual({
      value: 2,
      formula: 'C1:C2*2',
      spill: area(0, 0, 1, 0),
      format: {},
    });
    expect(cellOf(sheet, 1, 0)).toEqual({ value: 4, formula: null, format: {} });
  });

  it('resolves a look: font, theme colours in their swapped order, borders, alignment', () => {
    const sheet = only('<row r="1"><c r="A1" s="1"/><c r="B1" s="0"/></row>', { styles: STYLES });
    expect(cellOf(sheet, 0, 0)?.format).toEqual({
      numberFormat: '0.0" t"',
      fontName: '宋体',
      fontSize: 14,
      bold: true,
      underline: true,
      strikethrough: true,
      // Index 0 is the theme's light 1, white; index 3 its dark 2, which Excel 2010
      // shows as 538DD5 when it is 40 % lighter.
      fontColor: 'FFFFFF',
      fill: '538DD5',
      left: { style: 'medium', color: '112233' },
      bottom: { style: 'double', color: '000000' },
      horizontal: 'center',
      vertical: 'top',
      indent: 2,
      wrap: true,
    });
    expect(cellOf(sheet, 0, 1)).toBeUndefined();
  });

  it('reads all of 10,000 rows of 10 cells', () => {
    const row = (n: number): string =>
      `<row r="${String(n)}">${'A B C D E F G H I J'
        .split(' ')
        .map((c) => `<c r="${c}${String(n)}"><v>1</v></c>`)
        .join('')}</row>`;
    const bytes = oneSheet(Array.from({ length: 10_000 }, (_, n) => row(n + 1)).join(''));
    expect(sheetOf(viewOf(bytes), 'A').cells.size).toBe(10_000);
  });
});

describe('readWorkbookView, sheets', () => {
  it('reads widths, heights, hidden lines, merges, panes, gridlines and protection', () => {
    const sheet = framed(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
        '<pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultColWidth="12" defaultRowHeight="18"/>' +
        '<cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="5" max="5" width="12" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="30" customHeight="1"/><row r="3" hidden="1"/></sheetData>' +
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(sheet.columns).toEqual(
      new Map([
        [1, { width: 20.5, hidden: false }],
        [2, { width: 20.5, hidden: false }],
        [4, { width: null, hidden: true }],
      ]),
    );
    expect(sheet.rows).toEqual(
      new Map([
        [0, { height: 30, hidden: false }],
        [2, { height: null, hidden: true }],
      ]),
    );
    expect(sheet).toMatchObject({
      standardWidth: 12,
      standardHeight: 18,
      merges: [area(0, 0, 1, 1)],
      frozen: { rows: 2, columns: 1 },
      showGridlines: false,
      isProtected: true,
    });
  });

  it('gives lists and formulas that colour once for each area; other rules are left out', () => {
    const sheet = framed(
      '<sheetData/><conditionalFormatting sqref="A1:A2 C3"><cfRule type="expression" dxfId="0" priority="1">' +
        '<formula>A1&gt;1</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="2" operator="equal">' +
        '<formula>1</formula></cfRule></conditionalFormatting><dataValidations>' +
        '<dataValidation type="list" sqref="B1 B3:B4"><formula1>"海运,""铁路"""</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="D1"><formula1>1</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="E1"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>',
    );
    const look = { fontColor: '9C0006', fill: 'FFC7CE' };
    expect(sheet.highlights).toEqual([
      { area: area(0, 0, 1, 0), formula: 'A1>1', ...look },
      { area: area(2, 2, 2, 2), formula: 'C3>1', ...look },
    ]);
    expect(sheet.validations).toEqual([
      { area: area(0, 1, 0, 1), list: ['海运', '"铁路"'] },
      { area: area(2, 1, 3, 1), list: ['海运', '"铁路"'] },
      { area: area(0, 4, 0, 4), list: { formula: '$A$1:$A$3' } },
    ]);
  });

  it('tells hidden from very hidden, and names with their sheets', () => {
    const view = viewOf(
      smallWorkbook({
        sheets: [
          { name: 'A', xml: '<sheetData/>' },
          { name: 'B', xml: '<sheetData/>', state: 'hidden' },
          { name: 'C', xml: '<sheetData/>', state: 'veryHidden' },
        ],
        views: '<bookViews><workbookView activeTab="2"/></bookViews>',
        names:
          '<definedNames><definedName name="x">A!$A$1</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">B!$A$1</definedName></definedNames>',
      }),
    );
    expect(view.sheets.map(({ id, visibility }) => [id, visibility])).toEqual([
      ['sheet-1', 'visible'],
      ['sheet-2', 'hidden'],
      ['sheet-3', 'veryHidden'],
    ]);
    expect(view.activeSheet).toBe('sheet-3');
    expect(view.names).toEqual([{ name: 'x', formula: 'A!$A$1', sheet: null, visible: true }]);
    expect(sheetOf(view, 'B').page.area).toEqual([area(0, 0, 0, 0)]);
  });

  it('reads the table and the chart of a customer’s workbook', () => {
    const sheet = sheetOf(viewOf(FIXTURE), '运输台账');
    expect(sheet.tables).toEqual([
      {
        name: '运输表',
        area: area(1, 0, 6, 7),
        columns: [
          '日期',
          '物料名称',
          '质量 (t)',
          '距离 (km)',
          '运输方式',
          '排放因子',
          '排放量 kgCO2e',
          '占比',
        ],
        totalsRow: false,
        style: 'TableStyleMedium4',
      },
    ]);
    expect(sheet.charts).toEqual([
      {
        type: 'ColumnClustered',
        name: 'Chart 2',
        title: '各物料运输排放',
        description: null,
        area: area(14, 0, 28, 4),
        series: [
          {
            name: '排放量',
            categories: '运输台账!$B$3:$B$7',
            values: '运输台账!$G$3:$G$7',
            color: null,
          },
        ],
        categoriesReversed: false,
        valueAxis: { title: null, numberFormat: null, least: null, most: null },
      },
    ]);
  });

  it('says why a file cannot be read', () => {
    expect(readWorkbookView(new Uint8Array([1, 2, 3]), 'a.xlsx')).toEqual({
      ok: false,
      problem: { code: 'not-a-workbook', file: 'a.xlsx', detail: '01 02 03' },
    });
  });
});
