import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { saveWorkbookView } from '../../../src/xlsx/save/saveWorkbookView';
import { emptySheetView } from '../../../src/xlsx/save/emptyView';
import { followRenames, sheetsMoved } from '../../../src/xlsx/save/followRenames';
import { viewOf, withCell, withSheet } from '../../support/workbookViews';
import { anyLinks, anyPage } from '../../support/anyPage';
import { SEEDED } from '../../support/seeded';
import { partsOf } from '../../support/xlsxFile';
import type { CellFormat, CellView, SheetView, WorkbookView } from '../../../src/workbook/view';

const FIXTURE = new Uint8Array(readFileSync(join(__dirname, '..', 'fidelity', 'fixture.xlsx')));
const LEDGER = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx')),
);

type Edit = (view: WorkbookView) => WorkbookView;

const color = fc.constantFrom('FF0000', '1E5C46', 'FFFFFF', '123ABC');
const line = fc.record({ style: fc.constantFrom('thin', 'double', 'hair'), color });
const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', '@', 'yyyy-mm-dd', '"t" 0;[Red]-0', '#,##0.000'),
    fontName: fc.constantFrom('宋体', 'Arial'),
    fontSize: fc.constantFrom(8, 10.5, 20),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontColor: fc.constantFrom('FF0000', '1E5C46'),
    fill: color,
    top: line,
    bottom: line,
    left: line,
    right: line,
    horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
    vertical: fc.constantFrom('top', 'center'),
    indent: fc.constantFrom(1, 3),
    wrap: fc.constant(true),
  },
  { requiredKeys: [] },
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('_x0041_', ' a\n', '<&">', ']]>'),
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);
const formula = fc.constantFrom(
  'A1+1',
  'SUM($A$1:B2)',
  'IFNA(A1,"_x0041_")',
  'LET(x,1,x+A1)',
  'PCF.T(A1,"A1")',
);
const cell: fc.Arbitrary<CellView> = fc.oneof(
  fc.record({ value, formula: fc.constant(null), format }),
  fc.record({ value: fc.oneof(value, fc.constant(null)), formula, format }),
);

const cellEdit: fc.Arbitrary<Edit> = fc
  .record({
    sheet: fc.nat(9),
    row: fc.nat(20),
    column: fc.nat(12),
    cell: fc.option(cell, { freq: 5 }),
  })
  .map(({ sheet, row, column, cell: now }) =>
    onSheet(sheet, (old) => withCell(old, row, column, now)),
  );

const sizeEdit: fc.Arbitrary<Edit> = fc
  .record({
    sheet: fc.nat(9),
    at: fc.nat(15),
    size: fc.constantFrom(0, 12.5, 30, 80),
    hidden: fc.boolean(),
    isRow: fc.boolean(),
  })
  .map(({ sheet, at, size, hidden, isRow }) =>
    onSheet(sheet, (old) =>
      isRow
        ? { ...old, rows: new Map(old.rows).set(at, { height: size, hidden }) }
        : { ...old, columns: new Map(old.columns).set(at, { width: size, hidden }) },
    ),
  );

const frameEdit: fc.Arbitrary<Edit> = fc
  .record({
    sheet: fc.nat(9),
    rows: fc.nat(3),
    columns: fc.nat(3),
    showGridlines: fc.boolean(),
    isProtected: fc.boolean(),
    at: fc.nat(5),
  })
  .map(({ sheet, rows, columns, showGridlines, isProtected, at }) =>
    onSheet(sheet, (old) => ({
      ...old,
      frozen: { rows, columns },
      showGridlines,
      isProtected,
      merges: [{ top: 30 + at, left: at, bottom: 31 + at, right: at + 1 }],
    })),
  );

const pageEdit: fc.Arbitrary<Edit> = fc
  .record({ sheet: fc.nat(9), page: anyPage, links: anyLinks(['运输台账', '新', 'two words']) })
  .map(({ sheet, page, links }) =>
    onSheet(sheet, (old) => ({ ...old, page, links: [...links, ...old.links.slice(1)] })),
  );

const sheetEdit: fc.Arbitrary<Edit> = fc
  .record({
    kind: fc.constantFrom('add', 'remove', 'rename', 'move', 'front'),
    sheet: fc.nat(9),
    name: fc.constantFrom('新', "it's", 'A1', 'two words', 'R&D'),
  })
  .map(
    ({ kind, sheet, name }) =>
      (view) =>
        changedSheets(view, kind, sheet, name),
  );

function onSheet(number: number, change: (sheet: SheetView) => SheetView): Edit {
  return (view) => {
    const sheet = view.sheets[number % view.sheets.length];
    return sheet === undefined ? view : withSheet(view, change(sheet));
  };
}

function changedSheets(view: WorkbookView, kind: string, at: number, name: string): WorkbookView {
  const sheet = view.sheets[at % view.sheets.length];
  const isTaken = view.sheets.some((one) => one.name === name);
  if (sheet === undefined) return view;
  if (kind === 'front') return { ...view, activeSheet: sheet.id };
  if (kind === 'move') return { ...view, sheets: [...view.sheets].reverse() };
  if (kind === 'rename') return isTaken ? view : withSheet(view, { ...sheet, name });
  const id = `new ${name}`;
  if (kind === 'add') {
    const isThere = isTaken || view.sheets.some((one) => one.id === id);
    return isThere ? view : { ...view, sheets: [...view.sheets, emptySheetView(id, name)] };
  }
  const sheets = view.sheets.filter((one) => one !== sheet);
  const visible = sheets.find(({ visibility }) => visibility === 'visible');
  if (visible === undefined) return view;
  return {
    ...view,
    sheets,
    activeSheet: view.activeSheet === sheet.id ? visible.id : view.activeSheet,
  };
}

/** An area of the cell alone is what a formula without an area has. */
function ownCell([column, { spill, ...cell }]: [number, CellView]): [number, CellView] {
  const fills = spill !== undefined && (spill.top < spill.bottom || spill.left < spill.right);
  return [column, fills ? { ...cell, spill } : cell];
}

/** Ids come from the file: a view is compared by its sheets' names. */
function named(view: WorkbookView): WorkbookView {
  const names = new Map(view.sheets.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  return {
    ...view,
    sheets: view.sheets.map((sheet) => ({
      ...sheet,
      id: sheet.name,
      cells: new Map(
        [...sheet.cells].map(([row, cells]) => [row, new Map([...cells].map(ownCell))]),
      ),
    })),
    names: view.names.map((one) => ({
      ...one,
      sheet: one.sheet === null ? null : name(one.sheet),
    })),
    activeSheet: name(view.activeSheet),
  };
}

describe.each([
  ['a customer’s workbook', FIXTURE],
  ['a ledger', LEDGER],
])('saving %s', (_, file) => {
  const before = viewOf(file);
  const edits = fc.array(fc.oneof(cellEdit, cellEdit, sizeEdit, frameEdit, pageEdit, sheetEdit), {
    maxLength: 8,
  });
  // A table's headers are its cells' texts: an edit must not touch them.
  const keepsTables = (view: WorkbookView): boolean =>
    view.sheets.every(({ tables, cells }) =>
      tables.every(({ area, columns }) =>
        columns.every(
          (column, index) => cells.get(area.top)?.get(area.left + index)?.value === column,
        ),
      ),
    );

  it('reads as what was saved, whatever was changed', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const after = all.reduce((view, edit) => edit(view), before);
        fc.pre(keepsTables(after));
        const meant = followRenames(after, sheetsMoved(before, after));
        expect(named(viewOf(saveWorkbookView(file, before, after)))).toEqual(named(meant));
      }),
      { ...SEEDED, numRuns: 120 },
    );
  });

  it('leaves every part that no edit concerns byte for byte', () => {
    fc.assert(
      fc.property(cellEdit, (edit) => {
        const after = edit(before);
        fc.pre(keepsTables(after));
        const [old, now] = [file, saveWorkbookView(file, before, after)].map(partsOf);
        const touched = before.sheets.findIndex((sheet, index) => sheet !== after.sheets[index]);
        const allowed = [
          `xl/worksheets/sheet${String(touched + 1)}.xml`,
          'xl/styles.xml',
          'xl/workbook.xml',
          'xl/metadata.xml',
          '[Content_Types].xml',
          'xl/_rels/workbook.xml.rels',
        ];
        const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
        const differing = [...names].filter((name) => old?.get(name) !== now?.get(name));
        expect(differing.filter((name) => !allowed.includes(name))).toEqual([]);
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });
});
