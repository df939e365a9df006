import {
  sensitivityOf,
  VARIATION,
  type FactorSensitivity,
} from '../../core/analysis/sensitivityOf';
import type { ProductFootprint } from '../../core/study/footprint';
import { absoluteAddress, cellAddress } from '../../workbook/address';
import { formulaText } from '../formulas/formulaText';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, numberCell, textCell, type CellSpec } from '../sheetWriter';
import { analysisBlock, firstRow, type AnalysisBlock } from './analysisBlock';
import { countedCount, countedSum, totalReference } from './analysisSums';
import { factorCells, factorCode, shownName } from './factorLayout';
import { coverageReference } from './settingsProducts';

/** A factor of a product. */
export interface FactorLine {
  readonly product: ProductFootprint;
  readonly productIndex: number;
  readonly sensitivity: FactorSensitivity;
  /** Among the product's factors; those that change as much share one. */
  readonly rank: number;
}

/** Columns of the table. */
const SENSITIVITY_COLUMNS = {
  code: 0,
  product: 1,
  factorCode: 2,
  name: 3,
  factor: 4,
  unit: 5,
  count: 6,
  emission: 7,
  share: 8,
  change: 9,
  perUnit: 10,
  rank: 11,
} as const;

/**
 * Every factor of every product, the largest change of each product first.
 * @param context the study
 */
export function factorLines({ footprint }: ReportContext): readonly FactorLine[] {
  return footprint.products.flatMap((product, productIndex) => {
    const ranked = sensitivityOf(product);
    const sizes = ranked.map(({ ledgerKgCo2e }) => Math.abs(ledgerKgCo2e));
    const first = new Map<number, number>();
    sizes.forEach((size, at) => first.set(size, first.get(size) ?? at));
    return ranked.map((sensitivity, at) => {
      const rank = 1 + (first.get(sizes[at] as number) ?? at);
      return { product, productIndex, sensitivity, rank };
    });
  });
}

/**
 * What a change of each factor does to the totals: formulas over the stage sheets.
 * @param context the study
 * @param lines the factors
 * @param top the first row
 */
export function factorsBlock(
  context: ReportContext,
  lines: readonly FactorLine[],
  top: number,
): AnalysisBlock {
  const { analysis, columns: words } = context.texts;
  const intro = [
    [textCell(analysis.variation, 'note'), null, null, null, numberCell(VARIATION, 'share')],
  ];
  const first = firstRow({ top, lines: intro });
  const frame: Frame = {
    first,
    last: first + lines.length - 1,
    variation: absoluteAddress({ top: top + 1, bottom: top + 1, left: 4, right: 4 }),
  };
  const block = analysisBlock({
    top,
    heading: analysis.headings.sensitivity,
    lines: intro,
    table: 'PCF_Sensitivity',
    headers: [
      words.code,
      words.product,
      analysis.columns.factorCode,
      words.factorName,
      words.factor,
      words.factorUnit,
      analysis.columns.items,
      words.emission,
      words.shareOfTotal,
      analysis.columns.change,
      analysis.columns.changePerUnit,
      analysis.columns.rank,
    ],
    rows: lines.map((line, index) => factorRow(context, line, frame, first + index)),
    none: analysis.none.sensitivity,
  });
  const label = { top: top + 1, bottom: top + 1, left: 0, right: 3 };
  return { ...block, merges: [...block.merges, label] };
}

interface Frame {
  readonly first: number;
  readonly last: number;
  readonly variation: string;
}

function factorRow(
  context: ReportContext,
  line: FactorLine,
  frame: Frame,
  row: number,
): readonly CellSpec[] {
  const { product, productIndex, sensitivity } = line;
  const { factor, itemCount, ledgerKgCo2e } = sensitivity;
  const at = (column: number): string => cellAddress({ row, column });
  const is = SENSITIVITY_COLUMNS;
  const rows = {
    product,
    productIndex,
    code: at(is.code),
    criteria: [{ column: 'factorCode', is: at(is.factorCode) }],
  } as const;
  const cells = factorCells(context, factor);
  return [
    textCell(productCode(productIndex), 'textCentered'),
    textCell(product.product.name),
    textCell(factorCode(context, factor), 'textCentered'),
    formulaCell(cells.name, shownName(factor, context.texts), 'text'),
    formulaCell(cells.value, factor.value, 'factor'),
    textCell(factor.unitText, 'textCentered'),
    formulaCell(countedCount(context, rows), itemCount, 'count'),
    formulaCell(countedSum(context, rows), ledgerKgCo2e, 'emission'),
    shareCell(context, line, at(is.emission)),
    formulaCell(`${at(is.emission)}*${frame.variation}`, ledgerKgCo2e * VARIATION, 'emission'),
    perUnitCell(context, line, at(is.change)),
    formulaCell(rankFormula(frame, row), line.rank, 'count'),
  ];
}

function shareCell(
  context: ReportContext,
  { productIndex, sensitivity }: FactorLine,
  emission: string,
): CellSpec {
  const { notApplicable } = context.texts.states;
  if (sensitivity.share === null) return textCell(notApplicable, 'textCentered');
  const total = totalReference(context, productIndex);
  const formula = `IF(${total}=0,${formulaText(notApplicable)},${emission}/${total})`;
  return formulaCell(formula, sensitivity.share, 'share');
}

function perUnitCell(
  context: ReportContext,
  { productIndex, sensitivity }: FactorLine,
  change: string,
): CellSpec {
  const { effectKgCo2e } = sensitivity;
  return effectKgCo2e === null
    ? textCell(context.texts.states.missing, 'textCentered')
    : formulaCell(
        `${change}/${coverageReference(context, productIndex)}`,
        effectKgCo2e,
        'emission',
      );
}

/** One more than the product's factors that bring more; the change is the same part of each. */
function rankFormula({ first, last }: Frame, row: number): string {
  const { code, emission } = SENSITIVITY_COLUMNS;
  const range = (column: number): string =>
    absoluteAddress({ top: first, bottom: last, left: column, right: column });
  const at = (column: number): string => cellAddress({ row, column });
  return `1+SUMPRODUCT((${range(code)}=${at(code)})*(ABS(${range(emission)})>ABS(${at(emission)})))`;
}
