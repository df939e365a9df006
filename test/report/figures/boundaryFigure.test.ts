import { boundaryFigure } from '../../../src/report/figures/boundaryFigure';
import { boxesOf, textsOf } from '../../support/drawn';
import { figureInput, type DrawnItem } from '../../support/figureInput';

const ITEMS: readonly DrawnItem[] = [
  { name: 'nut', stage: 'rawMaterial', kgCo2e: 1 },
  { name: 'steel', stage: 'rawMaterial', kgCo2e: 50 },
  { name: 'bolt', stage: 'rawMaterial', kgCo2e: 2 },
  { name: 'copper', stage: 'rawMaterial', kgCo2e: 20 },
  { name: 'ring', stage: 'rawMaterial', kgCo2e: 3 },
  { name: 'truck', stage: 'transport', kgCo2e: 4 },
  { name: 'power', stage: 'production', kgCo2e: 20 },
];

it('what is summed is inside the dashed line, what is not outside with the reason', () => {
  const { svg, alt } = boundaryFigure(
    figureInput([...ITEMS, { name: 'landfill', stage: 'endOfLife', kgCo2e: 9 }], {
      boundary: 'cradle-to-gate',
    }),
  );
  const [line] = boxesOf(svg, 'boundary');
  const right = (line?.x ?? 0) + (line?.width ?? 0);
  const inside = boxesOf(svg, 'inside');
  const outside = boxesOf(svg, 'outside');
  expect([inside.length, outside.length]).toEqual([3, 3]);
  for (const { x, width, y, height } of inside) {
    expect(x + width).toBeLessThan(right);
    expect(y + height).toBeLessThan((line?.y ?? 0) + (line?.height ?? 0));
  }
  for (const { x } of outside) expect(x).toBeGreaterThan(right);
  expect(alt).toContain('系统边界：从摇篮到大门');
  expect(alt).toContain('废弃（边界外，不计入（台账中有 1 项））');
  expect(alt).toContain('使用（台账中没有，未涵盖）');
});

it('the three largest of many items are named, the largest first, and the others counted', () => {
  const { alt } = boundaryFigure(figureInput(ITEMS));
  expect(alt).toContain('原材料（steel、copper、ring、其他 2 项）');
});

it('a stage that the boundary has and the ledger has not is outside, and says whose lack it is', () => {
  const { alt } = boundaryFigure(figureInput(ITEMS, { boundary: 'cradle-to-grave' }));
  expect(alt).toContain('虚线以外：分销（属于所选边界，但台账中没有，未涵盖）');
});

it('a transport that is not summed stands outside although its neighbours are inside', () => {
  const { svg, alt } = boundaryFigure(figureInput(ITEMS, { boundary: 'materials-and-production' }));
  expect(boxesOf(svg, 'inside')).toHaveLength(2);
  expect(alt).toContain('虚线以外：运输（边界外，不计入（台账中有 1 项））');
});

it('a stage without a figure is inside and says that it has none', () => {
  const { svg } = boundaryFigure(figureInput([{ name: 'x', stage: 'use', kgCo2e: null }]));
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['使用', '没有数值']));
});

it('the order of items does not show', () => {
  expect(boundaryFigure(figureInput([...ITEMS].reverse()))).toEqual(
    boundaryFigure(figureInput(ITEMS)),
  );
});

it('is in English where the report is', () => {
  const { alt, svg } = boundaryFigure(figureInput(ITEMS, { language: 'en-US' }));
  expect(alt).toContain('Inside the dashed line: Raw materials (steel, copper, ring, 2 others)');
  expect(textsOf(svg).join('')).not.toMatch(/[\u4e00-\u9fff]/);
});
