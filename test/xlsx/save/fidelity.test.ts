import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveWorkbookView } from '../../../src/xlsx/save/saveWorkbookView';
import { emptySheetView } from '../../../src/xlsx/save/emptyView';
import { FEATURES } from '../../support/fixtureFeatures';
import { cellView, sheetOf, viewOf, withCell, withSheet } from '../../support/workbookViews';
import { partsOf } from '../../support/xlsxFile';
import type { WorkbookView } from '../../../src/workbook/view';
import type { Parts } from '../../support/fixtureFeatures';

const FIXTURE = new Uint8Array(readFileSync(join(__dirname, '..', 'fidelity', 'fixture.xlsx')));

/** A cell changed, a sheet added, one renamed and one removed. */
function edited(view: WorkbookView): WorkbookView {
  const ledger = withCell(sheetOf(view, '运输台账'), 11, 0, cellView({ value: '已改' }));
  const factors = { ...sheetOf(view, '因子表'), name: '因子 2026' };
  const added = withCell(emptySheetView('new', '新表'), 0, 0, cellView({ value: 1 }));
  const kept = withSheet(withSheet(view, ledger), factors);
  const sheets = kept.sheets.filter(({ name }) => name !== '隐藏');
  return { ...kept, sheets: [...sheets, added] };
}

describe('saving a customer’s workbook', () => {
  const before = viewOf(FIXTURE);
  const bytes = saveWorkbookView(FIXTURE, before, edited(before));
  const after: Parts = partsOf(bytes);
  const old: Parts = partsOf(FIXTURE);
  /** The new name back to the old one, so that the checks for formulas find what they look for. */
  const asBefore: Parts = new Map(
    [...after].map(([name, text]) => [name, text.replaceAll("'因子 2026'!", '因子表!')]),
  );

  it.each(Object.entries(FEATURES).filter(([name]) => name !== 'hidden sheet'))(
    'keeps %s',
    (_, isThere) => {
      expect(isThere(asBefore)).toBe(true);
    },
  );

  it('has lost the hidden sheet, which was removed', () => {
    expect(FEATURES['hidden sheet']?.(after)).toBe(false);
  });

  it('keeps every part that is not concerned byte for byte', () => {
    const differing = [...old.keys()].filter((name) => after.get(name) !== old.get(name));
    expect(differing.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      // The removed sheet's name is free for the added one.
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('changes one part and the order to calculate when one cell changes', () => {
    const ledger = withCell(sheetOf(before, '运输台账'), 11, 0, cellView({ value: '已改' }));
    const parts = partsOf(saveWorkbookView(FIXTURE, before, withSheet(before, ledger)));
    const differing = [...old.keys()].filter((name) => parts.get(name) !== old.get(name));
    expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
    const text = '<is><t xml:space="preserve">已改</t></is>';
    expect(parts.get('xl/worksheets/sheet1.xml')).toBe(
      old
        .get('xl/worksheets/sheet1.xml')
        ?.replace('<c r="A12" t="s"><v>20</v></c>', `<c r="A12" t="inlineStr">${text}</c>`),
    );
  });
});
