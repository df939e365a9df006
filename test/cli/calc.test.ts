import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answersFile,
  calculated,
  emptyFolder,
  folderWithSample,
  listing,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { near, productNamed } from '../support/studyDocument';
import { typedWorkbook } from '../support/typedWorkbook';

const BOTH = ['zh-CN', 'en-US'];

let folder: string;

beforeAll(async () => {
  folder = await folderWithSample();
});
afterAll(removeFolders);

describe('the boundary', () => {
  it.each([
    ['found', 55924.52926, ['rawMaterial', 'transport', 'production']],
    ['cradle-to-gate', 55924.52926, ['rawMaterial', 'transport', 'production']],
    ['cradle-to-grave', 55924.52926, ['rawMaterial', 'transport', 'production']],
    ['materials-and-production', 55745.3, ['rawMaterial', 'production']],
    ['gate-to-gate', 804.9, ['production']],
    ['production', 804.9, ['production']],
    ['production-and-waste', 804.9, ['production']],
  ])('%s of the hoist comes to %d', async (boundary, total, stages) => {
    const { document } = await calculated(folder, 'ledger.xlsx', '--boundary', boundary);
    expect(document.method).toMatchObject({ gwp: 'AR6', boundary, stages });
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(total));
  });

  it('leaves the stages outside it visible: transport stays 179.22926, total 54940.4 + 804.9', async () => {
    const given = ['--boundary', 'materials-and-production'];
    const { document, status } = await calculated(folder, 'ledger.xlsx', ...given);
    const hoist = productNamed(document, '阳极提升机');
    expect(hoist.stages['transport']?.kgCo2e).toEqual(near(179.22926));
    expect([hoist.totalKgCo2e, status]).toEqual([near(55745.3), 0]);
  });
});

describe('the GWP set', () => {
  it.each(['AR4', 'AR5', 'AR6'])('%s is told; factors in CO2 do not depend on it', async (gwp) => {
    const { document } = await calculated(folder, 'ledger.xlsx', '--gwp', gwp);
    expect(document.method.gwp).toBe(gwp);
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55924.52926));
  });
});

describe('without --out', () => {
  it('nothing is written, with answers, in either language, as text or JSON', async () => {
    const name = await answersFile(folder, {});
    const before = await listing(folder);
    for (const language of BOTH) {
      await run(folder, 'calc', 'ledger.xlsx', '--lang', language, '--answers', name);
      await run(folder, 'calc', 'ledger.xlsx', '--lang', language, '--json');
    }
    expect(await listing(folder)).toEqual(before);
  });
});

describe('the summary for a person', () => {
  it('shows both products with their stages, three decimals, and the open questions', async () => {
    const { status, output } = await run(folder, 'calc', 'ledger.xlsx');
    expect(status).toBe(0);
    expect(output.split('\n').slice(0, 5)).toEqual([
      '阳极提升机',
      '  原材料: 54,940.400 kgCO2e',
      '  运输: 179.229 kgCO2e',
      '  生产: 804.900 kgCO2e',
      '  合计: 55,924.529 kgCO2e',
    ]);
    expect(output).toContain('  合计: 3,492,987.035 kgCO2e');
    expect(output).toContain('3 个问题待回答');
  });

  it('shows the figure per unit beside the total when several units are covered: 55924.529 / 2', async () => {
    const question = 'unit-of-analysis:阳极提升机';
    const name = await answersFile(folder, { [question]: 2 });
    const given = ['calc', 'ledger.xlsx', '--answers', name, '--lang', 'en-US'];
    const { output } = await run(folder, ...given);
    expect(output.split('\n').slice(4, 6)).toEqual([
      '  Total: 55,924.529 kgCO2e',
      '  per declared unit: 27,962.265 kgCO2e',
    ]);
  });
});

describe('several ledgers', () => {
  const MATERIALS = typedWorkbook({
    材料台账: [
      ['产品名称', '原材料名称', '用量'],
      ['水泵', '钢', '5kg'],
    ],
  });
  const FACTORS = typedWorkbook({
    排放因子: [
      ['名称', '碳排放因子', '单位', '数据来源'],
      ['钢', 2, 'kgCO2e/kg', '数据库'],
    ],
  });

  it('are one study, each sheet with its file: 5 kg × 2 = 10', async () => {
    const place = await emptyFolder();
    await writeFile(join(place, '材料.xlsx'), MATERIALS);
    await writeFile(join(place, '因子.xlsx'), FACTORS);
    const { document, status } = await calculated(place, '材料.xlsx', '因子.xlsx');
    expect(status).toBe(0);
    expect(document.sheets).toMatchObject([
      { file: '材料.xlsx', name: '材料台账', role: 'material' },
      { file: '因子.xlsx', name: '排放因子', role: 'factors' },
    ]);
    expect(productNamed(document, '水泵').totalKgCo2e).toEqual(near(10));
    expect(productNamed(document, '水泵').items[0]?.file).toBe('材料.xlsx');
  });

  it.each(BOTH)('of one file name are refused in %s', async (language) => {
    const place = await emptyFolder();
    for (const sub of ['a', 'b']) {
      await mkdir(join(place, sub));
      await writeFile(join(place, sub, 'ledger.xlsx'), MATERIALS);
    }
    const given = ['a/ledger.xlsx', 'b/ledger.xlsx', '--json', '--lang', language];
    const { status, output, messages } = await run(place, 'calc', ...given);
    expect([status, output, messages.length]).toEqual([2, '', 1]);
    expect(messages[0]).toContain('“ledger.xlsx”');
  });

  it('are refused when one of them cannot be read', async () => {
    const given = ['calc', 'ledger.xlsx', 'gone.xlsx', '--json'];
    const { status, output, messages } = await run(folder, ...given);
    expect([status, output, messages.length]).toEqual([2, '', 1]);
    expect(messages[0]).toContain('“gone.xlsx”');
  });
});

describe('a workbook without any ledger', () => {
  it.each(BOTH)('is told so, status 3, and no result is written, in %s', async (language) => {
    const place = await emptyFolder();
    await writeFile(
      join(place, 'poem.xlsx'),
      typedWorkbook({ 诗: [['床前明月光'], ['疑是地上霜']] }),
    );
    const before = await listing(place);
    const given = ['poem.xlsx', '--out', 'out.xlsx', '--lang', language];
    const { status, document } = await calculated(place, ...given);
    expect([status, document.products]).toEqual([3, []]);
    expect(document.findings.map(({ code }) => code)).toEqual(['nothing-found']);
    expect(await listing(place)).toEqual(before);
  });
});
