import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { studyJson } from '../../src/app/studyJson';
import type { CellContent } from '../../src/workbook/grid';
import type { WorkbookContent } from '../../src/workbook/port';
import { gridOf } from '../support/gridOf';

interface Document {
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly values: { readonly cells: readonly string[]; readonly items?: readonly string[] };
  }[];
  readonly questions: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** Every second row is steel, with a factor; of the others each has what the test wants. */
function studyOf(
  count: number,
  other: (index: number) => readonly [name: string, amount: CellContent, unit: string],
): { readonly study: Study; readonly content: WorkbookContent; readonly document: Document } {
  const rows = Array.from({ length: 2 * count }, (_, index) => {
    const row = index % 2 === 0 ? (['钢', 5, 'kg'] as const) : other((index - 1) / 2);
    return ['泵', ...row];
  });
  const content: WorkbookContent = {
    file: 'ledger.xlsx',
    sheets: [
      gridOf('台账', [['产品', '名称', '用量', '单位'], ...rows]),
      gridOf('因子', [
        ['名称', '排放因子', '单位', '来源'],
        ['钢', 2, 'kgCO2e/kg', '数据库'],
      ]),
    ],
    owned: [],
    copies: [],
  };
  const study = calculateStudy([content], {
    gwp: null,
    boundary: null,
    language: null,
    answers: new Map(),
  });
  return { study, content, document: studyJson(study) as Document };
}

function told(document: Document, code: string): readonly Document['findings'][number][] {
  return document.findings.filter((finding) => finding.code === code);
}

/** Without digits, which could be grades of something. */
function inWords(index: number): string {
  return [...String(index)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join('');
}

describe('what a ledger shows again and again', () => {
  it.each([1, 2, 2000])('is one finding: %d items without a factor, rows 3, 5, 7 …', (count) => {
    const { document } = studyOf(count, (index) => [`未知第${inWords(index)}种`, 1, 'kg']);
    const [one, ...others] = told(document, 'missing-factor');
    expect(others).toEqual([]);
    expect(one?.values.cells).toEqual(
      Array.from({ length: count }, (_, index) => `台账!C${String(2 * index + 3)}`),
    );
    if (count > 1) expect(one?.values.items).toHaveLength(count);
    expect(one?.message).toContain(count === 1 ? '“未知第零种”' : `${String(count)} 项`);
    expect(one?.message).toContain('台账!C3');
  });

  it.each([
    ['missing-unit', 'kg?', 5],
    ['missing-quantity', 'kg', null],
    ['blank-or-placeholder', 'kg', '—'],
    ['number-as-text', 'kg', '5'],
    ['approximate-value', 'kg', '约5'],
  ] as const)('is one finding, 500 times: %s', (code, unit, amount) => {
    const { document } = studyOf(500, () => ['钢', amount, unit]);
    const [one, ...others] = told(document, code);
    expect(others).toEqual([]);
    expect(one?.values.cells).toHaveLength(500);
  });

  it('is one question: 500 rows of a name that is nearly a factor’s', () => {
    const near = studyOf(500, () => ['钢钢', 5, 'kg']).document;
    const asked = near.questions.filter(({ id }) => id.startsWith('name-near-match:'));
    expect(asked.map(({ cells }) => cells.length)).toEqual([500]);
  });

  it('never fills a cell of the checks sheet: names of 900 characters, 2,000 cells apart', () => {
    const { study, content } = studyOf(2000, (index) => [
      `${String(index)}${'未知合金'.repeat(225)}`,
      1,
      'kg',
    ]);
    const checks = planStudy(study, content).plan.sheets.find(({ key }) => key === 'checks');
    const texts = (checks?.cells ?? []).flatMap(({ content: cell }) =>
      cell.kind === 'text' ? [cell.text] : [],
    );
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(500);
    expect(texts).toContain('missing-factor');
  });
});
