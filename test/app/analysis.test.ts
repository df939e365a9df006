import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { choiceEffects } from '../../src/app/choiceEffects';
import { studyJson } from '../../src/app/studyJson';
import { gridOf } from '../support/gridOf';

// Steel 1,234 kg × 2 is 2468 kg or 2.468 kg; tape 约 3 kg × 1 = 3 kg.
const SHEETS = [
  gridOf('材料', [
    ['产品', '材料名称', '用量'],
    ['甲', '钢板', '1,234 kg'],
    ['甲', '胶带', '约3kg'],
  ]),
  gridOf('因子', [
    ['名称', '排放因子', '单位', '数据来源'],
    ['钢板', 2, 'kgCO2e/kg', '中国产品库 2021'],
    ['胶带', 1, 'kgCO2e/kg', '供应商实测'],
  ]),
];

function studyOf(answers: Readonly<Record<string, string>> = {}): Study {
  const content = { file: 'ledger.xlsx', sheets: SHEETS, owned: [], copies: [] };
  const given = new Map(Object.entries(answers));
  return calculateStudy([content], { gwp: null, boundary: null, language: null, answers: given });
}

function productOf(answers: Readonly<Record<string, string>> = {}): unknown {
  const { products } = studyJson(studyOf(answers)) as { readonly products: readonly unknown[] };
  return products[0];
}

describe('the analysis in the JSON document', () => {
  it('ranks factors: a tenth of 2468 kg, then a tenth of 3 kg', () => {
    expect(productOf()).toMatchObject({
      sensitivity: {
        variation: 0.1,
        factors: [
          { factorName: '钢板', itemCount: 1, effectKgCo2e: expect.closeTo(246.8, 9) as number },
          { factorName: '胶带', itemCount: 1, effectKgCo2e: expect.closeTo(0.3, 9) as number },
        ],
      },
    });
  });

  it('tells another reading of 1,234: 2.468 − 2468 = −2465.532 kg', () => {
    const effects = choiceEffects(studyOf()).map(({ kgCo2e }) => Number(kgCo2e.toFixed(6)));
    expect(effects).toContain(-2465.532);
  });

  it('tells the quality of each item, and the shares: 约 is an estimate', () => {
    expect(productOf({ 'fact:region': '江苏省' })).toMatchObject({
      items: [
        {
          dataQuality: {
            activity: 'primary',
            factor: 'secondary',
            factorYear: 2021,
            factorRegion: 'CN',
            geography: 'wider',
          },
        },
        { dataQuality: { activity: 'estimated', factor: 'primary', factorYear: null } },
      ],
      dataQuality: {
        amounts: { primary: { kgCo2e: 2468 }, estimated: { kgCo2e: 3 } },
        factors: { primary: { kgCo2e: 3 }, secondary: { kgCo2e: 2468 } },
        time: { unknown: { itemCount: 2, kgCo2e: 2471 } },
        geography: { wider: { kgCo2e: 2468 }, unknown: { kgCo2e: 3 } },
        technology: { 'same-name': { itemCount: 2, kgCo2e: 2471, share: 1 } },
      },
    });
  });

  it('names what is below a rule of 1 %: the tape, 3 of 2471 kg', () => {
    expect(productOf({ 'fact:cutOff': '单项 1 %，合计 5 %' })).toMatchObject({
      cutOff: {
        rule: { eachPercent: 1, togetherPercent: 5 },
        below: { itemCount: 1, isWithin: true, items: [{ name: '胶带' }] },
      },
    });
    expect(productOf()).toMatchObject({ cutOff: { rule: null, below: null } });
  });
});
