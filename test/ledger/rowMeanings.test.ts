import fc from 'fast-check';
import { rowMeaning } from '../../src/ledger/text/rowMeaning';
import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Item', 'Factor', 'Unit'],
  ['Steel', 2, 'kgCO2e/kg'],
  ['Copper', 3, 'kgCO2e/kg'],
];

function reading(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ Data: rows, EF }, answers);
  return { sums: Object.values(sums), asked: asked.filter((code) => code !== 'unit-of-analysis') };
}

/** 100 kg × 2 of which nothing is said, and 10 kg × 3 with a word beside it. */
function withWord(header: string, word: string, plain = ''): Rows {
  return [
    ['Item', 'Amount (kg)', header],
    ['Steel', 100, plain],
    ['Copper', 10, word],
  ];
}

describe('rows of which a cell says that they are no use', () => {
  it.each([
    ['Remark', 'cancelled'],
    ['Status', 'Void'],
    ['Remark', 'not used'],
    ['Remark', 'Alternative to steel'],
    ['Remark', 'duplicate of row 2'],
    ['Remark', 'Returned to supplier'],
    ['Note', 'sold'],
    ['Remark', 'planned'],
    ['备注', '作废'],
    ['狀態', '已取消'],
    ['备注', '已退货'],
    ['备注', '备选料'],
    ['备注', '重复录入'],
    ['备注', '已包含在上面'],
    ['业务类型', '盘点'],
  ])('%s: %s is asked, and only 100 × 2 = 200 counts', (header, word) => {
    const rows = withWord(header, word);
    const { sums, asked } = reading(rows);
    expect(sums).toEqual([{ rawMaterial: 200 }]);
    expect(asked).toEqual(['row-meaning']);
    // 200 + 10 × 3 = 230 once somebody says that it was used, and 200 without a doubt once it is left out.
    expect(reading(rows, { 'row-meaning': 'count-as-used' }).sums).toEqual([{ rawMaterial: 230 }]);
    expect(reading(rows, { 'row-meaning': 'leave-out' }).sums).toEqual([{ rawMaterial: 200 }]);
  });

  it.each([
    ['Movement', 'Issue', 'Return', 'Receipt'],
    ['类型', '领料', '退料', '入库'],
    ['業務類型', '生产出库', '采购退货', '采购入库'],
  ])(
    '%s: of what was %s, %s and %s only the first counts: 80 × 2 = 160',
    (header, out, back, got) => {
      const rows: Rows = [
        [header, 'Item', 'Amount (kg)'],
        [out, 'Steel', 80],
        [back, 'Steel', 20],
        [got, 'Steel', 100],
      ];
      const { sums, asked } = reading(rows);
      expect(sums).toEqual([{ rawMaterial: 160 }]);
      expect(asked).toEqual(['row-meaning', 'row-meaning']);
    },
  );

  it.each([
    ['Remark', 'checked', ''],
    ['Remark', 'sold in sheets of 2 m', ''],
    ['Status', 'Completed', 'Completed'],
    ['Movement', 'Purchase', 'Purchase'],
    ['Type', 'Planned', 'Planned'],
    ['Remark', 'replaces paint', ''],
    ['备注', '采购于上海', ''],
    ['类型', '采购入库', '采购入库'],
    ['备注', '按库存台账统计', ''],
  ])('%s: %s beside “%s” says nothing of the kind: 200 + 30 = 230', (header, word, plain) => {
    const plainWord = plain === '' ? '' : word;
    expect(reading(withWord(header, word, plainWord))).toEqual({
      sums: [{ rawMaterial: 230 }],
      asked: [],
    });
  });

  it('are not asked where they are negative: a return of 20 kg leaves (100 − 20) × 2 = 160', () => {
    const { sums, asked } = reading([
      ['Item', 'Amount (kg)', 'Remark'],
      ['Steel', 100, ''],
      ['Steel', -20, 'returned'],
    ]);
    expect(sums).toEqual([{ rawMaterial: 160 }]);
    expect(asked).not.toContain('row-meaning');
  });

  it('are known by the word in any script, capitals and signs, with a number behind it', () => {
    const word = fc.constantFrom(
      'cancelled',
      'VOID',
      'Returned',
      '作废',
      '退貨',
      '重复',
      '盤點',
      'Sold',
    );
    const around = fc.constantFrom<readonly [string, string]>(
      ['', ''],
      ['(', ')'],
      ['【', '】'],
      ['* ', ''],
      ['', ' 2'],
    );
    fc.assert(
      fc.property(word, around, (text, [before, behind]) => {
        const said = `${before}${text}${behind}`;
        expect(rowMeaning(said)).not.toBeNull();
        expect(reading(withWord('Remark', said)).sums).toEqual([{ rawMaterial: 200 }]);
      }),
      { numRuns: 40 },
    );
  });
});
