import { leftOutOf } from '../../../core/analysis/leftOutOf';
import { qualityShares } from '../../../core/analysis/qualityShares';
import { countedItems } from '../../../core/study/countedItems';
import { itemGases } from '../../../core/gases/gasResults';
import type { ProductFootprint } from '../../../core/study/footprint';
import type { Question } from '../../../core/study/question';
import { fill } from '../../../texts/fill';
import { optionLabel, questionSentence } from '../../../texts/sentences';
import { findingTold } from '../findingTold';
import type { Paper } from '../paper';
import { nameOf } from '../phrases';
import {
  heading,
  numberColumn,
  paragraph,
  points,
  row,
  shortColumn,
  table,
  wordColumn,
  type Draft,
} from '../pieces';
import { cellsText, change, emission, own, shareOf, shareText } from '../told';
import { qualityOf } from './choices';
import { isUnallocated, missingOf } from './openPoints';

/** More rows than these are in the workbook's own sheet. */
const MOST_FINDINGS = 60;
const MOST_QUESTIONS = 60;
const MOST_LEFT_OUT = 60;

/**
 * What was found, what was assumed, and how far the results reach.
 * @param paper the report
 */
export function checks(paper: Paper): readonly Draft[] {
  return [
    heading(1, paper.words.checks.heading),
    ...findingSection(paper),
    ...questionSection(paper),
    ...leftOutSection(paper),
    ...limitSection(paper),
  ];
}

function findingSection(paper: Paper): readonly Draft[] {
  const { words, texts, findings } = paper;
  const { checks: told } = words;
  const is = told.findingsColumns;
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const errors = serious.filter(({ severity }) => severity === 'error').length;
  return [
    heading(2, told.findings),
    paragraph(fill(told.findingsIs, { errors, warnings: serious.length - errors })),
    ...table(
      'findings',
      told.findingsTable,
      [shortColumn(is.severity, 1.6), wordColumn(is.message, 9), numberColumn(is.effect, 2.4)],
      serious
        .slice(0, MOST_FINDINGS)
        .map((finding) =>
          row([
            texts.severities[finding.severity],
            findingTold(paper, finding),
            finding.effectKgCo2e === null
              ? texts.states.notApplicable
              : change(paper, finding.effectKgCo2e),
          ]),
        ),
      findingNote(paper, serious),
    ),
  ];
}

/** What a number in the last column means, and how many findings are not listed. */
function findingNote(paper: Paper, serious: Paper['findings']): string | null {
  const { checks: told, lists } = paper.words;
  const isTold = serious.some(({ effectKgCo2e }) => effectKgCo2e !== null);
  const more = moreNote(paper, serious.length - MOST_FINDINGS);
  const notes = [...(isTold ? [told.effectNote] : []), ...(more === null ? [] : [more])];
  return notes.length === 0 ? null : notes.join(lists.sentences);
}

function moreNote({ words }: Paper, more: number): string | null {
  return more > 0 ? fill(words.checks.more, { count: more }) : null;
}

function questionSection(paper: Paper): readonly Draft[] {
  const { words, texts, inventory } = paper;
  const { checks: told } = words;
  const is = told.questionsColumns;
  const { questions } = inventory;
  if (questions.length === 0) return [heading(2, told.questions), paragraph(told.questionsNone)];
  const open = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null);
  return [
    heading(2, told.questions),
    paragraph(countsTold(paper, open, answered.length)),
    ...table(
      'questions',
      told.questionsTable,
      [
        wordColumn(is.question, 6),
        wordColumn(is.answer, 3),
        shortColumn(is.state, 1.6),
        wordColumn(is.place, 2.6),
      ],
      [...open, ...answered]
        .slice(0, MOST_QUESTIONS)
        .map((question) =>
          row([
            own(questionSentence(question, texts)),
            answerText(paper, question),
            stateText(paper, question),
            question.at === null
              ? texts.states.notApplicable
              : cellsText(paper, question.cells ?? [question.at]),
          ]),
        ),
      moreNote(paper, questions.length - MOST_QUESTIONS),
    ),
  ];
}

/** What was assumed, what nothing can be assumed for, and what was answered; none of those that are none. */
function countsTold({ words }: Paper, open: readonly Question[], answered: number): string {
  const { checks: told, lists } = words;
  const assumed = open.filter((question) => question.assumed !== null).length;
  const counts: readonly (readonly [string, number])[] = [
    [told.questionsAssumed, assumed],
    [told.questionsOpen, open.length - assumed],
    [told.questionsAnswered, answered],
  ];
  return counts
    .flatMap(([sentence, count]) => (count === 0 ? [] : [fill(sentence, { count })]))
    .join(lists.sentences);
}

function answerText({ texts }: Paper, { answer, assumed, options }: Question): string {
  const inUse = answer ?? assumed;
  if (inUse === null) return texts.states.notApplicable;
  const option = options.find(({ key }) => key === inUse);
  return own(option === undefined ? inUse : optionLabel(option, texts));
}

function stateText({ words }: Paper, { answer, assumed }: Question): string {
  if (answer !== null) return words.checks.answered;
  return assumed === null ? words.checks.open : words.checks.assumed;
}

function leftOutSection(paper: Paper): readonly Draft[] {
  const { words, texts, footprint, inventory } = paper;
  const { checks: told } = words;
  const is = told.leftOutColumns;
  const out = leftOutOf(footprint, inventory);
  if (out.length === 0) return [heading(2, told.leftOut), paragraph(told.leftOutNone)];
  return [
    heading(2, told.leftOut),
    ...table(
      'left-out',
      told.leftOutTable,
      [
        wordColumn(is.name, 3),
        wordColumn(is.place, 3),
        wordColumn(is.why, 4),
        numberColumn(is.kgCo2e, 2.4),
      ],
      out.slice(0, MOST_LEFT_OUT).map(({ name, at, kind, reason, ledgerKgCo2e }) =>
        row([
          own(name),
          at === null ? texts.states.notApplicable : cellsText(paper, [at]),
          reason === null
            ? texts.analysis.leftOut[kind]
            : fill(texts.analysis.because, {
                why: texts.analysis.leftOut[kind],
                reason: own(reason),
              }),
          ledgerKgCo2e === null ? texts.states.notApplicable : emission(paper, ledgerKgCo2e),
        ]),
      ),
      moreNote(paper, out.length - MOST_LEFT_OUT),
    ),
  ];
}

function limitSection(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { checks: told } = words;
  return [
    heading(2, told.limits),
    ...points([
      told.limitRange,
      told.limitCategory,
      told.limitCompared,
      told.limitOffsets,
      ...footprint.products.flatMap((product) => limitsOf(paper, product)),
      ...(isUnallocated(footprint) ? [told.limitUnallocated] : []),
      fill(told.limitUncertainty, { chapter: words.sensitivity.heading }),
    ]),
  ];
}

function limitsOf(paper: Paper, product: ProductFootprint): readonly string[] {
  const { checks: told } = paper.words;
  const name = nameOf(product);
  const count = missingOf(product);
  const shares = qualityShares(product, qualityOf(paper, product));
  const shareFor = (kind: 'unknown' | 'estimated'): number | null => {
    const found = shares.find((one) => one.of === 'factor' && one.kind === kind);
    return found === undefined ? null : shareOf(found.ledgerKgCo2e, product.ledgerTotalKgCo2e);
  };
  const limitTold = (sentence: string, share: number | null): readonly string[] =>
    share === null || share === 0
      ? []
      : [fill(sentence, { product: name, share: shareText(paper, share) })];
  return [
    ...(count === 0 ? [] : [fill(told.limitIncomplete, { product: name, count })]),
    ...limitTold(told.limitCo2, co2Share(paper, product)),
    ...limitTold(told.limitUnknown, shareFor('unknown')),
    ...limitTold(told.limitEstimated, shareFor('estimated')),
  ];
}

/** What of a total rests on factors that count CO2 alone. */
function co2Share({ footprint }: Paper, product: ProductFootprint): number | null {
  const only = countedItems(product).filter(
    ({ activity }) => activity.factor?.gas === 'CO2' && activity.factor.gases === undefined,
  );
  const sum = only.reduce(
    (so, item) =>
      so + itemGases(item, footprint.method.gwp).reduce((all, { kgCo2e }) => all + kgCo2e, 0),
    0,
  );
  return shareOf(sum, product.ledgerTotalKgCo2e);
}
