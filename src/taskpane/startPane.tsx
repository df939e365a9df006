import { createRoot } from 'react-dom/client';
import type { StudySession } from '../app/session/studySession';
import type { Language } from '../texts/language';
import { paneFrameTexts } from '../texts/paneFrame/paneFrameTexts';
import { officeBackground } from './officeBackground';
import { Pane } from './Pane';
import { paneTheme } from './paneTheme';
import { excelSession } from './session/excelSession';
import './pane.css';

/**
 * Draws the pane as soon as Office is ready, in the language of Excel's interface and the theme of
 * Office.
 * @returns the session it shows, for the ribbon's buttons; null outside Excel
 */
export async function startPane(): Promise<StudySession | null> {
  const { host } = await Office.onReady();
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no place for the pane.');
  // Outside Office there is no context: the browser's language decides, and the standard theme.
  const isInExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const language = languageFor(isInExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  document.title = paneFrameTexts(language).title;
  const background = isInExcel ? officeBackground(Office.context) : undefined;
  const forcedColors = window.matchMedia('(forced-colors: active)').matches;
  const session = isInExcel ? excelSession(language) : null;
  const theme = await paneTheme(background, forcedColors);
  createRoot(place).render(<Pane session={session} language={language} theme={theme} />);
  return session;
}

/** Any Chinese is served in Chinese, everything else in English. */
function languageFor(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
