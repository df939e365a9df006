import { escapedXml } from '../../core/escapedXml';
import { FIGURE_WIDTH, type Figure } from './figure';

/** How a text stands in a figure. */
export interface Lettered {
  /** Of the text in pixels. */
  readonly size?: number;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Ink of figures: they are printed, often in black. */
export const INK = { text: '#1f2933', quiet: '#52606d', line: '#9aa5b1', faint: '#e4e7eb' };
/** Text of figures in pixels; nothing is smaller than `small`. */
export const SIZE = { text: 12.5, small: 11.5 };
/** Fills what is shown and not counted. */
export const HATCHED = 'url(#hatched)';

const HATCHES =
  '<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" ' +
  'patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/>' +
  `<rect width="2" height="6" fill="${INK.line}"/></pattern></defs>`;

/**
 * A figure of these shapes on white.
 * @param shapes as SVG, the hindmost first
 * @param height in pixels
 * @param alt what is to be seen
 */
export function figureOf(shapes: readonly string[], height: number, alt: string): Figure {
  const size = `width="${String(FIGURE_WIDTH)}" height="${written(height)}"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ` +
    `viewBox="0 0 ${String(FIGURE_WIDTH)} ${written(height)}" ` +
    `font-family="'Noto Sans SC','Microsoft YaHei',sans-serif">` +
    `${HATCHES}<rect ${size} fill="#ffffff"/>${shapes.join('')}</svg>`;
  return { svg, width: FIGURE_WIDTH, height, alt };
}

/**
 * A line of text.
 * @param text as it is read
 * @param x of its anchor
 * @param y of its baseline
 * @param how it stands
 */
export function textAt(text: string, x: number, y: number, how: Lettered = {}): string {
  const { size = SIZE.text, color = INK.text, anchor = 'start' } = how;
  return (
    `<text x="${written(x)}" y="${written(y)}" font-size="${String(size)}" ` +
    `text-anchor="${anchor}" fill="${color}">${escapedXml(text)}</text>`
  );
}

/** A rectangle of a figure. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A rectangle.
 * @param box where
 * @param attributes of SVG: fill, stroke …
 */
export function rectangle(box: Box, attributes: Readonly<Record<string, string | number>>): string {
  const { x, y, width, height } = box;
  return element('rect', { x, y, width, height, ...attributes });
}

/**
 * An element without content.
 * @param name of SVG
 * @param attributes of SVG; numbers are in pixels
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): string {
  const all = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? written(value) : escapedXml(value)}"`,
  );
  return `<${name}${all.join('')}/>`;
}

/**
 * A number of SVG, to a thousandth of a pixel.
 * @param value finite
 */
export function written(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A place in a figure is not finite.');
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded);
}
