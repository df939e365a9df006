/** What pictures are drawn with; it comes with the product, wherever that runs. */
export interface PictureResources {
  /** By the name of each part of the font, the characters in it: U+20-22,U+4e00. */
  ranges(): Promise<Readonly<Record<string, string>>>;
  /** A part of the font, a WOFF 1.0 file. */
  fontPart(name: string): Promise<Uint8Array>;
  /** The program of the rasteriser. */
  wasm(): Promise<Uint8Array>;
}
