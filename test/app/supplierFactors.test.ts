import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculated, emptyFolder, removeFolders } from '../support/ledgerFolder';
import { near, productNamed } from '../support/studyDocument';
import { ownedSheet, typedWorkbook } from '../support/typedWorkbook';

type Sheets = Parameters<typeof typedWorkbook>[0];

const HEADER = ['产品名称', '原材料名称', '用量', '单位'];
const STEEL = ['水泵', '钢板', 10, 'kg'];
const COPPER = ['水泵', '铜排', 5, 'kg'];
const FACTORS = [
  ['名称', '碳排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '数据库'],
  ['铜排', 3, 'kgCO2e/kg', '数据库'],
];

afterAll(removeFolders);

describe('a supplier’s own factor', () => {
  // 10 × 1.5 + 5 × 3 = 30 instead of 10 × 2 + 15 = 35.
  it.each<readonly [string, Sheets]>([
    [
      'a column of the ledger',
      {
        材料台账: [
          [...HEADER, '供应商因子(kgCO2e/kg)'],
          [...STEEL, 1.5],
          [...COPPER, null],
        ],
        因子: FACTORS,
      },
    ],
    [
      'a column of the ledger beside its general one',
      {
        材料台账: [
          [...HEADER, '排放因子', '因子单位', '供应商因子'],
          [...STEEL, 2, 'kgCO2e/kg', 1.5],
          [...COPPER, 3, 'kgCO2e/kg', null],
        ],
      },
    ],
    [
      'a column of the factor table beside its general one',
      {
        材料台账: [HEADER, STEEL, COPPER],
        因子: [
          [...(FACTORS[0] ?? []), '供应商因子'],
          [...(FACTORS[1] ?? []), 1.5],
          [...(FACTORS[2] ?? []), null],
        ],
      },
    ],
    [
      'a sheet of its own',
      {
        材料台账: [HEADER, STEEL, COPPER],
        因子: FACTORS,
        供应商因子: [
          ['供应商', '名称', '碳排放因子', '单位'],
          ['甲厂', '钢板', 1.5, 'kgCO2e/kg'],
        ],
      },
    ],
  ])('in %s holds before the general one, and both are told and listed', async (_, sheets) => {
    const { document, result } = await study(sheets);
    const { totalKgCo2e, items } = productNamed(document, '水泵');
    expect(totalKgCo2e).toEqual(near(30));
    expect(items[0]).toMatchObject({ factorBySupplier: true, factorInstead: { factor: 2 } });
    expect(items[1]).not.toHaveProperty('factorBySupplier');
    const [finding, ...others] = document.findings.filter(({ code }) => code === 'supplier-factor');
    expect(others).toEqual([]);
    expect(finding?.message).toContain(
      '“钢板”采用供应商提供的因子 1.5 kgCO2e/kg，不用通用因子 2 kgCO2e/kg',
    );
    const codes = [...document.questions, ...document.findings].map(({ code }) => code);
    expect(codes).not.toContain('alternative-columns');
    expect(codes).not.toContain('factor-duplicate');
    const { rows } = await ownedSheet(result, 'factors');
    const values = [...rows.values()].filter((row) => row[1] === '钢板').map((row) => row[2]);
    expect(values).toHaveLength(2);
  });

  it('is told in English', async () => {
    const sheets = {
      Materials: [
        ['Product', 'Material', 'Quantity', 'Unit', 'Supplier-specific EF (kgCO2e/kg)'],
        ['Pump', 'Steel plate', 10, 'kg', 1.5],
      ],
      Factors: [
        ['Material', 'Emission factor', 'Unit', 'Source'],
        ['Steel plate', 2, 'kgCO2e/kg', 'database'],
      ],
    };
    const { document } = await study(sheets, '--lang', 'en-US');
    const [finding] = document.findings.filter(({ code }) => code === 'supplier-factor');
    expect(finding?.message).toContain(
      'supplier’s own factor, 1.5 kgCO2e/kg, not with the general',
    );
  });

  it('is asked about where two suppliers differ: nothing says who delivered', async () => {
    const { document } = await study({
      材料台账: [HEADER, STEEL],
      供应商因子: [
        ['供应商', '名称', '碳排放因子', '单位'],
        ['甲厂', '钢板', 1.5, 'kgCO2e/kg'],
        ['乙厂', '钢板', 1.7, 'kgCO2e/kg'],
      ],
      因子: FACTORS,
    });
    const [question] = document.questions.filter(({ code }) => code === 'missing-factor');
    expect(question?.options.map(({ key }) => key)).toEqual(['钢板=1.5', '钢板=1.7', 'none']);
    expect(productNamed(document, '水泵').complete).toBe(false);
  });

  it('is none where a column only names the supplier of each factor', async () => {
    const { document } = await study({
      材料台账: [HEADER, STEEL],
      因子: [
        ['供应商', '名称', '碳排放因子', '单位'],
        ['甲厂', '钢板', 2, 'kgCO2e/kg'],
      ],
    });
    expect(productNamed(document, '水泵').items[0]).not.toHaveProperty('factorBySupplier');
  });
});

async function study(
  sheets: Sheets,
  ...args: readonly string[]
): Promise<Awaited<ReturnType<typeof calculated>> & { readonly result: Uint8Array }> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook(sheets));
  const calculation = await calculated(folder, 'ledger.xlsx', '--out', 'result.xlsx', ...args);
  const result = await readFile(join(folder, 'result.xlsx'));
  return { ...calculation, result: new Uint8Array(result) };
}
