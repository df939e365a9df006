import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFont, type Font } from './font/readFont';
import { drawable, lettering } from './lettering';
import { partsFor } from './partsFor';
import type { PictureResources } from './pictureResources';
import { textAsPaths, textsIn } from './textAsPaths';

/** A picture, and what of its texts could not be drawn. */
export interface Picture {
  /** Bytes of a PNG file. */
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Characters that the font has not, each once: an empty box stands for them. */
  readonly missing: readonly string[];
}

/**
 * Draws a figure. The bytes depend on what is given alone: no font and no setting of the machine.
 * @param svg the figure
 * @param width of the picture in pixels; its height follows
 * @param resources the font and the rasteriser
 */
export async function rasterise(
  svg: string,
  width: number,
  resources: PictureResources,
): Promise<Picture> {
  const names = partsFor(textsIn(svg).flatMap(drawable), await resources.ranges());
  const [parts] = await Promise.all([
    Promise.all(names.map(async (name) => fontOf(name, resources))),
    started(resources),
  ]);
  const lines = lettering(parts);
  const drawing = new Resvg(textAsPaths(svg, lines), {
    fitTo: { mode: 'width', value: width },
    background: 'white',
    font: { fontBuffers: [] },
  });
  const image = drawing.render();
  const picture: Picture = {
    png: image.asPng(),
    width: image.width,
    height: image.height,
    missing: [...lines.missing],
  };
  image.free();
  drawing.free();
  return picture;
}

/** Parts of the font that were read: most pictures of a report have most characters in common. */
const FONTS = new WeakMap<PictureResources, Map<string, Promise<Font>>>();

async function fontOf(name: string, resources: PictureResources): Promise<Font> {
  const known = FONTS.get(resources) ?? new Map<string, Promise<Font>>();
  FONTS.set(resources, known);
  const reading = known.get(name) ?? resources.fontPart(name).then(readFont);
  known.set(name, reading);
  try {
    return await reading;
  } catch (error) {
    // Another attempt may reach the file.
    known.delete(name);
    throw error;
  }
}

/** The rasteriser can be started once; what is started is the same wherever it came from. */
let starting: Promise<void> | null = null;

async function started(resources: PictureResources): Promise<void> {
  starting ??= resources.wasm().then(async (bytes) => initWasm(bytes as BufferSource));
  try {
    await starting;
  } catch (error) {
    // Another attempt may reach the file.
    starting = null;
    throw error;
  }
}
