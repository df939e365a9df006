import { axisScale } from '../../../src/workbench/page/charts/axisScale';
import { barsOf } from '../../../src/workbench/page/charts/bars';
import { chartShape } from '../../../src/workbench/page/charts/chartFigures';
import type { ChartFigures, ChartShape } from '../../../src/workbench/page/charts/chartFigures';
import { formatFigure } from '../../../src/workbench/page/charts/formatFigure';
import { shortLabel } from '../../../src/workbench/page/charts/shortLabel';
import { slicesOf } from '../../../src/workbench/page/charts/slices';

const FREE = { least: null, most: null };

function figures(
  shape: ChartShape,
  rows: readonly (readonly (number | null)[])[],
  categories: readonly string[],
): ChartFigures {
  const view = {
    type: '',
    name: '',
    title: null,
    description: null,
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    series: [],
    categoriesReversed: false,
    valueAxis: null,
  };
  const series = rows.map((values) => ({ name: '', color: null, values }));
  return { view, shape, categories, series };
}

it.each([
  ['BarStacked', { form: 'bars', stacking: 'stacked' }],
  ['BarStacked100', { form: 'bars', stacking: 'shares' }],
  ['BarClustered', { form: 'bars', stacking: 'beside' }],
  ['ColumnClustered', { form: 'columns', stacking: 'beside' }],
  ['Pie', { form: 'pie', stacking: 'beside' }],
  ['LineMarkers', { form: 'line', stacking: 'beside' }],
  ['BarOfPie', null],
  ['Radar', null],
])('knows how %s is drawn', (type, shape) => {
  expect(chartShape(type)).toEqual(shape);
});

describe('an axis', () => {
  it('ends at round numbers beyond the values: 0 to 27,144 by steps of 10,000', () => {
    expect(axisScale([27_144, 561.6], FREE)).toEqual({
      least: 0,
      most: 30_000,
      ticks: [0, 10_000, 20_000, 30_000],
    });
  });

  it('keeps the ends that the chart states', () => {
    const { least, most } = axisScale([0.98], { least: 0, most: 1 });
    expect([least, most]).toEqual([0, 1]);
  });

  it('reaches below zero for negative values', () => {
    expect(axisScale([-3, 7], FREE)).toMatchObject({ least: -4, most: 8 });
  });

  it('has a length without any value', () => {
    const { least, most } = axisScale([], FREE);
    expect(most).toBeGreaterThan(least);
  });
});

describe('bars', () => {
  it('stand beside each other; a cell without a number has none', () => {
    const bars = barsOf(
      figures(
        { form: 'columns', stacking: 'beside' },
        [
          [1, null],
          [2, 3],
        ],
        ['a', 'b'],
      ),
    );
    expect(bars.map(({ category, series, to, lane }) => [category, series, to, lane])).toEqual([
      [0, 0, 1, 0],
      [0, 1, 2, 1],
      [1, 1, 3, 1],
    ]);
  });

  it('are stacked, below zero apart from above', () => {
    const bars = barsOf(figures({ form: 'bars', stacking: 'stacked' }, [[5], [-2], [4]], ['a']));
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [0, -2],
      [5, 9],
    ]);
  });

  it('are shares of their sum: 1 and 3 are a quarter and the rest', () => {
    const bars = barsOf(figures({ form: 'bars', stacking: 'shares' }, [[1], [3]], ['a']));
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 1],
    ]);
  });
});

it('cuts a pie by the positive values: 1, 2 and 1 are a quarter, a half and a quarter', () => {
  const pie = figures(
    { form: 'pie', stacking: 'beside' },
    [[1, null, 2, -5, 1]],
    ['a', 'b', 'c', 'd', 'e'],
  );
  expect(slicesOf(pie).map(({ name, from, to }) => [name, from, to])).toEqual([
    ['a', 0, 0.25],
    ['c', 0.25, 0.75],
    ['e', 0.75, 1],
  ]);
});

it.each([
  [0.2, '0%', '20%'],
  [0.1234, '0.0%', '12.3%'],
  [30_000, '#,##0', '30,000'],
  [2.5, null, '2.5'],
])('writes %d in the format %s as %s', (value, format, text) => {
  expect(formatFigure(value, format)).toBe(text);
});

it('shortens a label where it is too long, a Chinese character being as wide as the font is high', () => {
  expect(shortLabel('传动轴', 3)).toBe('传动轴');
  expect(shortLabel('传动轴承', 3)).toBe('传动…');
  // 5 × 0.64 = 3.2
  expect(shortLabel('shaft', 3.2)).toBe('shaft');
});

it('counts wide letters as wide, so that the first of a long label is not cut off', () => {
  // Ten sizes: nine Ms and the dots. Nineteen Ms stood there before, for 122 pixels of 11 each.
  expect(shortLabel('M'.repeat(19), 10)).toBe(`${'M'.repeat(9)}…`);
  expect(shortLabel('𬭚合金', 2)).toBe('𬭚…');
});
