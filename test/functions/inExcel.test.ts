import fc from 'fast-check';
import { impactOf } from '../../src/core/calculation/impactOf';
import { quantity } from '../../src/core/quantities/quantity';
import type { UnitOf } from '../../src/core/quantities/unitTable';
import { functionsPage, type FunctionsPage } from '../support/functionsPage';
import { SEEDED } from '../support/seeded';
import { activityOf, amountOf, carried, factorOf, measure } from '../support/studyParts';

let excel: FunctionsPage;

beforeAll(async () => {
  excel = await functionsPage();
});

afterAll(() => {
  expect(excel.page.host.missing()).toEqual([]);
  excel.close();
});

/** The single value of a formula, and what the function said about it if it is an error. */
async function shown(formula: string): Promise<readonly [unknown, string | null]> {
  const [[value] = []] = await excel.results(formula);
  return [value, excel.messageAt('Z1')];
}

describe('a single cell', () => {
  it('charges freight: 1.74 t × 150 km × 0.049 kgCO2e/(t·km) = 12.789 kgCO2e', async () => {
    const [value] = await shown('=PCF.TRANSPORT(1740,150,0.049)');
    expect(value).toBeCloseTo(12.789, 12);
  });

  it('works inside a formula: 2 × (3 kg × 5 kgCO2e/kg) + 1 = 31', async () => {
    expect(await shown('=2*PCF.MATERIAL(3,5)+1')).toEqual([31, null]);
  });

  it('takes arguments that are left out between others: 3 kg × 5 kgCO2e/t = 0.015', async () => {
    expect((await shown('=PCF.MATERIAL(3,5,,"kgCO2e/t")'))[0]).toBeCloseTo(0.015, 15);
    expect((await shown('=PCF.FACTOR("柴油",,"单位")'))[0]).toBe('kgCO2/kg');
  });

  it('looks in the built-in library: 2 t × 100 km × 0.010 kgCO2e/(t·km) by rail = 2', async () => {
    expect((await shown('=PCF.TRANSPORT("2t",100,"铁路运输")'))[0]).toBeCloseTo(2, 12);
    expect(await shown('=PCF.FACTOR("高密度聚乙烯")')).toEqual([2.62, null]);
    expect(await shown('=PCF.FACTOR("hdpe",,"region")')).toEqual(['China', null]);
  });

  it('adds gases: 2 × 1 + 0.5 × 25 200 = 12 602, and 3 kg of R-410A by AR5 = 3 × 1923.5', async () => {
    expect(await shown('=PCF.CO2E({"CO2","SF6"},{2,0.5})')).toEqual([12602, null]);
    expect(await shown('=PCF.CO2E("R-410A","3kg","AR5")')).toEqual([5770.5, null]);
  });

  it.each([
    ['=PCF.TRANSPORT("—",1,1)', '#VALUE!', '缺少质量'],
    ['=PCF.TRANSPORT(1,1,"")', '#N/A', '缺少排放因子'],
    ['=PCF.TRANSPORT(1,1,"公路")', '#N/A', '重型柴油货车运输（载重10t）'],
    ['=PCF.FACTOR("电力")', '#N/A', '2024年全国电力平均碳足迹因子'],
    ['=PCF.FACTOR("青铜")', '#N/A', '没有“青铜”的公开因子'],
    ['=PCF.GWP("CH4")', '#VALUE!', '“化石甲烷”（CH4 fossil）还是“非化石甲烷”'],
    ['=PCF.CO2E("CH4",1)', '#VALUE!', '“化石甲烷”（CH4 fossil）还是“非化石甲烷”'],
    ['=PCF.CO2E("SF6","5km")', '#VALUE!', '“km”表示距离，这里需要质量'],
    ['=PCF.CONVERT(5,"kg","km")', '#VALUE!', '“kg”表示质量，“km”表示距离'],
    ['=PCF.ENERGY("5kWh",1,"MWh")', '#VALUE!', '“kWh”，单位参数却是“MWh”'],
  ])('%s is %s and says why', async (formula, error, said) => {
    const [value, message] = await shown(formula);
    expect(value).toBe(error);
    expect(message).toContain(said);
  });

  it.each(['#DIV/0!', '#N/A', '#REF!', '#NAME?', '#NUM!', '#VALUE!'])(
    'passes %s on as it came, without a word of its own',
    async (error) => {
      await excel.type([[FORMULAS[error]]]);
      expect(await shown('=PCF.MATERIAL(A1,5)')).toEqual([error, null]);
      expect(await shown('=PCF.MATERIAL(5,A1)')).toEqual([error, null]);
    },
  );

  it('forgets what a former formula of the cell has said', async () => {
    await shown('=PCF.GWP("CH4")');
    await excel.type([['=1/0']]);
    expect(await shown('=PCF.CONVERT(A1,"kg","t")')).toEqual(['#DIV/0!', null]);
  });
});

const FORMULAS: Readonly<Record<string, string>> = {
  '#DIV/0!': '=1/0',
  '#N/A': '=NA()',
  '#REF!': '=INDEX(C1:C2,9)',
  '#NAME?': '=NOSUCHFUNCTION()',
  '#NUM!': '=SQRT(-1)',
  '#VALUE!': '=1+"x"',
};

describe('a range', () => {
  beforeAll(async () => {
    await excel.type([
      ['1740kg', '约150km', 0.049],
      ['—', 150, 0.049],
      ['=1/0', 150, 0.049],
      [2000, 10, 0.5],
      ['', 10, 0.5],
      [2000, 10, ''],
    ]);
  });

  it('gives one error cell for one bad row, each with its own words', async () => {
    // The host gives 0 for an empty cell, as Excel for Windows does: of a mass it cannot be told.
    const rows = await excel.results('=PCF.TRANSPORT(A1:A6,B1:B6,C1:C6)', 'Z1:Z7');
    expect(rows.slice(1).flat()).toEqual(['#VALUE!', '#DIV/0!', 10, 0, '#N/A', '']);
    // 1.74 t × 150 km × 0.049; beneath: 2 t × 10 km × 0.5 = 10
    expect(rows[0]?.[0]).toBeCloseTo(12.789, 12);
    expect(excel.messageAt('Z2')).toContain('缺少质量');
    expect(excel.messageAt('Z3')).toBeNull();
    expect(excel.messageAt('Z6')).toContain('排放因子是 0，或者单元格为空');
  });

  it('uses a single cell and a row again: kg and t of 2, 3', async () => {
    await excel.type([[2], [3]]);
    expect(await excel.results('=PCF.CONVERT(A1:A2,"t",{"t","kg"})', 'Z1:AA2')).toEqual([
      [2, 2000],
      [3, 3000],
    ]);
  });

  it('holds a factor table in which names are looked up', async () => {
    await excel.type([
      ['名称', '排放因子', '单位'],
      ['电力', 0.5366, 'kgCO2/kWh'],
      ['钢', 2.05, 'tCO2e/t'],
    ]);
    expect(await shown('=PCF.FACTOR("外购电力",A1:C3)')).toEqual([0.5366, null]);
    // 1000 kWh × 0.5366 kgCO2/kWh
    const formula = '=PCF.ENERGY(1000,PCF.FACTOR("电力",A1:C3),,PCF.FACTOR("电力",A1:C3,"unit"))';
    expect((await shown(formula))[0]).toBeCloseTo(536.6, 9);
  });

  it('of different sizes is refused', async () => {
    const [value, message] = await shown('=PCF.MATERIAL(A1:A3,B1:B2)');
    expect([value, message]).toEqual(['#VALUE!', expect.stringContaining('3×1, 2×1')]);
  });
});

describe('the core, for any numbers and units', () => {
  const figure = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  const massUnit = fc.constantFrom<UnitOf<'mass'>[]>('kg', 't', 'g', 'lb');
  const wayUnit = fc.constantFrom<UnitOf<'distance'>[]>('km', 'm', 'mile', 'nmi');

  it('comes to the same freight emissions', async () => {
    const rows = fc.sample(fc.tuple(figure, massUnit, figure, wayUnit, figure), {
      ...SEEDED,
      numRuns: 60,
    });
    await excel.type(
      rows.map(([mass, kg, way, km, factor]) => [
        `${String(mass)} ${kg}`,
        `${String(way)}${km}`,
        factor,
      ]),
    );
    const found = await excel.results('=PCF.TRANSPORT(A1:A60,B1:B60,C1:C60)', 'Z1:Z60');
    rows.forEach(([mass, kg, way, km, factor], row) => {
      const data = carried(measure(mass, kg), measure(way, km));
      expectSame(found[row]?.[0], coreEmission(activityOf(data, factorOf(factor, 'kg', 't·km'))));
    });
  });

  it('comes to the same emissions of materials', async () => {
    const rows = fc.sample(fc.tuple(figure, massUnit, figure, massUnit), {
      ...SEEDED,
      numRuns: 60,
    });
    await excel.type(
      rows.map(([amount, unit, factor, per]) => [amount, unit, factor, `tCO2e/${per}`]),
    );
    const found = await excel.results('=PCF.MATERIAL(A1:A60,C1:C60,B1:B60,D1:D60)', 'Z1:Z60');
    rows.forEach(([amount, unit, factor, per], row) => {
      const data = amountOf(measure(quantity(amount, unit).amount, unit));
      expectSame(found[row]?.[0], coreEmission(activityOf(data, factorOf(factor, 't', per))));
    });
  });

  function coreEmission(activity: Parameters<typeof impactOf>[0]): number {
    const impact = impactOf(activity);
    if (!impact.ok) throw new Error(impact.problem.code);
    return impact.value.amount * impact.value.kgPerUnit;
  }

  function expectSame(found: unknown, expected: number): void {
    expect(typeof found).toBe('number');
    expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  }
});

it('speaks English in an English Excel', async () => {
  const english = await functionsPage('en-US');
  await english.results('=PCF.GWP("CH4")');
  expect(english.messageAt('Z1')).toBe(
    'AR6 tells methane by its origin: write “CH4 fossil” or “CH4 non-fossil” instead of “CH4”.',
  );
  english.close();
});
