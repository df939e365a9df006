import fc from 'fast-check';
import { STAGES } from '../../../src/core/study/stage';
import { stagesFigure } from '../../../src/report/figures/stagesFigure';
import { figureInput, type DrawnItem } from '../../support/figureInput';
import { boxesOf, textsOf, withoutTexts } from '../../support/drawn';
import { productOf } from '../../support/studyParts';

const ITEMS: readonly DrawnItem[] = [
  { name: 'steel', stage: 'rawMaterial', kgCo2e: 60 },
  { name: 'truck', stage: 'transport', kgCo2e: 10 },
  { name: 'power', stage: 'production', kgCo2e: 30 },
];
const anyItem = fc.record({
  name: fc.string(),
  stage: fc.constantFrom(...STAGES),
  kgCo2e: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
});

it('bars are as long as the stages emit: 60 : 10 : 30', () => {
  const [material, transport, production] = boxesOf(stagesFigure(figureInput(ITEMS)).svg, 'bar');
  expect((material?.width ?? 0) / (transport?.width ?? 1)).toBeCloseTo(6, 3);
  expect((production?.width ?? 0) / (transport?.width ?? 1)).toBeCloseTo(3, 3);
});

it('all values times the same make the same drawing but for its words', () => {
  fc.assert(
    fc.property(
      fc.array(anyItem, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0.25, 2, 1024),
      (items, times) => {
        const more = items.map((item) => ({ ...item, kgCo2e: item.kgCo2e * times }));
        // What follows a bar stands where the bar ends, however long the words are.
        expect(withoutTexts(stagesFigure(figureInput(more)).svg)).toBe(
          withoutTexts(stagesFigure(figureInput(items)).svg),
        );
      },
    ),
  );
});

it('the order of items does not show', () => {
  const turned = [...ITEMS].reverse();
  expect(stagesFigure(figureInput(turned))).toEqual(stagesFigure(figureInput(ITEMS)));
});

it('a stage outside the boundary is hatched and has no share, and the words say so', () => {
  const { svg, alt } = stagesFigure(
    figureInput([...ITEMS, { name: 'use', stage: 'use', kgCo2e: 40 }], {
      boundary: 'cradle-to-gate',
    }),
  );
  expect(boxesOf(svg, 'bar').map(({ fill }) => fill.startsWith('url'))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(textsOf(svg)).toContain('40.000（边界外，不计入）');
  expect(alt).toContain('使用 40.000（边界外，不计入）');
});

it('a stage without a figure has no bar, but words', () => {
  const { svg, alt } = stagesFigure(
    figureInput([...ITEMS, { name: 'waste', stage: 'endOfLife', kgCo2e: null }]),
  );
  expect(boxesOf(svg, 'bar')).toHaveLength(3);
  expect(textsOf(svg)).toContain('没有数值');
  expect(alt).toContain('废弃 没有数值；合计 未知');
});

it('a stage that the boundary asks for and the ledger has not is named', () => {
  const { alt } = stagesFigure(figureInput(ITEMS, { boundary: 'cradle-to-grave' }));
  expect(alt).toContain('使用 台账中没有数据');
});

it('a stage below nothing is on the other side of the axis', () => {
  const { svg } = stagesFigure(
    figureInput([
      { name: 'steel', stage: 'rawMaterial', kgCo2e: 30 },
      { name: 'returned', stage: 'production', kgCo2e: -10, isCorrection: true },
    ]),
  );
  const [material, production] = boxesOf(svg, 'bar');
  // The bar to the left begins where bars begin that have nothing on their left.
  const [first] = boxesOf(stagesFigure(figureInput(ITEMS)).svg, 'bar');
  expect(production?.x).toBeCloseTo(first?.x ?? -1, 3);
  // Both begin at the axis; together they take the whole width, 3 : 1.
  expect((production?.x ?? 0) + (production?.width ?? 0)).toBeCloseTo(material?.x ?? -1, 3);
  expect((material?.width ?? 0) / (production?.width ?? 1)).toBeCloseTo(3, 3);
});

it('credits are told and not drawn', () => {
  const { svg, alt } = stagesFigure(
    figureInput([...ITEMS, { name: 'scrap', stage: 'endOfLife', kgCo2e: -5 }]),
  );
  expect(alt).toContain('1 项抵减（−5.000 kgCO2e/声明单位）不计入合计，没有画出');
  expect(textsOf(svg).join('')).toContain('1 项抵减');
});

it('names that XML cannot hold as they are stand in the file as they are read', () => {
  const product = productOf('a<b>&"c" \u0000');
  const input = figureInput(
    ITEMS.map((item) => ({ ...item })),
    { product: { ...product, declaredUnit: { ...product.declaredUnit, unit: '<&"台' } } },
  );
  const { svg, alt } = stagesFigure(input);
  expect(svg).toContain('kgCO2e/&lt;&amp;&quot;台');
  expect(alt).toContain('a<b>&"c"');
});

it('numbers are for one unit where the ledger says how many it covers, else for all', () => {
  const product = productOf('hoist', 4);
  const { declaredUnit } = product;
  const one = figureInput(ITEMS, {
    product: { ...product, declaredUnit: { ...declaredUnit, unit: '台' } },
  });
  // 100 kg for 4 units.
  expect(stagesFigure(one).alt).toContain('合计 25.000 kgCO2e/台');
  const all = { ...product, declaredUnit: { ...declaredUnit, covered: null } };
  expect(stagesFigure(figureInput(ITEMS, { product: all })).alt).toContain(
    '合计 100.000 kgCO2e（台账合计）',
  );
});
