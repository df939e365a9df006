import type { PaneTexts } from './zhCN';

/** Every sentence of the task pane's own, in English. */
export const enUS: PaneTexts = {
  title: 'Product carbon footprint',
  scan: 'Scan',
  calculate: 'Calculate',
  scanHint: 'Shows which ledgers the workbook holds; writes nothing',
  calculateHint:
    'Calculates and writes the stage results to PCF sheets; your sheets stay as they are',
  scanning: 'Scanning …',
  calculating: 'Calculating and writing …',
  sheetsFound: 'Sheets found',
  sheet: 'Sheet',
  role: 'Holds',
  results: 'Results (kgCO2e)',
  product: 'Product',
  written: 'The results are in the workbook.',
  nothingWritten: 'There is no ledger that can be calculated; nothing was written.',
  findings: 'Findings: {count}',
  questions:
    'Open questions: {count} (calculated with the assumptions; answer them in “PCF Settings”)',
  noneFound: 'Nothing was found that needs attention.',
  failed: 'Not completed: {detail}',
  notInExcel:
    'This page is the task pane of an Excel add-in. Open it in Excel, or start the workbench with npm start.',
  roles: {
    material: 'materials',
    transport: 'transport',
    energy: 'energy',
    distribution: 'distribution',
    use: 'use',
    endOfLife: 'end of life',
    waste: 'waste',
    output: 'output',
    factors: 'emission factors',
    results: 'stated results',
    other: 'not used',
  },
};
