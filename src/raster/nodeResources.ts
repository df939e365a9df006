import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontFile } from './fontFile';
import type { PictureResources } from './pictureResources';

/**
 * What pictures are drawn with, from the installed packages.
 * @param root folder in whose node_modules they are
 */
export function nodeResources(root: string): PictureResources {
  const { resolve } = createRequire(join(root, 'package.json'));
  return {
    ranges: async () =>
      JSON.parse(
        await readFile(resolve('@fontsource/noto-sans-sc/unicode.json'), 'utf8'),
      ) as Readonly<Record<string, string>>,
    fontPart: async (name) => readFile(resolve(`@fontsource/noto-sans-sc/files/${fontFile(name)}`)),
    wasm: async () => readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
  };
}
