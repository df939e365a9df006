import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';

let page: OfficePage;

beforeAll(async () => {
  page = await officePage();
});

afterAll(() => {
  page.close();
});

/** What formulas come to, with some cells beside them. */
async function calculated(
  formulas: readonly string[],
  cells: Readonly<Record<string, readonly (readonly unknown[])[]>> = {},
): Promise<readonly unknown[]> {
  return page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange().clear();
    for (const [address, values] of Object.entries(cells)) {
      sheet.getRange(address).values = values.map((row) => [...row]);
    }
    const range = sheet.getRange(`Z1:Z${String(formulas.length)}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

// Every function that formulas of ours use, with what Excel's own pages say of it:
// support.microsoft.com, "Excel functions (alphabetical)".
describe('a function that our formulas use', () => {
  it.each<[string, unknown]>([
    ['=NUMBERVALUE("1740")', 1740],
    ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
    ['=NUMBERVALUE(" 3 000 ")', 3000],
    ['=NUMBERVALUE("1.5%")', 0.015],
    ['=NUMBERVALUE("")', 0],
    ['=NUMBERVALUE("3kg")', '#VALUE!'],
    ['=NUMBERVALUE("1,5,2",",",".")', '#VALUE!'],
    ['=REPLACE("1740kg",FIND("kg","1740kg"),2,"")', '1740'],
    ['=REPLACE("2009",3,2,"10")', '2010'],
    ['=FIND("M","Miriam McGovern")', 1],
    ['=FIND("x","Miriam")', '#VALUE!'],
    ['=FIND("k","10Kk")', 4],
    ['=EXACT("kg","KG")', false],
    ['=EXACT("电机","电机")', true],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFERROR(5,"none")', 5],
    ['=IFNA(NA(),"none")', 'none'],
    ['=NA()', '#N/A'],
    ['=ISNUMBER(NUMBERVALUE("12"))', true],
    ['=ISNUMBER("12")', false],
    ['=ISNUMBER(NA())', false],
    ['=SUBSTITUTE("1,740",",","")', '1740'],
    ['=TRIM("  a  b ")', 'a b'],
    ['=LEN("230kg")', 5],
    ['=LEFT("230kg",3)', '230'],
    ['=MID("230kg",4,9)', 'kg'],
    ['=ABS(-3)', 3],
    ['=AND(TRUE,1=1)', true],
    ['=OR(FALSE,1=2)', false],
    ['=1/0', '#DIV/0!'],
    ['=0.1+0.2', 0.1 + 0.2],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=IF(NA()=1,2,3)', '#N/A'],
  ])('%s', async (formula, value) => {
    expect(await calculated([formula])).toEqual([value]);
  });

  const COLUMN = {
    'A1:B5': [
      ['名', 1],
      ['电机', 10],
      ['轴', 20],
      ['电机', 30],
      ['', ''],
    ],
  };

  it.each<[string, unknown]>([
    ['=COUNTA(A:A)', 4],
    ['=COUNTA(A2:A100)', 3],
    ['=SUMIFS(B:B,A:A,"电机")', 40],
    ['=SUMIFS(B2:B5,A2:A5,"电机",B2:B5,">15")', 30],
    ['=COUNTIF(A:A,"电机")', 2],
    ['=COUNTIF(A:A,"~*")', 0],
    ['=COUNTIF(A2:A4,"电*")', 2],
    ['=SUM(B2:B4)', 60],
    ['=VLOOKUP("轴",A1:B4,2,FALSE)', 20],
    ['=INDEX(B1:B4,MATCH("轴",A1:A4,0))', 20],
    ['=SUMPRODUCT((A2:A4="电机")*B2:B4)', 40],
    ['=COUNTBLANK(A1:A5)', 1],
    ['=A5=""', true],
    ['=A5&"x"', 'x'],
  ])('%s over cells', async (formula, value) => {
    expect(await calculated([formula], COLUMN)).toEqual([value]);
  });

  it('gives an error on, from cell to cell', async () => {
    expect(await calculated(['=NA()', '=Z1+1', '=SUM(Z1:Z2)', '=IFERROR(Z3,0)'])).toEqual([
      '#N/A',
      '#N/A',
      '#N/A',
      0,
    ]);
  });
});

// support.microsoft.com: How to correct a #NAME? error
it('is #NAME? where the function is unknown', async () => {
  expect(await calculated(['=NOSUCH(1)', '=NoSuchName*2'])).toEqual(['#NAME?', '#NAME?']);
});

// support.microsoft.com: Dynamic array formulas and spilled array behavior; How to correct a #SPILL! error
describe('a formula with several results', () => {
  it('spills into the cells beside it', async () => {
    const read = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange().clear();
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
      sheet.getRange('D1').formulas = [['=SUM(A1:B2)']];
      const range = sheet.getRange('A1:D2').load('values,formulas');
      await context.sync();
      return [range.values, range.formulas[0]?.[0]] as unknown[];
    });
    expect(read).toEqual([
      [
        [1, 2, '', 10],
        [3, 4, '', ''],
      ],
      '=SEQUENCE(2,2)',
    ]);
  });

  it('is #SPILL! where something stands in the way', async () => {
    const values = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange().clear();
      sheet.getRange('A2').values = [['x']];
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const range = sheet.getRange('A1:A3').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['#SPILL!'], ['x'], ['']]);
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
it('follows its cells over sheets, however many stand between', async () => {
  const values = await page.Excel.run(async (context) => {
    const [sheet, other] = [
      context.workbook.worksheets.getItem('Sheet1'),
      context.workbook.worksheets.add('台账'),
    ];
    sheet.getRange().clear();
    sheet.getRange('A1').values = [[1]];
    other.getRange('A1:A3').formulas = [['=Sheet1!A1+1'], ['=A1*10'], ['=台账!A2&"kg"']];
    await context.sync();
    sheet.getRange('A1').values = [[4]];
    const range = other.getRange('A1:A3').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[5], [50], ['50kg']]);
});

// support.microsoft.com, "How to correct a #REF! error": a reference to what is not there.
it.each([
  ['=Nowhere!A1', '#REF!'],
  ["='No where'!A1:B2", '#REF!'],
  ['=SUM(Nowhere!A1:B2)', '#REF!'],
  ['=SUM(Nowhere!A:A)', '#REF!'],
  ['=1+Nowhere!A1*2', '#REF!'],
  ['=IFERROR(Nowhere!A1,"none")', 'none'],
  ['=IF(TRUE,3,Nowhere!A1)', 3],
  ['=-Nowhere!A1', '#REF!'],
  ['=VLOOKUP(1,Nowhere!A1:B2,2,FALSE)', '#REF!'],
])('%s, where no such sheet is, comes to %p', async (formula, value) => {
  expect(await calculated([formula])).toEqual([value]);
});

// A blank cell is an empty text or 0, whichever is wanted, and B1 holds a formula that gives "".
describe('a blank cell', () => {
  it.each<[string, unknown]>([
    ['=EXACT(A9,"")', true],
    ['=EXACT("",A9)', true],
    ['=EXACT(A9,A10)', true],
    ['=EXACT(B1,"")', true],
    ['=EXACT(A9,"a")', false],
    ['=EXACT(A9,0)', false],
    ['=SUMPRODUCT(--EXACT(A9:A10,""))', 2],
    ['=ISBLANK(A9)', true],
    ['=ISBLANK("")', false],
    ['=LEN(A9)', 0],
    ['=A9=""', true],
    ['=A9=0', true],
    ['=A9&""', ''],
    ['=ISTEXT(A9)', false],
    ['=ISNUMBER(A9)', false],
    ['=NUMBERVALUE(A9)', 0],
    ['=A9', 0],
  ])('%s', async (formula, value) => {
    expect(await calculated([formula], { B1: [['=""']] })).toEqual([value]);
  });
});
