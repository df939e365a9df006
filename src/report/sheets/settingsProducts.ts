import type { Fact } from '../../core/study/facts';
import type { OutputEvidence, OutputTerm, Product } from '../../core/study/inventory';
import type { Question } from '../../core/study/question';
import { absoluteAddress, cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedValue } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';
import { readingContent, readingGuards } from '../formulas/readingContent';
import { scaled } from '../formulas/scaled';
import { witnessCondition } from '../formulas/stateFormula';
import { productCode, type ReportContext } from '../reportContext';
import { formulaCell, numberCell, textCell, type CellSpec } from '../sheetWriter';
import { factCell, isPlainNumber } from './settingsFacts';
import { PRODUCT_COLUMNS, settingsLayout } from './settingsLayout';

/**
 * The products with the number of units their ledger covers: its output cell, or the answer typed
 * beside it, at once.
 * @param context the study
 */
export function productRows(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { inventory, texts } = context;
  const { notApplicable } = texts.states;
  return inventory.products.map((product, index) => {
    const question = coverageQuestion(context, product);
    const cells: CellSpec[] = [];
    cells[PRODUCT_COLUMNS.id] = textCell(question?.id ?? notApplicable);
    cells[PRODUCT_COLUMNS.answer] = answerCell(context, question);
    cells[PRODUCT_COLUMNS.product] = textCell(product.name);
    cells[PRODUCT_COLUMNS.coverage] = coverageCell(context, product, question, index);
    cells[PRODUCT_COLUMNS.unit] = textCell(
      product.declaredUnit.unit ?? notApplicable,
      'textCentered',
    );
    cells[PRODUCT_COLUMNS.basis] = textCell(texts.declaredSource[product.declaredUnit.source]);
    cells[PRODUCT_COLUMNS.code] = textCell(productCode(index), 'textCentered');
    return cells;
  });
}

/**
 * Whether a question stands in the table of products rather than in that of questions.
 * @param question any question
 */
export function isAboutCoverage({ code }: Question): boolean {
  return code === 'unit-of-analysis';
}

/**
 * The number of units covered, looked up by the product's code: sorting the table does no harm.
 * @param context the study
 * @param index of the product
 */
export function coverageReference(context: ReportContext, index: number): string {
  const { inventory, sheetNames, factList } = context;
  const { products } = settingsLayout(factList.length, inventory.products.length);
  const column = (at: number): string =>
    sheetReference(
      sheetNames.settings,
      absoluteAddress({
        top: products + 1,
        bottom: products + inventory.products.length,
        left: at,
        right: at,
      }),
    );
  const code = productCode(index);
  return `SUMIFS(${column(PRODUCT_COLUMNS.coverage)},${column(PRODUCT_COLUMNS.code)},"${code}")`;
}

/**
 * What the number of units covered comes to now; an unusable answer gives none.
 * @param context the study
 * @param index of the product
 */
export function coverageValue(context: ReportContext, index: number): PlannedValue {
  const product = context.inventory.products[index];
  if (product === undefined) throw new Error(`There is no product ${String(index)}.`);
  const question = coverageQuestion(context, product);
  const isUnusable = question?.answer === null && context.typed.has(question.id);
  const { covered } = product.declaredUnit;
  return covered === null || isUnusable ? { error: '#N/A' } : covered;
}

function coverageQuestion({ inventory }: ReportContext, { name }: Product): Question | null {
  const { questions } = inventory;
  const known = ABOUT_COVERAGE.get(questions) ?? coverageQuestions(questions);
  ABOUT_COVERAGE.set(questions, known);
  return known.get(name) ?? null;
}

/** Each of 300 products, and every row of theirs, asks among as many questions. */
const ABOUT_COVERAGE = new WeakMap<readonly Question[], ReadonlyMap<string, Question>>();

/** By the product's name; the first holds. */
function coverageQuestions(questions: readonly Question[]): ReadonlyMap<string, Question> {
  const about = questions.filter(isAboutCoverage).reverse();
  return new Map(about.map((question) => [question.label, question]));
}

function answerCell({ texts, typed }: ReportContext, question: Question | null): CellSpec {
  if (question === null) return textCell(texts.states.notApplicable, 'textCentered');
  const { answer } = question;
  if (answer !== null && isPlainNumber(answer)) return numberCell(Number(answer), 'input');
  if (answer !== null) return textCell(answer, 'input');
  return textCell(typed.get(question.id) ?? '', 'input');
}

function coverageCell(
  context: ReportContext,
  { name, declaredUnit }: Product,
  question: Question | null,
  index: number,
): CellSpec {
  const { output } = declaredUnit;
  const value = coverageValue(context, index);
  if (output !== null) return formulaCell(outputFormula(output), value, 'amount');
  const given = context.inventory.facts.products.get(name)?.output ?? null;
  const isGiven = declaredUnit.source === 'answer' && question === null;
  if (isGiven && given?.source === 'answer') return givenCell(context, given);
  // Every amount of the ledger is for one product already.
  if (question === null && typeof value === 'number') return numberCell(value, 'amount');
  const { products } = settingsLayout(context.factList.length, context.inventory.products.length);
  const row = products + 1 + index;
  const answer = cellAddress({ row, column: PRODUCT_COLUMNS.answer });
  const assumed = question?.assumed ?? 'NA()';
  const typed = question?.answer ?? null;
  // "4 台" is read by us, not by the sheet: it holds as long as it stands there.
  const asText =
    typed === null || isPlainNumber(typed) || declaredUnit.covered === null
      ? 'NA()'
      : `IF(${answer}=${formulaText(typed)},${String(declaredUnit.covered)},NA())`;
  const answered = `IF(ISNUMBER(${answer}),IF(${answer}>0,${answer},NA()),${asText})`;
  return formulaCell(`IF(LEN(${answer})=0,${assumed},${answered})`, value, 'amount');
}

/** The output among the study facts: a number at once, of a text what was read while it stands. */
function givenCell(context: ReportContext, { id, text, value }: Fact<'output'>): CellSpec {
  const cell = factCell(context, id);
  if (cell === null) return numberCell(value.amount, 'amount');
  const formula = isPlainNumber(text)
    ? `IF(ISNUMBER(${cell}),IF(${cell}>0,${cell},NA()),NA())`
    : `IF(EXACT(${cell},${formulaText(text)}),${String(value.amount)},NA())`;
  return formulaCell(formula, value.amount, 'amount');
}

/** The ledger's output while product, unit and header are what was read; else nothing. */
function outputFormula({ terms, witnesses }: OutputEvidence): string {
  const guards = terms.flatMap(({ evidence }) => readingGuards(evidence));
  const conditions = [...witnesses.map(witnessCondition), ...guards];
  const amount = terms.map(termFormula).join('+');
  return `IF(IFERROR(AND(${[...new Set(conditions)].join(',')}),FALSE),${amount},NA())`;
}

function termFormula({ evidence, multiplier }: OutputTerm): string {
  const content = readingContent(evidence);
  const number = content.kind === 'formula' ? content.formula : String(evidence.value);
  return scaled(number, { numerator: multiplier, denominator: 1 });
}
