import { saveWorkbookView } from '../../../src/xlsx/save/saveWorkbookView';
import { emptySheetView, emptyView } from '../../../src/xlsx/save/emptyView';
import {
  area,
  cellOf,
  cellView,
  sheetOf,
  viewOf,
  withCell,
  withSheet,
} from '../../support/workbookViews';
import { changed, oneSheet, partsOf, smallWorkbook, zipped } from '../../support/xlsxFile';
import type { SheetView, WorkbookView } from '../../../src/workbook/view';

const SHEET = 'xl/worksheets/sheet1.xml';
const CHAIN =
  '<Relationship Id="rIdC" Target="calcChain.xml" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"/>';

/** The file saved after one of its sheets was changed. */
function saved(bytes: Uint8Array, change: (sheet: SheetView) => SheetView, name = 'A'): Uint8Array {
  const before = viewOf(bytes);
  const sheet = sheetOf(before, name);
  return saveWorkbookView(bytes, before, withSheet(before, change(sheet)));
}

function part(bytes: Uint8Array, name = SHEET): string {
  return partsOf(bytes).get(name) ?? '';
}

describe('saveWorkbookView, cells', () => {
  const file = oneSheet(
    '<row r="1" spans="1:2" ht="20"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f>B1*2</f><v>4</v></c></row>',
    { strings: '<si><t>钢</t></si>' },
  );

  it('gives back the same bytes when nothing is different', () => {
    expect(saveWorkbookView(file, viewOf(file), viewOf(file))).toBe(file);
  });

  it('changes one cell and leaves the text of all others', () => {
    const bytes = saved(file, (sheet) => withCell(sheet, 0, 1, cellView({ value: 2.5 })));
    expect(part(bytes)).toBe(part(file).replace('<v>2</v>', '<v>2.5</v>'));
  });

  it('puts new cells and rows in their order and widens the spans', () => {
    const bytes = saved(file, (sheet) =>
      withCell(
        withCell(sheet, 1, 2, cellView({ value: true })),
        0,
        3,
        cellView({ value: { error: '#N/A' } }),
      ),
    );
    expect(part(bytes)).toContain(
      '<row r="1" spans="1:4" ht="20"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><v>2</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c></row><row r="2"><c r="C2" t="b"><v>1</v></c></row><row r="3">',
    );
  });

  it('keeps an unchanged formula and writes its new result', () => {
    const bytes = saved(file, (sheet) =>
      withCell(sheet, 2, 0, cellView({ value: 5, formula: 'B1*2' })),
    );
    expect(part(bytes)).toContain('<c r="A3"><f>B1*2</f><v>5</v></c>');
  });

  it('writes all of a filled-down group out when one of it changes', () => {
    const shared = oneSheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&lt;2</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const bytes = saved(shared, (sheet) =>
      withCell(sheet, 0, 0, cellView({ value: 7, formula: '7' })),
    );
    expect(part(bytes)).toContain(
      '<c r="A1"><f>7</f><v>7</v></c></row><row r="2"><c r="A2"><f>B2&lt;2</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f>B3&lt;2</f><v>3</v></c></row>',
    );
  });

  it('writes a formula that spills as a dynamic array, with its mark', () => {
    const bytes = saved(file, (sheet) =>
      withCell(
        withCell(
          sheet,
          4,
          0,
          cellView({ value: 1, formula: 'UNIQUE(B1:B2)', spill: area(4, 0, 5, 0) }),
        ),
        5,
        0,
        cellView({ value: 2 }),
      ),
    );
    expect(part(bytes)).toContain(
      '<c r="A5" cm="1"><f t="array" ref="A5:A6">_xlfn.UNIQUE(B1:B2)</f><v>1</v></c>',
    );
    expect(part(bytes, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toContain('/sheetMetadata"');
  });

  it('lets an array formula grow without a new text', () => {
    const array = oneSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2</f><v>1</v></c></row>',
    );
    const bytes = saved(array, (sheet) =>
      withCell(sheet, 0, 0, cellView({ value: 1, formula: 'C1:C2', spill: area(0, 0, 2, 0) })),
    );
    expect(part(bytes)).toContain('<c r="A1"><f t="array" ref="A1:A3">C1:C2</f><v>1</v></c>');
  });

  it('writes a formula with a text that looks like one of Excel’s escapes, and reads it again', () => {
    const formula = '"_x0041_"&B1';
    const bytes = saved(file, (sheet) => withCell(sheet, 4, 0, cellView({ value: 'a', formula })));
    expect(part(bytes)).toContain('<f>"_x005F_x0041_"&amp;B1</f>');
    expect(cellOf(sheetOf(viewOf(bytes), 'A'), 4, 0)?.formula).toBe(formula);
  });

  it('forgets the order of calculation when formulas change, and only then', () => {
    const parts = { ...Object.fromEntries(partsOf(file)), 'xl/calcChain.xml': '<calcChain/>' };
    const rels = 'xl/_rels/workbook.xml.rels';
    const chained = changed(zipped(parts), {
      [rels]: (xml) => xml.replace('</Relationships>', `${CHAIN}</Relationships>`),
    });
    const formula = saved(chained, (sheet) =>
      withCell(sheet, 2, 0, cellView({ value: 1, formula: '1' })),
    );
    expect(partsOf(formula).has('xl/calcChain.xml')).toBe(false);
    expect(part(formula, rels)).not.toContain('calcChain');
    expect(part(formula, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const value = saved(chained, (sheet) => withCell(sheet, 0, 1, cellView({ value: 3 })));
    expect(partsOf(value).has('xl/calcChain.xml')).toBe(true);
  });

  it('writes days of a 1904 file from 1904', () => {
    const old = oneSheet('<row r="1"><c r="A1" s="1"><v>100</v></c></row>', {
      properties: '<workbookPr date1904="1"/>',
      styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    });
    const bytes = saved(old, (sheet) => {
      expect(cellOf(sheet, 0, 0)?.value).toBe(1562);
      return withCell(sheet, 0, 0, cellView({ value: 1563, format: { numberFormat: 'm/d/yyyy' } }));
    });
    expect(part(bytes)).toContain('<c r="A1" s="1"><v>101</v></c>');
  });

  it('refuses a text that a cell cannot hold, and names the cell', () => {
    expect(() =>
      saved(file, (sheet) => withCell(sheet, 0, 0, cellView({ value: 'x'.repeat(32_768) }))),
    ).toThrow('A!A1 has a text of 32768 characters');
  });
});

describe('saveWorkbookView, looks', () => {
  const styles =
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment textRotation="90"/><protection locked="0"/></xf></cellXfs>';
  const file = oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles });

  it('adds a style that keeps what the view has no words for', () => {
    const format = {
      bold: true,
      horizontal: 'center',
      top: { style: 'thin', color: 'FF0000' },
    } as const;
    const bytes = saved(file, (sheet) => withCell(sheet, 0, 0, cellView({ value: 1, format })));
    expect(part(bytes)).toContain('<c r="A1" s="2"><v>1</v></c>');
    const written = part(bytes, 'xl/styles.xml');
    expect(written).toContain(
      '<alignment textRotation="90" horizontal="center"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(written).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>',
    );
    expect(written).toContain(
      '<top style="thin"><color rgb="FFFF0000"/></top><bottom/><diagonal style="thin"/>',
    );
  });

  it('keeps what a program that knows fewer looks did not change', () => {
    const bold = oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      styles: styles.replace('<font>', '<font><b/>').replace('count="2"', ''),
    });
    const blind = withSheet(
      viewOf(bold),
      withCell(sheetOf(viewOf(bold), 'A'), 0, 0, cellView({ value: 1, format: { italic: true } })),
    );
    const after = withSheet(
      blind,
      withCell(sheetOf(blind, 'A'), 0, 0, cellView({ value: 2, format: { italic: true } })),
    );
    const bytes = saveWorkbookView(bold, blind, after);
    expect(part(bytes)).toBe(part(bold).replace('<v>1</v>', '<v>2</v>'));
  });

  it('leaves the styles as they are when only values change', () => {
    const bytes = saved(file, (sheet) => withCell(sheet, 0, 0, cellView({ value: 2 })));
    expect(part(bytes, 'xl/styles.xml')).toBe(part(file, 'xl/styles.xml'));
    expect(part(bytes)).toContain('<c r="A1" s="1"><v>2</v></c>');
  });
});

describe('saveWorkbookView, sheets', () => {
  const file = smallWorkbook({
    sheets: [
      {
        name: 'A',
        xml:
          '<sheetData><row r="1"><c r="A1"><f>B!A1</f><v>1</v></c></row></sheetData>' +
          '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="greaterThan">' +
          '<formula>B!$A$1</formula></cfRule></conditionalFormatting>' +
          '<hyperlinks><hyperlink ref="A1" location="B!A1"/></hyperlinks>',
      },
      { name: 'B', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
      { name: 'C', xml: '<sheetData/>' },
    ],
    names:
      '<definedNames><definedName name="local" localSheetId="2">C!$A$1</definedName>' +
      '<definedName name="one">B!$A$1</definedName></definedNames>',
  });

  function renamedB(): WorkbookView {
    const view = viewOf(file);
    return withSheet(view, { ...sheetOf(view, 'B'), name: '表 2' });
  }

  it('lets everything that names a renamed sheet follow it, shown or not', () => {
    const bytes = saveWorkbookView(file, viewOf(file), renamedB());
    expect(part(bytes)).toBe(part(file).replaceAll(/B!(?=\$?A)/g, "'表 2'!"));
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="one">\'表 2\'!$A$1</definedName>',
    );
  });

  it('removes, moves and hides sheets, and counts local names anew', () => {
    const view = viewOf(file);
    const [a, , c] = view.sheets;
    if (a === undefined || c === undefined) throw new Error('the file has three sheets');
    const after: WorkbookView = {
      ...view,
      sheets: [c, { ...a, visibility: 'veryHidden' }],
      activeSheet: c.id,
    };
    const bytes = saveWorkbookView(file, view, after);
    const again = viewOf(bytes);
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['C', 'visible'],
      ['A', 'veryHidden'],
    ]);
    expect(cellOf(sheetOf(again, 'A'), 0, 0)?.formula).toBe('#REF!A1');
    expect(again.names).toEqual([
      { name: 'local', formula: 'C!$A$1', sheet: 'sheet-3', visible: true },
      { name: 'one', formula: '#REF!$A$1', sheet: null, visible: true },
    ]);
    expect(partsOf(bytes).has('xl/worksheets/sheet2.xml')).toBe(false);
  });

  it('adds, changes and removes names', () => {
    const view = viewOf(file);
    const names = [
      { name: 'one', formula: 'B!$A$1*2', sheet: null, visible: false },
      { name: 'two', formula: 'A!$A$1', sheet: 'sheet-1', visible: true },
    ];
    const again = viewOf(saveWorkbookView(file, view, { ...view, names }));
    expect(again.names).toEqual(names);
  });

  it('refuses names that Excel does not allow and a workbook without a visible sheet', () => {
    const view = viewOf(file);
    const named = withSheet(view, { ...sheetOf(view, 'B'), name: 'a/b' });
    expect(() => saveWorkbookView(file, view, named)).toThrow('Excel allows no sheet named "a/b"');
    const hidden = view.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
    expect(() => saveWorkbookView(file, view, { ...view, sheets: hidden })).toThrow(
      'A workbook needs a visible sheet',
    );
  });

  it('refuses what it cannot find in the file, and names it', () => {
    const view = viewOf(file);
    const sheet = sheetOf(view, 'A');
    const rule = { area: area(0, 0, 0, 0), formula: 'A1>1', fontColor: null, fill: 'FFFFFF' };
    const before = withSheet(view, { ...sheet, highlights: [rule] });
    expect(() => saveWorkbookView(file, before, view)).toThrow(
      'The conditional format of A1 on sheet "A" cannot be changed',
    );
  });
});

describe('saveWorkbookView, large files', () => {
  it('lets 20,000 formulas follow a renamed sheet', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => {
      const number = String(row + 1);
      return `<row r="${number}"><c r="A${number}"><f>B!A${number}</f><v>1</v></c></row>`;
    });
    const file = smallWorkbook({
      sheets: [
        { name: 'A', xml: `<sheetData>${rows.join('')}</sheetData>` },
        { name: 'B', xml: '<sheetData/>' },
      ],
    });
    const before = viewOf(file);
    const after = withSheet(before, { ...sheetOf(before, 'B'), name: '乙' });
    const bytes = saveWorkbookView(file, before, after);
    expect(part(bytes)).toBe(part(file).replaceAll('<f>B!', '<f>乙!'));
  });
});

describe('saveWorkbookView, new sheets and workbooks', () => {
  const sheet: SheetView = {
    ...emptySheetView('new', '汇总'),
    cells: new Map([
      [
        0,
        new Map([
          [0, cellView({ value: '阶段', format: { bold: true, fill: '1E5C46' } })],
          [1, cellView({ value: 'kg' })],
        ]),
      ],
      [
        1,
        new Map([
          [0, cellView({ value: '运输' })],
          [1, cellView({ value: 2, formula: 'PCF.SUM(1,1)', format: { numberFormat: '0.00%' } })],
        ]),
      ],
    ]),
    columns: new Map([[0, { width: 18, hidden: false }]]),
    rows: new Map([[0, { height: 28, hidden: false }]]),
    merges: [area(3, 0, 3, 1)],
    frozen: { rows: 1, columns: 0 },
    showGridlines: false,
    isProtected: true,
    tables: [
      {
        name: '表',
        area: area(0, 0, 1, 1),
        columns: ['阶段', 'kg'],
        totalsRow: false,
        style: 'TableStyleLight1',
      },
    ],
    charts: [
      {
        type: 'BarStacked',
        name: '图',
        title: '各阶段',
        description: '说明',
        area: area(5, 0, 15, 3),
        series: [{ name: 's', categories: '汇总!$A$2', values: '汇总!$B$2', color: '1E5C46' }],
        categoriesReversed: true,
        valueAxis: { title: 'kg', numberFormat: '0.0', least: 0, most: 5 },
      },
    ],
    validations: [{ area: area(1, 0, 1, 0), list: ['运输', '生产'] }],
    highlights: [{ area: area(1, 1, 1, 1), formula: 'B2>1', fontColor: '9C0006', fill: 'FFC7CE' }],
  };

  it('writes a new workbook of which everything reads back', () => {
    const view = { ...emptyView('new', '汇总'), sheets: [sheet] };
    const again = viewOf(saveWorkbookView(null, view, view));
    expect(again).toEqual({
      ...view,
      sheets: [{ ...sheet, id: 'sheet-1' }],
      activeSheet: 'sheet-1',
    });
  });

  it('adds a sheet to a file and leaves the other sheets byte for byte', () => {
    const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const view = viewOf(file);
    const bytes = saveWorkbookView(file, view, { ...view, sheets: [...view.sheets, sheet] });
    expect(part(bytes)).toBe(part(file));
    expect(sheetOf(viewOf(bytes), '汇总')).toEqual({ ...sheet, id: 'sheet-2' });
  });

  it('changes and removes tables, charts, lists and highlights of a file that has them', () => {
    const view = { ...emptyView('new', '汇总'), sheets: [sheet] };
    const file = saveWorkbookView(null, view, view);
    const before = viewOf(file);
    const old = sheetOf(before, '汇总');
    const moved = { ...old.charts[0], area: area(20, 1, 30, 4), name: '图 2' };
    const changedSheet = {
      ...withCell(withCell(old, 2, 0, cellView({ value: '生产' })), 2, 1, cellView({ value: 3 })),
      tables: old.tables.map((table) => ({ ...table, area: area(0, 0, 2, 1), name: '新表' })),
      charts: old.charts.map((chart) => ({ ...chart, ...moved })),
      validations: [{ area: area(1, 0, 1, 0), list: ['运输'] }],
      highlights: [],
    };
    const bytes = saveWorkbookView(file, before, withSheet(before, changedSheet));
    expect(sheetOf(viewOf(bytes), '汇总')).toEqual(changedSheet);
    const bare = { ...changedSheet, tables: [], charts: [], validations: [] };
    const last = saveWorkbookView(bytes, viewOf(bytes), withSheet(viewOf(bytes), bare));
    expect(sheetOf(viewOf(last), '汇总')).toEqual(bare);
    expect([...partsOf(last).keys()].filter((name) => /table|chart/.test(name))).toEqual([]);
  });

  it('refuses a table whose headers are not the texts of their cells', () => {
    const tables = sheet.tables.map((table) => ({ ...table, columns: ['阶段', 'g'] }));
    const view = { ...emptyView('new', '汇总'), sheets: [{ ...sheet, tables }] };
    expect(() => saveWorkbookView(null, view, view)).toThrow(
      'Table "表" on sheet "汇总" (A1:B2): header 2 must be the text "g" in its cell',
    );
  });

  it('refuses to take a chart out of a group of drawings, for the others would go with it', () => {
    const view = { ...emptyView('new', '汇总'), sheets: [sheet] };
    const file = changed(saveWorkbookView(null, view, view), {
      'xl/drawings/drawing1.xml': (xml) =>
        xml
          .replace('<xdr:graphicFrame', '<xdr:grpSp><xdr:pic/><xdr:graphicFrame')
          .replace('</xdr:graphicFrame>', '</xdr:graphicFrame></xdr:grpSp>'),
    });
    expect(() => saved(file, (old) => ({ ...old, charts: [] }), '汇总')).toThrow(
      'The chart "图" on sheet "汇总" belongs to a group of drawings',
    );
  });

  it('refuses a kind of chart that it cannot write', () => {
    const charts = sheet.charts.map((chart) => ({ ...chart, type: 'Surface' }));
    const view = { ...emptyView('new', '汇总'), sheets: [{ ...sheet, charts }] };
    expect(() => saveWorkbookView(null, view, view)).toThrow(
      'The chart "图" on sheet "汇总" is of a kind that cannot be saved: Surface',
    );
  });
});

describe('saveWorkbookView, other dialects', () => {
  const x = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

  it('keeps the prefix of a file that writes every tag with one', () => {
    const prefixedFile = changed(x, {
      [SHEET]: (xml) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    });
    const bytes = saved(prefixedFile, (sheet) =>
      withCell(
        withCell(sheet, 0, 0, cellView({ value: '钢' })),
        4,
        1,
        cellView({ value: 1, formula: '1' }),
      ),
    );
    expect(part(bytes)).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">钢</x:t></x:is></x:c>',
    );
    expect(part(bytes)).toContain(
      '<x:row r="5"><x:c r="B5"><x:f>1</x:f><x:v>1</x:v></x:c></x:row>',
    );
  });

  it('gives a cell without any attribute another look', () => {
    const bare = oneSheet('<row><c><v>1</v></c></row>', {
      styles: '<fonts><font/></fonts><cellXfs><xf/></cellXfs>',
    });
    const bytes = saved(bare, (sheet) =>
      withCell(sheet, 0, 0, cellView({ value: 1, format: { bold: true } })),
    );
    expect(part(bytes)).toContain('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
  });

  it('keeps merged cells that are written over several lines', () => {
    const lined = smallWorkbook({
      sheets: [
        {
          name: 'A',
          xml: '<sheetData/><mergeCells count="2"><mergeCell\nref="A1:B1"/><mergeCell\nref="A2:B2"/></mergeCells>',
        },
      ],
    });
    const bytes = saved(lined, (sheet) => ({ ...sheet, merges: sheet.merges.slice(1) }));
    expect(part(bytes)).toContain('<mergeCells count="1"><mergeCell\nref="A2:B2"/></mergeCells>');
  });

  it('gives rows and cells without addresses theirs', () => {
    const bare = oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    const bytes = saved(bare, (sheet) => withCell(sheet, 0, 3, cellView({ value: 4 })));
    expect(part(bytes)).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c></row>',
    );
  });
});
