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
