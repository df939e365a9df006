import fc from 'fast-check';
import type { FactKey } from '../../../src/core/study/facts';
import { parseFact } from '../../../src/ledger/facts/parseFact';
import { SEEDED } from '../../support/seeded';

type Case = readonly [key: FactKey, text: string, value: unknown];

const KG = (amount: number): unknown => ({ amount, unit: 'kg' });

describe('a fact as people write it', () => {
  it.each<Case>([
    ['output', '1,200 台', { amount: 1200, unit: '台' }],
    ['output', '1200', { amount: 1200, unit: null }],
    // 0.3 × 10,000
    ['output', '0.3万件', { amount: 3000, unit: '件' }],
    ['mass', '850kg', KG(850)],
    ['mass', '3.2 t', { amount: 3.2, unit: 't' }],
    ['mass', '３.２吨', { amount: 3.2, unit: 't' }],
    ['scrap', '0 kg', KG(0)],
    ['hours', '3,500 h', { amount: 3500, unit: 'h' }],
    ['hours', '3500', { amount: 3500, unit: 'h' }],
    ['price', '1,200 元', { amount: 1200, currency: 'CNY' }],
    ['price', '¥1,200/台', { amount: 1200, currency: 'CNY' }],
    // 1.5 × 10,000
    ['price', '1.5万元', { amount: 15_000, currency: 'CNY' }],
    ['price', 'USD 99.5', { amount: 99.5, currency: 'USD' }],
    ['period', '2024', '2024'],
    ['period', '2024年1-12月', '2024'],
    ['period', '2024年1-9月', '2024-01/2024-09'],
    ['period', '2024-03', '2024-03'],
    // Excel's number of 1 March 2024: 45,292 is 1 January, and 31 + 29 days follow.
    ['period', '45352', '2024-03'],
    ['reportDate', '2025年3月1日', '2025-03-01'],
    ['reportDate', '2025/3/1', '2025-03-01'],
    ['reportDate', '45352', '2024-03-01'],
    ['reportDate', '2024-02-29', '2024-02-29'],
    ['standard', 'iso 14067：2018', 'ISO 14067:2018'],
    ['cutOff', '单项 1 %，合计 5 %', { eachPercent: 1, togetherPercent: 5, basis: 'emissions' }],
    ['cutOff', '合计不超过5%，单项1%', { eachPercent: 1, togetherPercent: 5, basis: 'emissions' }],
    ['cutOff', '1 % of mass', { eachPercent: 1, togetherPercent: null, basis: 'mass' }],
    ['cutOff', '无', { eachPercent: 0, togetherPercent: 0, basis: 'emissions' }],
    ['byProducts', '无', []],
    [
      'byProducts',
      '铁屑 120 kg；余热：3 GJ',
      [
        { name: '铁屑', quantity: KG(120) },
        { name: '余热', quantity: { amount: 3, unit: 'GJ' } },
      ],
    ],
    ['byProducts', 'Q235 铁屑 120 kg', [{ name: 'Q235 铁屑', quantity: KG(120) }]],
    ['byProducts', '回收气 3 m3', [{ name: '回收气', quantity: { amount: 3, unit: 'm³' } }]],
    ['productRules', 'PCR 2019:14 v1.3', { name: 'PCR 2019:14 v1.3' }],
    ['productRules', '无', { name: null }],
    ['productRules', 'None', { name: null }],
    ['region', '河南', '河南'],
  ])('%s: %j', (key, text, value) => {
    expect(parseFact(key, text)).toEqual(value);
  });
});

describe('what is no such fact', () => {
  it.each<readonly [key: FactKey, text: string]>([
    ['output', '若干'],
    ['output', '0'],
    ['output', '-3 台'],
    ['mass', '850'],
    ['mass', '0 kg'],
    ['mass', '3 m³'],
    ['mass', '5 ton'],
    ['mass', '10-12 kg'],
    ['scrap', '-1 kg'],
    ['scrap', '无'],
    ['hours', '3 kg'],
    ['price', '1200'],
    ['price', '0 元'],
    ['period', '2024和2023'],
    ['period', '3月'],
    ['period', '45353'],
    ['reportDate', '2025-02-29'],
    ['reportDate', '1979-12-31'],
    ['reportDate', '2025年13月1日'],
    ['standard', 'ISO 14067'],
    ['cutOff', '很小'],
    ['cutOff', '1 %, 5 %, 95 %'],
    ['cutOff', '101 %'],
    ['cutOff', '单项 5 %，合计 1 %'],
    ['byProducts', '铁屑'],
    ['byProducts', '120 kg'],
    ['byProducts', '铁屑 120 kg；余热'],
    ['region', '—'],
    ['productRules', '—'],
  ])('is refused: %s %j', (key, text) => {
    expect(parseFact(key, text)).toBeNull();
  });

  it('is never a number without its unit, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (number) => {
        expect(parseFact('mass', String(number))).toBeNull();
        expect(parseFact('price', String(number))).toBeNull();
        expect(parseFact('mass', `${String(number)} kg`)).toEqual(KG(number));
      }),
      SEEDED,
    );
  });
});
