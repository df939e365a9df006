import { browserResources } from '../../../src/raster/browserResources';
import { rasterise } from '../../../src/raster/rasterise';

/** What the page of the pictures offers tests in its window. */
export interface DrawingWindow {
  /** Bytes of a figure's PNG file. */
  drawPicture(svg: string, width: number): Promise<readonly number[]>;
}

const resources = browserResources();

Object.assign(window, {
  drawPicture: async (svg, width) => [...(await rasterise(svg, width, resources)).png],
} satisfies DrawingWindow);
