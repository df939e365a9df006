import type { FigureTexts } from './zhCN';

/** What the figures of a report say, in English. */
export const enUS: FigureTexts = {
  perUnit: 'kgCO2e/{unit}',
  perDeclaredUnit: 'kgCO2e per declared unit',
  ofLedger: 'kgCO2e (whole ledger)',
  total: 'Total',
  totalUnknown: 'unknown: a stage has no figure',
  withShare: '{emission} ({share})',
  outsideValue: '{emission} (outside the boundary, not counted)',
  noFigure: 'no figure',
  nothingInLedger: 'nothing in the ledger',
  named: '{name} {value}',
  comma: '{one}, {other}',
  between: '{one}; {other}',
  afterSentence: '{one}. {other}',
  creditsApart:
    '{count} {count?credit:credits} ({sum} {unit}) {count?is:are} in no total and not drawn',
  withoutFigure: '{count} {count?item has:items have} no figure and {count?is:are} not drawn',
  notAllocated: 'Rows that several products share and nobody has allocated are not drawn',
  incomplete: 'Data are incomplete for {stages}: only what is known is drawn',
  stagesAlt: 'Bar chart: emissions of “{product}” by stage ({unit}): {list}; total {total}',
};
