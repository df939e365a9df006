import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answersFile,
  calculated,
  emptyFolder,
  folderWithSample,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { typedWorkbook } from '../support/typedWorkbook';
import { near, productNamed, sumsOf } from '../support/studyDocument';

const NUT = 'name-near-match:2024年原材料消耗情况表:球型螺母qa110-4-4';
const HOIST_UNITS = 'unit-of-analysis:阳极提升机';
const BOTH = ['zh-CN', 'en-US'];

let folder: string;

beforeAll(async () => {
  folder = await folderWithSample();
});
afterAll(removeFolders);

describe('the answer that the nut has no factor', () => {
  it('leaves the rest of the stage: 54940.4 − 68 × 15.6 = 53879.6, incomplete', async () => {
    const { document, status } = await calculatedWith({ [NUT]: 'none' });
    const hoist = productNamed(document, '阳极提升机');
    expect(status).toBe(3);
    expect(hoist.complete).toBe(false);
    expect(hoist.stages['rawMaterial']).toMatchObject({
      kgCo2e: near(53879.6),
      complete: false,
      missing: 1,
    });
    expect(hoist.totalKgCo2e).toEqual(near(54863.72926));
  });

  it('leaves the nut in the list, without factor and figure, and still carries it', async () => {
    const { document } = await calculatedWith({ [NUT]: 'none' });
    const { items, stages } = productNamed(document, '阳极提升机');
    expect(items.find(({ cell }) => cell === 'C12')).toMatchObject({
      amount: 68,
      factor: null,
      factorCell: null,
      kgCo2e: null,
    });
    expect(stages['transport']).toMatchObject({ kgCo2e: near(179.22926), complete: true });
  });

  it('is no open question any more, but a factor that is missing', async () => {
    const { document } = await calculatedWith({ [NUT]: 'none' });
    expect(document.openQuestions).toBe(2);
    expect(document.findings.map(({ code }) => code)).toContain('missing-factor');
  });

  it('does not touch the mill', async () => {
    const { document } = await calculatedWith({ [NUT]: 'none' });
    const mill = productNamed(document, '铝箔轧机');
    expect([mill.totalKgCo2e, mill.complete]).toEqual([near(3492987.03453), true]);
  });
});

describe('the answer that the nut is the one of the factor table', () => {
  it('leaves the figures and closes the question', async () => {
    const { document, status } = await calculatedWith({ [NUT]: '球型螺母qal10-4-4' });
    expect([status, document.openQuestions]).toEqual([0, 2]);
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55924.52926));
  });
});

describe('the answer that the ledger covers two hoists', () => {
  it.each([2, '2', ' 2 '])('halves each figure and leaves the ledger total: %j', async (answer) => {
    const { document } = await calculatedWith({ [HOIST_UNITS]: answer });
    const hoist = productNamed(document, '阳极提升机');
    expect(hoist.declaredUnit).toMatchObject({ amount: 1, unit: null, source: 'answer' });
    expect(hoist.covered).toBe(2);
    expect(sumsOf(hoist)).toEqual({
      rawMaterial: near(27470.2),
      transport: near(89.61463),
      production: near(402.45),
    });
    expect(hoist.totalKgCo2e).toEqual(near(27962.26463));
    expect(hoist.ledgerTotalKgCo2e).toEqual(near(55924.52926));
  });

  it('halves the items too: 230 kg × 16.82 / 2 = 1934.3', async () => {
    const { document } = await calculatedWith({ [HOIST_UNITS]: 2 });
    const { items } = productNamed(document, '阳极提升机');
    expect(items.find(({ cell }) => cell === 'C6')?.kgCo2e).toEqual(near(1934.3));
  });

  it('does not touch the mill', async () => {
    const { document } = await calculatedWith({ [HOIST_UNITS]: 2 });
    expect(productNamed(document, '铝箔轧机').totalKgCo2e).toEqual(near(3492987.03453));
  });
});

describe.each(BOTH)('in %s, answers are refused', (language) => {
  it('to a question that there is not; the sentence names it and those there are', async () => {
    const sentence = await refusal({ 'unit-of-analysis:飞机': 2 }, language);
    expect(sentence).toContain('“unit-of-analysis:飞机”');
    expect(sentence).toContain(NUT);
  });

  it('that are no option; the sentence names the question, the answer and the options', async () => {
    const sentence = await refusal({ [NUT]: 'perhaps' }, language);
    expect(sentence).toContain(`“${NUT}”`);
    expect(sentence).toContain('“perhaps”');
    expect(sentence).toContain('球型螺母qal10-4-4 | none');
  });

  it.each([0, -1, 'two', '2-3', '1e999'])('that are no number of units: %j', async (answer) => {
    expect(await refusal({ [HOIST_UNITS]: answer }, language)).toContain(`“${String(answer)}”`);
  });

  it('that no cell holds: 32,768 characters', async () => {
    const sentence = await refusal({ 'fact:companyProfile': '泵'.repeat(32_768) }, language);
    expect(sentence).toContain('32768');
    expect(sentence).toContain('32767');
    expect(sentence.length).toBeLessThan(200);
  });

  it.each([
    ['an array', '[1, 2]'],
    ['a text', '"none"'],
    ['null', 'null'],
    ['not JSON', '{ "a": '],
    ['empty', ''],
    ['an object in an object', '{ "a": { "b": 1 } }'],
  ])('in a file that is %s', async (_, text) => {
    await writeFile(join(folder, 'answers.json'), text);
    expect(await refusalOf('answers.json', language)).toContain('“answers.json”');
  });

  it('in a file that is not there', async () => {
    expect(await refusalOf('gone.json', language)).toContain('“gone.json”');
  });
});

describe('a file of answers', () => {
  it.each(['2台', '２ 台', '2 pcs'])('may name the unit of what is counted: %s', async (answer) => {
    const { document } = await calculatedWith({ [HOIST_UNITS]: answer });
    const { covered, declaredUnit, totalKgCo2e } = productNamed(document, '阳极提升机');
    expect(covered).toBe(2);
    expect(declaredUnit.unit).toBe(answer.replace(/^[2２ ]+/, ''));
    // 55924.52926 / 2
    expect(totalKgCo2e).toEqual(near(27962.26463));
  });

  it.each(['', '  ', null])('answers nothing where it is blank: %j', async (answer) => {
    const { document, status } = await calculatedWith({ [HOIST_UNITS]: answer });
    const open = await calculated(folder, 'ledger.xlsx');
    expect(document).toEqual(open.document);
    expect(status).toBe(open.status);
  });

  it('may begin with the mark that Windows Notepad puts before UTF-8', async () => {
    await writeFile(join(folder, 'notepad.json'), `\uFEFF${JSON.stringify({ [HOIST_UNITS]: 2 })}`);
    const { document } = await calculated(folder, 'ledger.xlsx', '--answers', 'notepad.json');
    expect(productNamed(document, '阳极提升机').covered).toBe(2);
  });
});

async function calculatedWith(
  answers: Readonly<Record<string, string | number | null>>,
): ReturnType<typeof calculated> {
  return calculated(folder, 'ledger.xlsx', '--answers', await answersFile(folder, answers));
}

async function refusal(
  answers: Readonly<Record<string, string | number>>,
  language: string,
): Promise<string> {
  return refusalOf(await answersFile(folder, answers), language);
}

async function refusalOf(file: string, language: string): Promise<string> {
  const given = ['calc', 'ledger.xlsx', '--json', '--answers', file, '--lang', language];
  const { status, output, messages } = await run(folder, ...given);
  expect([status, output, messages.length]).toEqual([2, '', 1]);
  expect(messages[0]).not.toContain('\n');
  return messages[0] ?? '';
}

describe('a fact of a product', () => {
  it('may be given by its name as the ledger writes it, with capitals and blanks', async () => {
    const other = await emptyFolder();
    const bytes = typedWorkbook({
      材料: [
        ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['离心泵 YL-50', '钢板', 100, 2],
      ],
    });
    await writeFile(join(other, 'ledger.xlsx'), bytes);
    const file = await answersFile(other, { 'fact:mass:离心泵 YL-50': '35 kg' });
    const { output, messages } = await run(
      other,
      'calc',
      'ledger.xlsx',
      '--answers',
      file,
      '--json',
    );
    expect(messages).toEqual([]);
    expect(JSON.stringify((JSON.parse(output) as { facts: unknown }).facts)).toContain('35');
  });
});
