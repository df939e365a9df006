import * as fc from 'fast-check';
import { addSheets } from '../../../src/workbench/files/addSheets';
import { adoptedView } from '../../../src/workbench/files/adoptedView';
import { freeSheetNames } from '../../../src/workbook/freeSheetNames';
import { openView } from '../../../src/workbench/files/openView';
import { retargetedFormula } from '../../../src/workbench/files/retargetedFormula';
import { viewOf } from '../../../src/workbench/files/viewOf';
import { createExcelHost } from '../../../src/workbench/host/excelHost';
import type { ExcelHost } from '../../../src/workbench/host/excelHost';
import { emptyWorkbook } from '../../../src/workbench/univer/emptyWorkbook';
import { HEADLESS_MODULES } from '../../../src/workbench/univer/headlessModules';
import { openSession, startHeadless } from '../../../src/workbench/univer/startUniver';
import { univerModel } from '../../../src/workbench/univer/univerModel';
import type { CellView, WorkbookView } from '../../../src/workbook/view';
import { SEEDED } from '../../support/seeded';
import { anyView } from './anyView';

function emptyHost(): ExcelHost {
  const univer = startHeadless(HEADLESS_MODULES);
  return createExcelHost(univerModel(openSession(HEADLESS_MODULES, univer, emptyWorkbook()), {}));
}

/** What can be compared: results of formulas are calculated anew, and ids are others. */
function comparable(host: ExcelHost, ids: readonly string[]): unknown {
  const { model } = host.context;
  const view = viewOf(host);
  const number = (id: string | null): number => ids.indexOf(id ?? '');
  const content = ({ value, formula }: CellView): unknown => formula ?? value;
  return {
    sheets: view.sheets
      .filter(({ id }) => ids.includes(id))
      .map((sheet) => ({
        ...sheet,
        id: number(sheet.id),
        // As they are seen: a row as high as the sheet's others has no height of its own.
        rows: Array.from({ length: 62 }, (_, row) => [
          model.rowHeight(sheet.id, row),
          model.isRowHidden(sheet.id, row),
        ]),
        columns: Array.from({ length: 42 }, (_, column) => [
          model.columnWidth(sheet.id, column),
          model.isColumnHidden(sheet.id, column),
        ]),
        cells: [...sheet.cells]
          .flatMap(([row, line]) =>
            [...line].flatMap(([column, cell]) => {
              // What a formula fills is there when it has been calculated.
              if (row >= 20 && column >= 10 && cell.formula === null) return [];
              const look = model.lookAt(sheet.id, { row, column });
              return [[row, column, content(cell), JSON.stringify(look, Object.keys(look).sort())]];
            }),
          )
          .sort(),
      })),
    names: view.names.map((name) => ({ ...name, sheet: number(name.sheet) })),
  };
}

it('shows sheets that are added as those that are opened', () => {
  fc.assert(
    fc.property(anyView, (view: WorkbookView) => {
      const opened = openView(HEADLESS_MODULES, startHeadless(HEADLESS_MODULES), view).host;
      const taking = emptyHost();
      const { model, extras } = taking.context;
      const ids = addSheets(view, model, extras);
      model.flush();
      expect(comparable(taking, ids)).toEqual(
        comparable(
          opened,
          view.sheets.map(({ id }) => id),
        ),
      );
      opened.context.model.dispose();
      model.dispose();
    }),
    { ...SEEDED, numRuns: 40 },
  );
});

it('changes nothing in sheets that all come along under free names', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const names = view.names.filter(({ sheet }) => sheet !== null);
      const sheets = view.sheets.map((sheet) => ({ ...sheet, charts: [] }));
      const whole = { ...view, sheets, names };
      const ids = sheets.map(({ id }) => id);
      expect(adoptedView(whole, ids, { sheets: [], names: [] })).toEqual(whole);
    }),
    { ...SEEDED, numRuns: 40 },
  );
});

const NEW_NAMES: Readonly<Record<string, string | null>> = {
  SHEET1: 'Sheet1 (2)',
  "IT'S": "It's (2)",
  台账: '台账',
  GONE: null,
};

it.each([
  ['Sheet1!A1*2', "'Sheet1 (2)'!A1*2"],
  ['sheet1!$A$1:$B$2+台账!A1', "'Sheet1 (2)'!$A$1:$B$2+台账!A1"],
  ["'It''s'!A:A", "'It''s (2)'!A:A"],
  ['"Sheet1!A1"&A1', '"Sheet1!A1"&A1'],
  ['SUM(Gone!A1:B2,Gone!3:4,Gone!名)', 'SUM(#REF!,#REF!,#REF!)'],
  ["[1]Sheet1!A1+'[Book.xlsx]Sheet1'!A1", "[1]Sheet1!A1+'[Book.xlsx]Sheet1'!A1"],
  ['SUM(Sheet1:台账!A1)', "SUM('Sheet1 (2):台账'!A1)"],
  ['T[Sheet1!]+MySheet1.x', 'T[Sheet1!]+MySheet1.x'],
])('%s reads %s with the new names', (before, after) => {
  const nameOf = (sheet: string): string | null => {
    const known = NEW_NAMES[sheet.toUpperCase()];
    return known === undefined ? sheet : known;
  };
  expect(retargetedFormula(before, nameOf)).toBe(after);
});

it('gives a table whose name is taken another one, in formulas too', () => {
  const [sheet] = fc.sample(anyView, { seed: 1, numRuns: 1 })[0]?.sheets ?? [];
  if (sheet === undefined) throw new Error('A view has sheets');
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  const table = { name: 'Data', area, columns: ['x'], totalsRow: false, style: null };
  const cell = { value: null, formula: 'SUM(data[x],Data2)&"Data[x]"', format: {} };
  const view = {
    sheets: [
      { ...sheet, charts: [], tables: [table], cells: new Map([[5, new Map([[0, cell]])]]) },
    ],
    names: [],
    activeSheet: sheet.id,
  };
  const adopted = adoptedView(view, [sheet.id], { sheets: [], names: ['DATA', 'data2'] });
  expect(adopted.sheets[0]?.tables[0]?.name).toBe('Data3');
  const formula = 'SUM(Data3[x],Data2)&"Data[x]"';
  expect(adopted.sheets[0]?.cells.get(5)?.get(0)?.formula).toBe(formula);
});

it('gives sheets names that are free and no longer than Excel allows', () => {
  const name = fc.constantFrom('A', 'a', 'A (2)', 'B', 'x'.repeat(31), `${'x'.repeat(27)} (2)`);
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { selector: (one) => one.toUpperCase() }),
      fc.array(name),
      (wanted, taken) => {
        const given = freeSheetNames(wanted, taken);
        const all = [
          ...new Set(taken.map((one) => one.toUpperCase())),
          ...given.map((one) => one.toUpperCase()),
        ];
        expect(new Set(all).size).toBe(all.length);
        expect(given.every((one) => one.length <= 31)).toBe(true);
      },
    ),
    SEEDED,
  );
  expect(freeSheetNames(['A', 'A (2)'], ['a'])).toEqual(['A (2)', 'A (3)']);
});
