import type { Lettering } from './lettering';

/** A text of a figure: attributes without < and >, and nothing but characters inside. */
const TEXT = /<text((?: [a-z-]+="[^"<>]*")*)>([^<]*)<\/text>/g;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const KNOWN = new Set(['x', 'y', 'font-size', 'text-anchor', 'fill', 'transform']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The characters of all texts in a figure.
 * @param svg a figure
 */
export function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(TEXT)].map(([, , text = '']) => plain(text));
}

/**
 * A figure with the outlines of its letters in place of its texts, so that no font is looked for
 * while it is drawn.
 * @param svg a figure: its texts have x, y, font-size, text-anchor, fill and transform, and no parts
 * @param lines lays out each text
 * @throws Error where a text says more than is understood: our own bug
 */
export function textAsPaths(svg: string, lines: Lettering): string {
  const drawn = svg.replace(TEXT, (_, attributes: string, text: string) =>
    pathOf(attributesOf(attributes), plain(text), lines),
  );
  if (/<\/?(text|tspan)\b/.test(drawn)) throw new Error('A text of a figure is not understood.');
  return drawn;
}

function pathOf(given: ReadonlyMap<string, string>, text: string, lines: Lettering): string {
  const { path, width, unitsPerEm } = lines.lineOf(text);
  if (path === '') return '';
  const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(given.get(name)));
  if (![x, y, size].every(Number.isFinite))
    throw new Error(`The text ${text} of a figure has no place or size.`);
  const scale = (size as number) / unitsPerEm;
  const left = (x as number) - width * scale * anchored(given.get('text-anchor') ?? 'start');
  const kept = ['fill', 'transform'].flatMap((name) => {
    const value = given.get(name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  const place = `translate(${written(left)} ${String(y)}) scale(${String(scale)} ${String(-scale)})`;
  return `<g${kept.join('')}><path transform="${place}" d="${path}"/></g>`;
}

function anchored(anchor: string): number {
  if (anchor === 'start') return 0;
  if (anchor === 'middle') return 0.5;
  if (anchor === 'end') return 1;
  throw new Error(`A text of a figure is anchored at ${anchor}.`);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (!KNOWN.has(name)) throw new Error(`A text of a figure has ${name}, which is not drawn.`);
    found.set(name, value);
  }
  return found;
}

function plain(escaped: string): string {
  return escaped.replace(
    /&(#x?)?([0-9a-z]+);/gi,
    (whole, code: string | undefined, name: string) =>
      code === undefined
        ? (ENTITIES[name] ?? whole)
        : String.fromCodePoint(Number.parseInt(name, code === '#' ? 10 : 16)),
  );
}

/** A thousandth of a pixel. */
function written(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
