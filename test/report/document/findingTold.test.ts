import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy } from '../../../src/app/calculateStudy';
import { studyDocument } from '../../../src/app/reportStudy';
import type { CellContent } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';
import { contentOf } from '../../support/openedWorkbook';
import { pumpReport, rowsOf } from '../../support/reportedStudy';

/** What tables say, the lines of findings among them. */
function told(sheet: readonly (readonly CellContent[])[]): string {
  return rowsOf(pumpReport({ sheets: [gridOf('能源', sheet)] })).join('\n');
}

describe('a finding in a report has the digits of the tables', () => {
  it.each([
    [
      'zh-CN',
      ['合计应为 3,492,987.035 kgCO2e，相差 15,149.089', '按 30,000 kWh 计，而不是 3,000 kWh'],
    ],
    [
      'en-US',
      [
        'come to 3,492,987.035 kgCO2e, a difference of 15,149.089',
        'counted as 30,000 instead of 3,000 kWh',
      ],
    ],
  ] as const)('what a stated total should be is the total (%s)', async (language, sentences) => {
    const file = join(__dirname, '../../../assets/samples/jiuda-combined-subtotals.xlsx');
    const content = await contentOf(await readFile(file));
    const study = calculateStudy([content], {
      ...{ gwp: null, boundary: null, language },
      answers: new Map<string, string>(),
    });
    const rows = rowsOf(studyDocument(study, '2025-03-01').blocks);
    const all = rows.join('\n');
    for (const sentence of sentences) expect(all).toContain(sentence);
    expect(rows.some((row) => row.includes('|3,492,987.035|'))).toBe(true);
    // A part of the difference is carried over from a subtotal, in the unit of the total.
    expect(all).toContain('660.889');
    expect(all).not.toMatch(/660\.8894|3492987\.034/);
  });

  it('and so has the sum of several items', () => {
    // 18.6 t × 3.096 t/t = 57,585.6 kg; 3.096 is what diesel gives off when it is burnt.
    const all = told([
      ['能源种类', '消耗量(t)', '排放因子(tCO2e/t)', '数据来源'],
      ['柴油', 18.6, 3.096, '虚构来源'],
    ]);
    expect(all).toContain('等于燃烧排放，共 57,585.600 kgCO2e');
    expect(all).toContain('柴油|18.6 t|3.096|tCO2e/t|57,585.600');
  });

  it('but figures that differ by less than these digits are told with all of theirs', () => {
    // 0.1234 × 1 = 0.1234, stated 0.1238: with three decimals both were 0.123 or 0.124.
    const all = told([
      ['材料名称', '用量(kg)', '排放因子(kgCO2e/kg)', '排放量(kgCO2e)', '数据来源'],
      ['胶', 0.1234, 1, 0.1238, '虚构来源'],
      ['漆', 2, 3, 6, '虚构来源'],
    ]);
    expect(all).toContain('结果是 0.1238，按该行的数量和因子应为 0.1234 kgCO2e');
  });
});
