import type { Handed } from '../../app/session/sessionState';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { paneTexts } from '../../texts/pane/paneTexts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** As long as a browser may take to fetch what it was handed. */
const KEPT_MS = 60_000;

/**
 * Hands a report to the page's downloads.
 * @param bytes of the .docx file
 * @param date of the report, which is in the file's name
 * @param language of the pane
 */
export function handReport(bytes: Uint8Array, date: string, language: Language): Handed {
  const file = fill(paneTexts(language).reportFile, { date });
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORD }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
  return { file, isSaved: !isOnMac() };
}

/** Excel for Mac is said to take a download from a pane without a word and to save nothing. */
function isOnMac(): boolean {
  return Office.context.platform === Office.PlatformType.Mac;
}
