import { cutOffOf, type CutOff } from '../../core/analysis/cutOffOf';
import { leftOutOf, type LeftOutEntry } from '../../core/analysis/leftOutOf';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { ProductFootprint } from '../../core/study/footprint';
import { factValue } from '../../texts/facts/factWords';
import { fill } from '../../texts/fill';
import { cellAddress } from '../../workbook/address';
import { formulaText } from '../formulas/formulaText';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, linkCell, numberCell, textCell, type CellSpec } from '../sheetWriter';
import { shownSheet } from '../shownSheet';
import { analysisBlock, firstRow, type AnalysisBlock } from './analysisBlock';
import { countedCount, countedSum, totalReference } from './analysisSums';
import { apartFormula } from './apartFormula';

const PERCENT = 100;

/**
 * The items below the study's cut-off rule: they are counted, and the rule would let them go.
 * @param context the study
 * @param top the first row
 */
export function cutOffBlock(context: ReportContext, top: number): AnalysisBlock {
  const { texts, inventory, footprint } = context;
  const { analysis, columns: words } = texts;
  const fact = inventory.facts.study.cutOff;
  const rule = fact === null ? analysis.noRule : factValue(fact, texts);
  const lines = [[textCell(fill(analysis.rule, { rule }), 'note')]];
  const first = firstRow({ top, lines });
  const found = footprint.products.flatMap((product, productIndex) => {
    const cutOff = fact === null ? null : cutOffOf(product, fact.value);
    return cutOff === null ? [] : [{ product, productIndex, cutOff }];
  });
  const block = analysisBlock({
    top,
    heading: analysis.headings.cutOff,
    lines,
    table: 'PCF_CutOff',
    headers: [
      words.code,
      words.product,
      analysis.columns.items,
      analysis.columns.limit,
      analysis.columns.below,
      analysis.columns.belowShare,
      analysis.columns.together,
      words.verdict,
    ],
    rows: found.map((line, index) => cutOffRow(context, line, first + index)),
    none: fact === null ? analysis.none.rule : analysis.none.cutOff,
  });
  const line = { top: top + 1, bottom: top + 1, left: 0, right: MERGED_TO };
  return { ...block, merges: [...block.merges, line] };
}

const MERGED_TO = 5;

interface CutOffLine {
  readonly product: ProductFootprint;
  readonly productIndex: number;
  readonly cutOff: CutOff;
}

const COLUMNS = { code: 0, limit: 3, below: 4, share: 5, together: 6 } as const;

function cutOffRow(context: ReportContext, line: CutOffLine, row: number): readonly CellSpec[] {
  const { states } = context.texts;
  const { product, productIndex, cutOff } = line;
  const { rule } = cutOff;
  const at = (column: number): string => cellAddress({ row, column });
  const { togetherPercent } = rule;
  return [
    textCell(productCode(productIndex), 'textCentered'),
    textCell(product.product.name),
    ...(rule.basis === 'mass' ? massCells(cutOff) : emissionCells(context, line, row)),
    togetherPercent === null
      ? textCell(states.notApplicable, 'textCentered')
      : numberCell(togetherPercent / PERCENT, 'share'),
    verdictCell(context, cutOff, at(COLUMNS.share), at(COLUMNS.together)),
  ];
}

/** Masses stand in many units in the stage sheets: these are the figures of the calculation itself. */
function massCells({ items, limit, below, share }: CutOff): readonly CellSpec[] {
  return [
    numberCell(items.length, 'count'),
    numberCell(limit, 'amount'),
    numberCell(below, 'amount'),
    numberCell(share, 'share'),
  ];
}

function emissionCells(
  context: ReportContext,
  { product, productIndex, cutOff }: CutOffLine,
  row: number,
): readonly CellSpec[] {
  const { items, limit, below, share, rule } = cutOff;
  const total = totalReference(context, productIndex);
  const at = (column: number): string => cellAddress({ row, column });
  const rows = {
    product,
    productIndex,
    code: at(COLUMNS.code),
    criteria: [
      { column: 'emission', is: `"<"&${at(COLUMNS.limit)}` },
      { column: 'emission', is: `">"&-${at(COLUMNS.limit)}` },
    ],
  } as const;
  return [
    formulaCell(countedCount(context, rows), items.length, 'count'),
    formulaCell(`${total}*${String(rule.eachPercent)}%`, limit, 'emission'),
    formulaCell(countedSum(context, rows), below, 'emission'),
    formulaCell(`${at(COLUMNS.below)}/${total}`, share, 'share'),
  ];
}

function verdictCell(
  { texts }: ReportContext,
  { isWithin }: CutOff,
  share: string,
  together: string,
): CellSpec {
  if (isWithin === null) return textCell(texts.states.notApplicable, 'textCentered');
  const { within, beyond } = texts.analysis.verdicts;
  const formula = `IF(${share}<=${together},${formulaText(within)},${formulaText(beyond)})`;
  return formulaCell(formula, isWithin ? within : beyond, 'state');
}

/**
 * What of the ledger no total has, with its emission where that is known.
 * @param context the study
 * @param top the first row
 */
export function leftOutBlock(context: ReportContext, top: number): AnalysisBlock {
  const { analysis, columns: words } = context.texts;
  const entries = leftOutOf(context.footprint, context.inventory);
  const totals = totalsOf(context);
  return analysisBlock({
    top,
    heading: analysis.headings.leftOut,
    table: 'PCF_LeftOut',
    headers: [
      words.rank,
      analysis.columns.leftOut,
      words.cell,
      analysis.columns.reason,
      words.sheet,
      words.emission,
      analysis.columns.ofTotals,
    ],
    rows: entries.map((entry, index) =>
      leftOutRow(context, totals, entry, index, firstRow({ top }) + index),
    ),
    none: analysis.none.leftOut,
  });
}

function leftOutRow(
  context: ReportContext,
  totals: Totals | null,
  entry: LeftOutEntry,
  index: number,
  row: number,
): readonly CellSpec[] {
  const { texts } = context;
  const { notApplicable } = texts.states;
  const { at, name, reason, kind } = entry;
  const why = texts.analysis.leftOut[kind];
  return [
    textCell(String(index + 1), 'textCentered'),
    textCell(name === '' ? notApplicable : name),
    at === null ? textCell(notApplicable, 'textCentered') : linkCell(at.sheet, at.cell),
    textCell(reason === null ? why : fill(texts.analysis.because, { why, reason })),
    textCell(at === null ? notApplicable : shownSheet(at, context)),
    emissionCell(context, entry),
    ofTotalsCell(context, totals, entry, cellAddress({ row, column: LEFT_OUT_EMISSION })),
  ];
}

const LEFT_OUT_EMISSION = 5;

function emissionCell(context: ReportContext, entry: LeftOutEntry): CellSpec {
  const { ledgerKgCo2e, activities } = entry;
  if (ledgerKgCo2e === null) return textCell(context.texts.analysis.unknown, 'textCentered');
  const formula = apartFormula(context, activities);
  return formula === null
    ? numberCell(ledgerKgCo2e, 'emission')
    : formulaCell(formula, ledgerKgCo2e, 'emission');
}

/** The totals of all products together: the formula and what it comes to, in kg CO2e. */
interface Totals {
  readonly formula: string;
  readonly sum: number;
}

/** Null where one of them is not known, or there is nothing to compare with. */
function totalsOf(context: ReportContext): Totals | null {
  const { products } = context.footprint;
  const totals = products.flatMap(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e ?? []);
  const sum = compensatedSum(totals);
  if (totals.length < products.length || sum === 0) return null;
  return { formula: products.map((_, index) => totalReference(context, index)).join('+'), sum };
}

function ofTotalsCell(
  context: ReportContext,
  totals: Totals | null,
  { ledgerKgCo2e }: LeftOutEntry,
  emission: string,
): CellSpec {
  if (ledgerKgCo2e === null || totals === null) {
    return textCell(context.texts.states.notApplicable, 'textCentered');
  }
  return formulaCell(`${emission}/(${totals.formula})`, ledgerKgCo2e / totals.sum, 'share');
}
