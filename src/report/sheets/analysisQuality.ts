import type { DataQuality, TechnologyFit } from '../../core/analysis/dataQualityOf';
import { qualityShares, type QualityShare } from '../../core/analysis/qualityShares';
import { countedItems } from '../../core/study/countedItems';
import type { EmissionFactor } from '../../core/study/factor';
import type { Item, ProductFootprint } from '../../core/study/footprint';
import { qualityKindName } from '../../texts/analysis/qualityKindName';
import { factorSource } from '../../texts/factors/factorSource';
import { fill } from '../../texts/fill';
import { cellAddress } from '../../workbook/address';
import { formulaText } from '../formulas/formulaText';
import { itemQuality } from '../itemQuality';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, numberCell, textCell, type CellSpec } from '../sheetWriter';
import { analysisBlock, firstRow, type AnalysisBlock } from './analysisBlock';
import type { FactorLine } from './analysisFactors';
import { countedCount, countedSum, totalReference } from './analysisSums';
import { factorCells, factorCode, shownName } from './factorLayout';

/**
 * The emissions by the kind of their data and by how well factors fit: formulas over the stage sheets.
 * @param context the study
 * @param top the first row
 */
export function sharesBlock(context: ReportContext, top: number): AnalysisBlock {
  const { analysis, columns: words } = context.texts;
  const lines = context.footprint.products.flatMap((product, productIndex) =>
    qualityShares(product, ({ activity }) => itemQuality(context, activity, productIndex)).map(
      (share) => ({ product, productIndex, share }),
    ),
  );
  return analysisBlock({
    top,
    heading: analysis.headings.shares,
    table: 'PCF_DataShares',
    headers: [
      words.code,
      words.product,
      analysis.columns.of,
      analysis.columns.kind,
      analysis.columns.items,
      words.emission,
      words.shareOfTotal,
    ],
    rows: lines.map((line, index) => shareRow(context, line, firstRow({ top }) + index)),
    none: analysis.none.quality,
  });
}

interface ShareLine {
  readonly product: ProductFootprint;
  readonly productIndex: number;
  readonly share: QualityShare;
}

function shareRow(
  context: ReportContext,
  { product, productIndex, share }: ShareLine,
  row: number,
): readonly CellSpec[] {
  const { analysis, states } = context.texts;
  const at = (column: number): string => cellAddress({ row, column });
  const rows = {
    product,
    productIndex,
    code: at(0),
    criteria: [{ column: share.of, is: at(KIND_COLUMN) }],
  };
  const total = totalReference(context, productIndex);
  return [
    textCell(productCode(productIndex), 'textCentered'),
    textCell(product.product.name),
    textCell(analysis.of[share.of], 'textCentered'),
    textCell(qualityKindName(share.of, share.kind, analysis)),
    formulaCell(countedCount(context, rows), share.itemCount, 'count'),
    formulaCell(countedSum(context, rows), share.ledgerKgCo2e, 'emission'),
    share.share === null
      ? textCell(states.notApplicable, 'textCentered')
      : formulaCell(
          `IF(${total}=0,${formulaText(states.notApplicable)},${at(EMISSION_COLUMN)}/${total})`,
          share.share,
          'share',
        ),
  ];
}

const KIND_COLUMN = 3;
const EMISSION_COLUMN = 5;

/**
 * The quality of every factor: where it comes from, its year and region beside the study's.
 * @param context the study
 * @param lines the factors
 * @param top the first row
 */
export function qualityBlock(
  context: ReportContext,
  lines: readonly FactorLine[],
  top: number,
): AnalysisBlock {
  const { analysis, columns: words } = context.texts;
  const itemsOf = itemsByFactor();
  return analysisBlock({
    top,
    heading: analysis.headings.quality,
    table: 'PCF_DataQuality',
    headers: [
      words.code,
      words.product,
      analysis.columns.factorCode,
      words.factorName,
      analysis.columns.factorData,
      words.source,
      analysis.columns.factorYear,
      analysis.columns.periodYear,
      analysis.columns.yearsBehind,
      analysis.columns.geography,
      analysis.columns.technology,
    ],
    rows: lines.map((line, index) =>
      qualityRow(context, line, itemsOf(line), firstRow({ top }) + index),
    ),
    none: analysis.none.quality,
  });
}

/** Looks up the items of a factor, each product gone through once. */
function itemsByFactor(): (line: FactorLine) => readonly Item[] {
  const known = new Map<ProductFootprint, Map<string, Item[]>>();
  return ({ product, sensitivity }) => {
    const own = known.get(product) ?? groupedItems(product);
    known.set(product, own);
    return own.get(sensitivity.factor.id) ?? [];
  };
}

function groupedItems(product: ProductFootprint): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of countedItems(product)) {
    const id = item.activity.factor?.id;
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [item]);
    else group.push(item);
  }
  return groups;
}

function qualityRow(
  context: ReportContext,
  line: FactorLine,
  items: readonly Item[],
  row: number,
): readonly CellSpec[] {
  const { analysis } = context.texts;
  const { product, productIndex, sensitivity } = line;
  const { factor } = sensitivity;
  const qualities = items.map(({ activity }) => itemQuality(context, activity, productIndex));
  const [quality] = qualities;
  if (quality === undefined) throw new Error(`${factor.id} is used by no item.`);
  const assumed = qualities.find(({ factor: kind }) => kind === 'estimated') ?? quality;
  return [
    textCell(productCode(productIndex), 'textCentered'),
    textCell(product.product.name),
    textCell(factorCode(context, factor), 'textCentered'),
    formulaCell(factorCells(context, factor).name, shownName(factor, context.texts), 'text'),
    textCell(analysis.kinds[assumed.factor], 'textCentered'),
    textCell(sourceText(context, factor)),
    yearCell(quality.factorYear, analysis.unknown),
    yearCell(quality.periodYear, analysis.unknown),
    behindCell(quality, row, analysis.unknown),
    textCell(geographyText(context, quality), 'textCentered'),
    textCell(analysis.technology[worstOf(qualities)], 'textCentered'),
  ];
}

function sourceText({ texts }: ReportContext, factor: EmissionFactor): string {
  return factorSource(factor, texts) ?? texts.states.missing;
}

const FACTOR_YEAR_COLUMN = 6;
const PERIOD_YEAR_COLUMN = 7;

function yearCell(year: number | null, unknown: string): CellSpec {
  return year === null ? textCell(unknown, 'textCentered') : numberCell(year, 'count');
}

/** How many years the factor is older than the study's period. */
function behindCell(
  { factorYear, periodYear }: DataQuality,
  row: number,
  unknown: string,
): CellSpec {
  if (factorYear === null || periodYear === null) return textCell(unknown, 'textCentered');
  const factor = cellAddress({ row, column: FACTOR_YEAR_COLUMN });
  const period = cellAddress({ row, column: PERIOD_YEAR_COLUMN });
  return formulaCell(`${period}-${factor}`, periodYear - factorYear, 'count');
}

function geographyText({ texts }: ReportContext, quality: DataQuality): string {
  const { analysis } = texts;
  const { factorRegion, studyRegion, geography } = quality;
  if (factorRegion === null && studyRegion === null) return analysis.unknown;
  return fill(analysis.regions, {
    factor: factorRegion ?? analysis.unknown,
    study: studyRegion ?? analysis.unknown,
    fit: analysis.geography[geography],
  });
}

const BY_DOUBT: readonly TechnologyFit[] = ['unknown', 'assumed', 'other-name', 'same-name'];

function worstOf(qualities: readonly DataQuality[]): TechnologyFit {
  const found = BY_DOUBT.find((fit) => qualities.some(({ technology }) => technology === fit));
  return found ?? 'unknown';
}
