import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersFile, calculated, emptyFolder, removeFolders, run } from '../support/ledgerFolder';
import { SHARED_METER } from '../support/sharedMeter';
import { near, productNamed, type StudyDocument } from '../support/studyDocument';
import { ownedSheet, typedInto } from '../support/typedWorkbook';

const METER = 'allocation-needed:能源:电';
const KEY = 'allocation-key:能源:电';
const TANK = 'allocation-needed:能源:柴油';

let folder: string;

beforeEach(async () => {
  folder = await emptyFolder();
  await writeFile(join(folder, 'ledger.xlsx'), SHARED_METER);
});
afterEach(removeFolders);

async function answered(answers: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const file = await answersFile(folder, answers);
  return calculated(folder, 'ledger.xlsx', '--answers', file, ...args);
}

function itemOf(document: StudyDocument, product: string, name: string) {
  return productNamed(document, product).items.find((item) => item.name === name);
}

describe('what several products share, in the JSON document', () => {
  it('stands apart with its emission until it is answered, and the stage says so', async () => {
    const { document, status } = await answered({ [METER]: '甲' });
    expect(status).toBe(3);
    expect(document).toMatchObject({
      unassigned: [
        { name: '柴油', cell: 'B3', found: '40kg', stages: ['production'], kgCo2e: 120 },
      ],
    });
    // 甲 has the electricity, 250 / 30 a machine, and may have some of the diesel.
    expect(productNamed(document, '甲').stages).toMatchObject({
      rawMaterial: { complete: true },
      production: { complete: false, missing: 0, unallocated: 1, kgCo2e: near(250 / 30) },
    });
  });

  it('is an item of each product with key, sum, share and what the key is made of', async () => {
    const { document, status } = await answered({
      [METER]: 'by-mass',
      'fact:mass:甲': '2 kg',
      'fact:mass:乙': '14 kg',
      [TANK]: 'by-output',
    });
    expect(status).toBe(0);
    // 60 kg : 140 kg; 250 × 0.3 / 30 = 2.5 a machine.
    expect(itemOf(document, '甲', '电')).toMatchObject({
      amount: 500,
      kgCo2e: near(2.5),
      allocation: {
        method: 'by-mass',
        key: 60,
        total: 200,
        share: near(0.3),
        keys: [
          {
            product: '甲',
            key: 60,
            terms: [
              { fact: 'output', value: 30, unit: '台' },
              { fact: 'mass', id: 'fact:mass:甲', value: 2, unit: 'kg' },
            ],
          },
          { product: '乙', key: 140 },
        ],
      },
    });
    expect(itemOf(document, '甲', '钢板')).not.toHaveProperty('allocation');
    const told = document.findings.filter(({ code }) => code === 'allocated');
    expect(told.map(({ message }) => message)).toEqual([
      '1 行由几个产品共用（电），按质量（产量 × 单件质量）分摊：甲 30.00 %、乙 70.00 %。',
      '1 行由几个产品共用（柴油），按产量分摊：甲 75.00 %、乙 25.00 %。',
    ]);
  });

  it('says what each way would change for each product, and nothing of one that lacks a key', async () => {
    const { document } = await answered({});
    const options = document.questions.find(({ id }) => id === METER)?.options;
    const effects = (options ?? []).map((option) => [option.key, option]);
    expect(Object.fromEntries(effects)).toMatchObject({
      // 250 × 3/4 + 250 × 1/4: all that the meter gave, whatever the products are counted in.
      'by-output': {
        effectKgCo2e: near(250),
        effectByProduct: [
          { product: '甲', kgCo2e: near(187.5) },
          { product: '乙', kgCo2e: near(62.5) },
        ],
      },
      'by-mass': { effectKgCo2e: null, lacks: '还缺 单件质量：甲, 乙' },
      'own-key': { effectKgCo2e: null },
      甲: {
        effectKgCo2e: near(250),
        effectByProduct: [{ kgCo2e: near(250) }, { product: '乙', kgCo2e: 0 }],
      },
      shared: { effectKgCo2e: null },
    });
  });

  it('is told in English, too', async () => {
    const { document } = await answered({ [METER]: 'leave-out' }, '--lang', 'en-US');
    expect(document.questions.map(({ text }) => text)).toContain(
      'What several products share on “能源” (电) is to be left out for all of them: why? The reason is stated with the results; until it is given they are incomplete.',
    );
  });

  it('refuses shares that do not come to all: the sentence says how they are written', async () => {
    const file = await answersFile(folder, { [METER]: 'own-key', [KEY]: '甲=80%，乙=30%' });
    const { status, messages } = await run(folder, 'calc', 'ledger.xlsx', '--answers', file);
    expect(status).toBe(2);
    expect(messages.join()).toContain('甲=80%，乙=30%');
    expect(messages.join()).toContain('百分数合计应为 100 %。产品：甲 | 乙');
  });
});

describe('what several products share, in the sheets', () => {
  const path = (): string => join(folder, 'result.xlsx');

  beforeEach(async () => {
    const answers = { [METER]: 'own-key', [KEY]: '甲=80%，乙=20%', [TANK]: 'leave-out' };
    await answered({ ...answers, 'allocation-reason:能源:柴油': '食堂用' }, '--out', 'result.xlsx');
  });

  it('is read again from there: 250 × 0.8 / 30', async () => {
    const again = await calculated(folder, 'result.xlsx');
    expect(itemOf(again.document, '甲', '电')?.kgCo2e).toEqual(near(200 / 30));
    expect(again.document).toMatchObject({
      unassigned: [],
      sharedLeftOut: [{ name: '柴油', kgCo2e: 120, reason: '食堂用' }],
    });
  });

  it('is told in words below the results, with what was left out', async () => {
    const summary = await ownedSheet(await readFile(path()), 'summary');
    const texts = [...summary.rows.values()].flatMap((cells) => cells);
    expect(texts).toContain('1 行由几个产品共用（电），按自定比例分摊：甲 80.00 %、乙 20.00 %。');
    expect(texts).toContain('共用，已按回答不计入：“柴油”');
    expect(texts).toContain(120);
  });

  it('that do not come to 100 are kept and told with their sum, and the amount stands apart', async () => {
    const typed = await typedInto(await readFile(path()), 'settings', KEY, 1, '甲=80%，乙=30%');
    await writeFile(path(), typed);
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document).toMatchObject({ unassigned: [{ name: '电', kgCo2e: 250 }] });
    const [found] = document.findings.filter(({ code }) => code === 'answer-unusable');
    expect(found?.message).toContain('（合计 110 %）');
  });
});
