import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { studyJson } from '../../src/app/studyJson';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function contentOf(sheets: Readonly<Record<string, Rows>>): Parameters<typeof planStudy>[1] {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  return { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
}

function studyOf(sheets: Readonly<Record<string, Rows>>): Study {
  return calculateStudy([contentOf(sheets)], {
    gwp: null,
    boundary: null,
    language: 'zh-CN',
    answers: new Map(),
  });
}

function totalOf({ footprint }: Study): number | null | undefined {
  return footprint.products[0]?.totalKgCo2e;
}

function apartIn(study: Study): Readonly<Record<string, number>> {
  const { products } = JSON.parse(JSON.stringify(studyJson(study))) as {
    readonly products: readonly {
      readonly gases?: Readonly<Record<string, { readonly kgCo2e: number }>>;
    }[];
  };
  const gases = Object.entries(products[0]?.gases ?? {});
  return Object.fromEntries(gases.map(([key, { kgCo2e }]) => [key, Number(kgCo2e.toFixed(9))]));
}

function codesOf({ findings, inventory }: Study): readonly string[] {
  return [...findings, ...inventory.questions].map(({ code }) => code);
}

/** 100 m³ of gas, burning 2, supply 0.4 kg/m³: 200 + 40 = 240. */
const USED: Rows = [
  ['能源', '用量', '单位'],
  ['天然气', 100, 'm³'],
];

describe('factors of burning and of supply side by side', () => {
  it.each([
    ['燃烧排放因子(kgCO2e/m³)', '上游排放因子(kgCO2e/m³)'],
    ['燃料燃烧因子(kgCO2e/m³)', '燃料上游因子(kgCO2e/m³)'],
    ['TTW (kgCO2e/m³)', 'WTT (kgCO2e/m³)'],
    ['Combustion factor (kgCO2e/m³)', 'Upstream factor (kgCO2e/m³)'],
    ['Tank-to-wheel (kgCO2e/m3)', 'Well-to-tank (kgCO2e/m3)'],
  ])('%s | %s: 100 × 2 + 100 × 0.4 = 240, each shown, in either order', (burning, supply) => {
    for (const turned of [false, true]) {
      const headers = turned ? [supply, burning] : [burning, supply];
      const values = turned ? [0.4, 2] : [2, 0.4];
      const study = studyOf({
        能源: [
          ['能源', '用量', '单位', ...headers],
          ['天然气', 100, 'm³', ...values],
        ],
      });
      expect(totalOf(study)).toBe(240);
      expect(apartIn(study)).toEqual({ combustion: 200, upstream: 40 });
      expect(codesOf(study)).not.toContain('alternative-columns');
      expect(codesOf(study)).not.toContain('factor-boundary');
    }
  });

  it('the sum of both beside them is not added: 240 all the same', () => {
    const study = studyOf({
      Energy: [
        ['Fuel', 'Quantity', 'Unit', 'TTW (kgCO2e/m³)', 'WTT (kgCO2e/m³)', 'WTW (kgCO2e/m³)'],
        ['Natural gas', 100, 'm³', 2, 0.4, 2.4],
      ],
    });
    expect([totalOf(study), apartIn(study)]).toEqual([240, { combustion: 200, upstream: 40 }]);
  });

  it('a factor of their own beside them counts, and they tell what it is made of: 100 × 2.4', () => {
    const study = studyOf({
      能源: [
        [...['能源', '用量', '单位'], '排放因子(kgCO2e/m³)', '燃烧(kgCO2e/m³)', '上游(kgCO2e/m³)'],
        ['天然气', 100, 'm³', 2.4, 2, 0.4],
      ],
    });
    expect([totalOf(study), apartIn(study)]).toEqual([240, {}]);
  });

  it('in a table of factors with a column of units', () => {
    const study = studyOf({
      能源: USED,
      因子: [
        ['名称', '燃烧排放因子', '上游排放因子', '单位'],
        ['天然气', 2, 0.4, 'kgCO2e/m³'],
      ],
    });
    expect([totalOf(study), apartIn(study)]).toEqual([240, { combustion: 200, upstream: 40 }]);
  });

  it.each([
    ['天然气(燃烧)', '天然气(上游)'],
    ['天然气 上游', '天然气 燃烧'],
  ])('as rows %s and %s: both together are the factor of 天然气', (one, other) => {
    const valueOf = (name: string): number => (name.includes('燃烧') ? 2 : 0.4);
    const study = studyOf({
      能源: USED,
      因子: [
        ['名称', '排放因子', '单位'],
        [one, valueOf(one), 'kgCO2e/m³'],
        [other, valueOf(other), 'kgCO2e/m³'],
      ],
    });
    expect([totalOf(study), apartIn(study)]).toEqual([240, { combustion: 200, upstream: 40 }]);
  });

  it.each([[['上游因子(kgCO2e/m³)']], [[]]])(
    'burning without its supply, 100 × 2 = 200, is told, whether %j stands beside it blank or not at all',
    (more) => {
      const study = studyOf({
        能源: [
          ['能源', '用量', '单位', '燃烧因子(kgCO2e/m³)', ...more],
          ['天然气', 100, 'm³', 2, ...more.map(() => null)],
        ],
      });
      expect(totalOf(study)).toBe(200);
      expect(codesOf(study)).toContain('factor-boundary');
    },
  );

  it('results of burning and of supply are results: 100 × 2.4 = 240', () => {
    const study = studyOf({
      能源: [
        ['能源', '用量', '单位', '燃烧排放(kgCO2e)', '上游排放(kgCO2e)'],
        ['天然气', 100, 'm³', 200, 40],
      ],
      因子: [
        ['名称', '排放因子', '单位'],
        ['天然气', 2.4, 'kgCO2e/m³'],
      ],
    });
    expect([totalOf(study), apartIn(study)]).toEqual([240, {}]);
    expect(study.columns.map(({ role }) => role)).not.toContain('gasFactor');
  });

  it('burning alone under a name of its own is no factor of the fuel without a question', () => {
    const study = studyOf({
      能源: USED,
      因子: [
        ['名称', '排放因子', '单位'],
        ['天然气(燃烧)', 2, 'kgCO2e/m³'],
        ['电', 0.5, 'kgCO2e/kWh'],
      ],
    });
    expect(apartIn(study)).toEqual({});
  });

  it('our sheets add both cells: the factor is the sum of two rows of the table of parts', () => {
    const content = contentOf({
      能源: [
        ['能源', '用量', '单位', '燃烧因子(kgCO2e/m³)', '上游因子(kgCO2e/m³)'],
        ['天然气', 100, 'm³', 2, 0.4],
      ],
    });
    const study = calculateStudy([content], {
      gwp: null,
      boundary: null,
      language: 'zh-CN',
      answers: new Map(),
    });
    const { plan } = planStudy(study, content);
    const factors = plan.sheets.find(({ key }) => key === 'factors');
    const formulas = (factors?.cells ?? []).flatMap(({ content: { kind, ...rest } }) =>
      kind === 'formula' && 'value' in rest && rest.value === 2.4 ? [rest] : [],
    );
    expect(formulas).toHaveLength(1);
    const texts = JSON.stringify(plan.sheets);
    expect(texts).toContain('燃料燃烧 CO2e');
    expect(texts).toContain('燃料上游 CO2e');
  });
});
