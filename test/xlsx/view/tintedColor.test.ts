import { tintedColor } from '../../../src/xlsx/view/tintedColor';

describe('tintedColor', () => {
  // Excel's own palette of the Office theme, as its colour menu names and shows it.
  it.each([
    ['4472C4', 0.7999816888943144, 'D9E1F2', 'blue accent, 80 % lighter'],
    ['4472C4', 0.5999938962981048, 'B4C6E7', 'blue accent, 60 % lighter'],
    ['4472C4', 0.3999755851924192, '8EA9DB', 'blue accent, 40 % lighter'],
    ['4472C4', -0.249977111117893, '305496', 'blue accent, 25 % darker'],
    ['4472C4', -0.499984740745262, '203764', 'blue accent, 50 % darker'],
    ['ED7D31', 0.7999816888943144, 'FCE4D6', 'orange accent, 80 % lighter'],
    ['70AD47', 0.3999755851924192, 'A9D08E', 'green accent, 40 % lighter'],
    ['FFFFFF', -0.1499984740745262, 'D9D9D9', 'white, 15 % darker'],
    ['000000', 0.499984740745262, '808080', 'black, 50 % lighter'],
  ])('turns %s with tint %d into %s: %4$s', (color, tint, expected) => {
    expect(tintedColor(color, tint)).toBe(expected);
  });

  it('leaves a colour without a tint as it is', () => {
    expect(tintedColor('123456', 0)).toBe('123456');
  });
});
