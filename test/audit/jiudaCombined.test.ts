import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditStated } from '../../src/audit/auditStated';
import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import type { Finding } from '../../src/core/study/finding';
import { buildInventory } from '../../src/ledger/buildInventory';
import { readLedger } from '../../src/ledger/readLedger';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { openWorkbookFile } from '../../src/xlsx/openWorkbookFile';
import { calculated, emptyFolder, removeFolders } from '../support/ledgerFolder';
import { near, productNamed, sumsOf, type StudyDocument } from '../support/studyDocument';

const CASE = join(__dirname, '..', 'cases', 'jiuda-combined-subtotals');
const SHEET = '产品物料能源汇总';

interface Expected {
  readonly products: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly findings: readonly (Readonly<Record<string, unknown>> & {
    readonly effectKgCo2e: number;
    readonly values: { readonly stated: number; readonly computed: number };
  })[];
}

let expected: Expected;
let document: StudyDocument;
let english: StudyDocument;
let grids: readonly Grid[];

beforeAll(async () => {
  const folder = await emptyFolder();
  await copyFile(join(CASE, 'ledger.xlsx'), join(folder, 'ledger.xlsx'));
  ({ document } = await calculated(folder, 'ledger.xlsx'));
  ({ document: english } = await calculated(folder, 'ledger.xlsx', '--lang', 'en-US'));
  expected = JSON.parse(await readFile(join(CASE, 'expected.json'), 'utf8')) as Expected;
  const opened = await openWorkbookFile(await readFile(join(CASE, 'ledger.xlsx')), 'ledger.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  grids = (await opened.value.port.read()).sheets;
});
afterAll(removeFolders);

// test/cases/jiuda-combined-subtotals/why.md derives every number by hand.
describe('the Jiuda ledger with its own subtotals', () => {
  it('comes to what the three sheets come to', () => {
    for (const [name, { total, ...stages }] of Object.entries(expected.products)) {
      const product = productNamed(document, name);
      const sums = Object.entries(stages).map(([stage, sum]) => [stage, near(sum)]);
      expect(sumsOf(product)).toEqual(Object.fromEntries(sums));
      expect(product.totalKgCo2e).toEqual(near(total as number));
    }
  });

  it('has the two errors and the roundings of its column found, and no others', () => {
    const stated = document.findings.filter(({ values }) => 'stated' in values);
    expect(stated).toHaveLength(expected.findings.length);
    expected.findings.forEach(({ effectKgCo2e, values, ...finding }, index) => {
      expect(stated[index]).toMatchObject({
        ...finding,
        effectKgCo2e: near(effectKgCo2e),
        values: { stated: values.stated, computed: near(values.computed) },
      });
    });
  });

  it('says in Chinese which row, and 30000 instead of 3000 kWh', () => {
    const [total, subtotal] = document.findings.map(({ message }) => message);
    expect(subtotal).toContain('“牌坊”（I37）计了两次');
    expect(total).toContain('按 30000 kWh 计，而不是 3000 kWh');
    expect(total).toContain('“小计”（I45）');
  });

  it('says in English which row, and 30000 instead of 3000 kWh', () => {
    const [total, subtotal] = english.findings.map(({ message }) => message);
    expect(subtotal).toContain('“牌坊” (I37) is counted twice');
    expect(total).toContain('30000 instead of 3000 kWh');
    expect(total).toContain('explained by 产品物料能源汇总!I45');
  });

  it('still says that subtotals are kept out, and misses neither factors nor cells', () => {
    const codes = document.findings.map(({ code }) => code);
    expect(codes).toContain('subtotal-ignored');
    expect(codes).not.toContain('missing-factor');
    expect(codes).not.toContain('error-cell');
    expect(codes).not.toContain('value-conflict');
  });
});

type Change = (content: CellContent, row: number, column: number, sheet: string) => CellContent;

function changed(change: Change): readonly Finding[] {
  const sheets = grids.map((grid) => ({
    ...grid,
    rows: new Map(
      [...grid.rows].map(([row, cells]) => [
        row,
        cells.map((content, column) => change(content, row, column, grid.sheet)),
      ]),
    ),
  }));
  const ledger = readLedger(sheets);
  const inventory = buildInventory(ledger, new Map());
  const footprint = calculateFootprint(inventory, { gwp: 'AR6', boundary: 'found' });
  return auditStated(ledger, footprint).filter(({ severity }) => severity !== 'info');
}

function told(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ code, cells: [first], within, explanations }) => [
    code,
    first?.cell,
    within?.at.cell,
    (explanations ?? []).flat().map(({ kind }) => kind),
  ]);
}

const AS_IT_IS = [
  ['row-counted-twice', 'I45', undefined, ['row-counted-twice']],
  ['total-mismatch', 'I47', 'I45', ['carried', 'scale-slip']],
];

describe('the same ledger written otherwise', () => {
  it('has the same findings with all names changed', () => {
    const findings = changed((content, row, column, sheet) => {
      const isName = sheet === SHEET ? column === 3 && row > 3 : column === 0 && row > 0;
      const isItem = isName && content !== '电' && content !== '重型燃油车';
      return isItem && typeof content === 'string' ? `Part ${content} X` : content;
    });
    expect(told(findings)).toEqual(AS_IT_IS);
  });

  it('has the same findings with English words', () => {
    const words: Readonly<Record<string, string>> = {
      小计: 'Subtotal',
      合计: 'Total',
      序号: 'No.',
      产品: 'Product',
      名称: 'Item',
      物料输入: 'Materials',
      运输: 'Transport',
      能源消耗: 'Energy',
      碳足迹: 'Emissions',
      因子: 'Factor',
      单位: 'Unit',
      用量: 'Amount',
      数值: 'Value',
      数据类别: 'Category',
      '距离(km)': 'Distance (km)',
    };
    const findings = changed((content) =>
      typeof content === 'string' ? (words[content] ?? content) : content,
    );
    expect(told(findings)).toEqual(AS_IT_IS);
  });

  it('has effects 1000 times as large with factors and results 1000 times as large', () => {
    const findings = changed((content, row, column, sheet) => {
      const isScaled = sheet === SHEET ? column > 6 && row > 3 : column === 1;
      return isScaled && typeof content === 'number'
        ? Number((content * 1000).toPrecision(12))
        : content;
    });
    expect(told(findings)).toEqual(AS_IT_IS);
    const [subtotal, total] = findings.map(({ effectKgCo2e }) => effectKgCo2e);
    expect(subtotal).toBeCloseTo(660_889.47, 6);
    expect(total).toBeCloseTo(15_149_089.47, 6);
  });

  it('has the same findings with results in tonnes: 5.211224 and 3508.136124 tCO2e', () => {
    const findings = changed((content, _, column, sheet) => {
      if (sheet !== SHEET || column !== 8) return content;
      if (content === '(kgCO2e)') return '(tCO2e)';
      return typeof content === 'number' ? Number((content / 1000).toPrecision(12)) : content;
    });
    expect(told(findings)).toEqual(AS_IT_IS);
    expect(findings[0]?.effectKgCo2e).toBeCloseTo(660.88947, 6);
  });

  it('with the two figures put right has nothing to be said', () => {
    const right = new Map([
      [5211.224, 4550.335],
      [3508136.124, 3492987.035],
    ]);
    const findings = changed((content) =>
      typeof content === 'number' ? (right.get(content) ?? content) : content,
    );
    expect(findings).toEqual([]);
  });
});
