import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy, type Study } from '../../../src/app/calculateStudy';
import { LANGUAGES } from '../../../src/texts/language';
import type { CellContent } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';
import { contentOf } from '../../support/openedWorkbook';
import { pumpStudy } from '../../support/reportedStudy';
import { strayNumbers } from '../../support/strayNumbers';

const SAMPLES = ['jiuda-three-ledgers', 'yunling-pumps-invented'];

it.each(SAMPLES.flatMap((sample) => LANGUAGES.map((language) => [sample, language] as const)))(
  'every number in a sentence comes from the study (%s, %s)',
  async (sample, language) => {
    const file = join(__dirname, '../../../assets/samples', `${sample}.xlsx`);
    const content = await contentOf(await readFile(file));
    const answers = new Map<string, string>();
    const study = calculateStudy([content], { gwp: null, boundary: null, language, answers });
    expect(strayNumbers(study)).toEqual([]);
  },
);

it.each(LANGUAGES)('and so it does where items take back and are left out (%s)', (language) => {
  const more = [
    ['水泵', '钢管冲销', -20, 2, '虚构来源'],
    ['水泵', '胶水', 3, null, null],
  ];
  expect(strayNumbers(pumpStudy({ language, more }))).toEqual([]);
});

/** Letters, so that no name has a digit. */
const NAMES = '钢铜铝锌锡铅镍铬钛钨';
const AMOUNT = fc.integer({ min: 1, max: 9_999_999 }).map((units) => units / 1000);
const FACTOR = fc.integer({ min: 1, max: 99_999 }).map((units) => units / 1000);

interface Made {
  readonly output: number | null;
  readonly materials: readonly {
    readonly kg: number;
    readonly factor: number | null;
    readonly km: number | null;
  }[];
  readonly kwh: number | null;
}

const PRODUCT: fc.Arbitrary<Made> = fc.record({
  output: fc.option(fc.integer({ min: 2, max: 5000 })),
  materials: fc.array(
    fc.record({
      kg: AMOUNT,
      factor: fc.oneof(
        { weight: 5, arbitrary: FACTOR },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      km: fc.option(fc.integer({ min: 1, max: 3000 })),
    }),
    { minLength: 1, maxLength: NAMES.length },
  ),
  kwh: fc.option(AMOUNT),
});

/** What a report shows of products below 1 kg has more decimals than are looked for here. */
function isWeighty(study: Study): boolean {
  return study.footprint.products.every(
    ({ totalKgCo2e }) => totalKgCo2e === null || totalKgCo2e >= 1,
  );
}

function madeStudy(products: readonly Made[], language: (typeof LANGUAGES)[number]): Study {
  const named = products.map((made, index) => ({ ...made, name: `泵${'甲乙丙'[index] ?? ''}` }));
  const materials = named.flatMap(({ name, materials: list }) =>
    list.map(({ kg, factor, km }, index): readonly CellContent[] => {
      return [name, `${NAMES[index] ?? ''}件`, kg, factor, km];
    }),
  );
  const outputs = named.flatMap(({ name, output }) => (output === null ? [] : [[name, output]]));
  const meters = named.flatMap(({ name, kwh }) => (kwh === null ? [] : [[name, '电', kwh, 0.5]]));
  const sheets = [
    gridOf('材料', [
      ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)', '运输距离(km)'],
      ...materials,
    ]),
    gridOf('运输因子', [
      ['名称', '排放因子', '单位'],
      ['货车', 0.05, 'kgCO2e/(t·km)'],
    ]),
    ...(outputs.length === 0 ? [] : [gridOf('产量', [['产品名称', '产量(台)'], ...outputs])]),
    ...(meters.length === 0
      ? []
      : [
          gridOf('能源', [
            ['产品名称', '能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)'],
            ...meters,
          ]),
        ]),
  ];
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  return calculateStudy([content], { gwp: null, boundary: null, language, answers: new Map() });
}

it('so does every number of ledgers that nobody has thought of, in sentences and in tables', () => {
  fc.assert(
    fc.property(
      fc.array(PRODUCT, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...LANGUAGES),
      (products, language) => {
        const study = madeStudy(products, language);
        fc.pre(isWeighty(study));
        expect(study.footprint.products).toHaveLength(products.length);
        expect(strayNumbers(study)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
