import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { assessStudy } from '../../src/app/session/assessStudy';
import { studyJson } from '../../src/app/studyJson';
import { summaryLines } from '../../src/cli/summaryLines';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS: Rows = [
  ['名称', '排放因子', '单位'],
  ['电', 0.5, 'kgCO2e/kWh'],
  ['光伏', 0.05, 'kgCO2e/kWh'],
];
const HEADER = ['能源', '用量', '单位'];

function contentOf(rows: Rows, factors: Rows | null = FACTORS): Parameters<typeof planStudy>[1] {
  const sheets = [gridOf('能源', rows)];
  return {
    file: 'ledger.xlsx',
    sheets: factors === null ? sheets : [...sheets, gridOf('因子', factors)],
    owned: [],
    copies: [],
  };
}

function studyOf(
  rows: Rows,
  answers: Readonly<Record<string, string>> = {},
  factors: Rows | null = FACTORS,
): Study {
  return calculateStudy([contentOf(rows, factors)], {
    gwp: null,
    boundary: null,
    language: 'zh-CN',
    answers: new Map(Object.entries(answers)),
  });
}

function totalOf({ footprint }: Study): number | null {
  return footprint.products[0]?.totalKgCo2e ?? null;
}

function creditsOf({ footprint }: Study): number | null {
  return footprint.products[0]?.stages[0]?.credits?.kgCo2e ?? null;
}

/** What reading and calculating say; what is said of any ledger's quality is another matter. */
function codesOf({ footprint, inventory }: Study): readonly string[] {
  const findings = [...inventory.findings, ...footprint.findings];
  const codes: readonly string[] = [...findings, ...inventory.questions].map(({ code }) => code);
  return codes.filter((code) => code !== 'unit-of-analysis');
}

function alternativesIn(study: Study): unknown {
  const { products } = JSON.parse(JSON.stringify(studyJson(study))) as {
    readonly products: readonly {
      readonly alternatives: readonly { readonly key: string; readonly totalKgCo2e: number }[];
    }[];
  };
  return products[0]?.alternatives.map(({ key, totalKgCo2e }) => [key, totalKgCo2e]);
}

/** 1000 kWh of the grid, 400 of them certified. */
function certified(name: string, amount: number, unit = 'kWh', factor: number | null = 0.03): Rows {
  return [
    [...HEADER, '排放因子', '因子单位'],
    ['外购电', 1000, 'kWh', 0.5, 'kgCO2e/kWh'],
    factor === null ? [name, amount, unit, null, null] : [name, amount, unit, factor, 'kgCO2e/kWh'],
  ];
}

describe('certificates beside the electricity of the grid', () => {
  it.each([
    '绿证',
    '其中:绿证抵扣',
    '绿色电力证书',
    'I-REC',
    'Green certificates',
    'of which covered by guarantees of origin',
    'Renewable energy certificates (RECs)',
  ])(
    '%s: 1000 kWh × 0.5 = 500 by place; by market 600 × 0.5 + 400 × 0.03 = 312 beside it',
    (name) => {
      const rows = certified(name, 400);
      const study = studyOf(rows);
      expect(totalOf(study)).toBe(500);
      expect(codesOf(study)).toEqual(['electricity-basis']);
      expect(alternativesIn(study)).toEqual([['market', 312]]);
      const byMarket = studyOf(rows, { [idOf(study, 'electricity-basis')]: 'market' });
      expect(totalOf(byMarket)).toBe(312);
      expect(alternativesIn(byMarket)).toEqual([['location', 500]]);
    },
  );

  it('by market stands beside the total by place: terminal, pane, and 500 − 188 = 312 in the sheet', () => {
    const rows = certified('绿证', 400);
    const study = studyOf(rows);
    expect(summaryLines(study)).toContain('  合计 (电力基于市场): 312.000 kgCO2e');
    const lines = summaryLines(byMarket(rows));
    expect(lines).toContain('  合计 (电力基于位置): 500.000 kgCO2e');
    const { otherBases } = assessStudy(contentOf(rows), 'zh-CN', new Map(), '2025-01-10');
    const [other] = [...otherBases.values()];
    expect([other?.key, other?.result.totalKgCo2e]).toEqual(['market', 312]);
    const { plan } = planStudy(study, contentOf(rows));
    const analysis = plan.sheets.find(({ key }) => key === 'analysis');
    const then = analysis?.cells.filter(
      ({ content }) => content.kind === 'formula' && content.value === 312,
    );
    expect(then?.map(({ content }) => content)).toMatchObject([
      { formula: expect.stringMatching(/^'PCF 汇总'!\$?F\$?[0-9]+\+F[0-9]+$/) as string },
    ]);
  });

  it('written as a negative, or as 0.4 MWh, it is the same', () => {
    expect(totalOf(byMarket(certified('绿证', -400)))).toBe(312);
    expect(totalOf(byMarket(certified('绿证', 0.4, 'MWh')))).toBe(312);
  });

  it('more certificates than electricity make no negative: all 1000 kWh at 0.03 are 30, and it is told', () => {
    const study = byMarket(certified('绿证', 1600));
    expect(totalOf(study)).toBe(30);
    expect(codesOf(study)).toContain('certificate-exceeds');
    expect(creditsOf(study)).toBeNull();
  });

  it('without a factor of its own the certified part is missing, never nothing', () => {
    const study = byMarket(certified('绿证', 400, 'kWh', null));
    expect(study.footprint.products[0]?.complete).toBe(false);
    expect(codesOf(study)).toContain('missing-factor');
  });

  it('40 certificates of 1 MWh of 100000 kWh: 60000 × 0.5 + 40000 × 0.03 = 31200', () => {
    const rows = [
      [...HEADER, '排放因子', '因子单位'],
      ['外购电', 100_000, 'kWh', 0.5, 'kgCO2e/kWh'],
      ['绿证', 40, '张', 0.03, 'kgCO2e/kWh'],
    ];
    expect(totalOf(byMarket(rows))).toBe(31_200);
  });

  it('of kilograms nothing is taken off, and it is told', () => {
    const study = byMarket(certified('绿证', 4, 'kg'));
    expect(totalOf(study)).toBe(500);
    expect(codesOf(study)).toContain('certificate-unused');
  });

  it('our sheets show what is taken off as a formula of the ledger’s cell', () => {
    const rows = certified('绿证', 400);
    const study = byMarket(rows);
    const written = JSON.stringify(planStudy(study, contentOf(rows)));
    expect(/[^"]*B3\*-1/.exec(written)?.[0]).toMatch(/能源'?!B3\*-1$/);
  });
});

describe('factors by place and by market side by side', () => {
  it.each([
    ['基于位置因子(kgCO2e/kWh)', '基于市场因子(kgCO2e/kWh)'],
    ['电网因子 基于位置法(kgCO2e/kWh)', '因子 市场法(kgCO2e/kWh)'],
    ['Location-based factor (kgCO2e/kWh)', 'Market-based factor (kgCO2e/kWh)'],
  ])('%s | %s: 1000 × 0.5 is the figure, 1000 × 0.2 stands beside it', (location, market) => {
    const turned = (order: readonly [number, number]): Rows => {
      const headers = [location, market];
      const values = [0.5, 0.2];
      return [
        [...HEADER, ...order.map((at) => headers[at] ?? null)],
        ['电力', 1000, 'kWh', ...order.map((at) => values[at] ?? null)],
      ];
    };
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const study = studyOf(turned(order), {}, null);
      expect(totalOf(study)).toBe(500);
      expect(alternativesIn(study)).toEqual([['market', 200]]);
    }
  });
});

describe('electricity of a plant of one’s own', () => {
  it.each(['自发自用光伏', '光伏自用电量', '屋顶光伏', 'Rooftop solar', 'Own solar generation'])(
    '%s counts by the factor of solar power, not by the grid’s: 1000 × 0.5 + 300 × 0.05 = 515',
    (name) => {
      const study = studyOf([HEADER, ['外购电', 1000, 'kWh'], [name, 300, 'kWh']]);
      expect([totalOf(study), codesOf(study)]).toEqual([515, []]);
    },
  );

  it('without such a factor it is missing, not nothing and not the grid’s', () => {
    const rows = [HEADER, ['外购电', 1000, 'kWh'], ['自发自用光伏', 300, 'kWh']];
    const study = studyOf(rows, {}, FACTORS.slice(0, 2));
    expect(study.footprint.products[0]?.complete).toBe(false);
  });

  it('what went to the grid is no use: left out, or −100 × 0.5 = −50 as a credit, or counted', () => {
    const rows = [HEADER, ['外购电', 1000, 'kWh'], ['余电上网', 100, 'kWh']];
    const study = studyOf(rows);
    const id = idOf(study, 'electricity-exported');
    expect([totalOf(study), creditsOf(study)]).toEqual([500, null]);
    expect(study.footprint.products[0]?.complete).toBe(true);
    const credit = studyOf(rows, { [id]: 'credit' });
    expect([totalOf(credit), creditsOf(credit)]).toEqual([500, -50]);
  });

  it('all that was made is not added to what of it was used and sold: 500 + 300 × 0.05 = 515', () => {
    const own = [
      ['光伏发电量', 400, 'kWh'],
      ['光伏自用电量', 300, 'kWh'],
      ['光伏上网电量', 100, 'kWh'],
    ];
    for (const parts of [own, [...own].reverse()]) {
      const study = studyOf([HEADER, ['电网购电', 1000, 'kWh'], ...parts]);
      expect(totalOf(study)).toBe(515);
      expect(codesOf(study)).toContain('own-generation-total');
    }
  });

  it('is compared in one unit: 0.4 MWh are 300 kWh and 100 kWh, 500 + 300 × 0.05 = 515', () => {
    const study = studyOf([
      HEADER,
      ['电网购电', 1000, 'kWh'],
      ['光伏发电量', 0.4, 'MWh'],
      ['光伏自用电量', 300, 'kWh'],
      ['光伏上网电量', 100, 'kWh'],
    ]);
    expect(totalOf(study)).toBe(515);
    expect(codesOf(study)).toContain('own-generation-total');
  });

  it.each([
    ['400 MWh are not 300 kWh and 100 kWh, though the numbers say so', 400, 'MWh', 100, false],
    ['390 kWh are not 300 kWh and 100 kWh', 390, 'kWh', 100, false],
    ['400 kWh beside a number that was not read', 400, 'kWh', '待定', true],
    ['400 of nobody knows what beside kWh', 400, null, 100, true],
  ])('counts, with a word on what may count twice: %s', (_, made, unit, exported, isUnlike) => {
    const study = studyOf([
      HEADER,
      ['电网购电', 1000, 'kWh'],
      ['光伏发电量', made, unit],
      ['光伏自用电量', 300, 'kWh'],
      ['光伏上网电量', exported, 'kWh'],
    ]);
    const told = study.findings.filter(({ code }) => code === 'own-generation-doubtful');
    expect(told.map(({ values }) => values['computed'] === undefined)).toEqual([isUnlike]);
    expect(codesOf(study)).not.toContain('own-generation-total');
  });
});

describe('steam', () => {
  it.each(['热焓(GJ/t)', '焓值(GJ/t)', 'Enthalpy (GJ/t)'])(
    'in tonnes with %s: 100 t × 2.8 GJ/t × 110 kg/GJ = 30800',
    (header) => {
      const factors: Rows = [
        ['名称', '排放因子', '单位'],
        ['蒸汽', 110, 'kgCO2e/GJ'],
      ];
      const study = studyOf(
        [
          ['能源', '用量(t)', header],
          ['外购蒸汽', 100, 2.8],
        ],
        {},
        factors,
      );
      expect(totalOf(study)).toBe(30800);
    },
  );
});

function byMarket(rows: Rows): Study {
  return studyOf(rows, { [idOf(studyOf(rows), 'electricity-basis')]: 'market' });
}

function idOf({ inventory }: Study, code: string): string {
  const question = inventory.questions.find((one) => one.code === code);
  if (question === undefined) throw new Error(`Nothing asks ${code}.`);
  return question.id;
}
