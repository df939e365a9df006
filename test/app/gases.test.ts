import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { studyJson } from '../../src/app/studyJson';
import type { GwpSet } from '../../src/core/gases/gwpTable';
import type { CellContent } from '../../src/workbook/grid';
import type { WorkbookContent } from '../../src/workbook/port';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

/** 4 pumps: 2 TJ of gas by gas, 100 kWh in CO2, 3 kg of leaked R-410A, 8 kg of pulp beside biogenic CO2. */
const SHEETS: Readonly<Record<string, Rows>> = {
  产量: [
    ['产品', '产量(台)'],
    ['泵', 4],
  ],
  生产能耗: [
    ['产品', '名称', '用量', '单位'],
    ['泵', '天然气', 2000, 'GJ'],
    ['泵', '电', 100, 'kWh'],
    ['泵', 'R-410A泄漏', 3, 'kg'],
  ],
  原材料: [
    ['产品', '材料', '用量(kg)'],
    ['泵', '木浆', 8],
  ],
  因子: [
    ['燃料', 'CO2(kg/TJ)', 'CH4(kg/TJ)', 'N2O(kg/TJ)'],
    ['天然气', 56100, 1, 0.1],
  ],
  其他因子: [
    ['名称', '排放因子', '单位'],
    ['电', 0.5, 'kgCO2/kWh'],
    ['木浆', 0.25, 'kgCO2e/kg'],
    ['木浆 生物源CO2', 1.5, 'kgCO2/kg'],
  ],
};

function contentOf(sheets: typeof SHEETS): WorkbookContent {
  return {
    file: 'ledger.xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => gridOf(name, rows)),
    owned: [],
    copies: [],
  };
}

function studyOf(
  gwp: GwpSet | null,
  sheets: typeof SHEETS = SHEETS,
  answers: ReadonlyMap<string, string> = new Map([['methane-origin:因子:ch4', 'CH4-fossil']]),
): Study {
  const content = contentOf(sheets);
  return calculateStudy([content], { gwp, boundary: null, language: 'zh-CN', answers });
}

function jsonOf(gwp: GwpSet | null): {
  readonly products: readonly {
    readonly totalKgCo2e: number;
    readonly gases: Readonly<Record<string, { readonly kg: number; readonly kgCo2e: number }>>;
    readonly stages: Readonly<Record<string, { readonly gases?: object; readonly apart: object }>>;
    readonly items: readonly Readonly<Record<string, unknown>>[];
  }[];
} {
  // What is written as JSON and read again: no field that JSON has not.
  return JSON.parse(JSON.stringify(studyJson(studyOf(gwp)))) as ReturnType<typeof jsonOf>;
}

function codesOf({ findings }: Study): readonly string[] {
  return findings.map(({ code }) => code).filter((code) => code.startsWith('gwp'));
}

describe('the JSON document', () => {
  it('gives each gas for one pump, which together are the total', () => {
    const [product] = jsonOf(null).products;
    // CO2: (2 × 56 100 + 50) ÷ 4; CH4 2 × 29.8 ÷ 4; N2O 2 × 27.3 ÷ 4; 1.5 kg of each HFC ÷ 4; pulp 2 ÷ 4
    expect(product?.gases).toEqual({
      CO2e: { kg: 0.5, kgCo2e: 0.5 },
      CO2: { kg: 28062.5, kgCo2e: 28062.5 },
      'CH4-fossil': { kg: 0.5, kgCo2e: 14.9 },
      N2O: { kg: 0.05, kgCo2e: expect.closeTo(13.65, 10) as number },
      'HFC-32': { kg: 0.375, kgCo2e: 289.125 },
      'HFC-125': { kg: 0.375, kgCo2e: 1402.5 },
    });
    const sum = Object.values(product?.gases ?? {}).reduce((all, { kgCo2e }) => all + kgCo2e, 0);
    expect(product?.totalKgCo2e).toBeCloseTo(sum, 9);
    expect(product?.totalKgCo2e).toBeCloseTo(29783.175, 9);
  });

  it('tells what stands apart by stage, and a stage whose factors tell no gas has none', () => {
    const stages = jsonOf(null).products[0]?.stages;
    expect(stages?.['rawMaterial']?.apart).toEqual({ biogenicKgCo2e: 3 });
    expect(stages?.['production']?.apart).toEqual({});
    expect(stages?.['rawMaterial']).not.toHaveProperty('gases');
  });

  it('says of every item what its factor counts, and shows gases with GWP and cell', () => {
    const items = jsonOf('AR5').products[0]?.items ?? [];
    const named = new Map(items.map((item) => [item['name'], item]));
    expect(named.get('电')?.['factorGas']).toBe('CO2');
    expect(named.get('木浆')?.['factorGas']).toBe('CO2e');
    expect(named.get('天然气')).toMatchObject({
      factorGas: 'gases',
      factor: expect.closeTo(56156.5, 9) as number,
      factorGases: [
        { gas: 'CO2', apart: null, value: 56100, unit: 'kg/TJ', gwp: 1, cell: 'B2' },
        { gas: 'CH4-fossil', value: 1, gwp: 30, sheet: '因子', cell: 'C2' },
        { gas: 'N2O', value: 0.1, gwp: 265, cell: 'D2' },
      ],
    });
  });

  it('does not tell the origins of methane apart in AR4', () => {
    expect(Object.keys(jsonOf('AR4').products[0]?.gases ?? {})).toContain('CH4');
  });
});

describe('an HFO, which AR6 alone weighs', () => {
  const leaks: typeof SHEETS = {
    生产能耗: [
      ['产品', '名称', '用量', '单位'],
      ['冷柜', 'R-1234yf泄漏', 4, 'kg'],
      ['冷柜', 'R-513A泄漏', 2, 'kg'],
    ],
  };
  const answersOf = (answers: ReadonlyMap<string, string>, gwp: GwpSet): Study =>
    studyOf(gwp, leaks, answers);
  const kgOf = ({ footprint }: Study): readonly (number | null)[] =>
    footprint.products.flatMap(({ items }) => items.map(({ kgCo2e }) => kgCo2e));

  // 4 × 0.501; 2 × (0.56 × 0.501 + 0.44 × 1530)
  it('counts by AR6, by itself and in a blend', () => {
    const [alone, blend] = kgOf(answersOf(new Map(), 'AR6'));
    expect(alone).toBeCloseTo(2.004, 10);
    expect(blend).toBeCloseTo(1346.96112, 10);
  });

  it('has no figure by AR4 and AR5 until somebody takes the value of AR6: asked once, nothing assumed', () => {
    for (const set of ['AR4', 'AR5'] as const) {
      const study = answersOf(new Map(), set);
      expect(kgOf(study)).toEqual([null, null]);
      expect(study.inventory.questions.filter(({ code }) => code === 'gwp-missing')).toMatchObject([
        {
          id: 'gwp-missing:hfo-1234yf',
          assumed: null,
          answer: null,
          values: { gas: 'HFO-1234yf', set, other: 'AR6', found: 0.501 },
        },
      ]);
      // The question tells it; the result says that it is not whole.
      expect(study.footprint.products).toMatchObject([{ totalKgCo2e: null, complete: false }]);
    }
  });

  // AR5: 2 × (0.56 × 0.501 + 0.44 × 1300); the sheet shows AR6's value as a formula, a dash for AR5.
  it('counts by the value of AR6 for that gas alone once that is the answer', () => {
    const study = answersOf(new Map([['gwp-missing:hfo-1234yf', 'AR6']]), 'AR5');
    const [alone, blend] = kgOf(study);
    expect(alone).toBeCloseTo(2.004, 10);
    expect(blend).toBeCloseTo(1144.56112, 10);
  });

  it('stands in the sheet with dashes where a report has none, and a formula that takes the one there is', () => {
    const cellsOf = (study: Study): readonly string[] =>
      planStudy(study, contentOf(leaks)).plan.sheets.flatMap(({ key, cells }) =>
        key === 'factors'
          ? cells.map(({ content }) => {
              if (content.kind === 'formula') return content.formula;
              return content.kind === 'text' ? content.text : '';
            })
          : [],
      );
    const taken = cellsOf(answersOf(new Map([['gwp-missing:hfo-1234yf', 'AR6']]), 'AR5'));
    expect(taken.filter((text) => text === '—').length).toBeGreaterThanOrEqual(2);
    expect(taken.some((text) => /^IF\(ISNUMBER\(INDEX\(.*\$E\$\d+\)$/.test(text))).toBe(true);
    // By AR6 nothing stands in for another report: who switches the set in the sheet sees an error, no figure.
    const latest = cellsOf(answersOf(new Map(), 'AR6'));
    expect(latest.filter((text) => text === '—').length).toBeGreaterThanOrEqual(2);
    expect(latest.some((text) => text.startsWith('IF(ISNUMBER(INDEX('))).toBe(false);
  });
});

describe('the set of GWPs', () => {
  it('is told where it is not the latest, with its effect: AR5 − AR6 = 0.4 − 1.6 − 996', () => {
    const study = studyOf('AR5');
    expect(codesOf(study)).toEqual(['gwp-not-latest']);
    const finding = study.findings.find(({ code }) => code === 'gwp-not-latest');
    // 2 × (30 − 29.8) + 0.2 × (265 − 273) + 1.5 × (677 − 771 + 3170 − 3740)
    expect(finding?.effectKgCo2e).toBeCloseTo(0.4 - 1.6 - 996, 8);
  });

  it('is not told where it is the latest', () => {
    expect(codesOf(studyOf('AR6'))).toEqual([]);
    expect(codesOf(studyOf(null))).toEqual([]);
  });

  const CO2_ONLY: typeof SHEETS = {
    原材料: [
      ['材料', '用量(kg)', '因子(kgCO2/kg)'],
      ['钢', 8, 2],
    ],
  };

  it.each(['AR4', 'AR5', 'AR6'] as const)(
    '%s is told to change nothing where it was chosen',
    (set) => {
      expect(codesOf(studyOf(set, CO2_ONLY))).toEqual(['gwp-not-used']);
    },
  );

  it('is told so where it was chosen in the pane or in a file of answers', () => {
    const file = {
      file: 'a.xlsx',
      sheets: Object.entries(CO2_ONLY).map(([name, rows]) => gridOf(name, rows)),
      owned: [],
      copies: [],
    };
    const answers = new Map([['fact:gwp', 'AR6']]);
    const study = calculateStudy([file], { gwp: null, boundary: null, language: null, answers });
    expect(codesOf(study)).toEqual(['gwp-not-used']);
  });

  it('that nobody chose is not told to change nothing', () => {
    expect(codesOf(studyOf(null, CO2_ONLY))).toEqual([]);
  });
});
