import { VARIATION } from '../../../core/analysis/sensitivityOf';
import type { ChoiceEffect } from '../../../core/analysis/choiceEffect';
import { groupedBy } from '../../../core/groupedBy';
import type { ProductFootprint } from '../../../core/study/footprint';
import { fill } from '../../../texts/fill';
import { optionLabel, questionSentence } from '../../../texts/sentences';
import type { Row } from '../blocks';
import type { Paper } from '../paper';
import { nameOf } from '../phrases';
import { heading, numberColumn, paragraph, row, table, wordColumn, type Draft } from '../pieces';
import { leversOf } from '../ranked';
import { asRead } from '../rounding';
import { change, emission, factorName, own, shareText } from '../told';

const PERCENT = 100;
/** So many factors of each product are listed; the others change less. One more is no others. */
const MOST_FACTORS = 10;
const MOST_ANSWERS = 20;

/** The step of the analysis in percent. */
export const STEP = asRead(VARIATION * PERCENT);

/**
 * What each factor and each other answer does to the totals.
 * @param paper the report
 */
export function sensitivity(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { sensitivity: told } = words;
  const is = told.columns;
  return [
    heading(1, told.heading),
    paragraph(fill(told.how, { step: STEP })),
    ...table(
      'sensitivity',
      fill(told.table, { step: STEP }),
      [
        wordColumn(is.factor, 4),
        numberColumn(is.value, 3.4),
        numberColumn(is.share, 1.8),
        numberColumn(is.effect, 2.6),
        numberColumn(is.relative, 2),
      ],
      footprint.products.flatMap((product) => factorRows(paper, product)),
    ),
    ...footprint.products.flatMap((product) => mostTold(paper, product)),
    heading(2, told.answers),
    ...answers(paper),
    paragraph(told.uncertainty),
  ];
}

function factorRows(paper: Paper, product: ProductFootprint): readonly Row<string>[] {
  const lines = leversOf(product).slice(0, listedOf(product));
  if (lines.length === 0) return [];
  return [
    row([nameOf(product)], 'group'),
    ...lines.map(({ factor, share, effectKgCo2e }) =>
      row([
        factorName(paper, factor),
        `${asRead(factor.value)} ${own(factor.unitText)}`,
        shareText(paper, share),
        emission(paper, sizeOf(effectKgCo2e)),
        shareText(paper, share === null ? null : Math.abs(share) * VARIATION),
      ]),
    ),
  ];
}

/** Behind ± stands no sign: what takes back changes the total as well. */
function sizeOf(effectKgCo2e: number | null): number | null {
  return effectKgCo2e === null ? null : Math.abs(effectKgCo2e);
}

function listedOf(product: ProductFootprint): number {
  const { length } = leversOf(product);
  return length === MOST_FACTORS + 1 ? length : Math.min(length, MOST_FACTORS);
}

function mostTold(paper: Paper, product: ProductFootprint): readonly Draft[] {
  const { sensitivity: told, lists } = paper.words;
  const lines = leversOf(product);
  const [most] = lines;
  if (most === undefined || most.share === null) return [];
  const first = fill(told.most, {
    product: nameOf(product),
    factor: factorName(paper, most.factor),
    step: STEP,
    effect: emission(paper, sizeOf(most.effectKgCo2e)),
    relative: shareText(paper, Math.abs(most.share) * VARIATION),
  });
  const listed = listedOf(product);
  const last = lines[listed - 1];
  if (last === undefined || lines.length === listed) return [paragraph(first)];
  const rest = fill(told.rest, {
    count: lines.length - listed,
    effect: emission(paper, sizeOf(last.effectKgCo2e)),
  });
  return [paragraph([first, rest].join(lists.sentences))];
}

function answers(paper: Paper): readonly Draft[] {
  const { words, texts, choices } = paper;
  const { sensitivity: told } = words;
  const is = told.answersColumns;
  if (choices.length === 0) return [paragraph(told.answersNone)];
  const byQuestion = groupedBy(choices.slice(0, MOST_ANSWERS), ({ question }) => question);
  return table(
    'answers',
    told.answersTable,
    [wordColumn(is.option, 5), wordColumn(is.product, 4), numberColumn(is.effect, 2.4)],
    [...byQuestion].flatMap(([question, effects]) => [
      row([own(questionSentence(question, texts))], 'group'),
      ...[...groupedBy(effects, ({ option }) => option).values()]
        .flat()
        .map((effect) => row(effectCells(paper, effect))),
    ]),
  );
}

function effectCells(paper: Paper, { question, option, product, kgCo2e }: ChoiceEffect): string[] {
  const label = question.options.find(({ key }) => key === option);
  const told = label === undefined ? option : optionLabel(label, paper.texts);
  return [own(told), own(product), change(paper, kgCo2e)];
}
