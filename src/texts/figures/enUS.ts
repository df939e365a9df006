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
  corrections:
    '{count} {count?correction:corrections} ({sum} {unit}) {count?is:are} taken from the total and not drawn; shares are of the sum of what is drawn',
  unnamed: '(no name)',
  others: '{count} {count?other:others}',
  nothingToDraw: 'No emission above zero to draw',
  sumShare: 'Share of all so far',
  paretoItem: '{name} {emission} ({share} with those before)',
  paretoAlt:
    'Pareto chart: the items of “{product}” that emit most ({unit}), the largest first: {list}',
  itemsHead: 'Items',
  stagesHead: 'Stages',
  sankeyAlt:
    'Sankey diagram: the emissions of “{product}” ({unit}) flow from items into stages and from there into the product: {list}',
  sankeyStage: '{stage} {emission} ({share}) from {list}',
  boundary: 'System boundary: {boundary}',
  notCovered: 'nothing in the ledger, not covered',
  sharedOnly: 'only {count} shared {count?row:rows}, in no product',
  askedNotCovered: 'part of the chosen boundary, but nothing in the ledger: not covered',
  outsideItems: 'outside the boundary, not counted ({count} {count?item:items} in the ledger)',
  insideTold: '{stage} ({inputs})',
  outsideTold: '{stage} ({reason})',
  none: 'none',
  boundaryAlt:
    'Diagram of the system boundary of “{product}”; {boundary}. Inside the dashed line: {inside}. Outside: {outside}',
};
