import fc from 'fast-check';
import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Item', 'Factor', 'Unit'],
  ['Steel', 2, 'kgCO2e/kg'],
  ['Copper', 3, 'kgCO2e/kg'],
  ['Road freight', 0.1, 'kgCO2e/(t·km)'],
];

function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ ...sheets, EF }, answers);
  return { sums: Object.values(sums), asked: asked.filter((code) => code !== 'unit-of-analysis') };
}

/** 100 kg × 2 + 10 kg × 3 = 230 where the column is what was used. */
function sheetOf(header: string, name = 'Item', sheet = 'Data'): Sheets {
  return {
    [sheet]: [
      [name, header],
      ['Steel', 100],
      ['Copper', 10],
    ],
  };
}

const EN = [
  'Sold',
  'Sales',
  'Shipped',
  'Ordered',
  'Order quantity',
  'On order',
  'Returned',
  'Returns',
  'Recovered',
  'Remaining',
  'Unused',
  'Closing balance',
  'Difference',
  'Saved',
  'Exported',
  'Max',
  'Allowance',
  'Tare',
];
const ZH = [
  '销售量',
  '外售量',
  '出货量',
  '訂購量',
  '订单量',
  '退货量',
  '退料量',
  '剩余量',
  '结余',
  '盘点数',
  '盘盈',
  '在途量',
  '差異',
  '节约量',
  '限额',
  '皮重',
];

describe('amounts whose header says that they are something else', () => {
  it.each([...EN, ...ZH])(
    '%s (kg) alone is asked, and nothing counts; 100 × 2 + 10 × 3 = 230 once it is said to be used',
    (header) => {
      const sheets = sheetOf(`${header} (kg)`);
      const { sums, asked } = reading(sheets);
      expect(sums.flatMap(Object.values)).toEqual([null]);
      expect(asked).toContain('amount-meaning');
      expect(reading(sheets, { 'amount-meaning': 'count-as-used' })).toEqual({
        sums: [{ rawMaterial: 230 }],
        asked: ['amount-meaning'],
      });
    },
  );

  it('count for nothing once they are left out, beside what was used: 50 × 2 = 100', () => {
    const sheets = {
      ...sheetOf('Sold (kg)'),
      Consumption: [
        ['Item', 'Used (kg)'],
        ['Steel', 50],
      ],
    };
    expect(reading(sheets, { 'amount-meaning': 'leave-out' }).sums).toEqual([{ rawMaterial: 100 }]);
  });

  it.each(['Received (kg)', 'Delivered (kg)', '入库量(kg)', '到货量(kg)'])(
    '%s is near to what was used: 230 is assumed, and asked',
    (header) => {
      expect(reading(sheetOf(header))).toEqual({
        sums: [{ rawMaterial: 230 }],
        asked: ['amount-meaning'],
      });
    },
  );

  it.each([
    'Used (kg)',
    'Used for units sold (kg)',
    '销售产品消耗量(kg)',
    'Purchased (kg)',
    'Planned (kg)',
    'Weight (kg)',
    'Input (kg)',
    'Qty (kg)',
    '用量(kg)',
    '采购量(kg)',
    '领用量(kg)',
    '出库量(kg)',
    '计划用量(kg)',
    '投入量(kg)',
  ])('%s is what was used: 230', (header) => {
    expect(reading(sheetOf(header))).toEqual({ sums: [{ rawMaterial: 230 }], asked: [] });
  });

  it.each(['Sales 2024', 'Open orders', 'Stock count', '库存盘点表', '销售台账', '2024年退货明细'])(
    'amounts on a sheet called %s are asked as well',
    (sheet) => {
      const { sums, asked } = reading(sheetOf('Amount (kg)', 'Item', sheet));
      expect(sums.flatMap(Object.values)).toEqual([null]);
      expect(asked).toContain('amount-meaning');
    },
  );

  it.each(['Inventory', 'Life cycle inventory', 'Bill of materials', '清单', '采购台账'])(
    'amounts on a sheet called %s are what was used: 230',
    (sheet) => {
      expect(reading(sheetOf('Amount (kg)', 'Item', sheet)).asked).toEqual([]);
    },
  );

  it('of goods on their way is carried whatever was sold: 2 t × 300 km × 0.1 = 60', () => {
    const { sums, asked } = reading({
      Distribution: [
        ['Goods', 'Sold (t)', 'Distance (km)', 'Mode'],
        ['Pump', 2, 300, 'Road freight'],
      ],
    });
    expect(sums).toEqual([{ distribution: 60 }]);
    expect(asked).not.toContain('amount-meaning');
  });

  it('kilowatt hours that were delivered were used: 100 × 0.5 = 50', () => {
    const { sums, asked } = formReading({
      Energy: [
        ['Carrier', 'Delivered (kWh)'],
        ['Electricity', 100],
      ],
      EF: [
        ['Item', 'Factor', 'Unit'],
        ['Electricity', 0.5, 'kgCO2e/kWh'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 50 }]);
    expect(asked).not.toContain('amount-meaning');
  });

  it('is known in any script and place of the word, for whatever it is an amount of', () => {
    const zh = fc
      .tuple(
        fc.constantFrom('', '本月', '2024年', '实际'),
        fc.constantFrom('销售', '銷售', '订购', '退货', '剩餘', '盘亏'),
        fc.constantFrom('量', '数量', '重量'),
      )
      .map((words) => words.join(''));
    const en = fc
      .tuple(
        fc.constantFrom('', 'Amount ', 'Quantity ', 'Total '),
        fc.constantFrom('sold', 'Ordered', 'returned', 'remaining', 'shipped'),
        fc.constantFrom('', ' 2024', ' quantity', ' weight'),
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(zh, en), fc.constantFrom('Item', '名称', 'Material'), (header, name) => {
        const { sums, asked } = reading(sheetOf(`${header} (kg)`, name));
        expect(sums.flatMap(Object.values)).toEqual([null]);
        expect(asked).toContain('amount-meaning');
      }),
      { numRuns: 60 },
    );
  });
});
