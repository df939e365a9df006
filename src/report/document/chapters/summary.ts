import { VARIATION } from '../../../core/analysis/sensitivityOf';
import { countedItems } from '../../../core/study/countedItems';
import type { ProductFootprint } from '../../../core/study/footprint';
import { fill } from '../../../texts/fill';
import { strong } from '../marks';
import type { Paper } from '../paper';
import {
  incompleteMark,
  largestStage,
  nameOf,
  oneUnit,
  stageParts,
  productNames,
} from '../phrases';
import {
  numberColumn,
  paragraph,
  row,
  shortColumn,
  table,
  wordColumn,
  type Draft,
} from '../pieces';
import { leversOf, perUnit, rankedItems } from '../ranked';
import { asRead } from '../rounding';
import {
  change,
  declaredUnit,
  emission,
  factText,
  factorName,
  own,
  shareOf,
  shareText,
  shareTold,
  stageWord,
} from '../told';
import { openPoints, warningsOf } from './openPoints';
import { boundaryName, stagesCounted } from './scope';

const PERCENT = 100;
/** More products would fill pages: their figures stand in the table beneath. */
const MOST_TOLD = 6;

/**
 * What somebody reads who reads nothing else.
 * @param paper the report
 */
export function summary(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { summary: told } = words;
  const open = openPoints(paper);
  return [
    { kind: 'heading', level: 1, text: told.heading, isNumbered: false, isOnNewPage: true },
    paragraph(
      fill(told.scope, {
        products: productNames(footprint.products.map(nameOf), paper),
        standard: factText(paper, 'standard'),
        boundary: boundaryName(paper),
        stages: stagesCounted(paper),
      }),
    ),
    ...footprint.products
      .slice(0, MOST_TOLD)
      .map((product) => paragraph(productTold(paper, product))),
    ...summaryTable(paper),
    paragraph(
      open.length === 0 ? told.settled : fill(told.open, { list: open.join(words.lists.clauses) }),
    ),
    ...warningsTold(paper).map((sentence) => paragraph(sentence)),
  ];
}

/** What an expert must judge is no obstacle to signing, and is told to whoever signs. */
function warningsTold(paper: Paper): readonly string[] {
  const { words } = paper;
  const { summary: told } = words;
  const { count, largest } = warningsOf(paper);
  if (count === 0) return [];
  const first = fill(told.warnings, { count, chapter: words.checks.findings });
  if (largest === null) return [first];
  const effect = fill(told.warningEffect, { effect: change(paper, largest) });
  return [[first, effect].join(words.lists.sentences)];
}

/** One line for each product. */
function summaryTable(paper: Paper): readonly Draft[] {
  const { words, texts, footprint } = paper;
  const { summary: told } = words;
  const is = told.columns;
  return table(
    'summary',
    told.table,
    [
      wordColumn(is.product, 4),
      shortColumn(is.unit, 2),
      numberColumn(is.total, 3),
      wordColumn(is.largest, 3.4),
      shortColumn(is.state, 2),
    ],
    footprint.products.map((product) => {
      const largest = largestStage(product);
      return row([
        nameOf(product),
        `1 ${declaredUnit(paper, product.product)}`,
        emission(paper, product.totalKgCo2e),
        largest === null
          ? texts.states.notApplicable
          : fill(words.lists.both, {
              one: texts.stages[largest.stage],
              other: shareText(paper, largest.share),
            }),
        product.complete ? told.complete : texts.states.incomplete,
      ]);
    }),
  );
}

function productTold(paper: Paper, product: ProductFootprint): string {
  return [totalTold(paper, product), ...topTold(paper, product), ...leverTold(paper, product)].join(
    paper.words.lists.sentences,
  );
}

function totalTold(paper: Paper, product: ProductFootprint): string {
  const { summary: told } = paper.words;
  const total = fill(told.total, {
    unit: oneUnit(paper, product),
    product: nameOf(product),
    total: strong(emission(paper, product.totalKgCo2e)),
    mark: incompleteMark(paper, product),
  });
  const list = stageParts(paper, product);
  return list === ''
    ? total
    : [total, fill(told.parts, { list })].join(paper.words.lists.sentences);
}

function topTold(paper: Paper, product: ProductFootprint): readonly string[] {
  const { summary: told } = paper.words;
  const [top, ...others] = rankedItems(product);
  if (top === undefined) return [];
  const isAlone = others.length === 0 && countedItems(product).length === 1;
  return [
    fill(isAlone ? told.only : told.top, {
      product: nameOf(product),
      stage: stageWord(paper, top.activity.stage),
      item: own(top.activity.name),
      kgCo2e: emission(paper, perUnit(top.kgCo2e, product)),
      share: shareTold(paper, shareOf(top.kgCo2e, product.ledgerTotalKgCo2e)),
    }),
  ];
}

function leverTold(paper: Paper, product: ProductFootprint): readonly string[] {
  const [lever] = leversOf(product);
  if (lever === undefined || lever.share === null) return [];
  const { factor, effectKgCo2e, share } = lever;
  return [
    fill(paper.words.summary.lever, {
      factor: factorName(paper, factor),
      value: asRead(factor.value),
      unit: own(factor.unitText),
      step: asRead(VARIATION * PERCENT),
      effect: emission(paper, effectKgCo2e === null ? null : Math.abs(effectKgCo2e)),
      share: shareText(paper, Math.abs(share) * VARIATION),
    }),
  ];
}
