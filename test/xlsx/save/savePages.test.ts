import { saveWorkbookView } from '../../../src/xlsx/save/saveWorkbookView';
import { area, sheetOf, viewOf, withCell, withSheet } from '../../support/workbookViews';
import { partsOf, smallWorkbook, smallWorkbookParts, zipped } from '../../support/xlsxFile';
import { splitElement } from '../../../src/xlsx/xml/splitElement';
import type { LinkView, PageView, SheetView } from '../../../src/workbook/view';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINK: Omit<LinkView, 'area'> = {
  address: null,
  location: null,
  tooltip: null,
  display: null,
};
const A4_WIDE: Partial<PageView> = {
  orientation: 'landscape',
  paper: 9,
  size: { pagesWide: 1, pagesTall: null },
};

/** Two sheets; what stands before and behind the cells of the first, A. */
function file(behind: string, before = '', names = ''): Uint8Array {
  return smallWorkbook({
    sheets: [
      { name: 'A', xml: `${before}<sheetData/>${behind}` },
      { name: 'B', xml: '<sheetData/>' },
    ],
    names: names === '' ? '' : `<definedNames>${names}</definedNames>`,
  });
}

/** One sheet with links, and the arrows to addresses outside by their ids. */
function linked(links: string, targets: Readonly<Record<string, string>>): Uint8Array {
  const arrows = Object.entries(targets).map(([id, target]) => {
    const led = `Target="${target}" TargetMode="External"`;
    return `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" ${led}/>`;
  });
  const xml = `<sheetData/><hyperlinks>${links}</hyperlinks>`;
  return zipped({
    ...smallWorkbookParts({ sheets: [{ name: 'A', xml }] }),
    [RELS]: `<Relationships>${arrows.join('')}</Relationships>`,
  });
}

function saved(bytes: Uint8Array, change: (sheet: SheetView) => SheetView): Uint8Array {
  const before = viewOf(bytes);
  return saveWorkbookView(bytes, before, withSheet(before, change(sheetOf(before, 'A'))));
}

function paged(bytes: Uint8Array, page: Partial<PageView>): Uint8Array {
  return saved(bytes, (sheet) => ({ ...sheet, page: { ...sheet.page, ...page } }));
}

function part(bytes: Uint8Array, name = SHEET): string {
  return partsOf(bytes).get(name) ?? '';
}

function names(bytes: Uint8Array): string {
  return /<definedNames>.*<\/definedNames>/.exec(part(bytes, 'xl/workbook.xml'))?.[0] ?? '';
}

describe('the page set-up of a file', () => {
  it('is read: paper, size, margins, options, headers, and what is printed', () => {
    const bytes = file(
      '<printOptions horizontalCentered="1" gridLines="1" headings="true"/>' +
        '<pageMargins left="0.5" right="0.25" top="1" bottom="0.7" header="0.3" footer="0"/>' +
        '<pageSetup paperSize="8" scale="70" fitToWidth="2" fitToHeight="0" orientation="landscape"/>' +
        '<headerFooter><oddHeader>&amp;C碳足迹 _x005F_x0041_</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>',
      '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$C$9,A!$E$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">A!$A:$B,A!$1:$2</definedName>',
    );
    const view = viewOf(bytes);
    expect(sheetOf(view, 'A').page).toEqual({
      orientation: 'landscape',
      paper: 8,
      size: { pagesWide: 2, pagesTall: null },
      margins: { left: 0.5, right: 0.25, top: 1, bottom: 0.7, header: 0.3, footer: 0 },
      centered: { horizontally: true, vertically: false },
      gridlines: true,
      headings: true,
      header: '&C碳足迹 _x0041_',
      footer: '&P',
      area: [area(0, 0, 8, 2), area(0, 4, 0, 4)],
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 1 },
    });
    expect(view.names).toEqual([]);
  });

  it('counts the scale where nothing says that pages are fitted', () => {
    const bytes = file('<pageSetup scale="70" fitToWidth="2" orientation="default"/>');
    expect(sheetOf(viewOf(bytes), 'A').page).toMatchObject({
      size: { percent: 70 },
      orientation: 'portrait',
      paper: null,
    });
  });

  it('is written where the format wants each piece', () => {
    const links = [{ ...LINK, area: area(0, 0, 0, 0), location: "'B'!A1" }];
    const both = (bytes: Uint8Array, page: Partial<PageView>): Uint8Array =>
      saved(bytes, (sheet) => ({ ...sheet, links, page: { ...sheet.page, ...page } }));
    const bytes = both(
      file(
        '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>' +
          '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
          '<extLst><ext uri="x"/></extLst>',
        '<dimension ref="A1"/>',
      ),
      {
        ...A4_WIDE,
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
        centered: { horizontally: true, vertically: false },
        footer: '&L&A&R&P / &N',
      },
    );
    const { children } = splitElement(part(bytes), SHEET);
    // ECMA-376 18.3.1.99: CT_Worksheet.
    expect(children.map(({ name }) => name)).toEqual(
      (
        'sheetPr dimension sheetData mergeCells hyperlinks printOptions pageMargins pageSetup ' +
        'headerFooter ignoredErrors extLst'
      ).split(' '),
    );
    expect(part(bytes)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension');
    expect(part(bytes)).toContain(
      '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
        '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    );
  });

  it('keeps what the view has no words for: the printer’s settings, even pages, tab colour', () => {
    const behind =
      '<pageSetup paperSize="8" pageOrder="overThenDown" orientation="portrait" r:id="rId9"/>' +
      '<headerFooter differentOddEven="1"><oddHeader>a</oddHeader><evenHeader>b</evenHeader></headerFooter>';
    const before =
      '<sheetPr codeName="x"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/></sheetPr>';
    const bytes = paged(file(behind, before), { ...A4_WIDE, header: '', footer: 'c' });
    expect(part(bytes)).toContain(
      '<sheetPr codeName="x"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/>' +
        '<pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(part(bytes)).toContain(
      '<pageSetup paperSize="9" pageOrder="overThenDown" orientation="landscape" r:id="rId9" fitToHeight="0"/>' +
        '<headerFooter differentOddEven="1"><oddFooter>c</oddFooter><evenHeader>b</evenHeader></headerFooter>',
    );
  });

  it('stays byte for byte when something else of its sheet changes', () => {
    const behind =
      "<pageMargins  left='.5' right='.5' top='1' bottom='1' header='0' footer='0' />" +
      '<pageSetup  orientation = "landscape" fitToHeight="0" /><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>';
    const bytes = file(
      behind,
      '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>',
      "<definedName name='_xlnm.Print_Area' localSheetId='0' hidden='1'>A!A1:B2</definedName>",
    );
    const now = saved(bytes, (sheet) =>
      withCell(sheet, 0, 0, { value: 1, formula: null, format: {} }),
    );
    const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(part(now)).toBe(part(bytes).replace('<sheetData/>', cells));
    expect(names(now)).toBe(names(bytes));
    expect(names(now)).toContain("hidden='1'>A!A1:B2<");
  });

  it('goes back to plain', () => {
    const plain = file('<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>');
    const full = paged(plain, {
      ...A4_WIDE,
      headings: true,
      footer: 'a',
      area: [area(0, 0, 1, 1)],
    });
    const { page } = sheetOf(viewOf(plain), 'A');
    const again = paged(full, page);
    expect(sheetOf(viewOf(again), 'A').page).toEqual(page);
    expect(part(again)).toBe(
      // A number of pages that nobody asks for means nothing, and Excel keeps it as well.
      part(plain).replace(
        '</mergeCells>',
        '</mergeCells><pageSetup fitToHeight="0" orientation="portrait"/>',
      ),
    );
    expect(names(again)).toBe('');
  });
});

describe('what is printed of a sheet', () => {
  const bytes = file(
    '',
    '',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$C$9</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">B!$1:$2</definedName>' +
      '<definedName name="x">1</definedName>',
  );

  it('becomes names local to the sheet', () => {
    const now = paged(bytes, {
      area: [area(0, 0, 8, 2), area(0, 4, 1, 4)],
      titleRows: { first: 2, last: 2 },
      titleColumns: { first: 0, last: 1 },
    });
    expect(names(now)).toBe(
      '<definedNames>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'A\'!$A$1:$C$9,\'A\'!$E$1:$E$2</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">B!$1:$2</definedName>' +
        '<definedName name="x">1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'A\'!$A:$B,\'A\'!$3:$3</definedName>' +
        '</definedNames>',
    );
  });

  it('follows a sheet that is renamed, moved or removed', () => {
    const before = viewOf(bytes);
    const [a, b] = [sheetOf(before, 'A'), { ...sheetOf(before, 'B'), name: '乙' }];
    const moved = saveWorkbookView(bytes, before, { ...before, sheets: [b, a] });
    expect(names(moved)).toBe(
      '<definedNames>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">A!$A$1:$C$9</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">乙!$1:$2</definedName>' +
        '<definedName name="x">1</definedName></definedNames>',
    );
    const alone = saveWorkbookView(bytes, before, { ...before, sheets: [b], activeSheet: b.id });
    expect(names(alone)).toBe(
      '<definedNames>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">乙!$1:$2</definedName>' +
        '<definedName name="x">1</definedName></definedNames>',
    );
  });

  it('follows two sheets that exchange their names', () => {
    const before = viewOf(bytes);
    const [a, b] = [
      { ...sheetOf(before, 'A'), name: 'B' },
      { ...sheetOf(before, 'B'), name: 'A' },
    ];
    const view = viewOf(saveWorkbookView(bytes, before, { ...before, sheets: [a, b] }));
    expect(sheetOf(view, 'B').page.area).toEqual([area(0, 0, 8, 2)]);
    expect(sheetOf(view, 'A').page.titleRows).toEqual({ first: 0, last: 1 });
  });

  it('stays a name when it is a formula, until an area takes its place', () => {
    const dynamic = file(
      '',
      '',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(A!$A$1,0,0,9,3)</definedName>',
    );
    const view = viewOf(dynamic);
    expect(sheetOf(view, 'A').page.area).toEqual([]);
    expect(view.names).toEqual([
      {
        name: '_xlnm.Print_Area',
        formula: 'OFFSET(A!$A$1,0,0,9,3)',
        sheet: 'sheet-1',
        visible: true,
      },
    ]);
    const sheet = sheetOf(view, 'A');
    const page = { ...sheet.page, area: [area(0, 0, 0, 1)] };
    const after = { ...withSheet(view, { ...sheet, page }), names: [] };
    expect(names(saveWorkbookView(dynamic, view, after))).toBe(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">' +
        "'A'!$A$1:$B$1</definedName></definedNames>",
    );
  });
});

describe('the links of a file', () => {
  const links =
    '<hyperlink ref="A1" r:id="rId1" tooltip="看" xr:uid="{1}"/>' +
    '<hyperlink ref="A2:B3" r:id="rId1" location="x"/>' +
    '<hyperlink  ref="A4" location="A!B2" display="去 B2"/><hyperlink ref="A5" r:id="rId7"/>';
  const bytes = linked(links, { rId1: 'https://example.org/?a=1&amp;b=2', rId2: 'mailto:a@b.c' });

  it('are read: outside by their arrows, inside by their places; one that leads nowhere is none', () => {
    const outside = { ...LINK, address: 'https://example.org/?a=1&b=2' };
    expect(sheetOf(viewOf(bytes), 'A').links).toEqual([
      { ...outside, area: area(0, 0, 0, 0), tooltip: '看' },
      { ...outside, area: area(1, 0, 2, 1), location: 'x' },
      { ...LINK, area: area(3, 0, 3, 0), location: 'A!B2', display: '去 B2' },
    ]);
  });

  it('stay byte for byte beside one that is added, which gets an arrow of its own', () => {
    const added = { ...LINK, area: area(9, 0, 9, 0), address: 'https://x.org/a b?"_x0041_"&c' };
    const inside = { ...LINK, area: area(9, 1, 9, 2), location: "'A'!C1", tooltip: '<_x0041_>' };
    const now = saved(bytes, (sheet) => ({ ...sheet, links: [...sheet.links, added, inside] }));
    const fresh =
      `<hyperlink ref="A10" xmlns:r="${OFFICE}" r:id="rId3"/>` +
      '<hyperlink ref="B10:C10" location="\'A\'!C1" tooltip="&lt;_x005F_x0041_&gt;"/>';
    expect(part(now)).toBe(part(bytes).replace('</hyperlinks>', `${fresh}</hyperlinks>`));
    const arrow =
      `<Relationship Id="rId3" Type="${OFFICE}/hyperlink" ` +
      'Target="https://x.org/a b?&quot;_x0041_&quot;&amp;c" TargetMode="External"/>';
    expect(part(now, RELS)).toBe(
      part(bytes, RELS).replace('</Relationships>', `${arrow}</Relationships>`),
    );
  });

  it('share an arrow that stays as long as one of them needs it', () => {
    const without = (bytesNow: Uint8Array): Uint8Array =>
      saved(bytesNow, (sheet) => ({ ...sheet, links: sheet.links.slice(1) }));
    const one = without(bytes);
    expect(part(one)).toBe(part(bytes).replace(/<hyperlink ref="A1"[^>]*>/, ''));
    expect(part(one, RELS)).toBe(part(bytes, RELS));
    const none = without(one);
    expect(part(none, RELS)).not.toContain('rId1');
    expect(part(none, RELS)).toContain('rId2');
  });

  it('leave no empty list behind', () => {
    const alone = linked('<hyperlink ref="A1" location="A!A1"/>', {});
    const now = saved(alone, (sheet) => ({ ...sheet, links: [] }));
    expect(part(now)).toBe(part(alone).replace(/<hyperlinks>.*<\/hyperlinks>/, ''));
  });

  it('stand before the page set-up and behind the rules', () => {
    const old = file(
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a"</formula1></dataValidation></dataValidations>' +
        '<pageSetup orientation="landscape"/>',
    );
    const link = { ...LINK, area: area(0, 0, 0, 0), location: "'B'!A1" };
    const now = saved(old, (sheet) => ({ ...sheet, links: [link] }));
    expect(part(now)).toContain(
      '</dataValidations><hyperlinks><hyperlink ref="A1" location="\'B\'!A1"/></hyperlinks><pageSetup',
    );
  });

  it('are refused with their place when no file can hold them', () => {
    const refused = (link: Partial<LinkView>): (() => unknown) => {
      const full = { ...LINK, area: area(1, 1, 1, 2), ...link };
      return () => saved(bytes, (sheet) => ({ ...sheet, links: [...sheet.links, full] }));
    };
    expect(refused({})).toThrow('The link of B2:C2 on sheet "A" leads nowhere');
    expect(refused({ address: 'a\u0000b' })).toThrow(
      'The link of B2:C2 on sheet "A" has an address that a file cannot hold: "a\\u0000b"',
    );
  });
});
