import { SIZE_IN_HEADERS } from '../../src/ledger/language/perUnitWords';

function sizeIn(header: string): string | null {
  for (const pattern of SIZE_IN_HEADERS) {
    const size = pattern.exec(header)?.[1];
    if (size !== undefined) return size;
  }
  return null;
}

describe('the size of a product in a header', () => {
  it.each([
    ['每吨产品电耗', '吨产品'],
    ['每吨单耗', '吨'],
    ['consumption per tonne of product', 'tonne of product'],
    ['amount per 1,000 kg', '1,000 kg'],
  ])('%s is %s', (header, size) => {
    expect(sizeIn(header)).toBe(size);
  });

  it.each([
    '每吨公里油耗',
    '每吨 km 油耗',
    '每吨原料电耗',
    '每吨蒸汽耗煤',
    'energy per kg raw material',
    'fuel per t km',
    'electricity per tonne of steam',
  ])('%s names none: it is for what is carried or goes in', (header) => {
    expect(sizeIn(header)).toBeNull();
  });
});
