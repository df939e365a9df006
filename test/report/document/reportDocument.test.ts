import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy } from '../../../src/app/calculateStudy';
import { studyDocument } from '../../../src/app/reportStudy';
import type { Block } from '../../../src/report/document/blocks';
import { LANGUAGES, type Language } from '../../../src/texts/language';
import { contentOf } from '../../support/openedWorkbook';
import { gapsOf, pointsOf, pumpReport, rowsOf, sentencesOf } from '../../support/reportedStudy';

const SAMPLES = ['jiuda-three-ledgers', 'yunling-pumps-invented'];
/** Emissions as they are written: at least three decimals. */
const EMISSION = /\d[\d,]*\.\d{3,}/g;

async function sampleReport(sample: string, language: Language): Promise<readonly Block[]> {
  const file = join(__dirname, '../../../assets/samples', `${sample}.xlsx`);
  const content = await contentOf(await readFile(file));
  const answers = new Map<string, string>();
  const study = calculateStudy([content], { gwp: null, boundary: null, language, answers });
  return studyDocument(study, '2025-03-01').blocks;
}

function emissionsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(EMISSION) ?? []));
}

describe('the figures of a report', () => {
  it('say what was derived by hand: 100 kg × 2 + 10 kg × 5 = 250, steel 200 of it, 80 %', () => {
    const [first] = sentencesOf(pumpReport()).filter((sentence) => sentence.includes('碳足迹为'));
    expect(first).toContain('250.000 kgCO2e');
    expect(first).toContain('“钢板”：200.000 kgCO2e，占 80.00 %');
    // ±10 % of the factor of steel: ±20 kgCO2e, 8 % of 250.
    expect(first).toContain('±20.000 kgCO2e（±8.00 %）');
  });

  it.each(SAMPLES.flatMap((sample) => LANGUAGES.map((language) => [sample, language] as const)))(
    'in sentences stand in tables to the digit (%s, %s)',
    async (sample, language) => {
      const blocks = await sampleReport(sample, language);
      const inTables = emissionsIn(rowsOf(blocks));
      const inSentences = [...emissionsIn(sentencesOf(blocks))];
      expect(inSentences.length).toBeGreaterThan(10);
      expect(inSentences.filter((figure) => !inTables.has(figure))).toEqual([]);
    },
  );

  it.each(SAMPLES)('are the same in both languages (%s)', async (sample) => {
    const [chinese, english] = await Promise.all(
      LANGUAGES.map(async (language) => {
        const blocks = await sampleReport(sample, language);
        return [...emissionsIn([...sentencesOf(blocks), ...rowsOf(blocks), ...pointsOf(blocks)])];
      }),
    );
    expect(english?.sort()).toEqual(chinese?.sort());
  });

  it('follow the ledger: n kg of steel × 2 and 50 of copper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 9999 }), (kg) => {
        const all = sentencesOf(pumpReport({ steelKg: kg })).join('\n');
        const total = (2 * kg + 50).toLocaleString('en-US', { minimumFractionDigits: 3 });
        expect(all).toContain(`${total} kgCO2e`);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the words of a report', () => {
  it('name what the ledger names: another name goes through all of it', () => {
    const blocks = pumpReport({ steelName: '不锈钢板' });
    const all = [...sentencesOf(blocks), ...pointsOf(blocks), ...rowsOf(blocks)].join('\n');
    expect(all).toContain('“不锈钢板”');
    expect(all).not.toContain('“钢板”');
  });

  it('derive proposals: 10 % less of 200 kgCO2e saves 20, 8 % of 250', () => {
    const points = pointsOf(pumpReport());
    expect(points.join('\n')).toMatch(
      /“钢板”的用量（100 kg）.*减少 20\.000 kgCO2e，即合计的 8\.00 %/,
    );
  });

  it('never turn a missing factor into a zero: it is marked, and the total says so', () => {
    const blocks = pumpReport({ steelFactor: null });
    expect(gapsOf(blocks)).toContain('【缺失】');
    expect(sentencesOf(blocks).join('\n')).toContain('不完整：1 项缺少数据');
    expect(rowsOf(blocks).some((row) => /钢板.*\|0\.000/.test(row))).toBe(false);
  });
});

describe('what nobody has told', () => {
  it.each([
    ['zh-CN', '【待填：核查人】'],
    ['en-US', '[To be filled in: reviewer]'],
  ] as const)('is a marked gap (%s)', (language, gap) => {
    expect(gapsOf(pumpReport({ language }))).toContain(gap);
  });

  it('is no gap once it is told', () => {
    const blocks = pumpReport({ answers: { 'fact:reviewer': '李工', 'fact:company': '某泵厂' } });
    const gaps = gapsOf(blocks).join('\n');
    expect(gaps).not.toContain('核查人');
    expect(gaps).not.toContain('企业全称');
    expect(sentencesOf(blocks).join('\n')).toContain('生产企业：某泵厂。');
  });

  it('is counted: two facts more are two gaps less', () => {
    const told = { 'fact:reviewer': '李工', 'fact:company': '某泵厂' };
    const open = (answers: Readonly<Record<string, string>>): number => {
      const line = sentencesOf(pumpReport({ answers })).find((one) => one.includes('签署之前'));
      return Number(/(\d+) 项研究信息/.exec(line ?? '')?.[1]);
    };
    expect(open({}) - open(told)).toBe(2);
  });
});
