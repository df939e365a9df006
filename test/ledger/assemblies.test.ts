import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';

type Row = readonly CellContent[];

const total = (sheets: Sheets, answers: Readonly<Record<string, string>> = {}): unknown => {
  const { sums, asked } = formReading(sheets, answers);
  return [Object.values(sums)[0], asked];
};

const bom = (header: Row, ...rows: readonly Row[]): Sheets => ({
  BOM: [['Chair, one chair'], header, ...rows],
});

const LEVELLED: Row = ['Level', 'Part', 'Qty', 'Unit weight (kg)', 'EF (kgCO2e/kg)'];
const NUMBERED: Row = ['No.', 'Part', 'Weight (kg)', 'EF (kgCO2e/kg)'];

/** A frame of 2 tubes of 1 kg and a plate of 1 kg, and a seat: (2 + 1) × 2 + 2 × 3 = 12. */
const TWELVE = [{ rawMaterial: 12 }, []];

describe('an assembly whose parts stand below it', () => {
  it('needs no weight of its own: (2 × 1 + 1) × 2 + 2 × 3 = 12, by levels, numbers and indents', () => {
    const levelled = bom(
      LEVELLED,
      [1, 'Frame', 1, null, null],
      [2, 'Tube', 2, 1, 2],
      [2, 'Plate', 1, 1, 2],
      [1, 'Seat', 1, 2, 3],
    );
    expect(total(levelled)).toEqual(TWELVE);
    expectLaws(levelled, false);
    const numbered = bom(
      NUMBERED,
      ['1', 'Frame', null, null],
      ['1.1', 'Tubes', 2, 2],
      [1.2, 'Plate', 1, 2],
      [2, 'Seat', 2, 3],
    );
    expect(total(numbered)).toEqual(TWELVE);
    expectLaws(numbered, false);
    const indented = bom(
      ['Part', 'Weight (kg)', 'EF (kgCO2e/kg)'],
      ['Frame', null, null],
      ['  Tubes', 2, 2],
      ['  Plate', 1, 2],
      ['Seat', 2, 3],
    );
    expect(total(indented)).toEqual(TWELVE);
  });

  it.each(['层级', 'BOM阶次', 'BOM level', 'Lvl'])('has its level under %s: 12', (header) => {
    const rows: readonly Row[] = [
      [0, '座椅总成', null, null],
      [1, '骨架', null, null],
      ['..2', '钢管', 2, 2],
      ['..2', '钢板', 1, 2],
      [1, '座垫', 2, 3],
    ];
    expect(total(bom([header, '名称', '重量(kg)', '因子(kgCO2e/kg)'], ...rows))).toEqual(TWELVE);
  });

  it('never counts beside them where it weighs what they do: 3 kg are 2 + 1, 12 and not 12 + 6', () => {
    const sheets = (factor: number | null): Sheets =>
      bom(
        NUMBERED,
        ['1', 'Frame', 3, factor],
        ['1.1', 'Tubes', 2, 2],
        ['1.2', 'Plate', 1, 2],
        ['2', 'Seat', 2, 3],
      );
    expect(total(sheets(null))).toEqual(TWELVE);
    expect(total(sheets(2))).toEqual(TWELVE);
    expectLaws(sheets(2), false);
  });

  it('is asked where its factor gives another figure: parts are assumed, 12; the whole is 3 × 8 + 6 = 30', () => {
    const sheets = bom(
      NUMBERED,
      ['1', 'Motor', 3, 8],
      ['1.1', 'Rotor', 2, 2],
      ['1.2', 'Stator', 1, 2],
      ['2', 'Seat', 2, 3],
    );
    expect(total(sheets)).toEqual([{ rawMaterial: 12 }, ['assembly-amount']]);
    expect(total(sheets, { 'assembly-amount': 'assembly-whole' })).toEqual([
      { rawMaterial: 30 },
      ['assembly-amount'],
    ]);
  });

  it('counts as a whole where its parts have neither weight nor factor: 3 × 8 + 2 × 3 = 30', () => {
    const sheets = bom(
      NUMBERED,
      ['1', 'Motor', 3, 8],
      ['1.1', 'Rotor', null, null],
      ['1.2', 'Stator', null, null],
      ['2', 'Seat', 2, 3],
    );
    expect(total(sheets)).toEqual([{ rawMaterial: 30 }, []]);
  });

  it('waits where it weighs something else: 12 is known, with both 12 + 3.5 × 2 = 19', () => {
    const sheets = bom(
      NUMBERED,
      ['1', 'Frame', 3.5, 2],
      ['1.1', 'Tubes', 2, 2],
      ['1.2', 'Plate', 1, 2],
      ['2', 'Seat', 2, 3],
    );
    expect(total(sheets)).toEqual([{ rawMaterial: 12 }, ['assembly-amount']]);
    const { footprint } = footprintOf([gridOf('BOM', sheets['BOM'] ?? [])]);
    expect(footprint.products[0]?.stages).toMatchObject([{ complete: false }]);
    expect(total(sheets, { 'assembly-amount': 'assembly-both' })).toEqual([
      { rawMaterial: 19 },
      ['assembly-amount'],
    ]);
  });

  it('multiplies them where there are two of it and it weighs what one’s parts do: 2 × 6 + 6 = 18', () => {
    const sheets = bom(
      LEVELLED,
      [1, 'Frame', 2, 3, null],
      [2, 'Tube', 2, 1, 2],
      [2, 'Plate', 1, 1, 2],
      [1, 'Seat', 1, 2, 3],
    );
    expect(total(sheets)).toEqual([{ rawMaterial: 18 }, []]);
    expectLaws(sheets, false);
  });

  it('is asked for where there are two and nothing says whose the parts are: 12 of all, 18 of one', () => {
    const header = ['BOM level', ...LEVELLED.slice(1)];
    const sheets = bom(
      header,
      [1, 'Frame', 2, null, null],
      [2, 'Tube', 2, 1, 2],
      [2, 'Plate', 1, 1, 2],
      [1, 'Seat', 1, 2, 3],
    );
    expect(total(sheets)).toEqual([{ rawMaterial: 6 }, ['assembly-count']]);
    const answered = (key: string): unknown => total(sheets, { 'assembly-count': key });
    expect(answered('parts-of-all')).toEqual([{ rawMaterial: 12 }, ['assembly-count']]);
    expect(answered('parts-of-one')).toEqual([{ rawMaterial: 18 }, ['assembly-count']]);
  });
});

describe('levels that are none of assemblies', () => {
  it('number the steps of a process as well: 10 × 2 + 0.1 × 3 + 2 × 3 = 26.3', () => {
    const sheets = bom(
      NUMBERED,
      ['1', 'Sheet for cutting', 10, 2],
      ['1.1', 'Grinding disc', 0.1, 3],
      ['2', 'Paint', 2, 3],
    );
    expect(total(sheets)).toEqual([{ rawMaterial: 26.3 }, []]);
  });

  it('leave a plain list alone: 30 × 2 + 2 × 2 + 1 × 2 + 2 × 3 = 72', () => {
    const rows: readonly Row[] = [
      [1, 'Steel', 30, 2],
      [2, 'Paint', 2, 2],
      [2, 'Glue', 1, 2],
      [1, 'Wood', 2, 3],
    ];
    expect(total(bom(['Level', 'Part', 'Weight (kg)', 'EF (kgCO2e/kg)'], ...rows))).toEqual([
      { rawMaterial: 72 },
      [],
    ]);
  });

  it('of products on top are asked: 0 Chair A and 0 Chair B', () => {
    const sheets: Sheets = {
      BOM: [
        ['BOM list'],
        ['Level', 'Part', 'Weight (kg)', 'EF (kgCO2e/kg)'],
        [0, 'Chair A', null, null],
        [1, 'Tube', 2, 2],
        [0, 'Chair B', null, null],
        [1, 'Rod', 3, 2],
      ],
    };
    expect(formReading(sheets).asked).toContain('group-heading');
  });
});

it('whatever the tree, parts without weights of assemblies come to the sum of the leaves', () => {
  const leaf = fc.record({
    depth: fc.integer({ min: 0, max: 3 }),
    kg: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(leaf, { minLength: 3, maxLength: 12 }), (leaves) => {
      const told: number[] = [];
      for (const { depth } of leaves) told.push(Math.min(depth, (told.at(-1) ?? -1) + 1));
      const isParent = told.map((level, at) => (told[at + 1] ?? -1) > level);
      const rows = leaves.map(({ kg }, at): Row => {
        return isParent[at] === true
          ? [told[at] ?? null, `Assembly ${String(at)}`, null, null]
          : [told[at] ?? null, `Part ${String(at)}`, kg, 2];
      });
      const kg = leaves.reduce((sum, one, at) => (isParent[at] === true ? sum : sum + one.kg), 0);
      const { sums } = formReading(
        bom(['BOM level', 'Part', 'Weight (kg)', 'EF (kgCO2e/kg)'], ...rows),
      );
      expect(Object.values(sums)[0]).toEqual({ rawMaterial: kg * 2 });
    }),
    { numRuns: 40 },
  );
});
