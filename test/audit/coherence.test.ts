import fc from 'fast-check';
import { auditCoherence } from '../../src/audit/coherence/auditCoherence';
import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import type { Finding } from '../../src/core/study/finding';
import {
  activityOf,
  amountOf,
  cellRef,
  factorOf,
  inventoryOf,
  measure,
  METHOD,
} from '../support/studyParts';
import { SEEDED } from '../support/seeded';

/** A material, its kg, and kg CO2e for one kg of it. */
type Line = readonly [name: string, kg: number, factor: number];

function audited(lines: readonly Line[], scale = 1): readonly Finding[] {
  const activities = lines.map(([name, kg, value], index) => {
    const cell = String(index + 2);
    const at = cellRef(`C${cell}`);
    const evidence = { at, found: String(value), reading: { kind: 'number' as const }, value };
    const factor = factorOf(value * scale, 'kg', 'kg', { id: cell, name, evidence });
    return activityOf(amountOf(measure(kg, 'kg')), factor, { name, at: cellRef(`B${cell}`) });
  });
  return auditCoherence(calculateFootprint(inventoryOf(activities), METHOD));
}

/** What is said, however it is ordered. */
function said(findings: readonly Finding[]): readonly unknown[] {
  return findings
    .map(({ code, items = [], values, effectKgCo2e }) => [
      code,
      [...items].sort(),
      values['owner'] ?? null,
      effectKgCo2e === null ? null : effectKgCo2e.toPrecision(9),
    ])
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** The slips of the Jiuda report among other names, figures and things. */
const PRESS: readonly Line[] = [
  ['主缸 ZG270-500', 4000, 4.13],
  ['滑块 ZG310-570', 2500, 4.13],
  ['上横梁', 9000, 0.03],
  ['立柱', 7000, 0.03],
  ['导套 ZCuSn10P1', 60, 7.25],
  ['飞轮', 3000, 7.25],
  ['轴承座', 800, 7.25],
  ['铜螺母 QSn6.5-0.1', 25, 4.13],
  ['主电机', 600, 9.91],
  ['液压站', 900, 9.91],
  ['润滑泵', 80, 9.91],
  ['PVC护罩', 20, 7.3],
];

describe('factors that do not go together', () => {
  it('are found in a press as in the mill: 16000 × (0.03 − 4.13), 3800 × (7.25 − 4.13), 25 × (4.13 − 7.25)', () => {
    expect(said(audited(PRESS))).toEqual(
      [
        ['factor-incoherent', ['上横梁', '立柱'].sort(), null, (-65_600).toPrecision(9)],
        ['factor-incoherent', ['飞轮', '轴承座'].sort(), 'copper-alloy', (11_856).toPrecision(9)],
        ['factor-incoherent', ['铜螺母 QSn6.5-0.1'], 'ferrous', (-78).toPrecision(9)],
        ['factor-incoherent', ['主电机', '液压站', '润滑泵'].sort(), null, null],
      ].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    );
  });

  it('are the same in whatever order the rows stand', () => {
    const expected = said(audited(PRESS));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...PRESS], { minLength: PRESS.length, maxLength: PRESS.length }),
        (shuffled) => {
          expect(said(audited(shuffled))).toEqual(expected);
        },
      ),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('have effects that grow with the amounts', () => {
    const effect = (lines: readonly Line[]): readonly (number | null)[] =>
      audited(lines).map(({ effectKgCo2e }) => effectKgCo2e);
    const once = effect(PRESS);
    const thrice = effect(PRESS.map(([name, kg, factor]) => [name, kg * 3, factor]));
    once.forEach((one, index) => {
      const other = thrice[index];
      if (one === null) expect(other).toBeNull();
      else expect(other).toBeCloseTo(one * 3, 6);
    });
  });

  it('by a slip of the unit are implausible: 1000 × (2050 − 3.68) = 2046320', () => {
    const [finding, ...others] = audited([['Q235钢板', 1000, 2050]]);
    expect(others).toEqual([]);
    expect(finding?.code).toBe('factor-implausible');
    expect(finding?.effectKgCo2e).toBeCloseTo(2_046_320, 6);
  });
});

/** Ledgers of ordinary plants, with factors as databases and suppliers give them. */
const ORDINARY: Readonly<Record<string, readonly Line[]>> = {
  'a gearbox': [
    ['箱体 HT250', 320, 1.9],
    ['齿轮 20CrMnTi', 95, 3.4],
    ['输出轴 42CrMo', 60, 3.1],
    ['轴承 6312', 12, 4.8],
    ['螺栓 M16', 5, 2.9],
    ['骨架油封', 1, 3.2],
    ['润滑油', 20, 1.1],
  ],
  'a pump': [
    ['泵体 铸铁', 41, 1.8],
    ['叶轮 304不锈钢', 6, 6.1],
    ['轴 45钢', 5, 2.3],
    ['机械密封', 1, 9],
    ['漆包线', 3, 5.2],
  ],
  'a motor': [
    ['硅钢片', 60, 3.2],
    ['漆包线', 14, 5.5],
    ['机座 HT200', 45, 1.8],
    ['端盖 铝铸件', 9, 11],
    ['轴 45#', 11, 2.2],
    ['轴承', 2, 4],
  ],
  'recycled and primary aluminium': [
    ['电解铝', 1000, 16.5],
    ['再生铝', 1000, 0.7],
    ['ADC12压铸铝合金', 200, 1.9],
    ['铝型材6063', 300, 18.2],
  ],
  'steel and its treatment': [
    ['Q235钢板', 2000, 2.4],
    ['热处理（45钢）', 2000, 0.12],
    ['电镀锌加工', 500, 0.2],
    ['废钢', 300, 0.05],
    ['HRB400钢筋', 800, 2.34],
  ],
  'a cabinet': [
    ['冷轧板 SPCC', 40, 2.53],
    ['镀锌板 SGCC', 12, 3.11],
    ['铜排 T2', 8, 4.1],
    ['塑料件 ABS', 3, 3.6],
    ['断路器', 4, 12],
    ['继电器', 1, 15],
    ['电缆', 6, 4.1],
  ],
  'a valve': [
    ['阀体 WCB 铸钢', 70, 2.6],
    ['阀杆 2Cr13', 6, 5.8],
    ['螺母 黄铜 H59', 1, 4.4],
    ['密封圈 PTFE', 0.3, 11],
    ['螺栓 35CrMo', 4, 3.3],
  ],
  plastics: [
    ['PP粒子', 500, 1.95],
    ['PA66', 80, 7.9],
    ['PVC', 60, 2.2],
    ['PC', 40, 5.1],
    ['PTFE', 2, 12.6],
    ['色母', 10, 3],
  ],
  packing: [
    ['瓦楞纸箱', 20, 0.9],
    ['木托盘', 60, 0.4],
    ['PE膜', 3, 2.6],
    ['钢带', 2, 2.6],
    ['铝箔袋', 1, 20.3],
  ],
  'metals with 2.4 by chance': [
    ['Q235钢板', 800, 2.4],
    ['45钢圆钢', 300, 2.4],
    ['黄铜棒', 20, 2.4],
    ['铜排 T2', 15, 4.1],
  ],
  'a mould': [
    ['模架 45钢', 900, 2.2],
    ['型芯 H13', 120, 6.4],
    ['高速钢 W18Cr4V', 15, 14],
    ['导柱 GCr15', 20, 3.9],
    ['铍青铜 QBe2', 3, 9],
    ['紫铜电极', 40, 4.2],
  ],
};

describe('ordinary ledgers', () => {
  it.each(Object.entries(ORDINARY))('of %s have no doubtful factor', (_, lines) => {
    expect(said(audited(lines))).toEqual([]);
  });

  it('of 5,000 steels with factors of their own take less than two seconds', () => {
    const lines = Array.from({ length: 5000 }, (_, index): Line => [
      `钢板 Q235 规格${String(index)}`,
      10,
      2 + index / 10_000,
    ]);
    const start = performance.now();
    expect(audited(lines)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
