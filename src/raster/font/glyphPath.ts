import { contourPath, type OutlinePoint } from './contourPath';

/** Where a font keeps its outlines. */
export interface GlyphTables {
  readonly glyf: DataView;
  readonly loca: DataView;
  /** Whether loca counts in bytes, not in pairs of bytes. */
  readonly isLong: boolean;
}

/** x' = a·x + c·y + dx, y' = b·x + d·y + dy. */
interface Placing {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly dx: number;
  readonly dy: number;
}

const ON_CURVE = 1;
const REPEATED = 8;
const X = { short: 2, same: 16 };
const Y = { short: 4, same: 32 };
const PART = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 };
/** Parts of parts: more is a damaged font. */
const DEEPEST = 8;

/**
 * The outline of a glyph as commands of an SVG path, y upwards.
 * Source: OpenType specification 1.9, tables loca and glyf.
 * @param tables of the font
 * @param glyph its number
 * @param x moves it to the right, in units of the em
 */
export function glyphPath(tables: GlyphTables, glyph: number, x: number): string {
  return contours(tables, glyph, { a: 1, b: 0, c: 0, d: 1, dx: x, dy: 0 }, 0)
    .map(contourPath)
    .join('');
}

function contours(
  tables: GlyphTables,
  glyph: number,
  placing: Placing,
  depth: number,
): readonly (readonly OutlinePoint[])[] {
  const [start, end] = [startOf(tables, glyph), startOf(tables, glyph + 1)];
  // Nothing is drawn for a blank.
  if (start === end) return [];
  const count = tables.glyf.getInt16(start);
  if (count >= 0) return simple(tables.glyf, start, count, placing);
  if (depth === DEEPEST) throw new Error(`Glyph ${String(glyph)} is made of itself.`);
  return parts(tables.glyf, start).flatMap((part) =>
    contours(tables, part.glyph, within(placing, part.placing), depth + 1),
  );
}

function startOf({ loca, isLong }: GlyphTables, glyph: number): number {
  return isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
}

function simple(
  glyf: DataView,
  start: number,
  count: number,
  placing: Placing,
): readonly (readonly OutlinePoint[])[] {
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(start + 10 + 2 * index));
  const points = (ends.at(-1) ?? -1) + 1;
  const flagsAt = start + 12 + 2 * count + glyf.getUint16(start + 10 + 2 * count);
  const { flags, end } = readFlags(glyf, flagsAt, points);
  const xs = readAxis(glyf, end, flags, X);
  const ys = readAxis(glyf, xs.end, flags, Y);
  const all = flags.map((flag, index) =>
    placed(xs.values[index] as number, ys.values[index] as number, flag, placing),
  );
  return ends.map((last, index) => all.slice((ends[index - 1] ?? -1) + 1, last + 1));
}

function readFlags(
  glyf: DataView,
  start: number,
  points: number,
): { readonly flags: readonly number[]; readonly end: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < points) {
    const flag = glyf.getUint8(at++);
    const times = flag & REPEATED ? glyf.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  return { flags, end: at };
}

function readAxis(
  glyf: DataView,
  start: number,
  flags: readonly number[],
  axis: { readonly short: number; readonly same: number },
): { readonly values: readonly number[]; readonly end: number } {
  let at = start;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & axis.short) {
      const step = glyf.getUint8(at++);
      value += flag & axis.same ? step : -step;
    } else if (!(flag & axis.same)) {
      value += glyf.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

function placed(x: number, y: number, flag: number, placing: Placing): OutlinePoint {
  const { a, b, c, d, dx, dy } = placing;
  return { x: a * x + c * y + dx, y: b * x + d * y + dy, isOnCurve: (flag & ON_CURVE) !== 0 };
}

interface Part {
  readonly glyph: number;
  readonly placing: Placing;
}

function parts(glyf: DataView, start: number): readonly Part[] {
  const found: Part[] = [];
  let at = start + 10;
  let flags = PART.more;
  while (flags & PART.more) {
    flags = glyf.getUint16(at);
    const glyph = glyf.getUint16(at + 2);
    if (!(flags & PART.offsets)) throw new Error('A glyph is placed by points, which is not read.');
    const isWord = (flags & PART.words) !== 0;
    const dx = isWord ? glyf.getInt16(at + 4) : glyf.getInt8(at + 4);
    const dy = isWord ? glyf.getInt16(at + 6) : glyf.getInt8(at + 5);
    at += isWord ? 8 : 6;
    const { scale, length } = scaleAt(glyf, at, flags);
    at += length;
    found.push({ glyph, placing: { ...scale, dx, dy } });
  }
  return found;
}

function scaleAt(
  glyf: DataView,
  at: number,
  flags: number,
): { readonly scale: Omit<Placing, 'dx' | 'dy'>; readonly length: number } {
  // F2DOT14: 16384 is 1.
  const number = (index: number): number => glyf.getInt16(at + 2 * index) / 16384;
  if (flags & PART.scale) return { scale: { a: number(0), b: 0, c: 0, d: number(0) }, length: 2 };
  if (flags & PART.twoScales)
    return { scale: { a: number(0), b: 0, c: 0, d: number(1) }, length: 4 };
  if (flags & PART.matrix)
    return { scale: { a: number(0), b: number(1), c: number(2), d: number(3) }, length: 8 };
  return { scale: { a: 1, b: 0, c: 0, d: 1 }, length: 0 };
}

function within(outer: Placing, inner: Placing): Placing {
  const { a, b, c, d, dx, dy } = outer;
  return {
    a: a * inner.a + c * inner.b,
    b: b * inner.a + d * inner.b,
    c: a * inner.c + c * inner.d,
    d: b * inner.c + d * inner.d,
    dx: a * inner.dx + c * inner.dy + dx,
    dy: b * inner.dx + d * inner.dy + dy,
  };
}
