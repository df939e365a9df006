import { isWithin, regionStated } from '../../../src/core/analysis/regionStated';
import { yearStated } from '../../../src/core/analysis/yearStated';

describe('the year that a source states', () => {
  it.each([
    ['生态环境部 2022 年', 2022],
    ['GB/T 24067-2024', 2024],
    ['ISO 14067:2018', 2018],
    ['CPCD（２０２３）', 2023],
    ['IPCC 2006', 2006],
    ['2021 版，2021 年数据', 2021],
  ])('%s: %d', (text, year) => {
    expect(yearStated(text)).toBe(year);
  });

  it.each([
    ['CLCD 数据库'],
    ['公告 2024 年第 12 号，2021 年电力'],
    ['ecoinvent 3.9.1'],
    ['编号 120223'],
    ['2023.5 kg'],
    ['2,024'],
    ['20245'],
    [''],
  ])('“%s” states none, or several', (text) => {
    expect(yearStated(text)).toBeNull();
  });
});

describe('the region that a text names', () => {
  it.each([
    ['江苏省苏州市', 'CN-JS'],
    ['中国江苏', 'CN-JS'],
    ['全国电力平均', 'CN'],
    ['Electricity, CN', 'CN'],
    ['ecoinvent, RER', 'EU'],
    ['market for steel, GLO', 'GLO'],
    ['GB/T 24067，中国', 'CN'],
  ])('%s: %s', (text, region) => {
    expect(regionStated(text)).toBe(region);
  });

  it.each([['CLCD 数据库'], ['江苏、浙江'], ['中国与欧洲'], ['GB/T 24067'], ['']])(
    '“%s” names none, or several',
    (text) => {
      expect(regionStated(text)).toBeNull();
    },
  );

  it('a province is in its country, and everything in the world', () => {
    expect([isWithin('CN-JS', 'CN'), isWithin('CN', 'GLO'), isWithin('CN', 'CN-JS')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
