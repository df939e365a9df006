import { STYLES, type CellStyle } from '../../src/workbook/styles';

const LOOKS: readonly (readonly [string, CellStyle])[] = Object.entries(STYLES);

/** Relative luminance of RRGGBB, as WCAG 2.1 defines it. */
function luminance(color: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the looks of our cells', () => {
  it.each(LOOKS)('can be read: %s has a contrast of at least 4.5 to 1 (WCAG AA)', (_, look) => {
    const [dark, light] = [
      luminance(look.color ?? '000000'),
      luminance(look.fill ?? 'FFFFFF'),
    ].sort((a, b) => a - b);
    expect(((light ?? NaN) + 0.05) / ((dark ?? NaN) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
