import { VARIATION } from '../../../core/analysis/sensitivityOf';
import type { Item, ProductFootprint } from '../../../core/study/footprint';
import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';
import { incompleteMark, largestStage, nameOf, oneUnit } from '../phrases';
import { heading, paragraph, points, type Draft } from '../pieces';
import { isDivided, leversOf, perUnit, rankedItems, takenBack, type CountedItem } from '../ranked';
import { asRead } from '../rounding';
import {
  amountText,
  change,
  coveredText,
  emission,
  factorName,
  measureText,
  own,
  shareOf,
  shareText,
  shareTold,
  sourceText,
  stageWord,
} from '../told';
import { qualityOf } from './choices';
import { warningsOf } from './openPoints';
import { STEP } from './sensitivity';

/** The first items that make up so much of a total are where reductions begin. */
const MAIN_PART = 0.8;
/** A stage below this share is told to be no place to begin. */
const SMALL_PART = 0.05;
const HALF = 0.5;
/** Less than a thousandth of a total is no way to lower it. */
const WORTH_TELLING = 0.001;
/** So many items get a proposal. */
const MOST_PROPOSALS = 2;
const MOST_NAMED = 4;

/**
 * What the figures say, and what would lower them by how much.
 * @param paper the report
 */
export function conclusions(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { conclusions: told } = words;
  const proposals = footprint.products.map((product) => ({
    product,
    ways: proposalsFor(paper, product),
  }));
  const isNone = proposals.every(({ ways }) => ways.length === 0);
  return [
    heading(1, told.heading),
    heading(2, told.conclusion),
    ...footprint.products.map((product) => paragraph(concluded(paper, product))),
    ...warned(paper),
    heading(2, told.proposals),
    paragraph(isNone ? told.none : told.proposalsIs),
    ...proposals.flatMap(({ product, ways }) => [
      ...(ways.length > 0 && footprint.products.length > 1 ? [heading(3, nameOf(product))] : []),
      ...points(ways, true),
    ]),
  ];
}

/** What stands on figures that an expert has yet to judge. */
function warned(paper: Paper): readonly Draft[] {
  const { words } = paper;
  const { count, largest } = warningsOf(paper);
  if (largest === null) return [];
  const effect = change(paper, largest);
  return [
    paragraph(fill(words.conclusions.warned, { count, effect, chapter: words.checks.findings })),
  ];
}

function concluded(paper: Paper, product: ProductFootprint): string {
  const { words } = paper;
  const ranked = rankedItems(product);
  const [top] = ranked;
  return [
    totalTold(paper, product),
    ...(top === undefined ? [] : [itemTold(paper, product, top)]),
    ...mainPart(paper, product, ranked),
    ...(product.complete || product.totalKgCo2e === null ? [] : [words.conclusions.premature]),
  ].join(words.lists.sentences);
}

function totalTold(paper: Paper, product: ProductFootprint): string {
  const { conclusions: told } = paper.words;
  const values = {
    unit: oneUnit(paper, product),
    product: nameOf(product),
    total: emission(paper, product.totalKgCo2e),
    mark: incompleteMark(paper, product),
  };
  const largest = largestStage(product);
  const isAlone = product.stages.filter(({ share }) => share !== null).length < 2;
  if (largest === null || isAlone) return fill(told.totalOnly, values);
  return fill(told.total, {
    ...values,
    stage: stageWord(paper, largest.stage),
    share: shareText(paper, largest.share),
  });
}

function itemTold(paper: Paper, product: ProductFootprint, item: CountedItem): string {
  const { factor } = item.activity;
  if (factor === null) return '';
  return fill(paper.words.conclusions.item, {
    item: own(item.activity.name),
    kgCo2e: emission(paper, perUnit(item.kgCo2e, product)),
    amount: amountText(paper, item),
    factor: asRead(factor.value),
    unit: own(factor.unitText),
    divided: isOfLedger(item, product)
      ? fill(paper.words.conclusions.divided, { covered: coveredText(paper, product.product) })
      : '',
    share: shareTold(paper, shareOf(item.kgCo2e, product.ledgerTotalKgCo2e)),
  });
}

/** Its amount is for all that the ledger covers, and the figure beside it for one. */
function isOfLedger({ activity }: Item, product: ProductFootprint): boolean {
  return isDivided(product) && activity.isPerUnit !== true;
}

function ledgerAmount(paper: Paper, product: ProductFootprint, item: Item): string {
  const amount = amountText(paper, item);
  return isOfLedger(item, product)
    ? fill(paper.words.conclusions.ofLedger, {
        amount,
        covered: coveredText(paper, product.product),
      })
    : amount;
}

function mainPart(
  paper: Paper,
  product: ProductFootprint,
  ranked: readonly CountedItem[],
): readonly string[] {
  const { ledgerTotalKgCo2e: total } = product;
  if (total === null || total <= 0 || ranked.length < MOST_NAMED) return [];
  // What is taken back makes parts that are more than the whole.
  if (takenBack(product) !== null) return [];
  let sum = 0;
  let count = 0;
  for (const { kgCo2e } of ranked) {
    if (sum >= MAIN_PART * total) break;
    sum += kgCo2e;
    count += 1;
  }
  if (count < 2 || count > ranked.length / 2) return [];
  return [
    fill(paper.words.conclusions.many, { count, share: shareText(paper, shareOf(sum, total)) }),
  ];
}

/** What is larger stands first, but for what must be settled before anything. */
function proposalsFor(paper: Paper, product: ProductFootprint): readonly string[] {
  const ranked = rankedItems(product);
  return [
    ...fillFirst(paper, product),
    ...verifyFirst(paper, product),
    ...ranked
      .filter(({ activity }) => activity.stage !== 'transport')
      .slice(0, MOST_PROPOSALS)
      .flatMap((item) => lessTold(paper, product, item)),
    ...energyTold(paper, product, ranked),
    ...transportTold(paper, product, ranked),
  ];
}

function fillFirst(paper: Paper, product: ProductFootprint): readonly string[] {
  const { words } = paper;
  const inside = new Set(
    product.stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : [])),
  );
  const names = product.items
    .filter(({ activity, kgCo2e }) => kgCo2e === null && inside.has(activity.stage))
    .map(({ activity }) => own(activity.name));
  if (names.length === 0) return [];
  const list = [...new Set(names)].slice(0, MOST_NAMED).join(words.lists.names);
  const more = names.length > MOST_NAMED ? words.lists.andMore : '';
  return [fill(words.conclusions.fill, { product: nameOf(product), names: `${list}${more}` })];
}

/** The factor that a total rests on most, where nobody has measured it. */
function verifyFirst(paper: Paper, product: ProductFootprint): readonly string[] {
  const { conclusions: told } = paper.words;
  const [lever] = leversOf(product);
  if (lever === undefined || lever.share === null || lever.share < WORTH_TELLING) return [];
  const user = rankedItems(product).find(({ activity }) => activity.factor?.id === lever.factor.id);
  if (user === undefined) return [];
  const kind = qualityOf(paper, product)(user).factor;
  if (kind === 'primary') return [];
  const why = {
    unknown: told.whyUnknown,
    estimated: told.whyEstimated,
    secondary: fill(told.whySecondary, { source: sourceText(paper, lever.factor) }),
  }[kind];
  return [
    fill(told.verifyFirst, {
      product: nameOf(product),
      factor: factorName(paper, lever.factor),
      value: asRead(lever.factor.value),
      unit: own(lever.factor.unitText),
      share: shareText(paper, lever.share),
      why,
    }),
  ];
}

/** Of a whole that nobody knows no part is known to be small. */
function isWorthTelling(share: number | null): boolean {
  return share === null || share >= WORTH_TELLING;
}

interface Less {
  readonly effectKgCo2e: number | null;
  readonly share: number | null;
}

function less(product: ProductFootprint, kgCo2e: number, part: number): Less {
  const whole = perUnit(kgCo2e, product);
  const share = shareOf(kgCo2e, product.ledgerTotalKgCo2e);
  return {
    effectKgCo2e: whole === null ? null : whole * part,
    share: share === null ? null : share * part,
  };
}

function lessTold(paper: Paper, product: ProductFootprint, item: CountedItem): readonly string[] {
  const { factor } = item.activity;
  if (factor === null) return [];
  const { effectKgCo2e, share } = less(product, item.kgCo2e, VARIATION);
  if (!isWorthTelling(share)) return [];
  return [
    fill(paper.words.conclusions.bothLess, {
      product: nameOf(product),
      item: own(item.activity.name),
      amount: ledgerAmount(paper, product, item),
      factor: factorName(paper, factor),
      value: asRead(factor.value),
      unit: own(factor.unitText),
      step: STEP,
      effect: emission(paper, effectKgCo2e),
      share: shareTold(paper, share),
    }),
  ];
}

/** The largest use of energy, where it is none of the largest items of all. */
function energyTold(
  paper: Paper,
  product: ProductFootprint,
  ranked: readonly CountedItem[],
): readonly string[] {
  const others = ranked.filter(({ activity }) => activity.stage !== 'transport');
  const item = others.find(({ activity }) => activity.stage === 'production');
  if (item === undefined || others.indexOf(item) < MOST_PROPOSALS) return [];
  const { effectKgCo2e, share } = less(product, item.kgCo2e, VARIATION);
  if (!isWorthTelling(share)) return [];
  return [
    fill(paper.words.conclusions.amountLess, {
      product: nameOf(product),
      item: own(item.activity.name),
      amount: ledgerAmount(paper, product, item),
      step: STEP,
      effect: emission(paper, effectKgCo2e),
      share: shareTold(paper, share),
    }),
  ];
}

function transportTold(
  paper: Paper,
  product: ProductFootprint,
  ranked: readonly CountedItem[],
): readonly string[] {
  const { conclusions: told } = paper.words;
  const stage = product.stages.find((one) => one.stage === 'transport' && one.inBoundary);
  const item = ranked.find(({ activity }) => activity.stage === 'transport');
  if (stage === undefined || item === undefined || stage.share === null) return [];
  const distance = distanceOf(paper, item);
  const { effectKgCo2e, share } = less(product, item.kgCo2e, HALF);
  const first =
    distance === null || !isWorthTelling(share)
      ? []
      : [
          fill(told.distanceLess, {
            product: nameOf(product),
            item: own(item.activity.name),
            distance,
            effect: emission(paper, effectKgCo2e),
            share: shareTold(paper, share),
          }),
        ];
  const small =
    stage.share < SMALL_PART
      ? [
          fill(told.transportSmall, {
            product: nameOf(product),
            kgCo2e: emission(paper, stage.kgCo2e),
            share: shareText(paper, stage.share),
          }),
        ]
      : [];
  return [[...first, ...small].join(paper.words.lists.sentences)].filter((one) => one !== '');
}

function distanceOf(paper: Paper, { activity: { data } }: Item): string | null {
  return data.kind === 'freight' && data.distance !== null
    ? measureText(paper, data.distance)
    : null;
}
