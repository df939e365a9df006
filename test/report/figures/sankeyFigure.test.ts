import fc from 'fast-check';
import { STAGES } from '../../../src/core/study/stage';
import { sankeyFigure } from '../../../src/report/figures/sankeyFigure';
import { boxesOf } from '../../support/drawn';
import { figureInput, type DrawnItem } from '../../support/figureInput';

const ITEMS: readonly DrawnItem[] = [
  { name: 'steel', stage: 'rawMaterial', kgCo2e: 50 },
  { name: 'copper', stage: 'rawMaterial', kgCo2e: 20 },
  { name: 'power', stage: 'production', kgCo2e: 30 },
];
const anyItems = fc.array(
  fc.record({
    name: fc.constantFrom('a', 'b', '<&>'),
    stage: fc.constantFrom(...STAGES),
    kgCo2e: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);

function heightsOf(svg: string, name: string): readonly number[] {
  return boxesOf(svg, name).map(({ height }) => height);
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}

it('heights are parts of the product: items 50, 20 and 30, stages 70 and 30 of 100', () => {
  const { svg } = sankeyFigure(figureInput(ITEMS));
  const [whole = 1] = heightsOf(svg, 'product');
  const parts = (name: string): readonly number[] =>
    heightsOf(svg, name).map((height) => Math.round((height / whole) * 1000) / 10);
  expect(parts('item')).toEqual([50, 20, 30]);
  expect(parts('stage')).toEqual([70, 30]);
});

it('every column is as high as the product, whatever the items are', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const { svg } = sankeyFigure(figureInput(items));
      const [whole = 0] = heightsOf(svg, 'product');
      // Each of at most 50 nodes is written to a thousandth of a pixel.
      expect(Math.abs(sum(heightsOf(svg, 'item')) - whole)).toBeLessThan(0.05);
      expect(Math.abs(sum(heightsOf(svg, 'stage')) - whole)).toBeLessThan(0.05);
    }),
  );
});

it('no node lies on another of its column', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const { svg } = sankeyFigure(figureInput(items));
      for (const name of ['item', 'stage']) {
        const nodes = boxesOf(svg, name);
        nodes.slice(1).forEach(({ y }, index) => {
          const above = nodes[index];
          expect(y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
        });
      }
    }),
  );
});

it('the order of items does not show', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      expect(sankeyFigure(figureInput([...items].reverse()))).toEqual(
        sankeyFigure(figureInput(items)),
      );
    }),
  );
});

it('small items of a stage flow together, and are told as so many: 3 of 0.5 % each', () => {
  const small = ['nut', 'bolt', 'ring'].map((name): DrawnItem => {
    return { name, stage: 'rawMaterial', kgCo2e: 0.5 };
  });
  const { svg, alt } = sankeyFigure(
    figureInput([...small, { name: 'steel', stage: 'rawMaterial', kgCo2e: 98.5 }]),
  );
  expect(heightsOf(svg, 'item')).toHaveLength(2);
  expect(alt).toContain('来自steel 98.500、其他 3 项 1.500');
});

it('one small item of a stage is itself: nothing is gathered alone', () => {
  const { alt } = sankeyFigure(
    figureInput([...ITEMS, { name: 'nut', stage: 'rawMaterial', kgCo2e: 0.1 }]),
  );
  expect(alt).toContain('来自steel 50.000、copper 20.000、nut 0.100');
});

it('what takes back and what nobody knows has no height and is told', () => {
  const { svg, alt } = sankeyFigure(
    figureInput([
      ...ITEMS,
      { name: 'returned', stage: 'rawMaterial', kgCo2e: -5, isCorrection: true },
      { name: 'scrap', stage: 'endOfLife', kgCo2e: -7 },
      { name: 'unknown', stage: 'use', kgCo2e: null },
    ]),
  );
  expect(heightsOf(svg, 'item')).toHaveLength(3);
  expect(heightsOf(svg, 'stage')).toHaveLength(2);
  expect(alt).toContain('1 项更正（−5.000');
  expect(alt).toContain('1 项抵减（−7.000');
  expect(alt).toContain('1 项没有数值');
});

it('what is outside the boundary does not flow', () => {
  const { svg } = sankeyFigure(figureInput(ITEMS, { boundary: 'production' }));
  expect(heightsOf(svg, 'stage')).toHaveLength(1);
});

it('of nothing nothing is drawn, and the words say so', () => {
  const { svg, alt } = sankeyFigure(figureInput([{ name: 'x', stage: 'use', kgCo2e: null }]));
  expect(heightsOf(svg, 'product')).toEqual([]);
  expect(alt).toContain('没有大于零的排放可画');
});
