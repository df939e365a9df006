import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateStudy } from '../../../src/app/calculateStudy';
import { writeStudy } from '../../../src/app/writeStudy';
import type { SheetView, WorkbookView } from '../../../src/workbook/view';
import { viewOf as viewOfHost } from '../../../src/workbench/files/viewOf';
import { saveWorkbookView } from '../../../src/xlsx/save/saveWorkbookView';
import { excelPort } from '../../support/excelPort';
import { officePage } from '../../support/officeInJsdom';
import type { OfficePage } from '../../support/officeInJsdom';
import { opened } from '../../support/openedWorkbook';
import { sheetOf, viewOf } from '../../support/workbookViews';
import { partsOf } from '../../support/xlsxFile';

const NAME = 'ledger.xlsx';
const LEDGER = new Uint8Array(
  readFileSync(join(__dirname, '../../../assets/samples/jiuda-three-ledgers.xlsx')),
);
const CHOICES = { gwp: null, boundary: null, language: null, answers: new Map<string, string>() };

let page: OfficePage;
let shown: WorkbookView;
let saved: Uint8Array;
let byWorkbench: WorkbookView;
let byCommandLine: WorkbookView;

beforeAll(async () => {
  const view = viewOf(LEDGER);
  page = await officePage({ workbookName: NAME, view });
  const before = viewOfHost(page.host);
  const port = excelPort(page);
  const content = await port.read();
  await writeStudy(calculateStudy([content], CHOICES), port, content);
  await page.model.settle();
  shown = viewOfHost(page.host);
  saved = saveWorkbookView(LEDGER, before, shown);
  byWorkbench = viewOf(saved);
  const file = await opened(LEDGER, NAME);
  const ofFile = await file.port.read();
  await writeStudy(calculateStudy([ofFile], CHOICES), file.port, ofFile);
  byCommandLine = viewOf(file.bytes());
});

afterAll(() => {
  page.close();
});

function ours(view: WorkbookView): readonly string[] {
  const names = view.sheets.map(({ name }) => name);
  return names.filter((name) => name.startsWith('PCF ')).sort();
}

/** The order of links says nothing. */
function links({ links: all }: SheetView): readonly string[] {
  return all.map((link) => JSON.stringify(Object.entries(link).sort())).sort();
}

it('has all nine sheets of a result, as the command line', () => {
  expect(ours(byWorkbench)).toHaveLength(9);
  expect(ours(byWorkbench)).toEqual(ours(byCommandLine));
});

it('prints every PCF sheet as the command line’s: one page wide on A4, titles on every page', () => {
  for (const name of ours(byCommandLine)) {
    const { page: printed } = sheetOf(byWorkbench, name);
    expect({ name, printed }).toEqual({ name, printed: sheetOf(byCommandLine, name).page });
    expect(printed).toMatchObject({ paper: 9, size: { pagesWide: 1, pagesTall: null } });
    expect(printed.area).toHaveLength(1);
  }
});

it('links every PCF sheet as the command line’s', () => {
  const counts = ours(byCommandLine).map((name) => {
    const found = links(sheetOf(byWorkbench, name));
    expect({ name, found }).toEqual({ name, found: links(sheetOf(byCommandLine, name)) });
    return found.length;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
});

it('draws the charts of the summary as the command line’s, the first name on top', () => {
  const drawn = (view: WorkbookView): readonly unknown[] =>
    // Excel names charts itself, and Office.js has no word for their description.
    sheetOf(view, 'PCF 汇总').charts.map((chart) => ({ ...chart, name: '', description: null }));
  expect(drawn(byWorkbench)).toEqual(drawn(byCommandLine));
  expect(drawn(byWorkbench)).toMatchObject([1, 2, 3].map(() => ({ categoriesReversed: true })));
});

it('leads no link astray: every one names a sheet of the file', () => {
  const names = byWorkbench.sheets.map(({ name }) => `'${name}'!`);
  const locations = byWorkbench.sheets.flatMap((sheet) => sheet.links.map((one) => one.location));
  expect(locations.filter((one) => !names.some((name) => one?.startsWith(name)))).toEqual([]);
});

it('keeps the user’s own sheets as the ledger prints them, byte for byte', () => {
  const [old, now] = [partsOf(LEDGER), partsOf(saved)];
  const before = viewOf(LEDGER);
  expect(before.sheets).toHaveLength(3);
  before.sheets.forEach(({ name, page: printed }, index) => {
    expect(sheetOf(byWorkbench, name).page).toEqual(printed);
    const [was, is] = [old, now].map(
      (parts) =>
        (parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '').split('</sheetData>')[1],
    );
    expect(is).toBe(was);
  });
});

it('follows what the user does with the sheets afterwards: two renamed, one removed', () => {
  const { model } = page;
  const idOf = (name: string): string => sheetOf(shown, name).id;
  model.asUser(() => {
    model.renameSheet(idOf('排放因子'), "factors '26");
    model.renameSheet(idOf('PCF 因子'), '因子');
    model.removeSheet(idOf('PCF 检查'));
  });
  const view = viewOf(saveWorkbookView(LEDGER, viewOf(LEDGER), viewOfHost(page.host)));
  const [before, after] = [sheetOf(byWorkbench, 'PCF 因子'), sheetOf(view, '因子')];
  expect(after.page).toEqual(before.page);
  const followed = before.links.map(({ location }) =>
    location?.replace("'排放因子'!", "'factors ''26'!"),
  );
  expect(after.links.map(({ location }) => location)).toEqual(followed);
  expect(followed.filter((one) => one?.startsWith("'factors ''26'!")).length).toBeGreaterThan(5);
  expect(view.sheets.map(({ name }) => name)).not.toContain('PCF 检查');
});
