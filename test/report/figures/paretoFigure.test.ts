import fc from 'fast-check';
import { STAGES } from '../../../src/core/study/stage';
import { paretoFigure } from '../../../src/report/figures/paretoFigure';
import { boxesOf, textsOf } from '../../support/drawn';
import { figureInput, type DrawnItem } from '../../support/figureInput';
import { productOf } from '../../support/studyParts';

const ITEMS: readonly DrawnItem[] = [
  { name: 'power', stage: 'production', kgCo2e: 30 },
  { name: 'steel', stage: 'rawMaterial', kgCo2e: 60 },
  { name: 'truck', stage: 'transport', kgCo2e: 10 },
];
const anyItem = fc.record({
  name: fc.constantFrom('a', 'b', '<&>'),
  stage: fc.constantFrom(...STAGES),
  kgCo2e: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
});
/** Many of which emit the same. */
const anyEqual = fc.record({
  name: fc.constantFrom('a', 'b', '<&>'),
  stage: fc.constantFrom(...STAGES),
  kgCo2e: fc.integer({ min: 1, max: 3 }),
});

function widthsOf(items: readonly DrawnItem[]): readonly number[] {
  return boxesOf(paretoFigure(figureInput(items)).svg, 'bar').map(({ width }) => width);
}

it('the largest comes first, and bars are as long as items emit: 60 : 30 : 10', () => {
  const [first = 0, second = 0, third = 1] = widthsOf(ITEMS);
  expect(first / third).toBeCloseTo(6, 2);
  expect(second / third).toBeCloseTo(3, 2);
});

it('sums grow to the whole: 60 %, 60 + 30 = 90 %, 100 %', () => {
  const { alt, svg } = paretoFigure(figureInput(ITEMS));
  expect(alt).toContain(
    'steel（原材料） 60.000（累计 60.00 %）；power（生产） 30.000（累计 90.00 %）；truck（运输） 10.000（累计 100.00 %）',
  );
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['60.00 %', '90.00 %', '100.00 %']));
});

it('13 items have 11 bars of their own and one of the 2 others, which is as long as both', () => {
  const items = Array.from({ length: 13 }, (_, index): DrawnItem => {
    return { name: `item ${String(index)}`, stage: 'rawMaterial', kgCo2e: 20 - index };
  });
  const widths = widthsOf(items);
  expect(widths).toHaveLength(12);
  // The smallest two are 9 and 8 of a largest of 20.
  expect((widths[11] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(17 / 20, 2);
  expect(paretoFigure(figureInput(items)).alt).toContain('其他 2 项 17.000（累计 100.00 %）');
});

it('12 items have a bar each: nothing is gathered alone', () => {
  const items = Array.from({ length: 12 }, (_, index): DrawnItem => {
    return { name: `item ${String(index)}`, stage: 'rawMaterial', kgCo2e: 20 - index };
  });
  expect(paretoFigure(figureInput(items)).alt).not.toContain('其他');
});

it('the order of items does not show, not even of equal ones', () => {
  fc.assert(
    fc.property(fc.array(anyEqual, { minLength: 1, maxLength: 30 }), (items) => {
      expect(paretoFigure(figureInput([...items].reverse()))).toEqual(
        paretoFigure(figureInput(items)),
      );
    }),
  );
});

it('bars keep their proportions when all values are multiplied', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 2, maxLength: 20 }), (items) => {
      const parts = (widths: readonly number[]): readonly number[] =>
        widths.map((width) => width / Math.max(...widths));
      const more = parts(widthsOf(items.map((item) => ({ ...item, kgCo2e: item.kgCo2e * 64 }))));
      const own = parts(widthsOf(items));
      expect(more).toHaveLength(own.length);
      own.forEach((part, index) => {
        expect(more[index]).toBeCloseTo(part, 3);
      });
    }),
  );
});

it('what takes back and what nobody knows has no bar and is told', () => {
  const { svg, alt } = paretoFigure(
    figureInput([
      ...ITEMS,
      { name: 'returned', stage: 'rawMaterial', kgCo2e: -5, isCorrection: true },
      { name: 'unknown', stage: 'rawMaterial', kgCo2e: null },
      { name: 'scrap', stage: 'endOfLife', kgCo2e: -7 },
    ]),
  );
  expect(boxesOf(svg, 'bar')).toHaveLength(3);
  expect(alt).toContain('1 项更正（−5.000 kgCO2e/声明单位）已从合计中减去，没有画出');
  expect(alt).toContain('1 项抵减（−7.000');
  expect(alt).toContain('1 项没有数值，没有画出');
});

it('of nothing there is no bar, and the words say so', () => {
  const { svg, alt } = paretoFigure(
    figureInput([{ name: 'unknown', stage: 'rawMaterial', kgCo2e: null }]),
  );
  expect(boxesOf(svg, 'bar')).toEqual([]);
  expect(alt).toContain('没有大于零的排放可画');
});

it('a long name is cut in the drawing and whole in the words', () => {
  const name = '高压铝合金压铸电机壳体（带散热筋、表面喷涂、规格型号 YX3-160M）';
  const { svg, alt } = paretoFigure(figureInput([{ name, stage: 'rawMaterial', kgCo2e: 1 }]));
  expect(textsOf(svg).some((text) => text.startsWith('高压铝合金') && text.endsWith('…'))).toBe(
    true,
  );
  expect(alt).toContain(name);
});

it('items are told for one unit, as the total is: 60 kg for 4 units are 15', () => {
  const { alt } = paretoFigure(figureInput(ITEMS, { product: productOf('hoist', 4) }));
  expect(alt).toContain('steel（原材料） 15.000（累计 60.00 %）');
});
