import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';

const OUTPUT = ['产量：1000 件', null, null, null];

describe('what machines use beside how many they are', () => {
  it.each([
    ['设备', '数量(台)', '年用电量(kWh)', '因子(kgCO2e/kWh)'],
    ['设备名称', '台数', '年耗电量(kWh)', '因子(kgCO2e/kWh)'],
    ['設備名稱', '台數', '年耗電量(kWh)', '因子(kgCO2e/kWh)'],
    ['Machine', 'Number of machines', 'Annual electricity (kWh)', 'EF (kgCO2e/kWh)'],
  ])('is asked under %s | %s | %s', (...header) => {
    const sheets: Sheets = {
      泵: [OUTPUT, header, ['车床', 4, 80_000, 0.5], ['铣床', 2, 30_000, 0.5]],
    };
    // (80000 + 30000) × 0.5 / 1000 = 55; (4 × 80000 + 2 × 30000) × 0.5 / 1000 = 190.
    expect(formReading(sheets)).toMatchObject({
      sums: { 泵: { production: 55 } },
      asked: ['weight-of-one'],
    });
    expect(formReading(sheets, { 'weight-of-one': 'weight-of-one' }).sums).toEqual({
      泵: { production: 190 },
    });
    expect(formReading(sheets).told).not.toContain('column-not-used');
    expectLaws(sheets, false);
  });

  it('is of all where the total adds it: 110000 × 0.5 / 1000 = 55', () => {
    const { sums, asked } = formReading({
      泵: [
        OUTPUT,
        ['设备名称', '台数', '年耗电量(kWh)', '因子(kgCO2e/kWh)'],
        ['车床', 4, 80_000, 0.5],
        ['铣床', 2, 30_000, 0.5],
        ['合计', 6, 110_000, null],
      ],
    });
    expect([sums, asked]).toEqual([{ 泵: { production: 55 } }, []]);
  });

  it('is of one where its header says so: (4 × 20000 + 2 × 15000) × 0.5 / 1000 = 55', () => {
    const { sums, asked } = formReading({
      泵: [
        OUTPUT,
        ['设备名称', '数量', '单台年用电量(kWh)', '因子(kgCO2e/kWh)'],
        ['车床', 4, 20_000, 0.5],
        ['铣床', 2, 15_000, 0.5],
      ],
    });
    expect([sums, asked]).toEqual([{ 泵: { production: 55 } }, []]);
  });

  const POWER = [
    '设备',
    '数量(台)',
    '功率(kW)',
    '运行小时(h)',
    '年用电量(kWh)',
    '因子(kgCO2e/kWh)',
  ];

  it('is likely of one where kW × h come to it: 10 × 2000 = 20000, × 4; 15 × 1000, × 2; and asked', () => {
    const sheets = {
      泵: [OUTPUT, POWER, ['车床', 4, 10, 2000, 20_000, 0.5], ['铣床', 2, 15, 1000, 15_000, 0.5]],
    };
    const { sums, asked } = formReading(sheets);
    expect([sums, asked]).toEqual([{ 泵: { production: 55 } }, ['weight-of-one']]);
    expectLaws(sheets, false);
    const all = formReading(sheets, { 'weight-of-one': 'weight-of-all' });
    // (20000 + 15000) × 0.5 / 1000
    expect(all.sums).toEqual({ 泵: { production: 17.5 } });
  });

  it('is of all where kW × h × machines come to it: 4 × 10 × 2000 = 80000', () => {
    const { sums, asked } = formReading({
      泵: [OUTPUT, POWER, ['车床', 4, 10, 2000, 80_000, 0.5], ['铣床', 2, 15, 1000, 30_000, 0.5]],
    });
    expect([sums, asked]).toEqual([{ 泵: { production: 55 } }, []]);
  });
});

describe('what vehicles carry beside how often', () => {
  it.each([
    ['车次', '单车装载(吨)', '距离(km)'],
    ['年车次', '每车载货量(t)', '运距(km)'],
    ['车次', '每趟运量(t)', '单程距离(km)'],
    ['Trips', 'Payload per trip (t)', 'Distance (km)'],
    ['Number of truckloads', 'Average load per truck (t)', 'Distance (km)'],
  ])('is multiplied under %s | %s: (10 × 20 × 150 + 5 × 8 × 60) × 0.1 / 1000 = 3.24', (...own) => {
    const sheets: Sheets = {
      运输: [
        OUTPUT,
        ['货物', ...own, '因子(kgCO2e/tkm)'],
        ['钢材', 10, 20, 150, 0.1],
        ['铸件', 5, 8, 60, 0.1],
      ],
    };
    expect(formReading(sheets)).toMatchObject({ sums: { 运输: { transport: 3.24 } }, asked: [] });
    expectLaws(sheets, false);
  });

  it.each([
    ['车次', '装载吨位(t)'],
    ['Trips', 'Load (t)'],
  ])('is asked under %s | %s: 20 × 150 × 0.1 / 1000 = 0.3, or ten times as much', (...own) => {
    const sheets: Sheets = {
      运输: [OUTPUT, ['货物', ...own, '距离(km)', '因子(kgCO2e/tkm)'], ['钢材', 10, 20, 150, 0.1]],
    };
    expect(formReading(sheets)).toMatchObject({
      sums: { 运输: { transport: 0.3 } },
      asked: ['weight-of-one'],
    });
    const one = formReading(sheets, { 'weight-of-one': 'weight-of-one' });
    expect(one.sums).toEqual({ 运输: { transport: 3 } });
  });
});
