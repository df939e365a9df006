import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grid } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { contentOf } from '../support/openedWorkbook';

const CASE = join(__dirname, '..', 'cases', 'yunling-pumps-invented');
const SAMPLE = join(__dirname, '../../assets/samples/yunling-pumps-invented.xlsx');
const METER = 'allocation-needed:能源消耗:电力';

type Year = Readonly<
  Record<
    string,
    Readonly<Record<'covered' | 'rawMaterial' | 'transport' | 'production' | 'total', number>>
  >
>;
interface Expected {
  readonly '2023': Year;
  readonly '2024': Year;
  readonly electricity: Readonly<Record<'2023' | '2024', number>>;
  readonly seals: { readonly factor: number; readonly '2024': number };
}

let expected: Expected;
let grids: readonly Grid[];

beforeAll(async () => {
  expected = JSON.parse(await readFile(join(CASE, 'expected.json'), 'utf8')) as Expected;
  grids = (await contentOf(await readFile(join(CASE, 'ledger.xlsx')))).sheets;
});

/** Stages as the whole ledger has them: of as many units as it covers. */
function resultsOf(sheets: readonly Grid[], answers: Readonly<Record<string, string>> = {}) {
  const { inventory, footprint } = footprintOf(sheets, answers);
  const products = Object.fromEntries(
    footprint.products.map(({ product, stages, totalKgCo2e, ledgerTotalKgCo2e, complete }) => [
      product.name,
      {
        covered: product.declaredUnit.covered,
        ...Object.fromEntries(
          stages.map(({ stage, kgCo2e }) => [
            stage,
            (kgCo2e ?? Number.NaN) * (product.declaredUnit.covered ?? Number.NaN),
          ]),
        ),
        total: ledgerTotalKgCo2e,
        each: totalKgCo2e,
        complete,
      },
    ]),
  );
  return { inventory, footprint, products };
}

function yearOf(year: '2023' | '2024') {
  return Object.fromEntries(
    Object.entries(expected[year]).map(([name, { total, covered, ...stages }]) => [
      name,
      expect.objectContaining({
        covered,
        ...Object.fromEntries(Object.entries(stages).map(([key, sum]) => [key, close(sum)])),
        total: close(total),
        each: close(total / covered),
      }) as unknown,
    ]),
  );
}

function close(value: number): unknown {
  return expect.closeTo(value, 6);
}

/** The sheets with a factor for seals added at the end of the factor table. */
function withSeals(): readonly Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== '排放因子') return grid;
    const row = Math.max(...grid.rows.keys()) + 1;
    const cells = [11, '机械密封', expected.seals.factor, 'kgCO2e/kg', '虚构示例值'];
    return { ...grid, rows: new Map([...grid.rows, [row, cells]]) };
  });
}

const ANSWERED_2023 = {
  'period-choice:离心泵yl-50': '2023',
  'period-choice:多级泵yl-80': '2023',
  'period-choice:潜水泵yl-100': '2023',
  'period-choice:电力': '2023',
};

// test/cases/yunling-pumps-invented/why.md derives every number by hand.
describe('the invented plant with a shared meter, a missing factor and two years', () => {
  it('is the sample that the workbench offers, and says on every sheet that it is invented', async () => {
    expect(await readFile(SAMPLE)).toEqual(await readFile(join(CASE, 'ledger.xlsx')));
    expect(grids).toHaveLength(6);
    for (const grid of grids) expect(JSON.stringify([...grid.rows])).toContain('虚构');
  });

  it('comes to the latest year, and every product is incomplete', () => {
    const { products } = resultsOf(grids);
    expect(products).toEqual(yearOf('2024'));
    expect(Object.values(products).map(({ complete }) => complete)).toEqual([false, false, false]);
  });

  it('asks for the years and for the meter, assumes 2024 and nothing', () => {
    const { inventory } = resultsOf(grids);
    expect(inventory.questions.map(({ id, assumed }) => [id, assumed])).toEqual([
      [METER, null],
      ...Object.keys(ANSWERED_2023).map((id) => [id, '2024']),
    ]);
    const months =
      '22000 + 16000 + 22000 + 20000 + 21000 + 22000 + 24000 + 25000 + 22000 + 20000 + 20000 + 22000';
    expect(inventory.unassigned).toMatchObject([{ name: '电力', found: months }]);
  });

  it('has no other fault than the factor of the seals, and no sum that differs', () => {
    const { inventory, footprint } = resultsOf(grids);
    const errors = [...inventory.findings, ...footprint.findings].filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ code, cells }) => [code, cells[0]?.cell])).toEqual([
      ['missing-factor', 'G9'],
    ]);
  });

  it('comes to 2023 where that is answered, with the output of 2023', () => {
    expect(resultsOf(grids, ANSWERED_2023).products).toEqual(yearOf('2023'));
  });

  it('gives the meter to the product that an answer names, and to no other', () => {
    const { products, inventory } = resultsOf(grids, { [METER]: '离心泵yl-50' });
    const { production } = expected['2024']['离心泵 YL-50'] ?? { production: Number.NaN };
    expect(products).toMatchObject({
      '离心泵 YL-50': { production: close(production + expected.electricity['2024']) },
      '多级泵 YL-80': { production: close(10290), complete: true },
      '潜水泵 YL-100': { production: close(8190), complete: true },
    });
    expect(inventory.unassigned).toEqual([]);
  });

  it('divides the meter by the pumps made: 64000, 64000/3 and 128000/3 kg', () => {
    const { products, inventory } = resultsOf(grids, { [METER]: 'by-output' });
    expect(products).toMatchObject({
      '离心泵 YL-50': { production: close(88150) },
      '多级泵 YL-80': { production: close(10290 + 64000 / 3), complete: true },
      '潜水泵 YL-100': { production: close(8190 + 128000 / 3), complete: true },
    });
    expect(inventory.unassigned).toEqual([]);
  });

  it('divides the meter of 2023 by the pumps of 2023: 122500 × 1000/2300', () => {
    const { products } = resultsOf(grids, { ...ANSWERED_2023, [METER]: 'by-output' });
    expect(products['离心泵 YL-50']).toMatchObject({
      production: close(21000 + (122500 * 1000) / 2300),
    });
  });

  it('divides the meter by mass: 48 t, 24 t and 24 t get 64000, 32000 and 32000 kg', () => {
    const { products } = resultsOf(grids, {
      [METER]: 'by-mass',
      'fact:mass:离心泵yl-50': '40 kg',
      'fact:mass:多级泵yl-80': '60kg',
      'fact:mass:潜水泵yl-100': '30 kg',
    });
    expect(products).toMatchObject({
      '离心泵 YL-50': { production: close(24150 + 64000) },
      '多级泵 YL-80': { production: close(10290 + 32000) },
      '潜水泵 YL-100': { production: close(8190 + 32000) },
    });
  });

  it('keeps a meter that stays shared as a finding, and every product incomplete', () => {
    const { products, inventory } = resultsOf(grids, { [METER]: 'shared' });
    expect(products).toEqual(yearOf('2024'));
    expect(Object.values(products).map(({ complete }) => complete)).toEqual([false, false, false]);
    expect(inventory.findings.map(({ code }) => code)).toContain('allocation-needed');
  });

  it('is complete with a factor for seals and the meter given to a product', () => {
    const { products } = resultsOf(withSeals(), { [METER]: '潜水泵yl-100' });
    const { rawMaterial } = expected['2024']['离心泵 YL-50'] ?? { rawMaterial: Number.NaN };
    expect(products['离心泵 YL-50']).toMatchObject({
      rawMaterial: close(rawMaterial + expected.seals['2024']),
    });
    expect(Object.values(products).map(({ complete }) => complete)).toEqual([true, true, true]);
  });
});
