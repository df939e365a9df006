import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';

const ROWS = [
  ['钢材', 100, 1000, 900, 0.01],
  ['铸件', 50, 200, null, 0.1],
] as const;

describe('distances of the way back in a column of their own', () => {
  it.each([
    ['去程距离(km)', '返程空驶距离(km)'],
    ['运距(km)', '回程距离(km)'],
    ['運距(km)', '返程里程(km)'],
    ['Distance (km)', 'Empty return distance (km)'],
  ])('%s | %s are asked about: (100 × 1000 × 0.01 + 50 × 200 × 0.1) / 1000 = 2', (there, back) => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null, null],
        ['货物', '重量(t)', there, back, '因子(kgCO2e/tkm)'],
        ...ROWS,
      ],
    };
    const { sums, asked, told } = formReading(sheets);
    expect([sums, asked]).toEqual([{ 运输: { transport: 2 } }, ['empty-return']]);
    expect(told).not.toContain('column-not-used');
    expectLaws(sheets, false);
    // 100 × 1900 × 0.01 = 1900, and 50 × 200 × 0.1 = 1000: nothing comes back from there.
    expect(formReading(sheets, { 'empty-return': 'added' }).sums).toEqual({
      运输: { transport: 2.9 },
    });
  });

  it('are added in the unit of the way there: 100 × (1000 × 1.852 + 900) × 0.01 / 1000 = 2.752', () => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null, null, null],
        ['货物', '重量(t)', '距离', '距离单位', '返程空驶距离(km)', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 1000, '海里', 900, 0.01],
      ],
    };
    // 100 × 1852 × 0.01 / 1000
    expect(formReading(sheets).sums).toEqual({ 运输: { transport: 1.852 } });
    expect(formReading(sheets, { 'empty-return': 'added' }).sums).toEqual({
      运输: { transport: 2.752 },
    });
  });

  it('are all there is where no other distance stands beside them: 100 × 900 × 0.01 / 1000 = 0.9', () => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null],
        ['货物', '重量(t)', '回程距离(km)', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 900, 0.01],
      ],
    };
    expect(formReading(sheets).sums).toEqual({ 运输: { transport: 0.9 } });
  });

  it('hold their own unit, and a doubtful number is asked: 100 × (1000 + 900) × 0.01 / 1000 = 1.9', () => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null, null],
        ['货物', '重量(t)', '运距(km)', '返程空驶距离(km)', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 1000, 900, 0.01],
        ['铸件', 100, 1000, '2×450', 0.01],
      ],
    };
    const added = formReading(sheets, { 'empty-return': 'added' });
    expect(added.asked).toEqual(['empty-return', 'number-ambiguous']);
    // 钢材 alone is known; of 铸件 nothing is, until somebody says what 2×450 is.
    expect(added.sums).toEqual({ 运输: { transport: 1.9 } });
    const told = formReading(sheets, { 'empty-return': 'added', 'number-ambiguous': '900' });
    expect(told.told).not.toContain('missing-distance');
  });

  it.each(['待定', '约定不详', '50t'])(
    'that cannot be read, such as %s, leave the freight without a figure: only 1.9 of 钢材 counts',
    (cell) => {
      const sheets: Sheets = {
        运输: [
          ['产量：1000 件', null, null, null, null],
          ['货物', '重量(t)', '运距(km)', '返程空驶距离(km)', '因子(kgCO2e/tkm)'],
          ['钢材', 100, 1000, 900, 0.01],
          ['铸件', 100, 1000, cell, 0.01],
        ],
      };
      expect(formReading(sheets).sums).toEqual({ 运输: { transport: 2 } });
      const added = formReading(sheets, { 'empty-return': 'added' });
      expect(added.sums).toEqual({ 运输: { transport: 1.9 } });
      expect(added.told).toContain('missing-distance');
    },
  );

  it.each(['—', '无', 0, '满载返回', null])('%s: nothing comes back empty, and 1.9 + 1', (cell) => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null, null],
        ['货物', '重量(t)', '运距(km)', '返程空驶距离(km)', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 1000, 900, 0.01],
        ['铸件', 100, 1000, cell, 0.01],
      ],
    };
    expect(formReading(sheets, { 'empty-return': 'added' }).sums).toEqual({
      运输: { transport: 2.9 },
    });
  });

  it('say more than a remark does: 100 × (1000 + 900) × 0.01 / 1000 = 1.9, and not 2', () => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null, null, null],
        ['货物', '重量(t)', '运距(km)', '返程空驶距离(km)', '因子(kgCO2e/tkm)', '备注'],
        ['钢材', 100, 1000, 900, 0.01, '往返'],
      ],
    };
    expect(formReading(sheets).asked).toEqual(['empty-return']);
    expect(formReading(sheets, { 'empty-return': 'added' }).sums).toEqual({
      运输: { transport: 1.9 },
    });
  });

  it('are told as not used beside 往返运距, which holds them: 100 × 1900 × 0.01 / 1000 = 1.9, of one way 0.95', () => {
    const sheets: Sheets = {
      运输: [
        ['产量：1000 件', null, null, null, null],
        ['货物', '重量(t)', '往返运距(km)', '返程空驶距离(km)', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 1900, 900, 0.01],
      ],
    };
    const { sums, told } = formReading(sheets);
    expect(sums).toEqual({ 运输: { transport: 1.9 } });
    expect(told).toContain('column-not-used');
    expect(formReading(sheets, { 'empty-return': 'half' }).sums).toEqual({
      运输: { transport: 0.95 },
    });
  });

  it('a second column of them is told as not used', () => {
    const { told } = formReading({
      运输: [
        ['货物', '重量(t)', '运距(km)', '返程空驶距离(km)', '回程距离(km)', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 1000, 900, 800, 0.01],
      ],
    });
    expect(told).toContain('column-not-used');
  });

  it.each(['海里', 'nm', 'NM', 'sea miles', 'n mile', '公里'])('in mixed units: %s', (unit) => {
    const { sums } = formReading({
      运输: [
        ['货物', '重量(t)', '距离', '单位', '因子(kgCO2e/tkm)'],
        ['钢材', 100, 1000, unit, 0.01],
        ['铸件', 50, 200, 'km', 0.1],
      ],
    });
    // 100 × 1000 × 1.852 × 0.01 + 50 × 200 × 0.1, or with kilometres 1000 + 1000
    expect(sums).toEqual({ 运输: { transport: unit === '公里' ? 2000 : 2852 } });
  });
});

describe('the way back of journeys of several legs', () => {
  const factors = [
    ['名称', '排放因子', '单位'],
    ['公路', 0.1, 'kgCO2e/(t·km)'],
    ['海运', 0.01, 'kgCO2e/(t·km)'],
  ];
  // 10 t × (100 × 0.1 + 1000 × 0.01) = 200; with 80 km back by road + 10 × 80 × 0.1 = 280, by sea 208
  const legs: Sheets = {
    运输: [
      ['货物', '重量(t)', '公路(km)', '海运(km)', '返程空驶距离(km)'],
      ['钢板', 10, 100, 1000, 80],
    ],
    因子: factors,
  };

  it.each([
    ['included', 200],
    ['leg:公路(km)', 280],
    ['leg:海运(km)', 208],
  ])('is counted once, on the leg that is meant: %s gives %d', (answer, sum) => {
    expect(formReading(legs, { 'empty-return': answer }).sums).toEqual({
      运输: { transport: sum },
    });
  });

  it('needs no leg where the row has one only: 10 × (100 + 80) × 0.1 = 180', () => {
    const sheets: Sheets = {
      运输: [
        ['货物', '重量(t)', '公路(km)', '海运(km)', '返程空驶距离(km)'],
        ['钢板', 10, 100, 1000, 80],
        ['铝锭', 10, 100, null, 80],
      ],
      因子: factors,
    };
    expect(formReading(sheets, { 'empty-return': 'leg:海运(km)' }).sums).toEqual({
      运输: { transport: 208 + 180 },
    });
  });

  it.each([
    ['公路(km)', '公路返程空驶(km)', '海运(km)'],
    ['公路运距(km)', '公路空驶里程(km)', '海运距离(km)'],
  ])('%s | %s | %s: the header names the leg: 280', (road, back, sea) => {
    const sheets: Sheets = {
      运输: [
        ['货物', '重量(t)', road, back, sea],
        ['钢板', 10, 100, 80, 1000],
      ],
      因子: factors,
    };
    expect(formReading(sheets).sums).toEqual({ 运输: { transport: 200 } });
    expect(formReading(sheets, { 'empty-return': 'added' }).sums).toEqual({
      运输: { transport: 280 },
    });
  });

  it.each([
    [
      ['一程运距(km)', '一程方式', '一程返程空驶(km)'],
      ['二程运距(km)', '二程方式', '二程返程空驶(km)'],
    ],
    [
      ['Leg 1 distance (km)', 'Leg 1 mode', 'Leg 1 empty return (km)'],
      ['Leg 2 distance (km)', 'Leg 2 mode', 'Leg 2 empty return (km)'],
    ],
  ])('each leg has its own: 10 × (180 × 0.1 + 1030 × 0.01) = 283', (one, other) => {
    const sheets: Sheets = {
      运输: [
        ['货物', '重量(t)', ...one, ...other],
        ['钢板', 10, 100, '公路', 80, 1000, '海运', 30],
      ],
      因子: factors,
    };
    expect(formReading(sheets).sums).toEqual({ 运输: { transport: 200 } });
    expect(formReading(sheets, { 'empty-return': 'added' }).sums).toEqual({
      运输: { transport: 283 },
    });
  });

  it.each([
    ['included', 200],
    ['double', 400],
    ['leg:公路(km)', 300],
  ])('of which a remark speaks: %s gives %d', (answer, sum) => {
    const sheets: Sheets = {
      运输: [
        ['货物', '重量(t)', '公路(km)', '海运(km)', '备注'],
        ['钢板', 10, 100, 1000, '汽车空车返回'],
      ],
      因子: factors,
    };
    expect(formReading(sheets, { 'empty-return': answer }).sums).toEqual({
      运输: { transport: sum },
    });
  });

  it('on which the row does not tell stays without a figure: only 10 × 1000 × 0.01 = 100 by sea', () => {
    const sheets: Sheets = {
      运输: [
        ['货物', '重量(t)', '公路(km)', '海运(km)', '公路返程空驶(km)'],
        ['钢板', 10, 100, 1000, 80],
        ['铝锭', 10, null, 1000, 80],
      ],
      因子: factors,
    };
    const added = formReading(sheets, { 'empty-return': 'added' });
    expect([added.sums, added.told]).toEqual([
      { 运输: { transport: 280 } },
      expect.arrayContaining(['missing-distance']),
    ]);
  });

  it('in one header of both ways is in that leg alone: 10 × (50 × 0.1 + 1000 × 0.01) = 150', () => {
    const sheets: Sheets = {
      运输: [
        ['货物', '重量(t)', '海运里程(km)', '公路往返里程(km)'],
        ['钢板', 10, 1000, 100],
      ],
      因子: factors,
    };
    expect(formReading(sheets).sums).toEqual({ 运输: { transport: 200 } });
    expect(formReading(sheets, { 'empty-return': 'half' }).sums).toEqual({
      运输: { transport: 150 },
    });
  });
});
