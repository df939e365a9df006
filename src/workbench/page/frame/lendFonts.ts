/**
 * Gives the add-in's page the Chinese font of this page, as a machine with Excel has one: under
 * the names of fonts that such machines bring, for Chinese characters alone, and only where the
 * machine lacks them.
 * @param frame with the add-in's page in it
 */
export function lendFonts(frame: HTMLIFrameElement): void {
  const { contentDocument } = frame;
  if (contentDocument === null) throw new Error('The add-in’s page is not of this origin.');
  for (const weight of ['400', '700']) {
    const link = contentDocument.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/fonts/${weight}.css`;
    contentDocument.head.append(link);
  }
}
