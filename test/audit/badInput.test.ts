import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { dataQualityOf } from '../../src/core/analysis/dataQualityOf';
import type { Finding, FindingCode } from '../../src/core/study/finding';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const HEADER = ['物料', '用量(kg)'];
const FACTOR_HEADER = ['名称', '排放因子', '单位', '数据来源'];

function studyOf(
  sheets: Readonly<Record<string, Rows>>,
  today = '2025-01-10',
  answers: ReadonlyMap<string, string> = new Map(),
): Study {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers, today };
  return calculateStudy([content], choices);
}

function found(study: Study, code: FindingCode): readonly Finding[] {
  return study.findings.filter((finding) => finding.code === code);
}

function cellsOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  return findings.map(({ cells }) => cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

describe('two factors of one name', () => {
  const twice = (second: readonly CellContent[]): Study =>
    studyOf({
      原材料: [HEADER, ['钢板', 100], ['铜线', 10]],
      因子: [
        FACTOR_HEADER,
        ['钢板', 2.4, 'kgCO2e/kg', '甲'],
        ['铜线', 5, 'kgCO2e/kg', '甲'],
        second,
      ],
    });

  it('with different values are one finding with both cells', () => {
    const [duplicate, ...others] = found(
      twice(['钢板', 3.1, 'kgCO2e/kg', '乙']),
      'factor-duplicate',
    );
    expect(others).toEqual([]);
    expect(cellsOf(duplicate === undefined ? [] : [duplicate])).toEqual([['因子!B2', '因子!B4']]);
    expect(duplicate?.values).toMatchObject({
      name: '钢板',
      count: 2,
      found: '2.4 kgCO2e/kg / 3.1 kgCO2e/kg',
    });
  });

  it('with one value in two units are the same: 2400 kg/t = 2.4 kg/kg', () => {
    expect(found(twice(['钢板', 2400, 'kgCO2e/t', '乙']), 'factor-duplicate')).toEqual([]);
  });

  it('for different things, electricity by kWh and by mass, are no duplicates', () => {
    expect(found(twice(['钢板', 30, 'kgCO2e/m²', '乙']), 'factor-duplicate')).toEqual([]);
  });

  it('beside amounts are a remark with both cells, for each of them counts with its own', () => {
    const rows = (second: number): Study =>
      studyOf({
        原材料: [
          ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
          ['钢板', 100, 2.4],
          ['铜线', 10, 5],
          ['钢 板', 10, second],
        ],
      });
    expect(cellsOf(found(rows(3.1), 'factor-duplicate'))).toEqual([['原材料!C2', '原材料!C4']]);
    expect(found(rows(3.1), 'factor-duplicate')[0]?.severity).toBe('info');
    expect(rows(3.1).footprint.products[0]?.totalKgCo2e).toBe(321);
    expect(found(rows(2.4), 'factor-duplicate')).toEqual([]);
  });

  it('among 10,000 others are found at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [
      `物料${String(index)}`,
      index / 100 + 1,
      'kgCO2e/kg',
      '手册',
    ]);
    const study = studyOf({
      原材料: [HEADER, ['物料7', 100]],
      因子: [FACTOR_HEADER, ...many, ['物料42', 9, 'kgCO2e/kg', '另一手册']],
    });
    expect(cellsOf(found(study, 'factor-duplicate'))).toEqual([['因子!B44', '因子!B10002']]);
  });
});

describe('a share of something', () => {
  const shares = (...percents: readonly number[]): Study =>
    studyOf({
      原材料: [
        ['物料', '产品重量(kg)', '占比(%)', '排放因子(kgCO2e/kg)'],
        ...percents.map((percent, index) => [`物料${String(index)}`, 100, percent, 2]),
      ],
    });

  it('above 100 % or below nothing is an error with its cell', () => {
    const [finding, ...others] = found(shares(150, 20, -3, 100), 'percent-out-of-range');
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['C2', 'C4']);
    expect(finding?.values['found']).toBe('150');
  });

  it('is one that is lost, too: of 150 % the amount would be 2.5 times as large', () => {
    const rows = [
      ['物料', '用量(kg)', '损耗率(%)', '因子(kgCO2e/kg)'],
      ['钢板', 100, 150, 2],
    ];
    const [question] = studyOf({ 清单: rows }).inventory.questions;
    const answers = new Map([[question?.id ?? '', 'loss-added']]);
    const study = studyOf({ 清单: rows }, undefined, answers);
    expect(cellsOf(found(study, 'percent-out-of-range'))).toEqual([['清单!C2']]);
  });

  // Nothing is calculated with the column 占比 beside 用量, nor with a rate of loss that is asked about.
  it.each([
    ['占比(%)', [140, -40], ['C2', 'C3']],
    ['占比', ['140%', '60%'], ['C2']],
    ['损耗率(%)', [120, 5], ['C2']],
    ['质量分数', [0.4, 0.6], []],
    ['同比增长(%)', [140, -40], []],
  ])('that nothing is calculated with is told as well: %s %p', (header, shares, cells) => {
    const study = studyOf({
      原材料: [
        ['物料', '用量(kg)', header, '因子(kgCO2e/kg)'],
        ['钢板', 100, shares[0] ?? null, 2],
        ['铜', 3, shares[1] ?? null, 5],
      ],
    });
    const told = found(study, 'percent-out-of-range');
    expect(told.flatMap((one) => one.cells.map(({ cell }) => cell))).toEqual(cells);
    expect(told.every(({ values }) => values['header'] === header)).toBe(true);
  });

  it('from 0 to 100 % is none', () => {
    expect(found(shares(0, 100, 50), 'percent-out-of-range')).toEqual([]);
  });
});

describe('figures of a year', () => {
  const ofYear = (title: string, today?: string): readonly Finding[] =>
    found(
      studyOf(
        {
          原材料: [[title], ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'], ['钢板', 100, 2.4]],
        },
        today,
      ),
      'future-year',
    );

  it('are judged by the date of the report, which goes before that of the study’s facts', () => {
    const grid = gridOf('原材料', [
      ['2026年原材料消耗表'],
      ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
      ['钢板', 100, 2.4],
    ]);
    const codes = (date: string | null): readonly string[] => {
      const content = { file: 'ledger.xlsx', sheets: [grid], owned: [], copies: [] };
      const answers = new Map([['fact:reportDate', '2025-06-01']]);
      const choices = { gwp: null, boundary: null, language: null, answers, today: '2027-01-10' };
      return calculateStudy([content], { ...choices, date }).findings.map(({ code }) => code);
    };
    expect(codes(null)).toContain('future-year');
    expect(codes('2026-12-31')).not.toContain('future-year');
  });

  it('that has not begun cannot be measured', () => {
    expect(cellsOf(ofYear('2026年原材料消耗表'))).toEqual([['原材料!B3']]);
    expect(ofYear('2026年原材料消耗表')[0]?.values).toMatchObject({
      year: 2026,
      thisYear: 2025,
    });
  });

  it('that runs or is over can', () => {
    expect(ofYear('2025年原材料消耗表')).toEqual([]);
    expect(ofYear('2026年原材料消耗表', '2026-01-01')).toEqual([]);
  });
});

describe('a period among the study’s facts', () => {
  const withPeriod = (period: string, today?: string): readonly Finding[] =>
    found(
      studyOf(
        {
          原材料: [
            ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
            ['钢板', 100, 2.4],
          ],
        },
        today,
        new Map([['fact:period:原材料', period]]),
      ),
      'future-year',
    );

  it('that has not begun is an error, one that runs is none', () => {
    expect(withPeriod('2044年')).toMatchObject([
      { severity: 'error', values: { year: 2044, thisYear: 2025 } },
    ]);
    expect(withPeriod('2025年1-6月')).toEqual([]);
    expect(withPeriod('2044年', '2044-02-01')).toEqual([]);
  });
});

describe('a factor of a year', () => {
  const withYears = (
    steel: CellContent,
    copper: CellContent = null,
    { header = '年份', title = '2024年原材料消耗表', today = '2025-01-10' } = {},
  ): Study =>
    studyOf(
      {
        原材料: [[title], HEADER, ['钢板', 100], ['铜线', 10]],
        因子: [
          [...FACTOR_HEADER, header],
          ['钢板', 2.4, 'kgCO2e/kg', '甲', steel],
          ['铜线', 5, 'kgCO2e/kg', '甲', copper],
          ['未使用', 5, 'kgCO2e/kg', '甲', 2040],
        ],
      },
      today,
    );
  const yearsOf = (study: Study): readonly unknown[] =>
    study.findings
      .filter(({ code }) => code === 'future-year' || code === 'factor-year')
      .map(({ code, severity, cells, values }) => [
        code,
        severity,
        cells.map(({ sheet, cell }) => `${sheet}!${cell}`),
        values['foundYear'] ?? values['year'],
      ]);

  it('that has not begun is an error where it is used, with the cells of the year', () => {
    expect(yearsOf(withYears(2031, '2031年'))).toEqual([
      ['future-year', 'error', ['因子!E2', '因子!E3'], 2031],
    ]);
  });

  it('that is later than the figures is told, and one of their year or before it is none', () => {
    expect(yearsOf(withYears(2025, '2019-2024'))).toEqual([
      ['factor-year', 'info', ['因子!E2'], 2025],
    ]);
    expect(yearsOf(withYears(2024, 2010))).toEqual([]);
  });

  it('in which it was published is naturally later than the figures, and cannot lie ahead', () => {
    expect(yearsOf(withYears(2025, null, { header: '发布年份' }))).toEqual([]);
    expect(yearsOf(withYears(2026, null, { header: '发布年份' }))).toEqual([
      ['future-year', 'error', ['因子!E2'], 2026],
    ]);
  });

  it('of its name or its source is judged, too, at the cell of its value', () => {
    const study = studyOf({
      原材料: [HEADER, ['钢板', 100], ['2030年电网电力', 10]],
      因子: [
        FACTOR_HEADER,
        ['钢板', 2.4, 'kgCO2e/kg', '某手册 2027'],
        ['2030年电网电力', 0.3, 'kgCO2e/kg', '甲'],
      ],
    });
    expect(yearsOf(study)).toEqual([
      ['future-year', 'error', ['因子!B2'], 2027],
      ['future-year', 'error', ['因子!B3'], 2030],
    ]);
  });

  it('beside amounts is that of a column that names the factor, never that of the amounts', () => {
    const beside = (header: string): Study =>
      studyOf({
        原材料: [
          ['2024年原材料消耗表'],
          ['物料', '用量(kg)', '排放因子(kgCO2e/kg)', header],
          ['钢板', 100, 2.4, 2030],
        ],
      });
    expect(yearsOf(beside('因子年份'))).toEqual([['future-year', 'error', ['原材料!D3'], 2030]]);
    expect(yearsOf(beside('版本'))).toEqual([]);
    const { findings, inventory } = beside('因子年份');
    expect(findings.map(({ code }) => code)).not.toContain('column-not-used');
    expect(inventory.products.map(({ period }) => period)).toEqual(['2024']);
  });

  it('is judged by nobody’s clock: without a date of the report or the day nothing lies ahead', () => {
    const grids = [
      gridOf('原材料', [HEADER, ['钢板', 100]]),
      gridOf('因子', [
        [...FACTOR_HEADER, '年份'],
        ['钢板', 2.4, 'kgCO2e/kg', '甲', 2031],
      ]),
    ];
    const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
    const none = { gwp: null, boundary: null, language: null, answers: new Map<string, string>() };
    expect(yearsOf(calculateStudy([content], none))).toEqual([]);
    expect(yearsOf(calculateStudy([content], { ...none, date: '2026-03-01' }))).toHaveLength(1);
  });
});

describe('what a factor table says beside values', () => {
  it('stands in the factor sheet as formulas: region, year and edition', () => {
    const content = {
      file: 'ledger.xlsx',
      sheets: [
        gridOf('原材料', [HEADER, ['钢板', 100]]),
        gridOf('因子', [
          [...FACTOR_HEADER, '地区', '年份', '版本'],
          ['钢板', 2.4, 'kgCO2e/kg', '某数据库', '江苏', 2023, 'v3.10'],
        ]),
      ],
      owned: [],
      copies: [],
    };
    const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
    const study = calculateStudy([content], choices);
    const sheet = planStudy(study, content).plan.sheets.find(({ key }) => key === 'factors');
    const cells = sheet?.cells.map(({ content: one }) => one);
    for (const [cell, value] of [
      ['E2', '江苏'],
      ['F2', 2023],
      ['G2', 'v3.10'],
    ] as const) {
      const formula = expect.stringMatching(`^'?因子'?!${cell}$`) as string;
      expect(cells).toContainEqual({ kind: 'formula', formula, value });
    }
    // And the quality of the data goes by them.
    const [item] = study.footprint.products[0]?.items ?? [];
    const [product] = study.footprint.products;
    const quality =
      item === undefined || product === undefined
        ? null
        : dataQualityOf(item.activity, {
            product: product.product,
            facts: study.inventory.facts,
            approximate: new Set(),
          });
    expect(quality).toMatchObject({ factorYear: 2023, factorRegion: 'CN-JS' });
  });
});

describe('negative figures', () => {
  it('of freight are errors, and what is carried as material is no second finding', () => {
    const study = studyOf({
      运输: [
        ['物料', '重量(kg)', '运输距离(km)', '运输排放因子(kgCO2e/(t·km))'],
        ['钢板', 1000, -50, 0.1],
        ['铜线', 1000, 50, 0.1],
      ],
    });
    expect(cellsOf(found(study, 'negative-amount'))).toEqual([['运输!C2']]);
    expect(found(study, 'negative-amount')[0]?.severity).toBe('error');
  });

  it('of mass stand apart from every total: 100 × 2.4 = 240 remains', () => {
    const study = studyOf({
      原材料: [
        [...HEADER, '排放因子(kgCO2e/kg)'],
        ['钢板', 100, 2.4],
        ['铜线', -10, 5],
      ],
    });
    expect(cellsOf(found(study, 'credit'))).toEqual([['原材料!B3']]);
    expect(study.footprint.products[0]?.totalKgCo2e).toBeCloseTo(240, 9);
  });

  it('nor does a factor of 0 pass silently, once however many rows use it', () => {
    const study = studyOf({
      原材料: [HEADER, ['钢板', 100], ['钢板', 50]],
      因子: [FACTOR_HEADER, ['钢板', 0, 'kgCO2e/kg', '甲']],
    });
    expect(cellsOf(found(study, 'factor-implausible'))).toEqual([['因子!B2']]);
    expect(found(study, 'factor-implausible')[0]?.severity).toBe('warning');
  });

  it('as a factor are errors, once however many rows use it', () => {
    const study = studyOf({
      原材料: [HEADER, ['钢板', 100], ['钢板', 50]],
      因子: [FACTOR_HEADER, ['钢板', -2.4, 'kgCO2e/kg', '甲']],
    });
    expect(cellsOf(found(study, 'factor-implausible'))).toEqual([['因子!B2']]);
  });
});
