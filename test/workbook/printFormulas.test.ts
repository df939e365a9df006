import fc from 'fast-check';
import {
  printAreaFormula,
  printTitlesFormula,
  readPrintArea,
  readPrintTitles,
} from '../../src/workbook/printFormulas';
import { anyPage } from '../support/anyPage';
import { SEEDED } from '../support/seeded';
import { area } from '../support/workbookViews';

const sheet = fc.constantFrom('A', "it's, 1", '台账', 'two words');

it('reads what it wrote, whatever is printed', () => {
  fc.assert(
    fc.property(sheet, anyPage, (name, page) => {
      const titles = { titleRows: page.titleRows, titleColumns: page.titleColumns };
      fc.pre(page.area.length > 0 && (titles.titleRows ?? titles.titleColumns) !== null);
      expect(readPrintArea(printAreaFormula(name, page.area), name)).toEqual(page.area);
      expect(readPrintTitles(printTitlesFormula(name, titles), name)).toEqual(titles);
    }),
    SEEDED,
  );
});

it('reads the spellings of Excel: bare and quoted names, several areas, one cell, whole rows', () => {
  expect(readPrintArea("A!$B$2:$C$9,'A'!$E$1", 'A')).toEqual([area(1, 1, 8, 2), area(0, 4, 0, 4)]);
  expect(readPrintArea("'it''s, 1'!$A$1:$B$2", "it's, 1")).toEqual([area(0, 0, 1, 1)]);
  expect(readPrintTitles('A!$A:$B,A!$1:$2', 'A')).toEqual({
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 1 },
  });
  expect(readPrintTitles('A!$3:$3', 'A')).toEqual({
    titleRows: { first: 2, last: 2 },
    titleColumns: null,
  });
});

it.each(['OFFSET(A!$A$1,0,0,5,5)', '#REF!', 'B!$A$1:$B$2', 'A!$A$1:$B$2,x', 'A!$A$1,,A!$B$1', ''])(
  'takes for no areas of sheet A: %s',
  (formula) => {
    expect(readPrintArea(formula, 'A')).toBeNull();
  },
);

it('takes areas that are no whole rows and columns for no titles', () => {
  expect(readPrintTitles('A!$A$1:$B$2', 'A')).toBeNull();
  expect(readPrintTitles('A!$1:$1,A!$3:$3', 'A')).toBeNull();
});
