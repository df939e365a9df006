import { effectText, emissionText, shareText } from '../../src/taskpane/study/figures';

it.each([
  [12.5, '+12.5'],
  [-1234.5678, '−1,234.568'],
  [0.0004, '+<0.001'],
  [-0.0004, '−<0.001'],
  [0, '0'],
])('a change of %p is shown as %s', (change, shown) => {
  expect(effectText(change)).toBe(shown);
});

it.each([
  [0.98237, '98.2%'],
  [0.0004, '<0.1%'],
  [0, '0.0%'],
  [-0.05, '-5.0%'],
  // A small credit is neither nothing nor "−0.0%".
  [-0.0004, '−<0.1%'],
])('a share of %p is shown as %s', (share, shown) => {
  expect(shareText(share)).toBe(shown);
});

it('emissions have three digits behind the point, as in the sheets', () => {
  expect(emissionText(55_924.52926)).toBe('55,924.529');
});
