/** What the build understands of a module: addresses of the files of a folder that fit a pattern. */
interface ImportMeta {
  webpackContext(
    folder: string,
    options: { readonly recursive: boolean; readonly regExp: RegExp },
  ): (file: string) => string;
}
