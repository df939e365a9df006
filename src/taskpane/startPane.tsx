import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../excel/excelWorkbook';
import type { Language } from '../texts/language';
import { Pane } from './Pane';
import { paneTheme } from './paneTheme';
import { paneTexts } from './texts/paneTexts';
import './pane.css';

/** Shows the pane as soon as Office is ready. */
export function startPane(): void {
  void Office.onReady(({ host }) => {
    showPane(host);
  });
}

function showPane(host: Office.HostType): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no place for the pane.');
  // Outside Office there is no context: the browser's language decides, and the standard theme.
  const isInExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const language = languageFor(isInExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  document.title = paneTexts(language).title;
  const background = isInExcel ? Office.context.officeTheme.bodyBackgroundColor : undefined;
  const forcedColors = window.matchMedia('(forced-colors: active)').matches;
  createRoot(place).render(
    <Pane
      port={isInExcel ? excelPort() : null}
      language={language}
      theme={paneTheme(background, forcedColors)}
    />,
  );
}

function excelPort(): ReturnType<typeof excelWorkbook> {
  return excelWorkbook({
    run: (options, work) => Excel.run(options, work),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  });
}

/** Any Chinese is served in Chinese, everything else in English. */
function languageFor(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
