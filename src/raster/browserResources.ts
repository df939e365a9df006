import ranges from '@fontsource/noto-sans-sc/unicode.json';
import { fontFile } from './fontFile';
import type { PictureResources } from './pictureResources';

/** The address at which the build has put each part of the font; the file of all Chinese is none of them. */
const FONT_ADDRESS = import.meta.webpackContext(
  '../../node_modules/@fontsource/noto-sans-sc/files',
  { recursive: false, regExp: /-(?:\d+|cyrillic|latin|latin-ext|vietnamese)-400-normal\.woff$/ },
);

/**
 * What pictures are drawn with, each file fetched from the add-in's own server when it is needed.
 */
export function browserResources(): PictureResources {
  return {
    ranges: async () => Promise.resolve(ranges),
    fontPart: async (name) => fetched(FONT_ADDRESS(`./${fontFile(name)}`)),
    wasm: async () => fetched(new URL('@resvg/resvg-wasm/index_bg.wasm', import.meta.url).href),
  };
}

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return new Uint8Array(await response.arrayBuffer());
}
