import type { ChoiceEffect } from '../../core/analysis/choiceEffect';
import { optionLabel, questionSentence } from '../../texts/sentences';
import { cellAddress, sheetReference } from '../../workbook/address';
import { formulaText } from '../formulas/formulaText';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, numberCell, textCell, type CellSpec } from '../sheetWriter';
import { analysisBlock, firstRow, type AnalysisBlock } from './analysisBlock';

/** Rows of the table; the JSON has all of them. */
const MOST_SHOWN = 100;

/**
 * What other answers to the questions would change, by calculating again with each of them.
 * @param context the study
 * @param top the first row
 */
export function choicesBlock(context: ReportContext, top: number): AnalysisBlock {
  const { analysis, columns: words } = context.texts;
  const shown = context.choices.slice(0, MOST_SHOWN);
  return analysisBlock({
    top,
    heading: analysis.headings.choices,
    table: 'PCF_OtherAnswers',
    headers: [
      words.code,
      words.product,
      analysis.columns.rank,
      words.question,
      analysis.columns.otherAnswer,
      analysis.columns.changePerUnit,
      words.shareOfTotal,
      analysis.columns.totalThen,
    ],
    rows: shown.map((choice, index) =>
      choiceRow(context, choice, index, firstRow({ top }) + index),
    ),
    none: analysis.none.choices,
  });
}

const EFFECT_COLUMN = 5;

function choiceRow(
  context: ReportContext,
  { question, option, product, kgCo2e }: ChoiceEffect,
  index: number,
  row: number,
): readonly CellSpec[] {
  const { texts, footprint, sheetNames } = context;
  const { notApplicable } = texts.states;
  const productIndex = footprint.products.findIndex((one) => one.product.name === product);
  const total = footprint.products[productIndex]?.totalKgCo2e ?? null;
  const { resultsTop, perUnitColumn } = context.summaryLayout;
  const at = { row: resultsTop + 1 + productIndex, column: perUnitColumn };
  const perUnit = sheetReference(sheetNames.summary, cellAddress(at));
  const effect = cellAddress({ row, column: EFFECT_COLUMN });
  const other = question.options.find(({ key }) => key === option);
  return [
    textCell(productCode(productIndex), 'textCentered'),
    textCell(product),
    numberCell(index + 1, 'count'),
    textCell(questionSentence(question, texts)),
    textCell(other === undefined ? option : optionLabel(other, texts)),
    numberCell(kgCo2e, 'emission'),
    total === null || total === 0
      ? textCell(notApplicable, 'textCentered')
      : formulaCell(
          `IF(${perUnit}=0,${formulaText(notApplicable)},${effect}/${perUnit})`,
          kgCo2e / total,
          'share',
        ),
    total === null
      ? textCell(notApplicable, 'textCentered')
      : formulaCell(`${perUnit}+${effect}`, total + kgCo2e, 'emission'),
  ];
}
