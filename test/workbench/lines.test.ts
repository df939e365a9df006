import * as fc from 'fast-check';
import { shiftArea } from '../../src/workbench/host/cells/shiftArea';
import type { LineChange } from '../../src/workbench/host/cells/shiftArea';
import { shiftReferences } from '../../src/workbench/host/cells/shiftReferences';
import { viewOf } from '../../src/workbench/files/viewOf';
import type { Area } from '../../src/workbook/address';
import { areaAddress } from '../../src/workbook/address';
import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';
import { SEEDED } from '../support/seeded';

describe('an area', () => {
  const span = fc
    .tuple(fc.nat(50), fc.nat(20))
    .map(([first, more]) => [first, first + more] as const);
  const area = fc.tuple(span, span).map(([[top, bottom], [left, right]]): Area => {
    return { top, left, bottom, right };
  });
  const lines = fc
    .tuple(fc.constantFrom('rows', 'columns'), fc.nat(80), fc.nat(10))
    .map(([kind, first, more]) => ({ kind, first, last: first + more }) as const);
  const along = (one: Area, kind: 'rows' | 'columns'): readonly [number, number] =>
    kind === 'rows' ? [one.top, one.bottom] : [one.left, one.right];

  it('is where it was when what came in goes again', () => {
    fc.assert(
      fc.property(area, lines, (one, line) => {
        const there = shiftArea(one, { ...line, done: 'inserted' });
        if (there === null) throw new Error('Nothing goes by an insertion here');
        expect(shiftArea(there, { ...line, done: 'deleted' })).toEqual(one);
      }),
      SEEDED,
    );
  });

  it('holds none of the new rows or columns unless they came in between its own', () => {
    fc.assert(
      fc.property(area, lines, (one, line) => {
        const there = shiftArea(one, { ...line, done: 'inserted' });
        const [first, last] = along(there ?? one, line.kind);
        const [before, after] = along(one, line.kind);
        const isWithin = line.first > before && line.first <= after;
        expect(first <= line.last && last >= line.first).toBe(isWithin);
      }),
      SEEDED,
    );
  });

  it('keeps as many rows or columns as do not go', () => {
    fc.assert(
      fc.property(area, lines, (one, line) => {
        const [before, after] = along(one, line.kind);
        const kept = Array.from({ length: after - before + 1 }, (_, index) => before + index);
        const left = kept.filter((each) => each < line.first || each > line.last).length;
        const there = shiftArea(one, { ...line, done: 'deleted' });
        const [first, last] = there === null ? [0, -1] : along(there, line.kind);
        expect(last - first + 1).toBe(left);
      }),
      SEEDED,
    );
  });

  it('that is a whole column stays one', () => {
    const column = { top: 0, bottom: 1_048_575, left: 2, right: 2 };
    expect(shiftArea(column, { kind: 'rows', done: 'deleted', first: 3, last: 9 })).toEqual(column);
  });
});

// Two rows come in before row 3, or rows 3 and 4 go.
describe('a formula', () => {
  const change = (done: LineChange['done']): LineChange => ({
    kind: 'rows',
    done,
    first: 2,
    last: 3,
  });

  it.each([
    ['A2+A3+$B$9', 'A2+A5+$B$11', 'A2+#REF!+$B$7'],
    ['SUM(A2:A4)', 'SUM(A2:A6)', 'SUM(A2:A2)'],
    ['SUM(A3:A4)&"A3"', 'SUM(A5:A6)&"A3"', 'SUM(#REF!)&"A3"'],
    ['SUM(A:A)+SUM($3:$9)', 'SUM(A:A)+SUM($5:$11)', 'SUM(A:A)+SUM($3:$7)'],
    ["Here!A9+'Here'!$A9", "Here!A11+'Here'!$A11", "Here!A7+'Here'!$A7"],
    ["There!A9+'An other'!A9", "There!A9+'An other'!A9", "There!A9+'An other'!A9"],
    ['LOG10(A9)+T9x+T[A9]', 'LOG10(A11)+T9x+T[A9]', 'LOG10(A7)+T9x+T[A9]'],
  ])('%s reads %s, or %s', (formula, inserted, deleted) => {
    const isThere = (sheet: string | null): boolean => sheet === null || sheet === 'Here';
    expect(shiftReferences(formula, change('inserted'), isThere)).toBe(inserted);
    expect(shiftReferences(formula, change('deleted'), isThere)).toBe(deleted);
  });
});

describe('beside the cells', () => {
  let page: OfficePage;

  beforeEach(async () => {
    page = await officePage({ model: { groupMs: 0 } });
    await within((sheet) => {
      sheet.getRange('A1:B12').values = Array.from({ length: 12 }, (_, row) => [
        `r${String(row + 1)}`,
        row,
      ]);
      sheet.getRange('B4:C4').values = [['x', 'y']];
      sheet.tables.add('B4:C6', true).name = 'Data';
      sheet.getRange('E1').formulas = [['=SUM(Data[x])']];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A8:B10'), 'Columns');
      chart.setPosition('G8', 'J12');
      const { custom } = sheet.getRange('A5:A9').conditionalFormats.add('Custom');
      custom.rule.formula = '=A5>$B$10';
      sheet.getRange('D5:D9').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=$B$8:$B$10' },
      };
      sheet.getRange('A7').hyperlink = { address: 'https://example.com', textToDisplay: 'r7' };
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.pageLayout.setPrintTitleRows('$3:$3');
      sheet.freezePanes.freezeRows(3);
      sheet.getRange('A11:B11').merge();
    });
    await page.model.settle();
  });

  afterEach(() => {
    page.close();
  });

  async function within(work: (sheet: Excel.Worksheet) => void): Promise<void> {
    await page.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
  }

  function places(): Readonly<Record<string, unknown>> {
    const { tables, charts, conditions, validations, links } = page.host.context.extras;
    const { model } = page;
    const at = (area: Area | null | undefined): string => (area == null ? '-' : areaAddress(area));
    return {
      table: at(tables[0]?.area),
      chart: at(charts[0]?.position),
      figures: at(charts[0]?.series[0]?.values?.area),
      condition: [at(conditions[0]?.area), conditions[0]?.formula],
      validation: [at(validations[0]?.area), validations[0]?.rule['list']],
      link: links.map(({ area }) => at(area)),
      names: model.names().map(({ name, formula }) => [name, formula.replaceAll("'", '')]),
      frozen: model.frozen('sheet1').rows,
      merged: model.merges('sheet1').map(at),
      sum: model.reader('sheet1')({ row: 0, column: 4 }).value,
    };
  }

  const BEFORE = {
    table: 'B4:C6',
    chart: 'G8:J12',
    figures: 'B8:B10',
    condition: ['A5:A9', '=A5>$B$10'],
    validation: ['D5:D9', { inCellDropDown: true, source: '=$B$8:$B$10' }],
    link: ['A7'],
    names: [
      ['_xlnm.Print_Area', 'Sheet1!$A$1:$C$9'],
      ['_xlnm.Print_Titles', 'Sheet1!$3:$3'],
    ],
    frozen: 3,
    merged: ['A11:B11'],
    // B5 + B6 = 4 + 5.
    sum: 9,
  };

  it('all moves with two rows that come in above', async () => {
    expect(places()).toEqual(BEFORE);
    await within((sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    await page.model.settle();
    expect(places()).toEqual({
      table: 'B6:C8',
      chart: 'G10:J14',
      figures: 'B10:B12',
      condition: ['A7:A11', '=A7>$B$12'],
      validation: ['D7:D11', { inCellDropDown: true, source: '=$B$10:$B$12' }],
      link: ['A9'],
      names: [
        ['_xlnm.Print_Area', 'Sheet1!$A$1:$C$11'],
        ['_xlnm.Print_Titles', 'Sheet1!$5:$5'],
      ],
      frozen: 5,
      merged: ['A13:B13'],
      sum: 9,
    });
  });

  it('a table grows with a row that comes in within it, and formulas know it', async () => {
    await within((sheet) => {
      sheet.getRange('6:6').insert('Down');
      sheet.getRange('B6').values = [[100]];
    });
    await page.model.settle();
    expect(places()).toMatchObject({
      table: 'B4:C7',
      sum: 109,
      condition: ['A5:A10', '=A5>$B$11'],
    });
  });

  it('what stands on rows that go goes with them, and rules ask their first cell that stays', async () => {
    await within((sheet) => {
      sheet.getRange('4:7').delete('Up');
    });
    await page.model.settle();
    expect(places()).toMatchObject({
      table: '-',
      figures: 'B4:B6',
      condition: ['A4:A5', '=A4>$B$6'],
      link: [],
    });
  });

  it('a column that comes in within a table gets a header', async () => {
    await within((sheet) => {
      sheet.getRange('C:C').insert('Right');
    });
    await page.model.settle();
    expect(places()).toMatchObject({ table: 'B4:D6', sum: null });
    expect(page.model.reader('sheet1')({ row: 3, column: 2 }).value).toBe('列1');
  });

  it.each(['insert 2:3', 'insert C:D', 'delete 4:7', 'delete 5:5', 'delete B:B', 'delete 1:12'])(
    'undo and redo of %s put all as it was',
    async (what) => {
      const before = [places(), viewOf(page.host)];
      const [done, address = ''] = what.split(' ');
      await within((sheet) => {
        const range = sheet.getRange(address);
        const isRows = /^[0-9]/.test(address);
        if (done === 'insert') range.insert(isRows ? 'Down' : 'Right');
        else range.delete(isRows ? 'Up' : 'Left');
      });
      await page.model.settle();
      const after = [places(), viewOf(page.host)];
      expect(after).not.toEqual(before);
      page.model.undo();
      await page.model.settle();
      expect([places(), viewOf(page.host)]).toEqual(before);
      page.model.redo();
      await page.model.settle();
      expect([places(), viewOf(page.host)]).toEqual(after);
    },
  );

  it('goes along too when a person removes rows in the grid, and comes back with their undo', async () => {
    const session = page.session;
    const before = [places(), viewOf(page.host)];
    const { RemoveRowByRangeCommand } = session.modules.sheets;
    const range = { startRow: 3, endRow: 6, startColumn: 0, endColumn: 25 };
    const params = { unitId: session.unitId, subUnitId: 'sheet1', range };
    session.commands.syncExecuteCommand(RemoveRowByRangeCommand.id, params);
    await page.model.settle();
    const after = [places(), viewOf(page.host)];
    expect(places()).toMatchObject({ table: '-', condition: ['A4:A5', '=A4>$B$6'] });
    await session.commands.executeCommand(session.modules.core.UndoCommandId);
    await page.model.settle();
    expect([places(), viewOf(page.host)]).toEqual(before);
    await session.commands.executeCommand(session.modules.core.RedoCommandId);
    await page.model.settle();
    expect([places(), viewOf(page.host)]).toEqual(after);
  });

  it('removes hidden rows as well', async () => {
    await within((sheet) => {
      sheet.getRange('9:10').rowHidden = true;
      sheet.getRange('8:12').delete('Up');
    });
    expect(viewOf(page.host).sheets[0]?.cells.size).toBe(7);
  });

  it('a range that the add-in keeps goes with its cells', async () => {
    const addresses = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B8');
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    // Row 8 holds 7 in its second column.
    expect(addresses).toEqual(['Sheet1!B10', [[7]]]);
  });

  it('parts of rows are not moved: what is missing says so', async () => {
    const code = await within((sheet) => {
      sheet.getRange('A1:B2').insert('Down');
    }).catch((error: unknown) => (error as { code: string }).code);
    expect(code).toBe('ApiNotFound');
  });

  it('what a protection lets pass is not known here, and says so', async () => {
    const code = await within((sheet) => {
      sheet.protection.protect({ allowInsertRows: true });
    }).catch((error: unknown) => (error as { code: string }).code);
    expect(code).toBe('ApiNotFound');
  });
});
