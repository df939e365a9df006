import * as fc from 'fast-check';
import { PLAIN_PAGE } from '../../../src/workbook/plainPage';
import type { CellView, SheetView, WorkbookView } from '../../../src/workbook/view';
import { openView } from '../../../src/workbench/files/openView';
import type { OpenView } from '../../../src/workbench/files/openView';
import { viewOf } from '../../../src/workbench/files/viewOf';
import { HEADLESS_MODULES } from '../../../src/workbench/univer/headlessModules';
import { startHeadless } from '../../../src/workbench/univer/startUniver';
import { SEEDED } from '../../support/seeded';
import { anyView } from './anyView';

function opened(view: WorkbookView): OpenView {
  return openView(HEADLESS_MODULES, startHeadless(HEADLESS_MODULES), view);
}

it('shows a workbook and tells it again as it was', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { host } = opened(view);
      expect(viewOf(host)).toEqual(view);
      host.context.model.dispose();
    }),
    { ...SEEDED, numRuns: 50 },
  );
});

function bookOf(cells: Readonly<Record<number, readonly CellView[]>>): WorkbookView {
  const rows = Object.entries(cells).map(
    ([row, line]) => [Number(row), new Map(line.map((one, column) => [column, one]))] as const,
  );
  const sheet: SheetView = {
    id: 'sheet-1',
    name: '台账',
    visibility: 'visible',
    cells: new Map(rows),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    isProtected: false,
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    links: [],
    page: PLAIN_PAGE,
  };
  return { sheets: [sheet], names: [], activeSheet: 'sheet-1' };
}

function cell(value: CellView['value'], formula: string | null = null): CellView {
  return { value, formula, format: {} };
}

describe('a formula of the file', () => {
  it('keeps its result until something changes that it depends on', async () => {
    const { host } = opened(
      bookOf({ 0: [cell(1), cell(50, 'A1*2'), cell(7, 'PCF.TRANSPORT(1,2,3)'), cell(9)] }),
    );
    const { model } = host.context;
    const values = (): readonly unknown[] =>
      [0, 1, 2].map((column) => model.reader('sheet-1')({ row: 0, column }).value);
    expect(model.isSettled()).toBe(true);
    await model.settle();
    expect(values()).toEqual([1, 50, 7]);
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    model.write('sheet-1', first, () => ({ kind: 'value', value: 4 }));
    await model.settle();
    expect(values()).toEqual([4, 8, 7]);
    model.dispose();
  });

  it('is calculated at once when the file has no result', async () => {
    const { host } = opened(bookOf({ 0: [cell(3), cell(null, 'A1*2')] }));
    const { model } = host.context;
    await model.settle();
    expect(model.reader('sheet-1')({ row: 0, column: 1 }).value).toBe(6);
    model.dispose();
  });
});

it('gives cells that look alike one look', () => {
  const one: CellView = { ...cell(1), format: { bold: true, fill: 'FF0000' } };
  const other: CellView = { ...cell(2), format: { fill: 'FF0000', bold: true } };
  const { model } = opened(bookOf({ 0: [one, other] })).host.context;
  const key = model.lookKeyAt('sheet-1', { row: 0, column: 0 });
  expect(key).not.toBeNull();
  expect(model.lookKeyAt('sheet-1', { row: 0, column: 1 })).toBe(key);
  model.dispose();
});

it('opens and reads 10,000 rows of 10 cells', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => {
    return Array.from({ length: 10 }, (__, column): CellView => {
      return { ...cell(row * column), format: { numberFormat: column === 0 ? '@' : '0.00' } };
    });
  });
  const view = bookOf(Object.fromEntries(rows.entries()));
  const { host } = opened(view);
  const again = viewOf(host);
  expect(again.sheets[0]?.cells.size).toBe(10_000);
  host.context.model.dispose();
});
