import fc from 'fast-check';
import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';
import { foldWord } from '../../src/ledger/text/fold';
import {
  isCarrier,
  isProcessEmission,
  isUsedUp,
} from '../../src/ledger/rows/emissions/tellsProcess';

/** Limestone 100 × 0.01 = 1; the row in question 10 × 2 = 20. */
function cement(name: string, category: string | null): Sheets {
  const isSorted = category !== null;
  const rows = [
    ['物料', '类别', '数量(t)', '因子(kgCO2e/t)'],
    ['石灰石', '原料', 100, 0.01],
    [name, category, 10, 2],
  ].map((row) => row.filter((_, column) => isSorted || column !== 1));
  return { 计算表: [['产品：水泥', null, null], ...rows] };
}

const stagesOf = (sheets: Sheets): unknown => Object.values(formReading(sheets).sums)[0];

describe('what a process gives off', () => {
  it.each([
    ['碳酸盐分解（熟料）', '过程'],
    ['碳酸盐分解（熟料）', null],
    ['石灰石煅烧', null],
    ['電極消耗', null],
    ['Clinker calcination', null],
    ['Process CO2 from carbonates', null],
    ['Electrode consumption', null],
    ['Something else', 'Process'],
    ['Demineralised water', 'Utilities'],
  ])('is production: %s (%s) 10 × 2 = 20 beside limestone 100 × 0.01 = 1', (name, category) => {
    const sheets = cement(name, category);
    expect(stagesOf(sheets)).toEqual({ rawMaterial: 1, production: 20 });
    expectLaws(sheets, false);
  });

  it.each([
    ['碳酸盐分解（熟料）', '原料'],
    ['可分解塑料袋', null],
    ['煅烧高岭土', null],
    ['Calcined clay', null],
    ['Process water additive', null],
  ])('is no material: %s (%s) is one, 1 + 20 = 21', (name, category) => {
    expect(stagesOf(cement(name, category))).toEqual({ rawMaterial: 21 });
  });

  it('used up under a title of materials is a material: 10 × 2 = 20', () => {
    const sheets = {
      原材料: [
        ['物料', '数量(t)', '因子(kgCO2e/t)'],
        ['电极消耗', 10, 2],
      ],
    };
    expect(stagesOf(sheets)).toEqual({ rawMaterial: 20 });
  });

  it('after the gate stays there: 10 × 2 = 20', () => {
    const sheets = {
      使用阶段: [
        ['项目', '数量(t)', '因子(kgCO2e/t)'],
        ['石灰石分解', 10, 2],
      ],
    };
    expect(stagesOf(sheets)).toEqual({ use: 20 });
  });
});

describe('a fuel', () => {
  it.each([
    'Alternative fuels (SRF)',
    'RDF',
    'Coal, sub-bituminous',
    'Natural gas for boilers',
    '窑头用煤',
    '叉车用柴油',
    '替代燃料',
  ])('weighed in tonnes is production: %s 10 × 2 = 20', (name) => {
    expect(stagesOf(cement(name, null))).toEqual({ rawMaterial: 1, production: 20 });
  });

  it.each(['原料用煤', 'Natural gas for feedstock', 'Gas, argon', 'Power - cord', 'Coal tar'])(
    'is no fuel as a material: %s, 1 + 20 = 21',
    (name) => {
      expect(stagesOf(cement(name, null))).toEqual({ rawMaterial: 21 });
    },
  );

  it('is what it is whatever use stands behind it', () => {
    const use = fc.constantFrom(' for kilns', ', imported', ' (boiler)', ' - dryer');
    fc.assert(
      fc.property(fc.constantFrom('Diesel', 'Natural gas', 'LPG', 'Coal'), use, (name, behind) => {
        expect(isCarrier(`${name}${behind}`)).toBe(true);
        expect([isProcessEmission(name), isUsedUp(name)]).toEqual([false, false]);
      }),
    );
  });
});

describe('a refrigerant that no list knows', () => {
  const plant = (title: string, header: string, value: number): Sheets => ({
    Gases: [
      [title, null, null],
      ['Refrigerant', 'Amount (kg)', header],
      ['R-448A', 10, value],
    ],
  });

  it('topped up, or weighed by its GWP, is an emission of the plant: 10 × 1273 = 12730', () => {
    expect(stagesOf(plant('Refrigerant top-ups', 'EF (kgCO2e/kg)', 1273))).toEqual({
      production: 12730,
    });
    expect(stagesOf(plant('Systems', 'GWP', 1273))).toEqual({ production: 12730 });
  });

  it('beside the footprint of its making is a material: 10 × 12 = 120', () => {
    expect(stagesOf(plant('Fridge', 'GWP (kgCO2e/kg)', 12))).toEqual({ rawMaterial: 120 });
  });
});

it('traditional characters name the same: 電極消耗, 陰極煙氣', () => {
  expect(foldWord('電極煙氣陰極軟綠圓會責郵')).toBe('电极烟气阴极软绿圆会责邮');
});
