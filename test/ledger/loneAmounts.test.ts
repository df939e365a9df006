import fc from 'fast-check';
import { formReading, expectLaws, type Sheets } from '../support/lawsOfForms';

type Sums = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

function total(sums: Sums): number {
  return Object.values(sums)
    .flatMap((one) => Object.values(one))
    .reduce<number>((sum, one) => sum + (one ?? NaN), 0);
}

/** 5 g × 2 kg/kg + 50 g × 3 kg/kg = 10 g + 150 g = 0.16 kg. */
function parts(header: string, more: Sheets = {}): Sheets {
  return {
    包材: [
      ['部件', header, '因子(kgCO2e/kg)'],
      ['瓶盖', 5, 2],
      ['瓶身', 50, 3],
    ],
    ...more,
  };
}

describe('the one column of figures beside names and factors', () => {
  it.each([
    '单重(g)',
    '单件重量 g',
    '单件重(克)',
    'Unit weight (g)',
    'weight per piece (g)',
    '克重(g)',
  ])('%s is the amount, whatever its words: 0.16', (header) => {
    expect(total(formReading(parts(header)).sums)).toBeCloseTo(0.16, 12);
    expectLaws(parts(header), false);
  });

  it.each(['Unit weight (g)', 'g per piece', 'g/pc'])(
    '%s stays what leads from pieces to their factors where another table counts them: 10 × 0.005 × 2 + 20 × 0.05 × 3 = 3.1',
    (header) => {
      const { sums, asked } = formReading(
        parts(header, {
          BOM: [
            ['Part', 'Amount (g)'],
            ['瓶盖', 50],
            ['瓶身', 1000],
          ],
        }),
      );
      expect(total(sums)).toBeCloseTo(3.1, 12);
      expect(asked).not.toContain('missing-factor');
    },
  );

  it.each([
    ['密度(kg/L)', '因子(kgCO2e/kg)'],
    ['NCV (GJ/t)', 'EF (kgCO2e/GJ)'],
    ['配比(%)', '因子(kgCO2e/kg)'],
    ['年份', '因子(kgCO2e/kg)'],
    ['单重(g)', '因子(kgCO2e/kWh)'],
  ])('%s beside %s is no amount', (header, factor) => {
    const { sums } = formReading({
      F: [
        ['部件', header, factor],
        ['甲', 80, 2],
        ['乙', 20, 3],
      ],
    });
    expect(sums).toEqual({});
  });

  it('年填充量 beside 单位 and GWP: 10 × 6630 + 2 × 23500 = 113300', () => {
    const sheets: Sheets = {
      氣體: [
        ['氣體', '年填充量', '單位', 'GWP', '備註'],
        ['CF4', 10, 'kg', 6630, ''],
        ['SF6', 2, 'kg', 23_500, ''],
      ],
    };
    expect(total(formReading(sheets).sums)).toBe(113_300);
  });

  it('a word nobody knows beside a column of units is the amount by factors of the same names: 3 × 1 + 7 × 2 = 17', () => {
    const { sums } = formReading({
      投料: [
        ['名称', '投加', '单位'],
        ['甲', 3, 'kg'],
        ['乙', 7, 'kg'],
      ],
      因子: [
        ['名称', '因子(kgCO2e/kg)'],
        ['甲', 1],
        ['乙', 2],
      ],
    });
    expect(total(sums)).toBe(17);
  });

  it('what a piece weighs times the pieces that were made: 0.1 × 1000 × 2 + 0.05 × 2000 × 3 = 500', () => {
    const { sums } = formReading({
      注塑: [
        ['品名', '材质', '单件重量 g', '年产量 件', '材料因子 kgCO2e/t'],
        ['料桶', 'PP', 100, 1000, 2000],
        ['面壳', 'ABS', 50, 2000, 3000],
      ],
    });
    expect(total(sums)).toBeCloseTo(500, 9);
  });
});

describe('ratios of two units as headers', () => {
  const one = (header: string, factor: string): Sheets => ({
    E: [
      ['Item', header, factor],
      ['Water', 3, 0.9],
      ['Gas', 7, 2],
    ],
  });

  it.each([
    ['m3/t', 'EF (kgCO2e/m3)'],
    ['L/hl', 'EF (kgCO2e/L)'],
    ['kWh/t', 'EF (kgCO2e/kWh)'],
    ['kWh per tonne', 'EF (kgCO2e/kWh)'],
    ['kg/hl', 'EF (kgCO2e/kg)'],
  ])(
    '%s alone is for one of its lower unit, never an amount in it: 3 × 0.9 + 7 × 2 = 16.7',
    (...own) => {
      expect(total(formReading(one(...own)).sums)).toBeCloseTo(16.7, 12);
    },
  );

  it.each([
    ['t', 'GJ/t', 'EF (kgCO2e/GJ)'],
    ['Amount (kg)', 'kWh/kg', 'EF (kgCO2e/kWh)'],
    ['m3', 'kg/m3', 'EF (kgCO2e/kg)'],
    ['Litres', 'kg/L', 'EF (kgCO2e/kg)'],
  ])('%s × %s leads to the factor: 10 × 20 × 0.1 + 5 × 28 × 0.1 = 34', (...own) => {
    const { sums, asked } = formReading({
      E: [
        ['Material', ...own],
        ['A', 10, 20, 0.1],
        ['B', 5, 28, 0.1],
      ],
    });
    expect(total(sums)).toBeCloseTo(34, 9);
    expect(asked).not.toContain('alternative-columns');
  });
});

describe('power and hours in other words', () => {
  it.each([
    ['kW', 'Hours/yr'],
    ['Rated kW', 'h/year'],
    ['功率(kW)', '时间(h)'],
    ['kW', '每批时间(h)'],
    ['Power (kW)', 'Hours p.a.'],
    ['额定功率(kW)', '年运行小时'],
  ])('%s × %s: (100 × 10 + 50 × 20) × 0.5 = 1000, and no unit is asked', (power, time) => {
    const sheets: Sheets = {
      用电: [
        ['设备', power, time, '因子(kgCO2e/kWh)'],
        ['注塑机', 100, 10, 0.5],
        ['冷水机', 50, 20, 0.5],
      ],
    };
    const { sums, asked } = formReading(sheets);
    expect(total(sums)).toBe(1000);
    expect(asked).not.toContain('missing-unit');
  });

  it('minutes are minutes: 60 kW × 30 min × 0.5 = 15', () => {
    const { sums } = formReading({
      用电: [
        ['设备', 'kW', 'Cycle time (min)', '因子(kgCO2e/kWh)'],
        ['注塑机', 60, 30, 0.5],
        ['冷水机', 0, 20, 0.5],
      ],
    });
    expect(total(sums)).toBe(15);
  });
});

describe('energy of products', () => {
  it.each(['kWh', '用电量(kWh)', 'Electricity (kWh)'])(
    '产品 | %s without a column of items is what each product uses: 100 × 0.5 and 40 × 0.5',
    (header) => {
      const { sums } = formReading({
        能源: [
          ['产品', header, '因子(kgCO2e/kWh)'],
          ['书桌', 100, 0.5],
          ['椅子', 40, 0.5],
        ],
      });
      expect(sums).toEqual({ 书桌: { production: 50 }, 椅子: { production: 20 } });
    },
  );

  it('masses of products may be the products themselves, and are not counted', () => {
    const { sums } = formReading({
      汇总: [
        ['产品', '重量(kg)', '因子(kgCO2e/kg)'],
        ['书桌', 100, 0.5],
        ['椅子', 40, 0.5],
      ],
    });
    expect(sums).toEqual({});
  });
});

it('law: a lone column counts with its unit, or not at all where the factor is for another kind', () => {
  const units = fc.constantFrom<readonly [string, number, string]>(
    ['g', 0.001, 'kg'],
    ['kg', 1, 'kg'],
    ['lb', 0.45359237, 'kg'],
    ['t', 1000, 'kg'],
  );
  const words = fc.constantFrom('单重', '单件重量', 'Unit weight', 'weight per piece');
  const per = fc.constantFrom('kg', 'kWh', 'm3');
  fc.assert(
    fc.property(units, words, per, fc.integer({ min: 1, max: 999 }), (unit, word, of, amount) => {
      const { sums } = formReading({
        F: [
          ['部件', `${word}(${unit[0]})`, `因子(kgCO2e/${of})`],
          ['甲', amount, 2],
          ['乙', 7.5, 4],
        ],
      });
      if (of === unit[2]) expect(total(sums)).toBeCloseTo((amount * 2 + 30) * unit[1], 6);
      else expect(Number.isFinite(total(sums)) && total(sums) !== 0).toBe(false);
    }),
    { numRuns: 40 },
  );
});

describe('shares of a whole that stands in every row', () => {
  it.each([
    ['配比(%)', '净含量(g)'],
    ['% w/w', 'Fill (g)'],
    ['Share (%)', 'Net content (g)'],
    ['wt%', '装量(g)'],
  ])('%s × %s: (0.2 × 3 + 0.1 × 4) × 0.12 kg = 0.12', (share, whole) => {
    const { sums } = formReading({
      配方: [
        ['组分', share, whole, '因子(kgCO2e/kg)'],
        ['水', 70, 120, 0],
        ['甘油', 20, 120, 3],
        ['角鲨烷', 10, 120, 4],
      ],
    });
    expect(total(sums)).toBeCloseTo(0.12, 12);
  });

  it('equal amounts of equal shares stay amounts: 0.12 × 3 + 0.12 × 4 = 0.84', () => {
    const { sums } = formReading({
      配方: [
        ['组分', '配比(%)', '用料(g)', '因子(kgCO2e/kg)'],
        ['甘油', 50, 120, 3],
        ['角鲨烷', 50, 120, 4],
      ],
    });
    expect(total(sums)).toBeCloseTo(0.84, 12);
  });

  it('amounts that differ as the shares do stay amounts: 0.03 × 3 + 0.09 × 4 = 0.45', () => {
    const { sums } = formReading({
      配方: [
        ['组分', '配比(%)', '用量(g)', '因子(kgCO2e/kg)'],
        ['甘油', 25, 30, 3],
        ['角鲨烷', 75, 90, 4],
      ],
    });
    expect(total(sums)).toBeCloseTo(0.45, 12);
  });
});
