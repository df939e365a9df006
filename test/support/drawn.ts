/** A rectangle of a figure; sizes are in pixels. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** The rectangles of a figure that have a class, from first to last. */
export function boxesOf(svg: string, name: string): readonly DrawnBox[] {
  return [...svg.matchAll(/<rect( [^>]*)\/>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => attributes.includes(` class="${name}"`))
    .map((attributes) => ({
      x: numberOf(attributes, 'x'),
      y: numberOf(attributes, 'y'),
      width: numberOf(attributes, 'width'),
      height: numberOf(attributes, 'height'),
      fill: textOf(attributes, 'fill'),
    }));
}

/** The texts of a figure as they are read. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** A figure with nothing in its texts. */
export function withoutTexts(svg: string): string {
  return svg.replace(/(<text[^>]*>)[^<]*/g, '$1');
}

function numberOf(attributes: string, name: string): number {
  return Number(textOf(attributes, name));
}

function textOf(attributes: string, name: string): string {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  if (found === undefined) throw new Error(`A rectangle has no ${name}: ${attributes}`);
  return found;
}
