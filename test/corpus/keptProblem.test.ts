import { keptProblem, sheetNames } from './keptProblem';
import { changed, smallWorkbook } from '../support/xlsxFile';

const FILE = smallWorkbook({
  sheets: [
    { name: 'A', xml: '<sheetData/>' },
    { name: '原材料', xml: '<sheetData/>' },
  ],
  strings: '<si><t>钢</t></si>',
  styles: '',
});

describe('what a result keeps', () => {
  it('is all when only the lists of sheets and styles differ', () => {
    const result = changed(FILE, {
      'xl/workbook.xml': (text) => `${text} `,
      'xl/styles.xml': (text) => `${text} `,
    });
    expect(keptProblem(FILE, result)).toBeNull();
  });

  it.each(['xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml'])(
    'is not all when %s is gone or one letter longer',
    (part) => {
      expect(keptProblem(FILE, changed(FILE, { [part]: null }))).toContain(part.toLowerCase());
      const longer = changed(FILE, { [part]: (text) => `${text} ` });
      expect(keptProblem(FILE, longer)).toContain(part.toLowerCase());
    },
  );

  it('has the sheets by their names, in their order', () => {
    expect(sheetNames(FILE)).toEqual(['A', '原材料']);
  });
});
