import { contentOf } from '../../support/openedWorkbook';
import { smallWorkbook } from '../../support/xlsxFile';

const SHEETS = ['用户', '汇总', '汇总 (2)', '旧'].map((name) => ({ name, xml: '<sheetData/>' }));

function mark(sheet: number, key: string): string {
  return `<definedName name="PCF_Sheet" localSheetId="${String(sheet)}" hidden="1">"${key}"</definedName>`;
}

function withNames(...names: readonly string[]): Uint8Array {
  const list = `<definedNames>${names.join('')}</definedNames>`;
  return smallWorkbook({ sheets: SHEETS, names: list });
}

describe('the mark of our sheets', () => {
  it('tells ours by key, whatever they are called', async () => {
    const content = await contentOf(withNames(mark(1, 'summary')));
    expect(content.owned.map(({ key, grid }) => [key, grid.sheet])).toEqual([['summary', '汇总']]);
    expect(content.sheets.map(({ sheet }) => sheet)).toEqual(['用户', '汇总 (2)', '旧']);
  });

  it('gives the first of two with one key, and calls the later one a copy', async () => {
    const content = await contentOf(withNames(mark(2, 'summary'), mark(1, 'summary')));
    expect(content.owned.map(({ grid }) => grid.sheet)).toEqual(['汇总']);
    expect(content.copies).toEqual(['汇总 (2)']);
  });

  it('calls a sheet with an unknown key a copy', async () => {
    const content = await contentOf(withNames(mark(3, 'dashboard')));
    expect(content.owned).toEqual([]);
    expect(content.copies).toEqual(['旧']);
  });

  it('takes no notice of a name of that text for the whole workbook', async () => {
    const content = await contentOf(
      withNames('<definedName name="PCF_Sheet">"summary"</definedName>'),
    );
    expect(content.owned).toEqual([]);
    expect(content.copies).toEqual([]);
  });
});
