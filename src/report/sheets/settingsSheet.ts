import { BOUNDARIES } from '../../core/study/boundary';
import { GWP_SETS } from '../../core/gases/gwpTable';
import type { Question } from '../../core/study/question';
import { fill } from '../../texts/fill';
import { LANGUAGES } from '../../texts/language';
import { optionLabel, questionSentence } from '../../texts/sentences';
import { cellAddress } from '../../workbook/address';
import type { PlannedChoice, SheetPlan } from '../../workbook/plan';
import { readingContent } from '../formulas/readingContent';
import { productCode, type ReportContext } from '../reportContext';
import {
  blockCells,
  filledTables,
  formulaCell,
  linkCell,
  numberCell,
  rowCells,
  sheetHead,
  sheetPlan,
  textCell,
  type CellSpec,
} from '../sheetWriter';
import { PRODUCT_COLUMNS, QUESTION_COLUMNS, settingsLayout } from './settingsLayout';

const LAST_COLUMN = QUESTION_COLUMNS.place;
const LONGEST_LIST = 255;

/**
 * PCF 设置: method, products with their declared units, and the questions with their answers. It is
 * read again at the next calculation.
 * @param context the study
 */
export function settingsSheet(context: ReportContext): SheetPlan {
  const { texts, sheetNames, inventory } = context;
  const layout = settingsLayout(inventory.products.length);
  const head = sheetHead(texts.titles.settings, texts.notes.settings, LAST_COLUMN);
  const words = texts.columns;
  const method = methodRows(context);
  const questions = inventory.questions.map((question) => questionRow(context, question));
  const methodHeaders = [words.setting, words.value, words.meaning];
  const questionHeaders = [
    words.id,
    words.answer,
    words.question,
    words.options,
    words.assumed,
    words.place,
  ];
  const productHeaders = [words.code, words.coverage, words.product, words.unit, words.basis];
  return sheetPlan({
    key: 'settings',
    name: sheetNames.settings,
    cells: [
      ...head.cells,
      ...blockCells(layout.method, [headerRow(methodHeaders), ...method]),
      ...rowCells(layout.products - 1, [textCell(texts.headings.products, 'heading')]),
      ...blockCells(layout.products, [headerRow(productHeaders), ...productRows(context)]),
      ...rowCells(layout.questions - 1, [textCell(texts.headings.questions, 'heading')]),
      ...blockCells(layout.questions, [headerRow(questionHeaders), ...questions]),
    ],
    merges: head.merges,
    columnWidths: [30, 28, 44, 40, 28, 30],
    tables: filledTables([
      table('PCF_Method', layout.method, methodHeaders, method.length),
      table('PCF_Products', layout.products, productHeaders, inventory.products.length),
      table('PCF_Questions', layout.questions, questionHeaders, questions.length),
    ]),
    choices: [...methodChoices(layout.method), ...questionChoices(context, layout.questions)],
  });
}

function headerRow(headers: readonly string[]): readonly CellSpec[] {
  return headers.map((header) => textCell(header, 'header'));
}

function table(
  name: string,
  top: number,
  headers: readonly string[],
  rowCount: number,
): SheetPlan['tables'][number] {
  return {
    name,
    headers,
    area: { top, left: 0, bottom: top + rowCount, right: headers.length - 1 },
  };
}

function methodRows({ texts, footprint, language, typed }: ReportContext): readonly CellSpec[][] {
  const { settings } = texts;
  const { gwp, boundary } = footprint.method;
  return [
    [
      textCell(settings.gwp),
      textCell(typed.get('gwp') ?? gwp, 'input'),
      textCell(settings.gwpMeaning),
    ],
    [
      textCell(settings.boundary),
      textCell(typed.get('boundary') ?? boundary, 'input'),
      textCell(fill(settings.boundaryMeaning, { boundary: texts.boundaries[boundary] })),
    ],
    [
      textCell(settings.language),
      textCell(typed.get('language') ?? language, 'input'),
      textCell(settings.languageMeaning),
    ],
  ];
}

function methodChoices(top: number): readonly PlannedChoice[] {
  const lists: readonly (readonly string[])[] = [GWP_SETS, Object.keys(BOUNDARIES), LANGUAGES];
  return lists.map((values, index) => ({
    area: { top: top + 1 + index, bottom: top + 1 + index, left: 1, right: 1 },
    values,
  }));
}

function productRows(context: ReportContext): readonly CellSpec[][] {
  const { inventory, texts } = context;
  return inventory.products.map((product, index) => [
    textCell(productCode(index), 'textCentered'),
    coverageCell(context, index),
    textCell(product.name),
    textCell(product.declaredUnit.unit ?? texts.states.notApplicable, 'textCentered'),
    textCell(texts.declaredSource[product.declaredUnit.source]),
  ]);
}

/** How many units the ledger covers: its output cell, or live the answer given below. */
function coverageCell({ inventory }: ReportContext, index: number): CellSpec {
  const product = inventory.products[index];
  if (product === undefined) throw new Error(`There is no product ${String(index)}.`);
  const { covered, evidence } = product.declaredUnit;
  if (evidence !== null) {
    return evidence.value === covered
      ? { content: readingContent(evidence), style: 'amount' }
      : numberCell(covered, 'amount');
  }
  const question = inventory.questions.findIndex(
    ({ code, label }) => code === 'unit-of-analysis' && label === product.name,
  );
  if (question === -1) return numberCell(covered, 'amount');
  const row = settingsLayout(inventory.products.length).questions + 1 + question;
  const answer = cellAddress({ row, column: QUESTION_COLUMNS.answer });
  const assumed = inventory.questions[question]?.assumed ?? '1';
  return formulaCell(`IF(ISNUMBER(${answer}),${answer},${assumed})`, covered, 'amount');
}

function questionRow(
  { texts, typed }: ReportContext,
  question: Question,
): readonly (CellSpec | null)[] {
  const options = question.options.map((option) => optionLabel(option, texts)).join(' | ');
  const { at } = question;
  return [
    textCell(question.id),
    answerCell(question, typed.get(question.id)),
    textCell(questionSentence(question, texts)),
    textCell(question.kind === 'number' ? texts.cli.expectedNumber : options),
    textCell(question.assumed ?? texts.states.missing),
    at === null
      ? textCell(texts.states.notApplicable)
      : linkCell(at.sheet, at.cell, `${at.sheet}!${at.cell}`),
  ];
}

function answerCell({ kind, answer }: Question, typed: string | undefined): CellSpec {
  if (answer !== null && kind === 'number') return numberCell(Number(answer), 'input');
  return textCell(answer ?? typed ?? '', 'input');
}

/** A drop-down for every choice; Excel takes no list of more than 255 characters, nor commas in it. */
function questionChoices({ inventory }: ReportContext, top: number): readonly PlannedChoice[] {
  return inventory.questions.flatMap((question, index) => {
    const values = question.options.map(({ key }) => key);
    const isShort = values.join(',').length <= LONGEST_LIST;
    if (question.kind !== 'choice' || !isShort || values.some((key) => key.includes(',')))
      return [];
    const row = top + 1 + index;
    const column = QUESTION_COLUMNS.answer;
    return [{ area: { top: row, bottom: row, left: column, right: column }, values }];
  });
}

/**
 * Where a product's number of covered units stands in the settings sheet.
 * @param productCount how many products the study has
 * @param index of the product
 */
export function coverageAddress(productCount: number, index: number): string {
  const row = settingsLayout(productCount).products + 1 + index;
  return cellAddress({ row, column: PRODUCT_COLUMNS.coverage });
}
