import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answersFile, calculated, emptyFolder, removeFolders } from '../support/ledgerFolder';
import { near, productNamed, type QuestionDocument } from '../support/studyDocument';
import { ownedSheet, typedInto, typedWorkbook } from '../support/typedWorkbook';
import { changed, partsOf } from '../support/xlsxFile';

type Row = readonly (string | number | null)[];

const HEADER: Row = ['产品名称', '原材料名称', '用量', '单位'];
const FACTORS: readonly Row[] = [
  ['名称', '碳排放因子', '单位', '数据来源'],
  ['紫铜', 3, 'kgCO2e/kg', '数据库'],
];
const COPPER: Row = ['水泵', '紫铜', 10, 'kg'];
/** The standard's record: 2.53 kgCO2e/kg. */
const STEEL: Row = ['水泵', '冷轧钢板', 200, 'kg'];
const MORE_STEEL: Row = ['水泵', '冷轧钢板', 300, 'kg'];
const ROWS = [HEADER, COPPER, STEEL, MORE_STEEL];
const STEEL_QUESTION = 'missing-factor:冷轧钢板';
const CHOSEN = { [STEEL_QUESTION]: 'steel-cold-rolled' };

/** The places of a product's document that name a factor. */
interface Named {
  readonly items: readonly { readonly factorName: string }[];
  readonly sensitivity: { readonly factors: readonly { readonly factorName: string }[] };
}

afterAll(removeFolders);

describe('an item of which the ledger has no factor', () => {
  it('is asked about once a name, never assumed; the effect is 2.53 × (200 + 300) = 1265', async () => {
    const { document, status } = await study(ROWS);
    const [question, ...others] = asked(document.questions);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      id: STEEL_QUESTION,
      assumed: null,
      cells: ['材料台账!B3', '材料台账!B4'],
      options: [
        {
          key: 'steel-cold-rolled',
          name: '冷轧碳钢板卷',
          value: 2.53,
          unit: 'kgCO2e/kg',
          boundary: 'cradle-to-gate',
          region: '全国',
          year: 2019,
          source: 'GB/T 51366-2019 附录 D',
          effectKgCo2e: near(1265),
        },
        { key: 'none', effectKgCo2e: null },
      ],
    });
    expect(status).toBe(3);
    expect(productNamed(document, '水泵')).toMatchObject({
      complete: false,
      totalKgCo2e: near(30),
    });
    expect(document.findings.map(({ code }) => code)).not.toContain('missing-factor');
  });

  it('has a figure once a record is chosen: 10 × 3 + 500 × 2.53 = 1295, with the source', async () => {
    const { document, status } = await study(ROWS, CHOSEN);
    expect(status).toBe(0);
    const { totalKgCo2e, complete, items } = productNamed(document, '水泵');
    expect([totalKgCo2e, complete]).toEqual([near(1295), true]);
    expect(items[1]).toMatchObject({
      factor: 2.53,
      factorUnit: 'kgCO2e/kg',
      factorName: '冷轧碳钢板卷',
      factorAssumed: false,
      factorSheet: null,
      factorCell: null,
      factorSource: 'GB/T 51366-2019 附录 D',
      factorLibrary: { id: 'steel-cold-rolled', boundary: 'cradle-to-gate', confidence: 'M' },
      kgCo2e: near(506),
    });
  });

  it('stays without a figure if none of the records is meant, and says so', async () => {
    const { document } = await study(ROWS, { [STEEL_QUESTION]: 'none' });
    expect(productNamed(document, '水泵').complete).toBe(false);
    const [finding] = document.findings.filter(({ code }) => code === 'missing-factor');
    expect(finding?.message).toContain('冷轧钢板');
  });

  it('is offered nothing while its factor of the ledger waits for an answer', async () => {
    const rows = [HEADER, ['水泵', '冷轧钢板', 200, 'kg']];
    const factors = [FACTORS[0] as Row, ['冷轧钢板', 2, '', '数据库']];
    const { document } = await study(rows, {}, [], factors);
    expect(asked(document.questions)).toEqual([]);
    expect(document.questions.map(({ code }) => code)).toContain('missing-factor-unit');
  });

  it('takes the factor of the ledger without a question where there is one', async () => {
    const factors = [...FACTORS, ['冷轧钢板', 2, 'kgCO2e/kg', '供应商']];
    const { document, status } = await study(ROWS, {}, [], factors);
    // 10 × 3 + 500 × 2 = 1030.
    expect([status, productNamed(document, '水泵').totalKgCo2e]).toEqual([0, near(1030)]);
    expect(asked(document.questions)).toEqual([]);
  });
});

describe('a thing of a class for which nobody has published a factor', () => {
  const rows = [HEADER, COPPER, ['水泵', 'ZCuAl10Fe4Ni4', 4, 'kg'], ['水泵', '锡青铜', 4, 'kg']];

  it('yields none: the supplier is to be asked for bronze', async () => {
    const { document } = await study(rows);
    expect(asked(document.questions)).toEqual([]);
    const [finding, ...others] = document.findings.filter(({ code }) => code === 'missing-factor');
    expect(others).toEqual([]);
    expect(finding?.message).toContain('没有青铜的公开因子：请向供应商索取');
    expect(finding?.values).toMatchObject({
      class: 'bronze',
      cells: ['材料台账!C3', '材料台账!C4'],
    });
  });

  it('says so in English', async () => {
    const { document } = await study(rows, {}, ['--lang', 'en-US']);
    const [finding] = document.findings.filter(({ code }) => code === 'missing-factor');
    expect(finding?.message).toContain('There is no open factor for bronze: ask the supplier');
  });
});

describe('electricity without a factor', () => {
  const rows = [
    ['产品名称', '能源名称', '用量', '单位'],
    ['水泵', '用电', 1000, 'kWh'],
  ];

  it('offers both series by name, region and year: 1000 × 0.5777 = 577.7, 1000 × 0.5306 = 530.6', async () => {
    const { document } = await study(rows, {}, ['--lang', 'en-US']);
    const options = asked(document.questions)[0]?.options ?? [];
    const effects = new Map(options.map(({ key, effectKgCo2e }) => [key, effectKgCo2e]));
    expect(effects.get('electricity-footprint-2024-cn')).toEqual(near(577.7));
    expect(effects.get('electricity-co2-2023-cn')).toEqual(near(530.6));
    const label = options.find(({ key }) => key === 'electricity-co2-2023-cn')?.label;
    expect(label).toContain('CO2 of electricity generation, China, 2023: 0.5306 kgCO2/kWh');
    expect(label).toContain('generation, without the supply chain; China, 2023');
  });
});

describe('electricity with a factor of the library', () => {
  it('tells what another would change: 1000 × (0.5777 − 0.5306) = 47.1', async () => {
    const rows = [
      ['产品名称', '能源名称', '用量', '单位'],
      ['水泵', '用电', 1000, 'kWh'],
    ];
    const answers = { 'missing-factor:用电': 'electricity-co2-2023-cn' };
    const { document } = await study(rows, answers);
    const options = asked(document.questions)[0]?.options ?? [];
    const effectOf = (id: string): number | null | undefined =>
      options.find(({ key }) => key === id)?.effectKgCo2e;
    expect(effectOf('electricity-footprint-2024-cn')).toEqual(near(47.1));
    expect(effectOf('electricity-co2-2023-cn')).toEqual(near(0));
  });
});

describe('electricity of a plant whose region is among the study facts', () => {
  it('is offered that of its province beside that of the country: 1000 × 0.5897 = 589.7 for Henan in 2023', async () => {
    const rows = [
      ['产品名称', '能源名称', '用量', '单位'],
      ['水泵', '用电', 1000, 'kWh'],
    ];
    for (const region of ['河南', '河南省', 'Henan']) {
      const { document } = await study(rows, { 'fact:region': region });
      const options = asked(document.questions)[0]?.options ?? [];
      const keys = options.map(({ key }) => key);
      expect(keys[0]).toBe('electricity-footprint-2024-cn');
      const henan = options.find(({ key }) => key === 'electricity-co2-2023-cn-ha');
      expect(henan?.effectKgCo2e).toEqual(near(589.7));
      expect(keys.filter((key) => key.endsWith('-cn-ha'))).toHaveLength(2);
      expect(keys.filter((key) => key.endsWith('-cn-hb'))).toEqual([]);
    }
  });
});

describe('electricity whose name tells its province', () => {
  it('is offered that of the province first, with its effect: 1000 × 0.5827 = 582.7 for Jiangsu in 2023', async () => {
    const rows = [
      ['产品名称', '能源名称', '用量', '单位'],
      ['水泵', '外购电（江苏电网）', 1000, 'kWh'],
    ];
    const { document } = await study(rows);
    const [first] = asked(document.questions)[0]?.options ?? [];
    expect(first?.key).toBe('electricity-co2-2023-cn-js');
    expect(first?.effectKgCo2e).toEqual(near(582.7));
  });
});

describe('factors of the ledger that are none of them meant', () => {
  it('make room for the library: first 冷轧钢带 is refused, then cold-rolled steel is offered', async () => {
    const factors = [...FACTORS, ['冷轧钢带', 2, 'kgCO2e/kg', '数据库']];
    const open = await study(ROWS, {}, [], factors);
    const [first] = open.document.questions.filter(({ code }) => code === 'name-near-match');
    if (first === undefined) throw new Error('Nothing is asked.');
    expect(asked(open.document.questions)).toEqual([]);
    const refused = await study(ROWS, { [first.id]: 'none' }, [], factors);
    expect(asked(refused.document.questions).map(({ id }) => id)).toEqual([STEEL_QUESTION]);
    const both = { [first.id]: 'none', ...CHOSEN };
    const { document } = await study(ROWS, both, [], factors);
    expect(productNamed(document, '水泵').totalKgCo2e).toEqual(near(1295));
  });
});

describe('fuel in litres, and a record for kilograms', () => {
  it('is led there by its density: 100 L × 0.84 kg/L is asked, and the effect is told', async () => {
    const rows = [
      ['产品名称', '能源名称', '用量', '单位'],
      ['水泵', '柴油', 100, 'L'],
    ];
    const { document } = await study(rows, { 'missing-factor:柴油': 'fuel-diesel' });
    expect(document.questions.map(({ code }) => code)).toContain('conversion-needed');
    expect(productNamed(document, '水泵').complete).toBe(true);
    const open = (await study(rows)).document;
    const effect = asked(open.questions)[0]?.options[0]?.effectKgCo2e;
    expect(effect).toEqual(near(productNamed(document, '水泵').totalKgCo2e ?? Number.NaN));
  });
});

describe('freight without a factor', () => {
  const header = ['产品名称', '原材料名称', '重量(t)', '运输距离(km)', '运输方式'];
  const factors = [...FACTORS, ['钢', 2, 'kgCO2e/kg', '数据库']];

  it('offers the vehicles of its mode: 10 t × 500 km × 0.01 = 50 by rail', async () => {
    const rows = [header, ['水泵', '钢', 10, 500, '铁路运输']];
    const { document } = await study(rows, {}, [], factors);
    const [question] = asked(document.questions);
    expect(question?.id).toBe('missing-factor:freight:铁路运输');
    const rail = question?.options.find(({ key }) => key === 'freight-rail');
    expect(rail?.effectKgCo2e).toEqual(near(50));
    const answers = { 'missing-factor:freight:铁路运输': 'freight-rail' };
    const answered = await study(rows, answers, [], factors);
    // 10 000 kg × 2 + 50.
    expect(productNamed(answered.document, '水泵').totalKgCo2e).toEqual(near(20050));
  });

  it('goes by the column of vehicles: 30t柴油货车 is one record, 10 × 500 × 0.078 = 390', async () => {
    const rows = [
      [...header, '车型'],
      ['水泵', '钢', 10, 500, '公路', '30t柴油货车'],
      ['水泵', '紫铜', 1, 500, '公路', '18t'],
    ];
    const { document } = await study(rows, {}, [], factors);
    const options = asked(document.questions).map((question) => question.options);
    expect(options[0]?.map(({ key }) => key)).toEqual(['freight-truck-diesel-30t', 'none']);
    expect(options[0]?.[0]?.effectKgCo2e).toEqual(near(390));
    expect(options[1]?.map(({ key }) => key)).toEqual([
      'freight-truck-diesel-18t',
      'freight-truck-petrol-18t',
      'none',
    ]);
  });

  it('has nothing to offer for aircraft, and says so', async () => {
    const { document } = await study([header, ['水泵', '钢', 10, 500, '空运']], {}, [], factors);
    expect(asked(document.questions)).toEqual([]);
    const [finding] = document.findings.filter(({ code }) => code === 'missing-factor');
    expect(finding?.message).toContain('没有空运的公开因子');
  });

  it('offers every mode where none is named, once a sheet', async () => {
    const rows = [header.slice(0, 4), ['水泵', '钢', 10, 500], ['水泵', '紫铜', 1, 300]];
    const { document } = await study(rows, {}, [], factors);
    const [question, ...others] = asked(document.questions);
    expect(others).toEqual([]);
    const keys = (question?.options ?? []).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['freight-rail', 'freight-ship-bulk']));
    expect(keys).toContain('freight-truck-diesel-18t');
    // (10 × 500 + 1 × 300) t·km × 0.01.
    const rail = question?.options.find(({ key }) => key === 'freight-rail');
    expect(rail?.effectKgCo2e).toEqual(near(53));
  });
});

describe('the sheets of a study with a factor of the library', () => {
  it('hold its value, unit, source, version, licence and confidence, and point at them', async () => {
    const { result } = await study(ROWS, CHOSEN);
    const { rows } = await ownedSheet(result, 'factors');
    const [at, cells] = [...rows].find(([, row]) => row.includes('冷轧碳钢板卷')) ?? [-1, []];
    expect(cells).toEqual(
      expect.arrayContaining([
        2.53,
        'kgCO2e/kg',
        'GB/T 51366-2019 附录 D',
        '内置因子库',
        '从摇篮到大门',
        '全国',
        2019,
        '国家标准，仅引用数值（事实）',
        '中',
      ]),
    );
    const formulas = [...partsOf(result).values()].flatMap((xml) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula),
    );
    // Two rows of the stage, and the row of the factor in the analysis.
    expect(formulas.filter((each) => each === `'PCF 因子'!C${String(at + 1)}`)).toHaveLength(3);
  });

  it('show how a fuel’s factor comes about: 42.652 MJ/kg × 20.2 t/TJ × 0.98 × 44/12', async () => {
    const rows = [
      ['产品名称', '能源名称', '用量', '单位'],
      ['水泵', '柴油', 100, 'kg'],
    ];
    const { result } = await study(rows, { 'missing-factor:柴油': 'fuel-diesel' });
    const formulas = [...partsOf(result).values()].join('');
    expect(formulas).toContain('<f>42.652*20.2*0.98*44/12/1000</f>');
  });

  it('are in English, too', async () => {
    const { result } = await study(ROWS, CHOSEN, ['--lang', 'en-US']);
    const { rows } = await ownedSheet(result, 'factors');
    const cells = [...rows.values()].find((row) => row.includes('cold-rolled coil'));
    expect(cells).toEqual(expect.arrayContaining([2.53, 'built-in library', 'cradle to gate']));
  });

  it('are named in English wherever a document in English names them', async () => {
    const { document } = await study(ROWS, CHOSEN, ['--lang', 'en-US']);
    const { items, sensitivity } = productNamed(document, '水泵') as unknown as Named;
    expect(items.map(({ factorName }) => factorName)).toContain('cold-rolled coil');
    expect(sensitivity.factors.map(({ factorName }) => factorName)).toEqual([
      'cold-rolled coil',
      '紫铜',
    ]);
  });

  it('remember the pair: typed into the settings it holds for the name after rows have moved', async () => {
    const first = await study(ROWS);
    const typed = await typedInto(first.result, 'settings', STEEL_QUESTION, 1, 'steel-cold-rolled');
    const folder = await emptyFolder();
    await writeFile(join(folder, 'typed.xlsx'), typed);
    const again = await calculated(folder, 'typed.xlsx', '--out', 'result.xlsx');
    expect([again.status, productNamed(again.document, '水泵').totalKgCo2e]).toEqual([
      0,
      near(1295),
    ]);
    const { rows } = await ownedSheet(
      new Uint8Array(await readFile(join(folder, 'result.xlsx'))),
      'settings',
    );
    const kept = [...rows.values()].find((row) => row[0] === STEEL_QUESTION)?.[1];
    expect(kept).toBe('steel-cold-rolled');
    const moved = await study([HEADER, MORE_STEEL, COPPER, STEEL], CHOSEN);
    expect(productNamed(moved.document, '水泵').totalKgCo2e).toEqual(near(1295));
  });
});

describe('a confirmed pair of names', () => {
  it('is remembered while the ledger lacks the name, and holds when it is back: 10 × 3 + 500 × 2.53', async () => {
    const before = await study(ROWS, CHOSEN);
    const folder = await emptyFolder();
    const name = (text: string) => (xml: string) =>
      xml.replaceAll('<is><t>冷轧钢板</t></is>', `<is><t>${text}</t></is>`);
    const part = [...partsOf(before.result)].find(([, xml]) => xml.includes('<is><t>冷轧钢板'));
    if (part === undefined) throw new Error('No part holds the ledger.');
    const without = changed(before.result, { [part[0]]: name('紫铜') });
    await writeFile(join(folder, 'without.xlsx'), without);
    await calculated(folder, 'without.xlsx', '--out', 'later.xlsx');
    const later = new Uint8Array(await readFile(join(folder, 'later.xlsx')));
    const { rows } = await ownedSheet(later, 'settings');
    const kept = [...rows.values()].find(([id]) => id === STEEL_QUESTION);
    expect(kept?.slice(0, 2)).toEqual([STEEL_QUESTION, 'steel-cold-rolled']);
    const back = changed(later, {
      [part[0]]: (xml) =>
        xml.replace(/<is><t>紫铜<\/t><\/is>(?=.*<\/sheetData>)/g, (found, at: number) =>
          at > xml.indexOf('<is><t>紫铜') ? '<is><t>冷轧钢板</t></is>' : found,
        ),
    });
    await writeFile(join(folder, 'back.xlsx'), back);
    const { document, status } = await calculated(folder, 'back.xlsx');
    expect([status, productNamed(document, '水泵').totalKgCo2e]).toEqual([0, near(1295)]);
  });
});

function asked(questions: readonly QuestionDocument[]): readonly QuestionDocument[] {
  return questions.filter(({ code }) => code === 'missing-factor');
}

async function study(
  rows: readonly Row[],
  answers: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  factors = FACTORS,
): Promise<Awaited<ReturnType<typeof calculated>> & { readonly result: Uint8Array }> {
  const folder = await emptyFolder();
  const bytes = typedWorkbook({ 材料台账: rows, 因子: factors });
  await writeFile(join(folder, 'ledger.xlsx'), bytes);
  const file = await answersFile(folder, answers);
  const out = ['--out', 'result.xlsx', '--answers', file];
  const { document, status } = await calculated(folder, 'ledger.xlsx', ...out, ...args);
  const result = await readFile(join(folder, 'result.xlsx'));
  return { document, status, result: new Uint8Array(result) };
}
