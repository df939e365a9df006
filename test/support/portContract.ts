import { area, at, cell, samplePlan, sheetPlan } from './samplePlan';
import { contentAt } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { OwnedSheet, WorkbookContent, WorkbookPort } from '../../src/workbook/port';

/** What a workbook holds at first: rows as an .xlsx file has them, and names. */
export interface BookSketch {
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
  }[];
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly styles?: string;
}

/** An open workbook, and what people do to it that no port does. */
export interface OpenedBook {
  readonly port: WorkbookPort;
  rename(sheet: string, name: string): Promise<void>;
  /** A copy of a marked sheet, with the mark, behind all others. */
  copy(sheet: string, key: string, name: string): Promise<void>;
  close(): void;
}

const FORMATS =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts>' +
  '<cellXfs count="3"><xf/><xf numFmtId="170"/><xf numFmtId="10"/></cellXfs>';
const ROWS =
  '<row r="1"><c r="A1" t="str"><v>电机</v></c><c r="B1"><v>230.5</v></c>' +
  '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>' +
  '<row r="3" hidden="1"><c r="B3" s="1"><v>45000</v></c><c r="C3" s="2"><v>0.125</v></c></row>' +
  '<row r="4"><c r="B4"><f>B1*2</f><v>461</v></c><c r="D4" t="str"><v>=B1</v></c></row>';
const LEDGER = {
  name: '2024年 台账',
  xml: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>${ROWS}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
};
const BOOK: BookSketch = {
  styles: FORMATS,
  sheets: [LEDGER, { name: '备用', state: 'hidden', xml: '<sheetData/>' }],
};

/**
 * What every port must do, whatever spreadsheet is behind it.
 * @param name of the port
 * @param open makes a workbook of its kind
 */
export function describePort(name: string, open: (book: BookSketch) => Promise<OpenedBook>): void {
  async function withBook<Result>(
    book: BookSketch,
    work: (opened: OpenedBook) => Promise<Result>,
  ): Promise<Result> {
    const opened = await open(book);
    try {
      return await work(opened);
    } finally {
      opened.close();
    }
  }

  describe(`${name} reading`, () => {
    it('gives contents, formulas, formats, merged and hidden cells', async () => {
      const { sheets, owned, copies } = await withBook(BOOK, ({ port }) => port.read());
      expect([owned, copies]).toEqual([[], []]);
      expect(sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
        ['2024年 台账', 'visible'],
        ['备用', 'hidden'],
      ]);
      const ledger = sheets[0] as Grid;
      expect([...ledger.rows]).toEqual([
        [0, ['电机', 230.5, true, { error: '#N/A' }]],
        [2, [null, { dateSerial: 45_000 }, 0.125]],
        [3, [null, 461, null, '=B1']],
      ]);
      expect([...ledger.formulas]).toEqual([['B4', 'B1*2']]);
      expect([...ledger.numberFormats]).toEqual([['C3', '0.00%']]);
      expect(ledger.merges).toEqual([area('A1:A2')]);
      expect([[...ledger.hiddenRows], [...ledger.hiddenColumns]]).toEqual([[2], [2]]);
    });
  });

  describe(`${name} writing`, () => {
    it('puts everything planned into sheets of ours', async () => {
      const content = await withBook(BOOK, async ({ port }) => {
        await port.write(samplePlan());
        return port.read();
      });
      expect(content.owned.map(({ key, grid }) => [key, grid.sheet])).toEqual([
        ['settings', "甲方's 设置"],
        ['summary', '碳足迹汇总'],
      ]);
      for (const plan of samplePlan().sheets) requirePlanned(plan, gridOf(content, plan));
    });

    it('leaves the user’s sheets as they were', async () => {
      await withBook(BOOK, async ({ port }) => {
        const before = await port.read();
        await port.write(samplePlan());
        expect((await port.read()).sheets).toEqual(before.sheets);
      });
    });

    it('twice gives what writing once gives', async () => {
      await withBook(BOOK, async ({ port }) => {
        await port.write(samplePlan());
        const once = await port.read();
        await port.write(samplePlan());
        expect(await port.read()).toEqual(once);
      });
    });

    it('takes away what a sheet held before', async () => {
      const content = await withBook(BOOK, async ({ port }) => {
        await port.write(samplePlan());
        await port.write(planOf(sheetPlan({ cells: [cell('B2', 7)] })));
        return port.read();
      });
      const [only] = content.owned as [OwnedSheet];
      expect([...only.grid.rows]).toEqual([[1, [null, 7]]]);
      expect([only.grid.merges, [...only.grid.formulas]]).toEqual([[], []]);
    });

    it('removes sheets of ours that are not planned any more', async () => {
      const content = await withBook(BOOK, async ({ port }) => {
        await port.write(samplePlan());
        await port.write({ sheets: [], names: [] });
        return port.read();
      });
      expect(content.owned).toEqual([]);
      expect(content.sheets.map(({ sheet }) => sheet)).toEqual(['2024年 台账', '备用']);
    });

    it.each([
      '007',
      '1/2',
      '2024-01-02',
      '50%',
      '=1+1',
      '+A1',
      '@x',
      '-3',
      "'x",
      'TRUE',
      '#N/A',
      '1e3',
      '3月5日',
    ])('keeps the text %s a text', async (text) => {
      const content = await withBook(BOOK, async ({ port }) => {
        await port.write(planOf(sheetPlan({ cells: [cell('A1', text)] })));
        return port.read();
      });
      const [only] = content.owned as [OwnedSheet];
      expect([...only.grid.rows]).toEqual([[0, [text]]]);
      expect([...only.grid.formulas]).toEqual([]);
    });
  });

  describe(`${name} and sheets that people rename or copy`, () => {
    it('finds a sheet of ours under its new name', async () => {
      await withBook(BOOK, async (book) => {
        await book.port.write(planOf(sheetPlan({ cells: [cell('A1', '旧')] })));
        await book.rename('碳足迹汇总', '结果');
        await expect(book.port.write(planOf(sheetPlan()))).rejects.toThrow('结果');
        await book.port.write(planOf(sheetPlan({ name: '结果', cells: [cell('A1', '新')] })));
        const { owned } = await book.port.read();
        expect(owned.map(({ grid }) => [grid.sheet, [...grid.rows]])).toEqual([
          ['结果', [[0, ['新']]]],
        ]);
      });
    });

    it('never takes a copy for the original, also when the original is gone', async () => {
      await withBook(BOOK, async (book) => {
        await book.port.write(planOf(sheetPlan()));
        await book.copy('碳足迹汇总', 'summary', '碳足迹汇总 (2)');
        expect((await book.port.read()).copies).toEqual(['碳足迹汇总 (2)']);
        await book.port.write({ sheets: [], names: [] });
        const { owned, copies } = await book.port.read();
        expect([owned, copies]).toEqual([[], ['碳足迹汇总 (2)']]);
      });
    });
  });

  describe(`${name} and names`, () => {
    it('gives way to the user’s, in formulas too, and the same again', async () => {
      const names = [{ name: 'pcf_total', formula: "'2024年 台账'!$B$1" }];
      await withBook({ ...BOOK, names }, async ({ port }) => {
        await port.write(NAMED);
        const once = await port.read();
        await port.write(NAMED);
        expect(await port.read()).toEqual(once);
        const [only] = once.owned as [OwnedSheet];
        expect([...only.grid.formulas]).toEqual([['A2', 'PCF_Total_2*3']]);
      });
    });
  });

  describe(`${name} refuses`, () => {
    it.each<[string, WorkbookPlan]>([
      ['a sheet name of the user’s', planOf(sheetPlan({ name: '备用' }))],
      ['a sheet name that no spreadsheet allows', planOf(sheetPlan({ name: 'a/b' }))],
      ['one sheet twice', planOf(sheetPlan(), sheetPlan())],
      [
        'choices with a comma',
        planOf(sheetPlan({ choices: [{ area: area('A1'), values: ['a,b'] }] })),
      ],
      ['a number that is none', planOf(sheetPlan({ cells: [cell('A1', NaN)] }))],
      ['a text too long', planOf(sheetPlan({ cells: [cell('A1', 'x'.repeat(32_768))] }))],
      ['an empty formula', planOf(sheetPlan({ cells: [cell('A1', { formula: '', value: 0 })] }))],
    ])('%s, and changes nothing', async (_, plan) => {
      await withBook(BOOK, async ({ port }) => {
        await port.write(planOf(sheetPlan({ cells: [cell('A1', '先前')] })));
        const before = await port.read();
        await expect(port.write(plan)).rejects.toThrow();
        expect(await port.read()).toEqual(before);
      });
    });
  });
}

const NAMED: WorkbookPlan = {
  sheets: [
    sheetPlan({ cells: [cell('A1', 5), cell('A2', { formula: 'PCF_Total*3', value: 15 })] }),
  ],
  names: [{ name: 'PCF_Total', sheet: 'summary', at: at('A1') }],
};

function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, names: [] };
}

function gridOf(content: WorkbookContent, { key }: SheetPlan): Grid {
  const found = content.owned.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`The sheet ${key} was not written`);
  return found.grid;
}

/** Values of formulas are those of the plan: a spreadsheet that calculates comes to the same. */
function requirePlanned(plan: SheetPlan, grid: Grid): void {
  for (const { at: place, content } of plan.cells) {
    const expected = content.kind === 'text' ? content.text : content.value;
    const found = contentAt(grid, place);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toEqual(expected);
  }
  const formulas = plan.cells.flatMap(({ content }) => {
    return content.kind === 'formula' ? [content.formula] : [];
  });
  expect([...grid.formulas.values()].sort()).toEqual(formulas.sort());
  expect(grid.merges).toEqual(plan.merges);
}
