/**
 * Inserts all sheets of a workbook behind those of the open one. Their marks come along: they are
 * names local to the sheets.
 * @param context of the run
 * @param file the workbook's bytes
 */
export async function insertCopies(context: Excel.RequestContext, file: Uint8Array): Promise<void> {
  context.workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: 'End' });
  await context.sync();
}

/** A piece at a time: all bytes at once would be too many arguments. */
const PIECE = 8_192;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}
