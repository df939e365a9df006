import { rasterise } from '../../src/raster/rasterise';
import { nodeResources } from '../../src/raster/nodeResources';
import type { PictureResources } from '../../src/raster/pictureResources';

const RESOURCES = nodeResources(process.cwd());
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function figure(text: string, more = ''): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" viewBox="0 0 200 50">' +
    `<text x="10" y="30" font-size="20"${more}>${text}</text></svg>`
  );
}

async function bytesOf(text: string, more = ''): Promise<string> {
  return Buffer.from((await rasterise(figure(text, more), 400, RESOURCES)).png).toString('base64');
}

it('is a PNG file as wide as was asked, with the proportions of the figure: 200 × 50 in 400 is 400 × 100', async () => {
  const { png, width, height } = await rasterise(figure('钢'), 400, RESOURCES);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(0, 8)]).toEqual(SIGNATURE);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([400, 100]);
  expect([width, height]).toEqual([400, 100]);
});

it('draws the same bytes each time', async () => {
  expect(await bytesOf('铝合金压铸件 A380')).toBe(await bytesOf('铝合金压铸件 A380'));
});

it('draws every Chinese character with a form of its own, from whatever part of the font it is in', async () => {
  const drawn = await Promise.all(
    ['钢', '铝', '钕', '铪', '榔', '龙', '□'].map(async (text) => bytesOf(text)),
  );
  expect(new Set([...drawn, await bytesOf('')]).size).toBe(8);
});

it('anchors a line by its width: at its end it stands where the same line begins 80 pixels before', async () => {
  // Four characters of 20 pixels are as wide as they are high.
  expect(await bytesOf('钢铝铜铁', ' text-anchor="end" fill="#000"')).not.toBe(
    await bytesOf('钢铝铜铁', ' fill="#000"'),
  );
  const end = figure('钢铝铜铁', ' text-anchor="end"').replace('x="10"', 'x="90"');
  const start = await rasterise(figure('钢铝铜铁'), 400, RESOURCES);
  expect((await rasterise(end, 400, RESOURCES)).png).toEqual(start.png);
});

it('reads characters that XML writes otherwise', async () => {
  expect(await bytesOf('&lt;&amp;&#38;&#x26;')).toBe(await bytesOf('&lt;&amp;&amp;&amp;'));
  expect(await bytesOf('&lt;')).not.toBe(await bytesOf('&gt;'));
});

it('tells which characters the font has not, once each, and draws a box for them', async () => {
  const { missing } = await rasterise(figure('钢Ω钢Ωא'), 400, RESOURCES);
  expect(missing).toEqual(['Ω', 'א']);
  expect(await bytesOf('Ω')).not.toBe(await bytesOf(''));
});

it('takes a character beyond the first 65,536 for one: 𠮷 is one box, named once', async () => {
  const { missing } = await rasterise(figure('𠮷𠮷'), 400, RESOURCES);
  expect(missing).toEqual(['𠮷']);
  expect(await bytesOf('𠮷')).toBe(await bytesOf('Ω'));
});

it('draws nothing for what nobody sees, and a blank for any blank', async () => {
  // Soft hyphen, zero-width space and joiner, byte order mark, variation selector.
  const unseen = '\u00AD\u200B\u200D\uFEFF\uFE0F';
  const { missing } = await rasterise(figure(`钢${unseen}板\t厚\u2009薄`), 400, RESOURCES);
  expect(missing).toEqual([]);
  expect(await bytesOf(`钢${unseen}板\t厚\u2009薄`)).toBe(await bytesOf('钢板 厚 薄'));
});

it('draws what reads the same where the font lacks a form: ₂ as 2, Φ as the Cyrillic Ф', async () => {
  const { missing } = await rasterise(figure('CO₂ Φ12'), 400, RESOURCES);
  expect(missing).toEqual([]);
  expect(await bytesOf('CO₂ Φ12')).toBe(await bytesOf('CO2 Ф12'));
});

it('asks only for the parts of the font that may have a character of the figure', async () => {
  const asked: string[] = [];
  const resources: PictureResources = {
    ...RESOURCES,
    fontPart: async (name) => {
      asked.push(name);
      return RESOURCES.fontPart(name);
    },
  };
  await rasterise(figure('钢'), 400, resources);
  expect(asked).toHaveLength(1);
});

it.each([
  [' font-weight="700"', 'font-weight'],
  [' text-anchor="left"', 'anchored at left'],
])('refuses a text that it would draw otherwise than it says: %s', async (more, told) => {
  await expect(rasterise(figure('钢', more), 400, RESOURCES)).rejects.toThrow(told);
});

it('refuses a text made of parts, and one without a place', async () => {
  await expect(rasterise(figure('<tspan>钢</tspan>'), 400, RESOURCES)).rejects.toThrow(
    'is not understood',
  );
  await expect(rasterise(figure('钢').replace(' y="30"', ''), 400, RESOURCES)).rejects.toThrow(
    'no place or size',
  );
});
