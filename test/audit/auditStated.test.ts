import fc from 'fast-check';
import { auditStated } from '../../src/audit/auditStated';
import type { Finding } from '../../src/core/study/finding';
import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import { buildInventory } from '../../src/ledger/buildInventory';
import { readLedger } from '../../src/ledger/readLedger';
import type { Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import {
  emissionOf,
  statedBlocks,
  statedLayouts,
  statedSheet,
  type StatedLayout,
  type StatedRow,
} from '../support/statedLedger';

function audited(...grids: readonly Grid[]): readonly Finding[] {
  const ledger = readLedger(grids);
  const inventory = buildInventory(ledger, new Map());
  return auditStated(ledger, calculateFootprint(inventory, { gwp: 'AR6', boundary: 'found' }));
}

/** Code, first cell and kinds of causes of everything that is more than rounding. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cells: [first], explanations = [] }) => {
      const causes = explanations.map((list) => list.map(({ kind }) => kind).join(' + '));
      return [code, first?.cell, ...causes].join(' ');
    });
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What a ledger without a fault states: subtotals, then the total. */
function rightSums(blocks: readonly (readonly StatedRow[])[], layout: StatedLayout): number[] {
  const sums = blocks.map((block) => sumOf(block.map((row) => emissionOf(row, layout))));
  return [...sums, sumOf(sums)].map((sum) => Number(sum.toFixed(layout.decimals)));
}

/** A sum that happens to end in a zero is written with a digit less: 428 for 428.0. */
function decimalsOf(sum: number | undefined): number {
  return (String(sum).split('.')[1] ?? '').length;
}

const FAULTS = {
  'row-counted-twice': 1,
  'row-left-out': -1,
  'scale-slip': 9,
} as const;

describe('any ledger with subtotals and a total', () => {
  it('without a fault has nothing to be said but rounding', () => {
    fc.assert(
      fc.property(statedBlocks, statedLayouts, (blocks, layout) => {
        const findings = audited(statedSheet(blocks, layout, rightSums(blocks, layout)));
        expect(told(findings)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    'with one fault in a subtotal (%s) has it named there, or said to be one of several',
    (fault) => {
      fc.assert(
        fc.property(statedBlocks, statedLayouts, fc.nat(), fc.nat(), (blocks, layout, at, row) => {
          const index = at % blocks.length;
          const block = blocks[index] as readonly StatedRow[];
          const wrong = block[row % block.length] as StatedRow;
          const sums = rightSums(blocks, layout);
          const right = sumOf(block.map((own) => emissionOf(own, layout)));
          const effect = emissionOf(wrong, layout) * FAULTS[fault];
          const stated = Number((right + effect).toFixed(layout.decimals));
          const decimals = decimalsOf(stated);
          fc.pre(Math.abs(effect) > (block.length + 1) * 10 ** -decimals);
          fc.pre(decimals > 0);
          sums[index] = stated;
          const findings = audited(statedSheet(blocks, layout, sums));
          const [finding, ...others] = findings.filter(({ severity }) => severity === 'error');
          expect(others).toEqual([]);
          expect([fault, 'not-distinctive']).toContain(finding?.code);
          const kinds = (finding?.explanations ?? []).flat();
          expect(
            kinds.some(({ kind, values }) => kind === fault && values['name'] === wrong.name) ||
              Number(finding?.values['count']) > 5,
          ).toBe(true);
          const kg = layout.resultUnit === 'tCO2e' ? 1000 : 1;
          expect(finding?.effectKgCo2e ?? 0).toBeCloseTo((stated - right) * kg, 6);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('with a wrong subtotal that is carried into the total points from the total to it', () => {
    fc.assert(
      fc.property(statedBlocks, statedLayouts, (blocks, layout) => {
        fc.pre(blocks.length > 1);
        const sums = rightSums(blocks, layout);
        const right = blocks.map((block) => sumOf(block.map((row) => emissionOf(row, layout))));
        const [first] = blocks[0] as [StatedRow];
        const off = emissionOf(first, layout);
        fc.pre(off > 100 * 10 ** -layout.decimals);
        sums[0] = Number(((right[0] ?? 0) + off).toFixed(layout.decimals));
        sums[blocks.length] = Number((sumOf(right) + off).toFixed(layout.decimals));
        fc.pre([sums[0], sums[blocks.length]].every((sum) => decimalsOf(sum) > 0));
        const findings = audited(statedSheet(blocks, layout, sums));
        const total = findings.find(({ within }) => within !== undefined);
        expect(total?.code).toBe('total-mismatch');
        expect(findings.some(({ cells }) => cells[0]?.cell === total?.within?.at.cell)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const PUMPS = [
  ['Product', 'Stage', 'Material', 'Quantity (kg)', 'Factor (kgCO2e/kg)', 'Emissions (kgCO2e)'],
  ['Pump A', 'Raw materials', 'Steel', 100, 2, 200],
  ['Pump A', 'Raw materials', 'Copper', 10, 4, 40],
  ['Pump A', null, 'Subtotal', null, null, 240],
  ['Pump A', 'Packaging', 'Carton', 30, 1, 30],
  ['Pump A', 'Packaging', 'Film', 5, 3, 15],
  ['Pump A', null, 'Subtotal', null, null, 45],
  ['Pump A', null, 'Total', null, null, 285],
  ['Pump B', 'Raw materials', 'Steel', 50, 2, 100],
  ['Pump B', 'Raw materials', 'Copper', 7, 4, 28],
  ['Pump B', null, 'Total', null, null, 128],
  [null, null, 'Grand total', null, null, 413],
] as const;

/** The ledger of two pumps with some cells written otherwise. */
function pumps(changes: Readonly<Record<string, string | number>>): Grid {
  return gridOf(
    'Pumps',
    PUMPS.map((cells, row) =>
      cells.map((cell, column) => changes[`${'ABCDEF'[column] ?? ''}${String(row + 1)}`] ?? cell),
    ),
  );
}

describe('an English ledger with subtotals by stage, totals by product and a grand total', () => {
  it('has nothing to be said: 240 + 45 = 285, 128, 285 + 128 = 413', () => {
    expect(audited(pumps({}))).toEqual([]);
  });

  it('with 30 left out of the subtotal says so there, and nothing of the totals', () => {
    expect(told(audited(pumps({ F7: 15 })))).toEqual(['row-left-out F7 row-left-out']);
  });

  it('with a product left out of the grand total says which: 413 − 128 = 285', () => {
    const [finding] = audited(pumps({ F12: 285 }));
    expect([finding?.code, finding?.cells[0]?.cell, finding?.effectKgCo2e]).toEqual([
      'row-left-out',
      'F12',
      -128,
    ]);
  });

  it('with its grand total in tonnes agrees: 0.413 tCO2e, by label, by cell, by number', () => {
    expect(told(audited(pumps({ C12: 'Grand total (tCO2e)', F12: 0.413 })))).toEqual([]);
    expect(told(audited(pumps({ F12: '0.413 tCO2e' })))).toEqual([]);
  });

  it('with a grand total in tonnes that does not say so asks for the unit', () => {
    expect(told(audited(pumps({ F12: 0.413 })))).toEqual(['scale-slip F12 scale-slip-sum']);
  });

  it('with the error of a subtotal carried through says it once and points up twice', () => {
    // Steel twice: 240 + 200 = 440; 285 + 200 = 485; 413 + 200 = 613.
    const findings = audited(pumps({ F4: 440, F8: 485, F12: 613 }));
    expect(told(findings)).toEqual([
      'row-counted-twice F4 row-counted-twice',
      'total-mismatch F8 carried',
      'total-mismatch F12 carried',
    ]);
    expect(findings.map(({ within }) => within?.at.cell)).toEqual([undefined, 'F4', 'F8']);
    expect(findings.map(({ effectKgCo2e }) => effectKgCo2e)).toEqual([200, 200, 200]);
  });

  it('with a wrong result in a row explains the sums by it: copper 49 for 40, all 9 more', () => {
    const findings = audited(pumps({ F3: 49, F4: 249, F8: 294, F12: 422 }));
    expect(told(findings)).toEqual([
      'value-conflict F3',
      'subtotal-mismatch F4 rows-shown',
      'total-mismatch F8 carried',
      'total-mismatch F12 carried',
    ]);
    expect(findings.map(({ within }) => within?.code)).toEqual([
      undefined,
      'value-conflict',
      'subtotal-mismatch',
      'total-mismatch',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      effectKgCo2e: 9,
      values: { stated: 49, computed: 40, cell: 'F3' },
    });
  });

  it('with a row ten times its result says so: 400 for 40', () => {
    expect(told(audited(pumps({ F3: 400 })))).toEqual(['value-conflict F3 scale-slip']);
  });
});

describe('sums of amounts', () => {
  it('are compared with amounts, never with emissions: steel twice is 210 for 110 kg', () => {
    const [finding, ...others] = audited(pumps({ D4: 210 }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'row-counted-twice',
      severity: 'error',
      effectKgCo2e: null,
      values: { stated: 210, computed: 110, unit: 'kg', cell: 'D4' },
    });
  });

  it('that nothing explains are a mismatch without an effect in kg CO2e: 117 for 110', () => {
    const [finding] = audited(pumps({ D4: 117 }));
    expect(finding).toMatchObject({ code: 'subtotal-mismatch', effectKgCo2e: null });
  });

  it('are right in tonnes as well: 0.11 t', () => {
    expect(told(audited(pumps({ D4: '0.11 t' })))).toEqual([]);
  });

  it('over kWh and kg together are not compared', () => {
    const grid = gridOf('Ledger', [
      ['名称', '用量', '单位'],
      ['钢', 5, 'kg'],
      ['电', 7, 'kWh'],
      ['合计', 99, null],
    ]);
    expect(audited(grid)).toEqual([]);
  });
});

describe('sums that reach further', () => {
  it('a total that sums totals reaches back to the grand total before it: 3 + 4 = 7', () => {
    const row = (name: string, amount: number): (string | number | null)[] => [
      name,
      amount,
      1,
      amount,
    ];
    const sum = (label: string, stated: number): (string | number | null)[] => [
      label,
      null,
      null,
      stated,
    ];
    const grid = gridOf('Ledger', [
      ['Material', 'Amount (kg)', 'Factor (kgCO2e/kg)', 'Emissions (kgCO2e)'],
      ...[row('A', 10), sum('Total', 10), row('B', 21), sum('Total', 21), sum('Grand total', 31)],
      ...[row('C', 3), sum('Total', 3), row('D', 4), sum('Total', 4), sum('Total', 8)],
    ]);
    expect(audited(grid).map(({ values }) => [values['cell'], values['computed']])).toEqual([
      ['D11', 7],
    ]);
  });

  it('kilograms over rows in kg and in kWh are not compared', () => {
    const grid = gridOf('Ledger', [
      ['名称', '用量', '单位'],
      ['钢', 5, 'kg'],
      ['电', 7, 'kWh'],
      ['合计', 99, 'kg'],
    ]);
    expect(audited(grid)).toEqual([]);
  });
});

describe('what cannot be told', () => {
  it('is not compared: results of rows that miss a factor', () => {
    const grid = gridOf('Ledger', [
      ['名称', '用量(kg)', '因子(kgCO2e/kg)', '排放量(kgCO2e)'],
      ['钢', 5, 2, 10],
      ['铜', 7, null, 28],
      ['合计', null, null, 99],
    ]);
    expect(audited(grid)).toEqual([]);
  });

  it('is not compared: results without a unit that agree neither in kg nor in t', () => {
    const grid = gridOf('Ledger', [
      ['名称', '用量(kg)', '因子(kgCO2e/kg)', '排放量'],
      ['钢', 5, 2, 77],
      ['铜', 7, 4, 99],
      ['合计', null, null, 176],
    ]);
    expect(audited(grid)).toEqual([]);
  });

  it('is told by the rows that agree: results without a unit are tonnes, 0.010 + 0.028 = 0.038', () => {
    const grid = gridOf('Ledger', [
      ['名称', '用量(kg)', '因子(kgCO2e/kg)', '排放量'],
      ['钢', 5, 2, 0.01],
      ['铜', 7, 4, 0.028],
      ['合计', null, null, 0.066],
    ]);
    expect(told(audited(grid))).toEqual(['row-counted-twice D4 row-counted-twice']);
  });
});

describe('which rows a sum covers', () => {
  const ROWS = [
    ['名称', '类别', '用量(kg)', '因子(kgCO2e/kg)', '排放量(kgCO2e)'],
    ['钢', '原材料', 100, 2, 200],
    ['铜', '原材料', 10, 4, 40],
    ['纸箱', '废弃', 30, 1, 30],
    ['膜', '废弃', 5, 3, 15],
  ] as const;

  it('is said by its words where sums by stage stand together: 240, 45, 285', () => {
    const grid = gridOf('表', [
      ...ROWS,
      ['原材料小计', null, null, null, 240],
      ['废弃小计', null, null, null, 45],
      ['合计', null, null, null, 285],
    ]);
    expect(audited(grid)).toEqual([]);
  });

  it('so that a fault in one of them is found there: 30 left out of 45 is 15', () => {
    const grid = gridOf('表', [
      ...ROWS,
      ['原材料小计', null, null, null, 240],
      ['废弃小计', null, null, null, 15],
      ['合计', null, null, null, 285],
    ]);
    expect(told(audited(grid))).toEqual(['row-left-out E7 row-left-out']);
  });

  it('may lie below it: a total above its rows', () => {
    const [header, ...rows] = ROWS;
    const sheet = (total: number): Grid =>
      gridOf('表', [header, ['合计', null, null, null, total], ...rows]);
    expect(audited(sheet(285))).toEqual([]);
    expect(told(audited(sheet(255)))).toEqual(['row-left-out E2 row-left-out']);
  });

  it('are those of a merged result: 200 + 40 stated once over two rows', () => {
    const merged = ROWS.map((row, index) =>
      row.map((cell, column) => (column !== 4 ? cell : ([cell, 440, null, 30, 15][index] ?? null))),
    );
    const area = { top: 1, left: 4, bottom: 2, right: 4 };
    expect(told(audited(gridOf('表', merged, [area])))).toEqual([
      'row-counted-twice E2 row-counted-twice',
    ]);
  });
});
