import fc from 'fast-check';
import { perNounOf, perThingOf } from '../../src/ledger/values/perUnitOf';
import { sizeRatio } from '../../src/ledger/values/productSize';
import { formReading, type Sheets } from '../support/lawsOfForms';

function total(sums: Readonly<Record<string, Readonly<Record<string, number | null>>>>): number {
  return Object.values(sums)
    .flatMap((one) => Object.values(one))
    .reduce<number>((sum, one) => sum + (one ?? NaN), 0);
}

/** 3 × 2 = 6 and 1 × 4 = 4 beside factors, under a header for the amounts. */
function materials(header: string, more: Sheets = {}): Sheets {
  return {
    BOM: [
      ['Material', header, 'EF (kgCO2e/kg)'],
      ['Steel', 3, 2],
      ['Zinc', 1, 4],
    ],
    ...more,
  };
}

describe('amounts for one of what a noun counts', () => {
  it.each([
    ['kg per pack', '1 pack'],
    ['kg/bottle', '1 bottle'],
    ['Usage (kg per board)', '1 board'],
    ['kg per 1,000 tablets', '1 1,000 tablets'],
    ['kg/loaf', '1 loaf'],
    ['Input, kg/pair', '1 pair'],
    ['kg/包', '1 包'],
    ['用量（kg/袋）', '1 袋'],
    ['kg each', '1'],
    ['Glass (kg/jar)', '1 jar'],
  ])('%s: 3 × 2 + 1 × 4 = 10 for %s, and nothing is asked', (header, declared) => {
    const reading = formReading(materials(header));
    expect([total(reading.sums), reading.declared, reading.asked]).toEqual([10, declared, []]);
  });

  it.each(['kg per batch', 'kg/pallet', 'Usage (kg/widget)', '用量（kg/批）'])(
    '%s is for something that may be no product: 10, and it is asked',
    (header) => {
      const { sums, asked } = formReading(materials(header));
      expect([total(sums), asked]).toEqual([10, ['unit-of-analysis']]);
    },
  );

  it.each(['kg per month', 'kg/day', 'kg per shift', 'kg per employee', 'kg/h', 'kg per truck'])(
    '%s is for no product, and never a figure of one',
    (header) => {
      const { sums } = formReading(materials(header));
      expect(total(sums)).not.toBe(10);
    },
  );

  it('kg per roll beside an emission factor is no factor: 10 × 0.1 × 2 + 20 × 0.05 × 2 = 4', () => {
    const { sums, asked } = formReading({
      BOM: [
        ['Part', 'Qty (rolls)', 'kg per roll', 'EF (kgCO2e/kg)'],
        ['Tape', 10, 0.1, 2],
        ['Film', 20, 0.05, 2],
      ],
    });
    expect([total(sums), asked]).toEqual([4, ['unit-of-analysis']]);
  });

  it.each([
    ['Boxes', 'kg per box'],
    ['No. of coils', 'kg/coil'],
    ['coils used', 'Weight (kg/coil)'],
    ['数量(箱)', 'kg/箱'],
    ['箱数', '重量(kg/箱)'],
    ['Nos', 'Weight (kg/pc)'],
  ])('%s × %s: 10 × 0.1 × 2 + 20 × 0.05 × 2 = 4', (count, each) => {
    const { sums } = formReading({
      BOM: [
        ['Part', count, each, 'EF (kgCO2e/kg)'],
        ['Bolt', 10, 0.1, 2],
        ['Nut', 20, 0.05, 2],
      ],
    });
    expect(total(sums)).toBe(4);
  });

  it.each([
    ['Needed', 'kg per piece'],
    ['Per machine', 'kg/pc'],
    ['Output (boxes)', 'kg per box'],
  ])('%s beside %s may count them: it is asked, and multiplied comes to 4', (count, each) => {
    const sheets: Sheets = {
      BOM: [
        ['Part', count, each, 'EF (kgCO2e/kg)'],
        ['Bolt', 10, 0.1, 2],
        ['Nut', 20, 0.05, 2],
      ],
    };
    expect(formReading(sheets).asked).toContain('weight-of-one');
    expect(total(formReading(sheets, { 'weight-of-one': 'weight-of-one' }).sums)).toBe(4);
  });

  it.each(['Layer', 'Part code', 'Share %', 'Thickness (mm)', '层', '图号'])(
    '%s beside them counts nothing, and nothing is asked: 0.1 × 2 + 0.05 × 2 = 0.3',
    (header) => {
      const { sums, asked } = formReading({
        BOM: [
          ['Part', header, 'kg per panel', 'EF (kgCO2e/kg)'],
          ['Core', 1, 0.1, 2],
          ['Skin', 3, 0.05, 2],
        ],
      });
      expect(total(sums)).toBeCloseTo(0.3, 12);
      expect(asked).toEqual([]);
    },
  );
});

describe('amounts for one of several things', () => {
  const energy = (header: string): Sheets => ({
    Energy: [
      ['Energy', header, 'EF (kgCO2e/kWh)'],
      ['Electricity', 1000, 0.5],
    ],
  });

  it.each([
    ['Amount (kg/piece)', 'Use (kWh/m2)'],
    ['用量(kg/件)', '用电量(kWh/批)'],
    ['用量(kg/件)', '用电量(kWh/箱)'],
    ['用量(kg/件)', '用电量(kWh/t产品)'],
    ['g per tablet', 'kWh per bottle'],
    ['单台用量(kg)', '用电量(kWh/m2)'],
  ])('%s and %s are not added: the second is told and does not count', (material, power) => {
    const { sums, told } = formReading(materials(material, energy(power)));
    expect(told).toContain('per-unit-differs');
    expect(Object.values(sums)[0]).toMatchObject({ production: null });
  });

  it('kWh/千件 beside kg/件 is for a thousand of them: 1000 / 1000 × 0.5 = 0.5', () => {
    const { sums, told } = formReading(materials('用量(kg/件)', energy('用电量(kWh/千件)')));
    expect(Object.values(sums)[0]).toEqual({ rawMaterial: 10, production: 0.5 });
    expect(told).not.toContain('per-unit-differs');
  });

  it('a title per loaf and kWh per loaf are for the same loaf: 10 and 500', () => {
    const { BOM = [] } = materials('Amount (kg)');
    const titled = [['White bread, recipe per loaf', null, null], ...BOM];
    const { sums, asked } = formReading({ BOM: titled, ...energy('kWh per loaf') });
    expect(Object.values(sums)[0]).toEqual({ rawMaterial: 10, production: 500 });
    expect(asked).toEqual([]);
  });

  it('kg per piece beside a year’s energy of 500 t does not count', () => {
    const { BOM = [] } = materials('Amount (kg/piece)');
    const year = energy('Annual use (kWh)')['Energy'] ?? [];
    const made = [['Output: 500 t', null, null], ...year];
    expect(formReading({ BOM, Energy: made }).told).toContain('per-unit-differs');
  });

  it('law: the noun of an output is the noun of the amounts, in the singular or the plural', () => {
    const nouns = fc.constantFrom('bottle', 'loaf', 'box', 'battery', 'board', 'shelf');
    const plurals: Readonly<Record<string, string>> = {
      loaf: 'loaves',
      box: 'boxes',
      battery: 'batteries',
      shelf: 'shelves',
    };
    fc.assert(
      fc.property(nouns, nouns, fc.integer({ min: 2, max: 999 }), (one, other, count) => {
        const many = `${String(count)} ${plurals[one] ?? `${one}s`}`;
        const ratio = one === other ? { numerator: 1, denominator: count } : null;
        expect(sizeRatio(other, many)).toEqual(ratio);
        expect(perThingOf(`kg per ${many}`)).toEqual({ unitText: 'kg', per: many });
      }),
    );
  });

  it('law: no unit of time, way or energy is a thing that is made', () => {
    const words = fc.constantFrom(
      'h',
      'day',
      'month',
      'km',
      'kWh',
      'MJ',
      'shift',
      'employee',
      'trip',
    );
    fc.assert(
      fc.property(words, fc.constantFrom('/', ' per '), (word, sign) => {
        expect(perNounOf(`kg${sign}${word}`)).toBeNull();
      }),
    );
  });
});

it('1,000 tablets of a header are the thousand of the title: 0.5 × 6 + 0.1 × 10 = 4', () => {
  const { sums, declared } = formReading({
    Batch: [
      ['Cold tablets, per 1,000 tablets', null, null],
      ['Material', 'kg', 'EF (kgCO2e/kg)'],
      ['Substance', 0.5, 6],
    ],
    Pack: [
      ['Packaging', 'g per 1,000 tablets', 'kgCO2e per kg'],
      ['Foil', 100, 10],
    ],
  });
  expect([total(sums), declared]).toEqual([4, '1 1,000 pcs']);
});
