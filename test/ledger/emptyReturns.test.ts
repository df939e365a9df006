import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['公路', 0.1, 'kgCO2e/(t·km)'],
  ['铁路', 0.02, 'kgCO2e/(t·km)'],
]);

interface Result {
  readonly transport: unknown;
  readonly asked: readonly { readonly id: string; readonly keys: string }[];
}

function read(rows: Rows, answer: string | null = null): Result {
  const first = footprintOf([gridOf('运输', rows), FACTORS]);
  const asked = first.inventory.questions
    .filter(({ code }) => code === 'empty-return')
    .map(({ id, options }) => ({ id, keys: options.map(({ key }) => key).join(' ') }));
  const answers = Object.fromEntries(answer === null ? [] : asked.map(({ id }) => [id, answer]));
  const { footprint } = footprintOf([gridOf('运输', rows), FACTORS], answers);
  return { transport: Object.values(stageSums(footprint))[0]?.['transport'], asked };
}

const HEADER = ['货物', '重量(t)', '运输距离(km)', '运输方式'];

describe('vehicles that come back empty', () => {
  // 10 t × 100 km × 0.1 = 100; with the way back 10 × 200 × 0.1 = 200
  it.each([
    ['备注', '空车返回'],
    ['备注', '返程空驶'],
    ['备注', '往返'],
    ['Remarks', 'Round trip'],
    ['Remarks', 'truck returns empty'],
    ['是否空车返回', '是'],
    ['往返', '√'],
    ['Empty return', 'Yes'],
  ])('%s: %s is asked: 100 as it stands, 200 with the way back', (header, cell) => {
    const rows = [
      [...HEADER, header],
      ['钢板', 10, 100, '公路', cell],
    ];
    expect(read(rows).transport).toBe(100);
    expect(read(rows).asked.map(({ keys }) => keys)).toEqual(['included double']);
    expect(read(rows, 'double').transport).toBe(200);
  });

  it.each([
    ['备注', '因子已含空驶'],
    ['备注', '返程满载'],
    ['备注', '单程'],
    ['是否空车返回', '否'],
    ['Remarks', 'empty return included'],
    ['Empty return', 'No'],
  ])('%s: %s leaves nothing to ask: 100', (header, cell) => {
    const rows = [
      [...HEADER, header],
      ['钢板', 10, 100, '公路', cell],
    ];
    expect([read(rows).transport, read(rows).asked]).toEqual([100, []]);
  });

  it('only the row that says it is doubled: 10 × 200 × 0.1 + 5 × 300 × 0.02 = 230', () => {
    const rows = [
      [...HEADER, '备注'],
      ['钢板', 10, 100, '公路', '空车返回'],
      ['铝锭', 5, 300, '铁路', null],
    ];
    expect(read(rows).transport).toBe(130);
    expect(read(rows, 'double').transport).toBe(230);
  });

  it.each(['往返里程(km)', '往返距离(km)', 'Round-trip distance (km)'])(
    'under %s both ways are in the figure: 10 × 100 × 0.1 = 100, of one way 50',
    (header) => {
      const rows = [
        ['货物', '重量(t)', header, '运输方式'],
        ['钢板', 10, 100, '公路'],
      ];
      expect(read(rows).transport).toBe(100);
      expect(read(rows).asked.map(({ keys }) => keys)).toEqual(['included half']);
      expect(read(rows, 'half').transport).toBe(50);
    },
  );
});

describe('freight in and out', () => {
  // 10 t × 100 km × 0.1 = 100 in, 5 t × 200 km × 0.02 = 20 out
  it.each([
    ['流向', '采购运输', '销售运输', '方式'],
    ['Direction', 'Inbound', 'Outbound to customer', 'Mode'],
  ])('%s: %s is transport, %s is distribution, by the mode of each', (header, come, go, mode) => {
    const { footprint } = footprintOf([
      gridOf('运输', [
        [header, '货物', '重量(t)', '运输距离(km)', mode],
        [come, '钢板', 10, 100, '公路'],
        [go, '水泵', 5, 200, '铁路'],
      ]),
      FACTORS,
    ]);
    expect(Object.values(stageSums(footprint))).toEqual([{ transport: 100, distribution: 20 }]);
  });

  it('处置方式 is no mode of transport: 10 t × 100 km × 0.1 = 100 with the only factor there is', () => {
    const { footprint } = footprintOf([
      gridOf('运输', [
        ['货物', '重量(t)', '运输距离(km)', '处置方式'],
        ['废钢', 10, 100, '填埋'],
      ]),
      gridOf('因子', [
        ['名称', '排放因子', '单位'],
        ['公路', 0.1, 'kgCO2e/(t·km)'],
      ]),
    ]);
    expect(footprint.products[0]?.stages[0]?.kgCo2e).toBe(100);
  });
});
