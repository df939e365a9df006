import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

/** Without a factor of its own each kilometre is charged at 0.1 kgCO2e/(t·km). */
const PER_TKM = 0.1;

function study(materials: readonly Row[], transport: readonly Row[], answers = {}) {
  const sheets = [gridOf('物料', materials), gridOf('运输', transport)];
  const { inventory, footprint } = footprintOf(sheets, answers);
  const freight = inventory.activities.filter(({ data }) => data.kind === 'freight');
  const stages = footprint.products[0]?.stages ?? [];
  return {
    transport: Object.values(stageSums(footprint))[0]?.['transport'],
    isComplete: stages.find(({ stage }) => stage === 'transport')?.complete,
    asked: inventory.questions.filter(({ code }) => code === 'freight-load'),
    findings: inventory.findings,
    told: footprint.findings,
    freight,
  };
}

/** The id of the question how a rate of loss is meant. */
function lossOf(materials: readonly Row[]): { readonly loss: string } {
  const { inventory } = footprintOf([gridOf('物料', materials), gridOf('运输', TRANSPORT)]);
  return { loss: inventory.questions.find(({ code }) => code === 'loss-rate')?.id ?? '' };
}

const MATERIALS: readonly Row[] = [
  ['物料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
  ['钢板', 100, 2],
  ['钢板', 50, 2],
];
const ONE: readonly Row[] = [
  ['物料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
  ['钢板', 150, 2],
];
const HEADER: Row = ['物料名称', '运输距离(km)', '排放因子(kgCO2e/t·km)'];
const TRANSPORT: readonly Row[] = [HEADER, ['钢板', 100, PER_TKM], ['钢板', 200, PER_TKM]];
const ID = 'freight-load:运输:钢板';

describe('two amounts and two deliveries of one name: which carried which is asked', () => {
  it('has no figure before the answer, says so and has one line a delivery', () => {
    const { transport, isComplete, asked, freight, told } = study(MATERIALS, TRANSPORT);
    expect(transport).toBeNull();
    expect(isComplete).toBe(false);
    expect(asked.map(({ id, assumed }) => [id, assumed])).toEqual([[ID, null]]);
    expect(asked[0]?.options.map(({ key }) => key)).toEqual([
      'legs',
      'row-by-row',
      'equal-parts',
      'own-weights',
    ]);
    expect(asked[0]?.values).toMatchObject({
      deliveries: 2,
      amounts: 2,
      distances: '100 / 200',
      weights: '100 / 50',
    });
    expect(freight).toHaveLength(2);
    // The question says it, no finding repeats it.
    expect(told.filter(({ code }) => code === 'missing-quantity')).toEqual([]);
  });

  it.each([
    // (0.1 + 0.05) t × 100 km + 0.15 t × 200 km = 45 t·km × 0.1
    ['legs', 4.5, 4],
    // 0.1 t × 100 km + 0.05 t × 200 km = 20 t·km × 0.1
    ['row-by-row', 2, 2],
    // 0.075 t × 100 km + 0.075 t × 200 km = 22.5 t·km × 0.1
    ['equal-parts', 2.25, 4],
  ])('%s: %d kgCO2e in %d lines', (way, kgCo2e, lines) => {
    const { transport, isComplete, freight } = study(MATERIALS, TRANSPORT, { [ID]: way });
    expect([transport, isComplete, freight.length]).toEqual([kgCo2e, true, lines]);
  });

  it('weights that will be filled in are missing until they are, and a finding says so', () => {
    const { transport, told } = study(MATERIALS, TRANSPORT, { [ID]: 'own-weights' });
    expect(transport).toBeNull();
    expect(told.filter(({ code }) => code === 'missing-quantity')).toHaveLength(2);
  });

  it('a delivery that gives its own weight is not asked about: 0.1 × 100 + 0.05 × 200 = 20 → 2', () => {
    const { transport, asked } = study(MATERIALS, [
      ['物料名称', '重量(kg)', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
      ['钢板', 100, 100, PER_TKM],
      ['钢板', 50, 200, PER_TKM],
    ]);
    expect(asked).toEqual([]);
    expect(transport).toBe(2);
  });

  it('one delivery carries all amounts: 0.15 t × 100 km × 0.1 = 1.5', () => {
    const { transport, asked } = study(MATERIALS, TRANSPORT.slice(0, 2));
    expect(asked).toEqual([]);
    expect(transport).toBe(1.5);
  });

  it('one amount and two deliveries: legs 0.15 × 300 × 0.1 = 4.5, parts 0.075 × 300 × 0.1 = 2.25', () => {
    const { asked } = study(ONE, TRANSPORT);
    expect(asked[0]?.options.map(({ key }) => key)).toEqual(['legs', 'equal-parts', 'own-weights']);
    expect(study(ONE, TRANSPORT, { [ID]: 'legs' }).transport).toBe(4.5);
    expect(study(ONE, TRANSPORT, { [ID]: 'equal-parts' }).transport).toBe(2.25);
  });

  it('parts are of what was used, with the loss: 0.15 × 1.1 ÷ 2 × (100 + 200) × 0.1 = 2.475', () => {
    const materials = [
      ['物料名称', '净用量(kg)', '损耗率(%)', '排放因子(kgCO2e/kg)'],
      ['钢板', 150, 10, 2],
    ];
    const { loss } = lossOf(materials);
    const answers = { [ID]: 'equal-parts', [loss]: 'loss-added' };
    expect(study(materials, TRANSPORT, answers).transport).toBeCloseTo(2.475, 9);
  });

  it('asks once for all names of a sheet that are alike, and by name if rows differ', () => {
    const materials = [...MATERIALS, ['铝', 10, 10], ['铝', 20, 10]];
    const transport = [...TRANSPORT, ['铝', 300, PER_TKM], ['铝', 400, PER_TKM]];
    const { asked } = study(materials, transport);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.items).toEqual(['钢板', '铝']);
    const id = asked[0]?.id ?? '';
    // 2 + (0.01 t × 300 km + 0.02 t × 400 km) × 0.1 = 2 + 1.1
    expect(study(materials, transport, { [id]: 'row-by-row' }).transport).toBe(3.1);
    expect(study(materials, transport, { [id]: 'each' }).asked.map((one) => one.id)).toEqual([
      id,
      ID,
      'freight-load:运输:铝',
    ]);
  });
});

describe('columns that both tables have tell which delivery carried which amount', () => {
  // A: 0.1 t × 200 km, B: 0.05 t × 100 km: 25 t·km × 0.1 = 2.5, against the order of the rows.
  it.each([
    ['供应商', '供应商', '宝钢', '鞍钢'],
    ['供应商名称', '发货单位/供货商', '宝钢', '鞍钢'],
    ['产地', '起运地', '上海', '鞍山'],
    ['批次', '批号', 'P-01', 'P-02'],
    ['规格型号', '规格', '10mm', '12mm'],
    ['物料编码', '料号', 'M001', 'M002'],
    ['月份', '月份', '1月', '2月'],
    ['Supplier', 'Vendor', 'Acme', 'Bolt'],
  ])('%s and %s', (ofMaterials, ofTransport, one, other) => {
    const { transport, asked } = study(
      [
        ['物料名称', ofMaterials, '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', one, 100, 2],
        ['钢板', other, 50, 2],
      ],
      [
        ['物料名称', ofTransport, '运输距离(km)', '排放因子(kgCO2e/t·km)'],
        ['钢板', other, 100, PER_TKM],
        ['钢板', one, 200, PER_TKM],
      ],
    );
    expect(asked).toEqual([]);
    expect(transport).toBe(2.5);
  });

  it.each([
    ['names something else', '宝钢', '首钢'],
    ['names one thing alone', '宝钢', '宝钢'],
    ['is blank in a row', '宝钢', null],
  ])('asks where the column %s', (_, one, other) => {
    const { asked } = study(
      [
        ['物料名称', '供应商', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', '宝钢', 100, 2],
        ['钢板', '鞍钢', 50, 2],
      ],
      [
        ['物料名称', '供应商', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
        ['钢板', one, 100, PER_TKM],
        ['钢板', other, 200, PER_TKM],
      ],
    );
    expect(asked).toHaveLength(1);
  });

  it('asks where two columns contradict each other', () => {
    const { asked } = study(
      [
        ['物料名称', '供应商', '批次', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', '宝钢', 'P-01', 100, 2],
        ['钢板', '鞍钢', 'P-02', 50, 2],
      ],
      [
        ['物料名称', '供应商', '批次', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
        ['钢板', '宝钢', 'P-02', 100, PER_TKM],
        ['钢板', '鞍钢', 'P-01', 200, PER_TKM],
      ],
    );
    expect(asked).toHaveLength(1);
  });

  it('legs of each supplier are legs of its goods: 0.1 × (100 + 300) + 0.05 × 200 = 50 → 5', () => {
    const { transport, asked, freight } = study(
      [
        ['物料名称', '供应商', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', '宝钢', 100, 2],
        ['钢板', '鞍钢', 50, 2],
      ],
      [
        ['物料名称', '供应商', '航段', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
        ['钢板', '宝钢', 1, 100, PER_TKM],
        ['钢板', '宝钢', 2, 300, PER_TKM],
        ['钢板', '鞍钢', 1, 200, PER_TKM],
      ],
    );
    expect(asked).toEqual([]);
    expect(transport).toBe(5);
    // The cells that say so are watched: D2 is the batch's or supplier's, and so on.
    const watched = freight[0]?.witnesses.map(({ at, found }) => [at.sheet, found]);
    expect(watched).toEqual(
      expect.arrayContaining([
        ['物料', '宝钢'],
        ['运输', '宝钢'],
      ]),
    );
  });
});

describe('legs of one journey carry everything', () => {
  // 0.15 t × (100 + 200) km × 0.1 = 4.5
  it.each([
    ['程', ['一程', '二程']],
    ['运输段', ['第1段', '第2段']],
    ['Leg', ['leg 1', 'leg 2']],
    ['航段', [1, 2]],
    ['备注', ['公路，第一段', '公路，第二段']],
    ['运输方式', ['公路', '铁路']],
  ] as const)('%s: %j', (header, [first, second]) => {
    const { transport, asked } = study(ONE, [
      ['物料名称', header, '运输距离(km)', '排放因子(kgCO2e/t·km)'],
      ['钢板', first, 100, PER_TKM],
      ['钢板', second, 200, PER_TKM],
    ]);
    expect(asked).toEqual([]);
    expect(transport).toBe(4.5);
  });

  it('by road, rail and road again: 0.15 t × (100 + 1000 + 50) km × 0.1 = 17.25', () => {
    const { transport, asked } = study(ONE, [
      ['物料名称', '运输方式', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
      ['钢板', '公路', 100, PER_TKM],
      ['钢板', '铁路', 1000, PER_TKM],
      ['钢板', '汽运', 50, PER_TKM],
    ]);
    expect(asked).toEqual([]);
    expect(transport).toBe(17.25);
  });

  it.each([
    ['the same mode twice', '公路', '公路', ONE],
    ['two lorries', '重型货车', '轻型货车', ONE],
    ['as many modes as amounts: each may be one delivery', '公路', '铁路', MATERIALS],
  ])('asks of %s', (_, first, second, materials) => {
    const { asked } = study(materials, [
      ['物料名称', '运输方式', '运输距离(km)', '排放因子(kgCO2e/t·km)'],
      ['钢板', first, 100, PER_TKM],
      ['钢板', second, 200, PER_TKM],
    ]);
    expect(asked).toHaveLength(1);
  });
});

describe('transport on several sheets of one form', () => {
  const materials = (kg: number): readonly Row[] => [MATERIALS[0] as Row, ['钢板', kg, 2]];
  const transport = (km: number): readonly Row[] => [HEADER, ['钢板', km, PER_TKM]];

  it('asks what each carried of one amount, as it does on one sheet', () => {
    const { inventory } = footprintOf([
      gridOf('物料', [['产品：水泵'], ...ONE]),
      gridOf('采购运输', [['产品：水泵'], ...transport(100)]),
      gridOf('外协运输', [['产品：水泵'], ...transport(200)]),
    ]);
    expect(inventory.questions.map(({ code }) => code)).toContain('freight-load');
  });

  it('pairs what stands on one sheet: 0.1 t × 100 km + 0.05 t × 200 km = 20 t·km × 0.1 = 2', () => {
    const beside = (kg: number, km: number): readonly Row[] => [
      ...materials(kg),
      [],
      ['运输'],
      ...transport(km),
    ];
    const { inventory, footprint } = footprintOf([
      gridOf('一车间', [['产品：水泵'], ...beside(100, 100)]),
      gridOf('二车间', [['产品：水泵'], ...beside(50, 200)]),
    ]);
    expect(inventory.questions.map(({ code }) => code)).not.toContain('freight-load');
    expect(stageSums(footprint)).toMatchObject({ 水泵: { transport: 2 } });
  });
});

describe('laws', () => {
  const names = ['钢板', '铝', '铜'];
  const rows = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 });
  const idsOf = (goods: readonly string[], carried: readonly string[]): readonly string[] =>
    study(
      [['物料名称', '用量(kg)', '排放因子(kgCO2e/kg)'], ...goods.map((name) => [name, 10, 2])],
      [HEADER, ...carried.map((name, index) => [name, 100 + index, PER_TKM])],
    )
      .asked.map(({ id, options }) => [id, ...options.map(({ key }) => key)].join(' '))
      .sort();

  it('the order of freight rows never changes what is asked', () => {
    fc.assert(
      fc.property(
        rows,
        rows.chain((own) =>
          fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
        ),
        (goods, [own, shuffled]) => {
          expect(idsOf(goods, shuffled)).toEqual(idsOf(goods, own));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('another name never changes how many questions there are, nor their options', () => {
    const renamed = (own: readonly string[]): readonly string[] =>
      own.map((name) => `零件${String(names.indexOf(name) + 7)}号`);
    const shapes = (ids: readonly string[]): readonly string[] =>
      ids.map((id) => id.slice(id.indexOf(' '))).sort();
    fc.assert(
      fc.property(rows, rows, (goods, own) => {
        expect(shapes(idsOf(renamed(goods), renamed(own)))).toEqual(shapes(idsOf(goods, own)));
      }),
      { numRuns: 40 },
    );
  });
});
