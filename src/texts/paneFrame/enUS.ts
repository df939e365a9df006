import type { PaneFrameTexts } from './zhCN';

/** What the pane says before anything else of it is loaded, in English. */
export const enUS: PaneFrameTexts = {
  title: 'Product carbon footprint',
  scan: 'Scan',
  calculate: 'Calculate',
  refresh: 'Refresh',
  scanHint: 'Shows which ledgers the workbook holds; writes nothing',
  calculateHint:
    'Calculates and writes the stage results to PCF sheets; your sheets stay as they are',
  refreshHint: 'Reads the ledgers again and rewrites only the PCF sheets that differ from them',
  phases: {
    loading: 'Getting ready …',
    reading: 'Reading the workbook …',
    calculating: 'Calculating …',
    composing: 'Writing the text of the report …',
    drawing: 'Drawing the pictures of the report ({number} of {of}) …',
    packing: 'Making the Word file …',
    writing: 'Writing the PCF sheets …',
    verifying: 'Checking what was written …',
  },
  slow: 'Excel has not answered yet. If a cell is being edited, press Enter; if a dialog is open, close it. The work goes on.',
  steps: {
    heading: 'A product carbon footprint in three steps',
    scan: 'Scan: finds material, transport and energy ledgers and emission factors; writes nothing.',
    answer: 'Answer: what is doubtful comes with options and their effects, never a guess.',
    calculate:
      'Calculate: results go into new PCF sheets as formulas and follow every change of the ledger.',
    local: 'Everything is calculated on this computer; no ledger leaves it.',
  },
  endings: {
    scanned: 'Scanned; nothing was written.',
    'nothing-to-write': 'There is no ledger that can be calculated; nothing was written.',
    written: 'The results are in the workbook.',
    refreshed: 'The PCF sheets are up to date.',
    'nothing-to-report': 'There is no ledger that can be calculated; no report was written.',
    'report-kept':
      'The report was made and handed to the downloads. Its figures are kept in “PCF Report record”, to compare with when data change.',
    'report-not-kept':
      'The report was made and handed to the downloads. The workbook has no PCF sheets yet, so the figures of the report were not kept. Calculate first, then write the report, to compare later.',
    'nothing-changed': 'The PCF sheets agree with the ledgers; nothing had to be written.',
  },
  notInExcel:
    'This page is the task pane of an Excel add-in. Open it in Excel, or start the workbench with npm start.',
};
