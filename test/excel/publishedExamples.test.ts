import { calculateStudy } from '../../src/app/calculateStudy';
import { writeStudy } from '../../src/app/writeStudy';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import { contentAt } from '../../src/workbook/grid';
import type { WorkbookContent } from '../../src/workbook/port';
import { excelPort } from '../support/excelPort';
import { officePage } from '../support/officeInJsdom';
import { publishedCases, sheetsOf, totalOf, type PublishedCase } from '../support/publishedCases';
import { viewOfGrids } from '../support/viewOfGrids';

/** The workbook after the results were written into it and the spreadsheet has calculated them. */
async function writtenOf(example: PublishedCase, language: Language): Promise<WorkbookContent> {
  const view = viewOfGrids(await sheetsOf(example));
  const page = await officePage({ workbookName: 'ledger.xlsx', view });
  const port = excelPort(page);
  const before = await port.read();
  const answers = new Map(Object.entries(example.answers ?? {}));
  const choices = { gwp: null, boundary: null, language, answers };
  await writeStudy(calculateStudy([before], choices), port, before);
  const after = await port.read();
  page.close();
  return after;
}

/** A product's line of the summary, by the words above it. */
function summaryOf(content: WorkbookContent, product: string): ReadonlyMap<unknown, unknown> {
  const grid = content.owned.find(({ key }) => key === 'summary')?.grid;
  if (grid === undefined) throw new Error('There is no summary');
  const rows = [...grid.rows];
  const row = rows.find(([, cells]) => cells[1] === product)?.[0];
  const head = rows.find(([at, cells]) => cells.length > 2 && at < Number(row));
  if (row === undefined || head === undefined) throw new Error(`The summary has no ${product}`);
  const [at, words] = head;
  return new Map(
    words.map((_, column) => [
      contentAt(grid, { row: at, column }),
      contentAt(grid, { row, column }),
    ]),
  );
}

// The cases alternate between the languages; each case's why.md derives the figures by hand.
describe('published worked examples, calculated by the formulas of their sheets', () => {
  it.each(
    publishedCases().map((example, index) => {
      const language: Language = LANGUAGES[index % LANGUAGES.length] ?? 'zh-CN';
      return [example.name, language, example] as const;
    }),
  )('come to the exact stages and total: %s, %s', async (_, language, example) => {
    const after = await writtenOf(example, language);
    const texts = textsFor(language);
    for (const [name, expected] of Object.entries(example.products)) {
      const { covered, ...stages } = expected;
      const line = summaryOf(after, name);
      for (const [stage, kg] of Object.entries(stages)) {
        const word = texts.stages[stage as keyof typeof stages];
        expect(Number(line.get(word)) / kg).toBeCloseTo(1, 11);
      }
      const total = totalOf(expected);
      expect(Number(line.get(texts.columns.ledgerTotal)) / total).toBeCloseTo(1, 11);
      const each = Number(line.get(texts.columns.perUnit));
      expect((each * covered) / total).toBeCloseTo(1, 11);
    }
    const contents = after.owned.flatMap(({ grid }) => [...grid.rows.values()].flat());
    expect(contents.filter((one) => typeof one === 'object' && one !== null)).toEqual([]);
  });
});
