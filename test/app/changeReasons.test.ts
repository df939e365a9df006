import fc from 'fast-check';
import { changeSentences } from '../../src/app/changeSentences';
import { textsFor } from '../../src/texts/textsFor';
import type { ChangeReason } from '../../src/report/record/changeReason';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { changesSince, sinceRecord, type Ledgers } from '../support/sinceChanges';

interface Material {
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly factor: number;
}

interface Machine {
  readonly product: string;
  readonly factorUnit: string;
  readonly items: readonly Material[];
}

function sheetOf({ product, factorUnit, items }: Machine): Grid {
  const header = ['产品名称', '原材料名称', '用量', '单位', `排放因子(${factorUnit})`];
  const rows = items.map(({ name, amount, unit, factor }): readonly CellContent[] => {
    return [product, name, amount, unit, factor];
  });
  return gridOf('材料', [header, ...rows]);
}

const NAMES = ['钢板', '铜线', '橡胶', '铝锭', '玻璃'];
const MATERIAL = fc.record({
  amount: fc.integer({ min: 2, max: 900 }),
  unit: fc.constantFrom('kg', 't'),
  factor: fc.integer({ min: 2, max: 40 }),
});
const MACHINE = fc
  .array(MATERIAL, { minLength: 2, maxLength: NAMES.length })
  .map((items): Machine => ({
    product: '水泵',
    factorUnit: 'kgCO2e/kg',
    items: items.map((item, index) => ({ ...item, name: NAMES[index] ?? '' })),
  }));

/** One change to a machine at a place, and the one reason that it must be told by. */
interface Single {
  readonly reason: ChangeReason | null;
  /** Of which items it is told: of the one at the place, of all, of none. */
  readonly items: 'one' | 'all' | 'none';
  /** Whether the total is another. */
  readonly isInTotal: boolean;
  readonly change: (machine: Machine, at: number) => Machine;
}

function withItem(machine: Machine, at: number, change: (item: Material) => Material): Machine {
  return {
    ...machine,
    items: machine.items.map((item, index) => (index === at ? change(item) : item)),
  };
}

const SINGLE: Readonly<Record<string, Single>> = {
  'an amount': {
    reason: 'data',
    items: 'one',
    isInTotal: true,
    change: (machine, at) => withItem(machine, at, (one) => ({ ...one, amount: one.amount + 1 })),
  },
  'the unit of an amount': {
    reason: 'data',
    items: 'one',
    isInTotal: true,
    change: (machine, at) =>
      withItem(machine, at, (one) => ({ ...one, unit: one.unit === 'kg' ? 't' : 'kg' })),
  },
  'a factor': {
    reason: 'factor',
    items: 'one',
    isInTotal: true,
    change: (machine, at) => withItem(machine, at, (one) => ({ ...one, factor: one.factor + 1 })),
  },
  'the unit of all factors': {
    reason: 'factor',
    items: 'all',
    isInTotal: true,
    change: (machine) => ({ ...machine, factorUnit: 'kgCO2e/t' }),
  },
  'the unit of all factors with their values: 2 per kg are 2000 per t': {
    reason: null,
    items: 'none',
    isInTotal: false,
    change: (machine) => ({
      ...machine,
      factorUnit: 'kgCO2e/t',
      items: machine.items.map((one) => ({ ...one, factor: one.factor * 1000 })),
    }),
  },
  'the unit of an amount with its value: 2 t are 2000 kg': {
    reason: null,
    items: 'none',
    isInTotal: false,
    change: (machine, at) =>
      withItem(machine, at, (one) =>
        one.unit === 't' ? { ...one, unit: 'kg', amount: one.amount * 1000 } : one,
      ),
  },
  'a name': {
    reason: 'renamed',
    items: 'one',
    isInTotal: false,
    change: (machine, at) => withItem(machine, at, (one) => ({ ...one, name: '不锈钢' })),
  },
  'one item more': {
    reason: 'added',
    items: 'one',
    isInTotal: true,
    change: (machine, at) => {
      const more = { name: '螺栓', amount: 3, unit: 'kg', factor: 7 };
      return {
        ...machine,
        items: [...machine.items.slice(0, at), more, ...machine.items.slice(at)],
      };
    },
  },
  'one item less': {
    reason: 'removed',
    items: 'one',
    isInTotal: true,
    change: (machine, at) => ({
      ...machine,
      items: machine.items.filter((_, index) => index !== at),
    }),
  },
  'the order of the rows': {
    reason: null,
    items: 'none',
    isInTotal: false,
    change: (machine) => ({ ...machine, items: [...machine.items].reverse() }),
  },
};

describe('a single change of a ledger', () => {
  it.each(Object.keys(SINGLE))('%s is told by its one reason and no other', (name) => {
    const { reason, items, isInTotal, change } = SINGLE[name] as Single;
    fc.assert(
      fc.property(MACHINE, fc.nat(), (machine, seed) => {
        const at = seed % machine.items.length;
        const after = change(machine, at);
        const changes = changesSince({ sheets: [sheetOf(machine)] }, { sheets: [sheetOf(after)] });
        const told = changes.map(({ kind, reasons }) => `${kind}: ${reasons.join(', ')}`);
        const count = { one: 1, all: machine.items.length, none: 0 }[items];
        expect(told).toEqual([
          ...(isInTotal ? [`total: ${String(reason)}`, `stage: ${String(reason)}`] : []),
          ...Array.from({ length: count }, () => `item: ${String(reason)}`),
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it('another name of the product is told once, whatever is in it', () => {
    fc.assert(
      fc.property(MACHINE, (machine) => {
        const after = { ...machine, product: '离心泵' };
        const changes = changesSince({ sheets: [sheetOf(machine)] }, { sheets: [sheetOf(after)] });
        expect(changes.map(({ kind, product, reasons }) => [kind, product, reasons])).toEqual([
          ['total', '离心泵', ['renamed']],
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('of two items of one name it is the one that went: 100 kg of two, not 40', () => {
    const two = [
      ['水泵', '钢板', 100, 'kg', 2],
      ['水泵', '钢板', 40, 'kg', 2],
    ];
    const header = ['产品名称', '原材料名称', '用量', '单位', '排放因子(kgCO2e/kg)'];
    const changes = changesSince(
      { sheets: [gridOf('材料', [header, ...two])] },
      { sheets: [gridOf('材料', [header, ...two.slice(1)])] },
    );
    expect(changes.map(({ kind, before, reasons }) => [kind, before?.amount, reasons])).toEqual([
      ['total', 1, ['removed']],
      ['stage', null, ['removed']],
      ['item', 100, ['removed']],
    ]);
  });
});

describe('the amount, where the unit of its factor is another, too', () => {
  it('is data beside the factor: 100 kg at 2 per kg, then 130 kg at 3000 per t', () => {
    const item = { name: '钢板', amount: 100, unit: 'kg', factor: 2 };
    const machine = { product: '水泵', factorUnit: 'kgCO2e/kg', items: [item] };
    const after = {
      ...machine,
      factorUnit: 'kgCO2e/t',
      items: [{ ...item, amount: 130, factor: 3000 }],
    };
    const changes = changesSince({ sheets: [sheetOf(machine)] }, { sheets: [sheetOf(after)] });
    expect(changes.at(-1)?.reasons).toEqual(['data', 'factor']);
    expect(changes.at(-1)?.now?.kgCo2e).toBeCloseTo(390, 9);
  });
});

describe('a factor that gives its gases one by one', () => {
  const gases = (n2o: number): Ledgers => {
    const header = ['产品名称', '原材料名称', '用量(kg)', 'CO2 (kg/kg)', 'N2O (kg/kg)'];
    return { sheets: [gridOf('材料', [header, ['水泵', '钢板', 100, 2, n2o]])] };
  };

  it('is another factor where any of its cells is: N2O 0.01 → 0.02, 273 in AR6', () => {
    const changes = changesSince(gases(0.01), gases(0.02));
    // 100 × (2 + 2.73) = 473; 100 × (2 + 5.46) = 746.
    expect(changes.map(({ reasons }) => reasons)).toEqual([['factor'], ['factor'], ['factor']]);
    expect(changes[0]?.now?.kgCo2e).toBeCloseTo(746, 9);
  });

  it('is so, too, where the set of GWPs is another at the same time', () => {
    const now = { ...gases(0.02), gwp: 'AR5' as const };
    expect(changesSince(gases(0.01), now).at(-1)?.reasons).toEqual(['factor']);
  });

  it('and a total tells no set of GWPs that nothing in it is weighed by', () => {
    const item = { name: '钢板', amount: 100, unit: 'kg', factor: 2 };
    const machine = { product: '水泵', factorUnit: 'kgCO2e/kg', items: [item] };
    const after = withItem(machine, 0, (one) => ({ ...one, amount: 130 }));
    const changes = changesSince(
      { sheets: [sheetOf(machine)], gwp: 'AR5' },
      { sheets: [sheetOf(after)], gwp: 'AR6' },
    );
    expect(changes.map(({ reasons }) => reasons)).toEqual([['data'], ['data'], ['data']]);
  });
});

describe('what people decide', () => {
  const rows: readonly (readonly CellContent[])[] = [
    ['材料名称', '领用(kg)', '净用量(kg)', '甲'],
    ['钢', 5, 3, 'x'],
    ['铁', 7, 6, 'y'],
  ];
  const factors = gridOf('因子', [
    ['名称', '排放因子(kgCO2e/kg)'],
    ['钢', 2],
    ['铁', 10],
  ]);
  const net = 'column-role:原材料:净用量(kg)';

  it('is a correction where a column is read instead of another: 5·2 + 7·10 = 80, 3·2 + 6·10 = 66', () => {
    const before = { sheets: [gridOf('原材料', rows), factors], answers: { [net]: 'unused' } };
    const changes = changesSince(before, { ...before, answers: { [net]: 'amount' } });
    expect(
      changes.map(({ before: one, now, reasons }) => [one?.kgCo2e, now?.kgCo2e, reasons]),
    ).toEqual([
      [80, 66, ['correction']],
      [80, 66, ['correction']],
      [70, 60, ['correction']],
      [10, 6, ['correction']],
    ]);
  });

  it('is data all the same where the cells hold something else: 7 → 9 kg of iron, the answer of steel’s column beside it', () => {
    const before = { sheets: [gridOf('原材料', rows), factors], answers: { [net]: 'unused' } };
    const other = [...rows.slice(0, 2), ['铁', 9, 6, 'y']];
    const now = {
      sheets: [gridOf('原材料', other), factors],
      answers: { [net]: 'unused', 'fact:company': '某厂' },
    };
    const changes = changesSince(before, now);
    expect(changes.at(-1)?.reasons).toEqual(['data']);
  });

  it('is the method where the boundary is: a stage leaves the total of 110, and its items stay as they are', () => {
    const sheets = [
      gridOf('原材料', [
        ['材料', '用量(kg)'],
        ['钢板', 30],
      ]),
      gridOf('产品使用阶段', [
        ['名称', '消耗量(kWh)'],
        ['电', 100],
      ]),
      gridOf('因子', [
        ['名称', '排放因子', '单位'],
        ['钢板', 2, 'kgCO2e/kg'],
        ['电', 0.5, 'kgCO2e/kWh'],
      ]),
    ];
    // 30 × 2 = 60 of materials, 100 × 0.5 = 50 of use.
    const told = (now: Ledgers, before: Ledgers): unknown =>
      changesSince(before, now).map(({ kind, stage, before: one, now: two, reasons }) => {
        return [kind, stage, one?.kgCo2e ?? null, two?.kgCo2e ?? null, reasons];
      });
    const whole = { sheets, boundary: 'found' } as const;
    const gate = { sheets, boundary: 'cradle-to-gate' } as const;
    expect(told(gate, whole)).toEqual([
      ['total', null, 110, 60, ['boundary']],
      ['stage', 'use', 50, null, ['boundary']],
    ]);
    expect(told(whole, gate)).toEqual([
      ['total', null, 60, 110, ['boundary']],
      ['stage', 'use', null, 50, ['boundary']],
    ]);
    const { lines } = changeSentences(sinceRecord(whole, gate), textsFor('zh-CN'), 1);
    expect(lines[0]).toContain('系统边界由“台账所含的全部阶段”改为“从摇篮到大门”');
  });
});
