import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, opened, written } from '../support/openedWorkbook';
import { area, at, cell, samplePlan, sheetPlan } from '../support/samplePlan';
import { changed, oneSheet, partsOf, smallWorkbook } from '../support/xlsxFile';
import type { SheetKey, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';

const FIXTURE = new Uint8Array(readFileSync(join(__dirname, 'fidelity', 'fixture.xlsx')));
const EMPTY = oneSheet('');

function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, names: [] };
}

function workbookXml(bytes: Uint8Array): string {
  return partsOf(bytes).get('xl/workbook.xml') ?? '';
}

function sheetNames(bytes: Uint8Array): readonly string[] {
  return [...workbookXml(bytes).matchAll(/<sheet [^>]*?\bname="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );
}

function definedNames(bytes: Uint8Array): readonly string[] {
  const names = workbookXml(bytes).matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g);
  return [...names].map(([, name, formula]) => `${name ?? ''}: ${formula ?? ''}`);
}

describe('writing a plan', () => {
  it('appends our sheets behind the user’s, in the order of the plan', async () => {
    expect(sheetNames(await written(FIXTURE, samplePlan()))).toEqual([
      '运输台账',
      '因子表',
      '隐藏',
      "甲方's 设置",
      '碳足迹汇总',
    ]);
  });

  it('gives the same bytes however often it is repeated', async () => {
    const first = await written(FIXTURE, samplePlan());
    const second = await written(first, samplePlan());
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(second, await written(second, samplePlan()))).toBe(0);
  });

  it('finds our sheets again after they were renamed and moved, and keeps place and name', async () => {
    const once = await written(EMPTY, planOf(sheetPlan()));
    const moved = changed(once, {
      'xl/workbook.xml': (xml) => {
        const [, user = '', ours = ''] = /(<sheet name="A".*?\/>)(<sheet .*?\/>)/.exec(xml) ?? [];
        const renamed = ours.replace('碳足迹汇总', '结果');
        return xml
          .replace(user + ours, renamed + user)
          .replaceAll('localSheetId="1"', 'localSheetId="0"')
          .replaceAll('碳足迹汇总', '结果');
      },
    });
    const again = await written(
      moved,
      planOf(sheetPlan({ name: '结果', cells: [cell('A1', '新')] })),
    );
    expect(sheetNames(again)).toEqual(['结果', 'A']);
    expect((await contentOf(again)).owned[0]?.grid.rows.get(0)).toEqual(['新']);
  });

  it('refuses a plan whose formulas use another name than the sheet has', async () => {
    const once = await written(EMPTY, planOf(sheetPlan()));
    await expect(written(once, planOf(sheetPlan({ name: '结果' })))).rejects.toThrow('碳足迹汇总');
  });

  it('removes our sheets that are no longer planned, with all that only they led to', async () => {
    const full = await written(FIXTURE, samplePlan());
    const settings = samplePlan().sheets.filter(({ key }) => key === 'settings');
    const less = await written(full, { sheets: settings, names: [] });
    expect(sheetNames(less)).toEqual(['运输台账', '因子表', '隐藏', "甲方's 设置"]);
    const parts = [...partsOf(less).keys()];
    expect(parts.filter((name) => /chart|drawing|table/.test(name)).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/tables/table1.xml',
    ]);
    expect(definedNames(less).filter((name) => name.startsWith('PCF_'))).toEqual([
      'PCF_Sheet: "settings"',
    ]);
  });

  it('keeps what a sheet of ours shared with one of the user’s', async () => {
    const chart =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="/xl/charts/chart1.xml"/>';
    const shared = changed(await written(FIXTURE, samplePlan()), {
      'xl/worksheets/_rels/sheet5.xml.rels': (xml) =>
        xml.replace('</Relationships>', `${chart}</Relationships>`),
    });
    const parts = partsOf(await written(shared, planOf()));
    expect(parts.has('xl/charts/chart1.xml')).toBe(true);
    expect(parts.has('xl/charts/chart2.xml')).toBe(false);
  });

  it('leaves copies of our sheets alone, and never takes one for the original later', async () => {
    const sheets = ['A', 'B'].map((name) => ({ name, xml: '<sheetData/>' }));
    const names =
      '<definedNames><definedName name="PCF_Sheet" localSheetId="0">"summary"</definedName>' +
      '<definedName name="PCF_Sheet" localSheetId="1">"summary"</definedName></definedNames>';
    const bytes = await written(smallWorkbook({ sheets, names }), planOf());
    expect(sheetNames(bytes)).toEqual(['B']);
    const content = await contentOf(bytes);
    expect(content.copies).toEqual(['B']);
    expect(content.owned).toEqual([]);
    const again = await written(bytes, planOf(sheetPlan()));
    expect(sheetNames(again)).toEqual(['B', '碳足迹汇总']);
  });

  it('keeps the user’s sheet in front, also when a sheet before it goes away', async () => {
    const sheets = ['ours', 'A', 'B'].map((name) => ({ name, xml: '<sheetData/>' }));
    const bytes = smallWorkbook({
      sheets,
      views: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
      names:
        '<definedNames><definedName name="PCF_Sheet" localSheetId="0">"summary"</definedName>' +
        '<definedName name="local" localSheetId="2">B!$A$1</definedName></definedNames>',
    });
    const xml = workbookXml(await written(bytes, planOf()));
    expect(xml).toContain('<workbookView activeTab="1" firstSheet="0"/>');
    expect(xml).toContain('<definedName name="local" localSheetId="1">');
  });

  it('keeps our own sheet in front when it was', async () => {
    const views = '<bookViews><workbookView activeTab="0"/></bookViews>';
    const behind = await written(oneSheet('', { views }), planOf(sheetPlan()));
    const front = changed(behind, {
      'xl/workbook.xml': (xml) => xml.replace('activeTab="0"', 'activeTab="1"'),
    });
    const sheet = (bytes: Uint8Array): string =>
      partsOf(bytes).get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet(behind)).not.toContain('tabSelected');
    expect(sheet(await written(front, planOf(sheetPlan())))).toContain('tabSelected="1"');
  });

  it('tells Excel to calculate on opening and drops the old order of calculation', async () => {
    const bytes = changed(FIXTURE, {
      'xl/workbook.xml': (xml) => xml.replace(' fullCalcOnLoad="1"', ' calcMode="manual"'),
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml
          .replace('relationships/theme', 'relationships/calcChain')
          .replace('theme/theme1.xml', 'theme/theme1.xml'),
    });
    const parts = partsOf(await written(bytes, samplePlan()));
    expect(parts.get('xl/workbook.xml')).toMatch(
      /<calcPr [^>]*calcMode="manual"[^>]*fullCalcOnLoad="1"/,
    );
    expect(parts.has('xl/theme/theme1.xml')).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toContain('theme1');
  });
});

describe('names of ours', () => {
  const PLAN: WorkbookPlan = {
    sheets: [
      sheetPlan({
        cells: [
          cell('A1', '名', 'header'),
          cell('A2', { formula: 'PCF_Total+SUM(PCF_T[名])', value: 0 }),
        ],
        tables: [{ name: 'PCF_T', area: area('A1:A2'), headers: ['名'] }],
      }),
    ],
    names: [{ name: 'PCF_Total', sheet: 'summary', at: at('A2') }],
  };

  it('point to our cells', async () => {
    expect(definedNames(await written(EMPTY, PLAN))).toContain("PCF_Total: '碳足迹汇总'!$A$2");
  });

  it('give way to the user’s, in formulas too, and again the same on the next run', async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
      names:
        '<definedNames><definedName name="pcf_total">A!$A$1</definedName>' +
        '<definedName name="PCF_T">A!$A$1</definedName></definedNames>',
    });
    const once = await written(bytes, PLAN);
    const twice = await written(once, PLAN);
    for (const result of [once, twice]) {
      expect(definedNames(result)).toContain('pcf_total: A!$A$1');
      expect(definedNames(result)).toContain("PCF_Total_2: '碳足迹汇总'!$A$2");
      expect(partsOf(result).get('xl/tables/table1.xml')).toContain('displayName="PCF_T_2"');
      const sheet = partsOf(result).get('xl/worksheets/sheet2.xml');
      expect(sheet).toContain('<f>PCF_Total_2+SUM(PCF_T_2[名])</f>');
    }
  });

  it('need not give way to a name local to a sheet, as copies of our sheets have', async () => {
    const names =
      '<definedNames><definedName name="PCF_Total" localSheetId="0">A!$A$1</definedName></definedNames>';
    const bytes = await written(oneSheet('', { names }), PLAN);
    expect(definedNames(bytes)).toContain("PCF_Total: '碳足迹汇总'!$A$2");
    expect(definedNames(bytes)).toContain('PCF_Total: A!$A$1');
  });

  it('replace those of the run before, and dead ones, but none of the user’s', async () => {
    const names =
      '<definedNames><definedName name="PCF_Mine">A!$A$1</definedName>' +
      '<definedName name="PCF_Total">#REF!$A$1</definedName></definedNames>';
    const once = await written(oneSheet('', { names }), PLAN);
    const without = await written(once, { ...PLAN, names: [], sheets: [sheetPlan()] });
    expect(definedNames(once).filter((name) => name.startsWith('PCF_Total'))).toEqual([
      "PCF_Total: '碳足迹汇总'!$A$2",
    ]);
    expect(definedNames(without).filter((name) => /^PCF_(?!Sheet)/.test(name))).toEqual([
      'PCF_Mine: A!$A$1',
    ]);
  });
});

describe('a plan that would make a broken file', () => {
  const header = cell('A1', '名', 'header');
  const table = { name: 'PCF_T', area: area('A1:A2'), headers: ['名'] };

  it.each<[string, WorkbookPlan]>([
    ['a sheet name of the user’s', planOf(sheetPlan({ name: 'a' }))],
    ['a sheet name that Excel forbids', planOf(sheetPlan({ name: 'a/b' }))],
    ['a sheet name that is too long', planOf(sheetPlan({ name: 'x'.repeat(32) }))],
    ['one sheet twice', planOf(sheetPlan(), sheetPlan())],
    ['one cell twice', planOf(sheetPlan({ cells: [header, header] }))],
    [
      'a table without rows',
      planOf(sheetPlan({ cells: [header], tables: [{ ...table, area: area('A1') }] })),
    ],
    [
      'a table whose header cell differs',
      planOf(sheetPlan({ cells: [cell('A1', '别')], tables: [table] })),
    ],
    ['one table name twice', planOf(sheetPlan({ cells: [header], tables: [table, table] }))],
    [
      'choices with a comma',
      planOf(sheetPlan({ choices: [{ area: area('A1'), values: ['a,b'] }] })),
    ],
    [
      'choices too long',
      planOf(sheetPlan({ choices: [{ area: area('A1'), values: ['x'.repeat(256)] }] })),
    ],
    [
      'a name without our prefix',
      { sheets: [sheetPlan()], names: [{ name: 'T', sheet: 'summary', at: at('A1') }] },
    ],
    [
      'a name on a sheet not planned',
      { sheets: [], names: [{ name: 'PCF_T', sheet: 'summary', at: at('A1') }] },
    ],
  ])('is refused: %s; and the old bytes stay', async (_, plan) => {
    const workbook = await opened(EMPTY);
    await expect(workbook.port.write(plan)).rejects.toThrow();
    expect(workbook.bytes()).toBe(EMPTY);
    expect((await workbook.port.read()).owned).toEqual([]);
  });

  it('is refused after writing, when the new bytes do not read as meant', async () => {
    const workbook = await opened(EMPTY);
    const plan = planOf(sheetPlan({ key: 'unknown' as SheetKey }));
    await expect(workbook.port.write(plan)).rejects.toThrow('Written file differs');
    expect(workbook.bytes()).toBe(EMPTY);
  });

  it('is refused when it would leave no visible sheet', async () => {
    const names =
      '<definedNames><definedName name="PCF_Sheet" localSheetId="0">"summary"</definedName></definedNames>';
    const sheets = [
      { name: 'ours', xml: '<sheetData/>' },
      { name: 'B', state: 'hidden', xml: '<sheetData/>' },
    ];
    await expect(written(smallWorkbook({ sheets, names }), planOf())).rejects.toThrow('visible');
  });
});

describe('our sheet in the file', () => {
  it('has everything that was planned', async () => {
    const parts = partsOf(await written(EMPTY, samplePlan()));
    const settings = parts.get('xl/worksheets/sheet2.xml') ?? '';
    const summary = parts.get('xl/worksheets/sheet3.xml') ?? '';
    expect(settings).toContain('<formula1>"中文,English"</formula1>');
    expect(settings).toContain(`<hyperlink ref="A3" location="'碳足迹汇总'!B8"/>`);
    expect(summary).toContain('showGridLines="0"');
    expect(summary).toContain('<pane ySplit="3" topLeftCell="A4"');
    expect(summary).toContain('<mergeCell ref="A1:D1"/>');
    expect(summary).toContain('<row r="1" ht="30" customHeight="1">');
    expect(summary).toContain('orientation="landscape" fitToHeight="0"');
    expect(summary).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(summary).toContain('&amp;P / &amp;N');
    expect(summary.match(/<cfRule /g)).toHaveLength(3);
    const names = definedNames(await written(EMPTY, samplePlan()));
    expect(names).toContain("_xlnm.Print_Area: '碳足迹汇总'!$A$1:$J$25");
    expect(names).toContain("_xlnm.Print_Titles: '碳足迹汇总'!$3:$3");
  });

  it('has charts that read from its cells and speak to screen readers', async () => {
    const parts = partsOf(await written(EMPTY, samplePlan()));
    const chart = parts.get('xl/charts/chart1.xml') ?? '';
    expect(chart).toContain("<c:f>'碳足迹汇总'!$B$4:$B$7</c:f>");
    expect(chart).toContain('<c:pt idx="1"><c:v>0.30000000000000004</c:v></c:pt>');
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="各阶段排放 &lt;条形图&gt;"');
  });

  it('is as high as its wrapped texts need, for programs that do not find out themselves', async () => {
    const cells = [
      cell('A1', '字'.repeat(10), 'text'),
      cell('A2', 'short', 'text'),
      cell('A3', 'a heading that is not wrapped', 'heading'),
    ];
    const bytes = await written(EMPTY, planOf(sheetPlan({ cells, columnWidths: [10] })));
    const sheet = partsOf(bytes).get('xl/worksheets/sheet2.xml') ?? '';
    expect(sheet).toContain('<row r="1" ht="30">');
    expect(sheet).toContain('<row r="2">');
    // One line of size 12 where the standard is 15 points for size 11: 15 × 12 / 11, rounded up.
    expect(sheet).toContain('<row r="3" ht="17">');
  });
});

describe('a file in another dialect', () => {
  it('gets our sheets with the prefix that its tags have', async () => {
    const prefix = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const styles = partsOf(FIXTURE).get('xl/styles.xml') ?? '';
    const inside = /<styleSheet[^>]*>(.*)<\/styleSheet>/s.exec(styles)?.[1] ?? '';
    const bytes = changed(oneSheet('', { styles: inside }), {
      'xl/workbook.xml': prefix,
      'xl/styles.xml': prefix,
      'xl/_rels/workbook.xml.rels': prefix,
      '[Content_Types].xml': prefix,
    });
    const once = await written(bytes, samplePlan());
    const parts = partsOf(once);
    for (const name of ['xl/workbook.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels']) {
      expect(parts.get(name)).not.toMatch(/<(?!\/?x:|\?)/);
    }
    expect((await contentOf(once)).owned).toHaveLength(2);
    expect(Buffer.compare(once, await written(once, samplePlan()))).toBe(0);
  });

  it('stays of one kind when it is strict', async () => {
    const strict = (xml: string): string =>
      xml.replace(
        /http:\/\/schemas.openxmlformats.org\/(spreadsheetml|officeDocument)\/2006/g,
        'http://purl.oclc.org/ooxml/$1',
      );
    const bytes = changed(EMPTY, {
      'xl/workbook.xml': strict,
      'xl/_rels/workbook.xml.rels': strict,
      '_rels/.rels': strict,
      'xl/worksheets/sheet1.xml': strict,
    });
    const once = await written(bytes, samplePlan());
    for (const [name, xml] of partsOf(once)) {
      if (name === '[Content_Types].xml') continue;
      expect(xml).not.toMatch(/"http:\/\/schemas.openxmlformats.org\/(spread|drawing|office)/);
    }
    expect((await contentOf(once)).owned).toHaveLength(2);
    expect(Buffer.compare(once, await written(once, samplePlan()))).toBe(0);
  });
});
