import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

/** 100 kg at 2 kg in the row, and what came back. */
function reading(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ Purchases: rows }, answers);
  return {
    sums: Object.values(sums).flatMap((stages) => Object.values(stages)),
    asked: asked.filter((code) => code !== 'unit-of-analysis'),
  };
}

const HEADER = ['Material', 'Quantity (kg)', 'Emission factor', 'Factor unit'];
const FACTOR = [2, 'kgCO2e/kg'] as const;

describe('rows of what came back beside what came in', () => {
  it.each([
    ['Steel', 'Steel returned to supplier'],
    ['Steel', 'Steel (returned)'],
    ['Steel', 'Returns: steel'],
    ['Flour', 'Flour - return to store'],
    ['钢材', '钢材退货'],
    ['钢材', '钢材（退库）'],
    ['面粉', '退料-面粉'],
  ])('are asked by their name, and never added: %s, %s', (name, returned) => {
    const rows = [HEADER, [name, 100, ...FACTOR], [returned, 20, ...FACTOR]];
    expect(reading(rows)).toEqual({ sums: [200], asked: ['row-meaning'] });
    expect(reading(rows, { 'row-meaning': 'count-as-used' }).sums).toEqual([240]);
  });

  it.each([
    'Return to store',
    'Returns to stock',
    'Returned to supplier',
    'Supplier return',
    'RTV',
    '退料',
    '退回供应商',
    '采购退货',
  ])('are asked by the cell beside them: %s', (movement) => {
    const header = ['Material', 'Movement', ...HEADER.slice(1)];
    const rows = [header, ['Steel', 'Issue', 100, ...FACTOR], ['Steel', movement, 20, ...FACTOR]];
    expect(reading(rows)).toEqual({ sums: [200], asked: ['row-meaning'] });
  });

  it('are items of their own where nothing else has their name: 120 × 2 = 240', () => {
    const rows = [HEADER, ['Steel', 100, ...FACTOR], ['Returned glass bottles', 20, ...FACTOR]];
    expect(reading(rows)).toEqual({ sums: [240], asked: [] });
  });
});
