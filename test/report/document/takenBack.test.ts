import { LANGUAGES } from '../../../src/texts/language';
import type { Block } from '../../../src/report/document/blocks';
import { pointsOf, pumpReport, rowsOf, sentencesOf } from '../../support/reportedStudy';

/** Steel 200 and copper 50; 冲销 −300 kg × 2 or −20 × 2 takes back what was counted. */
const returned = (kg: number): readonly Block[] =>
  pumpReport({ more: [['水泵', '钢管冲销', kg, 2, '虚构来源']] });

function allOf(blocks: readonly Block[]): readonly string[] {
  return [...sentencesOf(blocks), ...pointsOf(blocks)];
}

describe('an item that takes back 40 of 250', () => {
  const blocks = returned(-20);

  it('is in the total: 210', () => {
    expect(sentencesOf(blocks).join('\n')).toContain('210.000 kgCO2e');
  });

  it('is no contribution and no proposal', () => {
    const told = allOf(blocks).filter((one) => one.includes('“钢管冲销”'));
    expect(told).toEqual([]);
    const ranks = rowsOf(blocks).filter((row) => /^\d+\|/.test(row));
    expect(ranks.map((row) => row.split('|')[1])).toEqual(['钢板', '铜线']);
  });

  it('is told apart with its sum', () => {
    expect(sentencesOf(blocks).join('\n')).toContain(
      '“水泵”另有 1 项冲减（负值），合计 −40.000 kgCO2e，已计入合计',
    );
  });
});

describe('where a total is below zero: 250 − 600 = −350', () => {
  const blocks = returned(-300);

  it('says so, and no share of it is told anywhere', () => {
    const all = [...allOf(blocks), ...rowsOf(blocks)].join('\n');
    expect(all).toContain('−350.000');
    expect(all).toContain('合计不大于零，不计算占比');
    expect(all.match(/[−\d.,]+ %/g)?.filter((one) => one !== '10 %') ?? []).toEqual([]);
  });

  it('draws what emits, 200 and 50, and says what is taken from it', () => {
    const alts = blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []));
    const sankey = alts.find((alt) => alt.startsWith('桑基图')) ?? '';
    expect(sankey).toContain('钢板 200.000');
    expect(sankey).toContain('1 项更正（−600.000');
    for (const block of blocks) {
      if (block.kind === 'figure') expect(block.svg).not.toMatch(/NaN|Infinity|="-\d/);
    }
  });
});

describe('a credit', () => {
  it('is neither ranked nor proposed nor in the total of 250', () => {
    const blocks = pumpReport({ more: [['水泵', '废钢回收', -90, 4, '虚构来源']] });
    const all = allOf(blocks).join('\n');
    expect(all).toContain('抵减');
    expect(all).toContain('250.000 kgCO2e');
    expect(pointsOf(blocks).join('\n')).not.toContain('废钢回收');
  });
});

describe('a proposal', () => {
  it.each(LANGUAGES)(
    'of the second item below a thousandth of the whole is none (%s)',
    (language) => {
      // Steel 5,000 kg × 2 = 10,000 beside 50 of copper: 10 % of 50 is 0.05 % of 10,050.
      const points = pointsOf(pumpReport({ language, steelKg: 5000 }));
      expect(points.some((one) => one.includes('钢板'))).toBe(true);
      expect(points.some((one) => one.includes('铜线'))).toBe(false);
      // 4,000 kg: 5 of 8,050 is 0.06 %; 2,000 kg: 5 of 4,050 is 0.12 %.
      const worth = pointsOf(pumpReport({ language, steelKg: 2000 }));
      expect(worth.some((one) => one.includes('铜线'))).toBe(true);
    },
  );
});
