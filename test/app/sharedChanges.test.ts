import { changeSentences } from '../../src/app/changeSentences';
import { textsFor } from '../../src/texts/textsFor';
import { questionId } from '../../src/ledger/inventory/questions/questionId';
import type { FigureChange } from '../../src/report/record/figureChange';
import { FIGURE_COLUMNS } from '../../src/report/record/recordLayout';
import type { Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { changesSince, sinceRecord, type Ledgers } from '../support/sinceChanges';

const METER = 'allocation-needed:能源:电';
const KEY = 'allocation-key:能源:电';
const MASSES = { 'fact:mass:甲': '2 kg', 'fact:mass:乙': '14 kg' };

/** 甲 is 100 kg × 2, 乙 50 kg × 2; both share 500 kWh × 0.5 = 250 kg. */
function plant(
  answers: Readonly<Record<string, string>>,
  { made = 30, meter = 500 } = {},
  energies = '能源',
): Ledgers {
  const sheets = [
    gridOf('产量', [
      ['产品', '产量（台）'],
      ['甲', made],
      ['乙', 10],
    ]),
    gridOf('材料', [
      ['产品', '材料名称', '用量(kg)'],
      ['甲', '钢板', 100],
      ['乙', '钢板', 50],
    ]),
    gridOf(energies, [
      ['能源种类', '消耗量(kWh)'],
      ['电', meter],
    ]),
    gridOf('因子', [
      ['名称', '排放因子', '单位'],
      ['钢板', 2, 'kgCO2e/kg'],
      ['电', 0.5, 'kgCO2e/kWh'],
    ]),
  ];
  return { sheets, answers };
}

/** Figures of 甲: kind, stage, before, now, reasons. */
function told(changes: readonly FigureChange[]): readonly unknown[] {
  const rounded = (value: number | null | undefined): number | null =>
    value == null ? null : Number(value.toFixed(6));
  return changes
    .filter(({ product }) => product === '甲')
    .map(({ kind, stage, before, now, reasons }) => {
      return [kind, stage, rounded(before?.kgCo2e), rounded(now?.kgCo2e), reasons];
    });
}

describe('what products share, after a report', () => {
  it('is the method where it is divided by another key: 250 × 30/40 = 187.5 by output, 250 × 60/200 = 75 by mass', () => {
    const before = plant({ ...MASSES, [METER]: 'by-output' });
    const now = plant({ ...MASSES, [METER]: 'by-mass' });
    // (200 + 187.5) / 30 = 12.916667; (200 + 75) / 30 = 9.166667.
    expect(told(changesSince(before, now))).toEqual([
      ['total', null, 12.916667, 9.166667, ['allocation']],
      ['stage', 'production', 6.25, 2.5, ['allocation']],
      ['item', 'production', 187.5, 75, ['allocation']],
    ]);
    const { lines } = changeSentences(sinceRecord(before, now), textsFor('zh-CN'), 99);
    // The total says that the allocation is another, the item from which key to which.
    expect(lines.find((line) => line.startsWith('甲 每声明单位合计'))).toMatch(
      /：共用数据的分摊有改动$/,
    );
    expect(lines.find((line) => line.startsWith('甲 生产 电'))).toMatch(
      /：共用数据的分摊由“按产量”改为“按质量（产量 × 单件质量）”$/,
    );
  });

  it('is the method, too, where somebody’s own key is another: 60 % of 250 are 150, 50 % are 125', () => {
    const before = plant({ [METER]: 'own-key', [KEY]: '甲=60%，乙=40%' });
    const now = plant({ [METER]: 'own-key', [KEY]: '甲=50%，乙=50%' });
    expect(told(changesSince(before, now)).at(-1)).toEqual([
      'item',
      'production',
      150,
      125,
      ['allocation'],
    ]);
  });

  it('is the data where the ledger’s output is another, beside another answer: 30 of 40, then 20 of 30', () => {
    const before = plant({ [METER]: 'by-output' });
    const now = plant({ [METER]: 'by-output', 'fact:region': '河南' }, { made: 20 });
    // 250 × 20/30 = 166.666667; materials 200/30, then 200/20.
    expect(told(changesSince(before, now))).toEqual([
      ['total', null, 12.916667, 18.333333, ['data']],
      ['stage', 'rawMaterial', 6.666667, 10, ['data']],
      ['stage', 'production', 6.25, 8.333333, ['data']],
      ['item', 'production', 187.5, 166.666667, ['data']],
    ]);
  });

  it('is a correction where somebody says what a product weighs: 2 → 4 kg, 120 of 260', () => {
    const before = plant({ ...MASSES, [METER]: 'by-mass' });
    const now = plant({ ...MASSES, 'fact:mass:甲': '4 kg', [METER]: 'by-mass' });
    expect(told(changesSince(before, now)).at(-1)).toEqual([
      'item',
      'production',
      75,
      115.384615,
      ['correction'],
    ]);
  });

  it('tells the meter beside the key: 500 → 600 kWh, by output, then by mass', () => {
    const before = plant({ ...MASSES, [METER]: 'by-output' });
    const now = plant({ ...MASSES, [METER]: 'by-mass' }, { meter: 600 });
    // 300 × 0.3 = 90; nobody has read the meter otherwise: the cell holds something else.
    expect(told(changesSince(before, now)).at(-1)).toEqual([
      'item',
      'production',
      187.5,
      90,
      ['data', 'allocation'],
    ]);
  });

  it('is the method where it is divided at all, or no more: the ledger had it all along', () => {
    const shared = plant({ [METER]: 'by-output' });
    const [come, gone] = [
      changesSince(plant({}), shared),
      changesSince(shared, plant({ [METER]: 'left-out' })),
    ];
    expect(told(come).at(-1)).toEqual(['item', 'production', null, 187.5, ['allocation']]);
    expect(told(gone).at(-1)).toEqual(['item', 'production', 187.5, null, ['allocation']]);
  });

  it('is not the data where amounts are for one product: more products are covered, none weighs otherwise', () => {
    // 甲 is 100 kg × 2 = 200 kg a piece, 乙 50 × 2; 250 kg of electricity for 40 pieces, 6.25 each.
    const each = (answers: Readonly<Record<string, string>>): Ledgers => {
      const { sheets } = plant({});
      const [output, , ...rest] = sheets as [Grid, Grid, ...Grid[]];
      const material = gridOf('材料', [
        ['产品', '材料名称', '单台用量(kg)'],
        ['甲', '钢板', 100],
        ['乙', '钢板', 50],
        // Without a factor it has no figure, then as now.
        ['甲', '密封圈', 1],
      ]);
      return { sheets: [output, material, ...rest], answers };
    };
    const changes = told(changesSince(each({}), each({ [METER]: 'by-output' })));
    expect(changes).toContainEqual(['total', null, 200, 206.25, ['allocation']]);
    expect(changes).toContainEqual(['stage', 'production', null, 6.25, ['allocation']]);
    expect(changes.some((change) => JSON.stringify(change).includes('"data"'))).toBe(false);
  });

  it('knows its cells again where the name of a sheet has the dot that stands between them', () => {
    const dotted = { METER: questionId('allocation-needed', '能源 · 全厂', '电') };
    const before = plant({ ...MASSES, [dotted.METER]: 'by-output' }, {}, '能源 · 全厂');
    const now = plant({ ...MASSES, [dotted.METER]: 'left-out' }, {}, '能源 · 全厂');
    expect(told(changesSince(before, now)).at(-1)).toEqual([
      'item',
      'production',
      187.5,
      null,
      ['allocation'],
    ]);
  });
});

describe('a record of a time when shares were not kept', () => {
  const older = (record: Grid): Grid => {
    const width = FIGURE_COLUMNS.length - 1;
    const rows = [...record.rows].map(
      ([row, contents]) => [row, contents.slice(0, width)] as const,
    );
    return { ...record, rows: new Map(rows) };
  };

  it('is compared as far as it goes: another answer over the same cells is a correction', () => {
    const before = plant({ ...MASSES, [METER]: 'by-output' });
    const now = plant({ ...MASSES, [METER]: 'by-mass' });
    const changes = changesSince(before, now, older);
    expect(told(changes).at(-1)).toEqual(['item', 'production', 187.5, 75, ['correction']]);
    expect(changesSince(before, before, older)).toEqual([]);
  });
});
