import { nodeResources } from '../../src/raster/nodeResources';
import { contourPath } from '../../src/raster/font/contourPath';
import { readFont, type Font } from '../../src/raster/font/readFont';
import { woffTables } from '../../src/raster/font/woffTables';
import { partsFor } from '../../src/raster/partsFor';
import { fitted, textWidth } from '../../src/report/figures/textWidth';

const RESOURCES = nodeResources(process.cwd());
let latin: Font;

beforeAll(async () => {
  latin = readFont(await RESOURCES.fontPart('latin'));
});

it('figures measure every character from the blank to ~ as wide as the font draws it', () => {
  for (let code = 32; code < 127; code += 1) {
    const drawn = latin.advanceOf(latin.glyphOf(code) ?? -1) / latin.unitsPerEm;
    const character = String.fromCharCode(code);
    expect([character, textWidth(character, 1)]).toEqual([character, drawn]);
  }
});

it('figures never measure any character narrower than the font draws it', async () => {
  for (const name of Object.keys(await RESOURCES.ranges())) {
    const font = readFont(await RESOURCES.fontPart(name));
    for (let code = 127; code < 0x10000; code += 1) {
      const glyph = font.glyphOf(code);
      if (glyph === null) continue;
      const drawn = font.advanceOf(glyph) / font.unitsPerEm;
      if (drawn > textWidth(String.fromCodePoint(code), 1))
        throw new Error(`${String.fromCodePoint(code)} is ${String(drawn)} wide.`);
    }
  }
});

it('a text is cut where the next character and … would not fit: 3 of 5 wide ones in 4', () => {
  expect(fitted('一二三四五', 4, 1)).toBe('一二三…');
  expect(fitted('一二三四', 4, 1)).toBe('一二三四');
});

it('a character in none of the ranges asks for no part', () => {
  expect(partsFor('钢B', { a: 'U+41-43, U+45', b: 'U+94A2', c: 'U+44' })).toEqual(['a', 'b']);
});

it('a contour of two points on the curve and two beside it bends twice', () => {
  const points = [
    { x: 0, y: 0, isOnCurve: true },
    { x: 10, y: 0, isOnCurve: false },
    { x: 10, y: 10, isOnCurve: false },
    { x: 0, y: 10, isOnCurve: true },
  ];
  // Between (10, 0) and (10, 10), both beside the curve, it passes their middle (10, 5).
  expect(contourPath(points)).toBe('M0 0Q10 0 10 5Q10 10 0 10L0 0Z');
});

it('a contour without any point on the curve begins between its first and its last', () => {
  const points = [
    { x: 0, y: 0, isOnCurve: false },
    { x: 10, y: 0, isOnCurve: false },
    { x: 10, y: 10, isOnCurve: false },
  ];
  expect(contourPath(points)).toBe('M5 5Q0 0 5 0Q10 0 10 5Q10 10 5 5Z');
});

it('another file is refused', () => {
  expect(() => woffTables(new Uint8Array(100))).toThrow('no WOFF');
});
