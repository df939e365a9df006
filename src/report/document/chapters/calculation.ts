import { compensatedSum } from '../../../core/calculation/compensatedSum';
import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { EmissionFactor } from '../../../core/study/factor';
import { countedItems } from '../../../core/study/countedItems';
import type { Item, ProductFootprint, StageResult } from '../../../core/study/footprint';
import { STAGES, type Stage } from '../../../core/study/stage';
import { fill } from '../../../texts/fill';
import type { MathPart, Row } from '../blocks';
import { reference } from '../marks';
import type { Paper } from '../paper';
import { nameOf, oneUnit } from '../phrases';
import {
  heading,
  numberColumn,
  paragraph,
  row,
  shortColumn,
  table,
  wordColumn,
  type Draft,
} from '../pieces';
import { isDivided, perUnit, rankedItems, type CountedItem } from '../ranked';
import { asRead } from '../rounding';
import { shownItems } from '../shownItems';
import { amountText, emission, measureIn, own, shareOf, shareTold, stageWord } from '../told';

/**
 * Every stage item by item, with its equation.
 * @param paper the report
 */
export function calculation(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const stages = STAGES.filter((stage) =>
    footprint.products.some((product) => resultOf(product, stage) !== null),
  );
  return [
    heading(1, words.calculation.heading),
    ...stages.flatMap((stage) => stageSection(paper, stage)),
  ];
}

function resultOf({ stages }: ProductFootprint, stage: Stage): StageResult | null {
  return stages.find((one) => one.stage === stage) ?? null;
}

function stageSection(paper: Paper, stage: Stage): readonly Draft[] {
  const { words, texts, footprint } = paper;
  const { calculation: told } = words;
  const name = texts.stages[stage];
  const own = footprint.products.filter((product) => resultOf(product, stage) !== null);
  const isOutside = own.every((product) => resultOf(product, stage)?.inBoundary === false);
  return [
    heading(2, fill(told.stageHeading, { stage: name })),
    ...(isOutside ? [paragraph(told.outside)] : []),
    ...equations(paper, stage, own),
    ...table(
      `stage-${stage}`,
      fill(told.table, { stage: name }),
      columns(paper, own),
      own.flatMap((product) => stageRows(paper, product, stage, own.some(isDivided))),
    ),
    ...own.map((product) => paragraph(stageTold(paper, product, stage))),
  ];
}

function columns(
  { words: { data: told } }: Paper,
  products: readonly ProductFootprint[],
): ReturnType<typeof wordColumn>[] {
  const is = told.columns;
  return [
    wordColumn(is.item, 3.6),
    numberColumn(is.amount, 3),
    numberColumn(is.factor, 2),
    shortColumn(is.unit, 2.4),
    numberColumn(is.kgCo2e, 2.6),
    ...(products.some(isDivided) ? [numberColumn(is.perUnit, 2.4)] : []),
  ];
}

function stageRows(
  paper: Paper,
  product: ProductFootprint,
  stage: Stage,
  isTwofold: boolean,
): readonly Row<string>[] {
  const { words } = paper;
  const result = resultOf(product, stage);
  const items = product.items.filter(({ activity }) => activity.stage === stage);
  const { shown, rest } = shownItems(paper, items);
  const figures = (ledgerKgCo2e: number | null): readonly string[] => [
    emission(paper, ledgerKgCo2e),
    ...(isTwofold ? [emission(paper, perUnit(ledgerKgCo2e, product))] : []),
  ];
  const restSum = compensatedSum(
    rest.flatMap(({ kgCo2e, isCredit }) => (kgCo2e === null || isCredit === true ? [] : [kgCo2e])),
  );
  return [
    row([nameOf(product)], 'group'),
    ...shown.map((item) => row([...itemCells(paper, item), ...figures(item.kgCo2e)])),
    ...(rest.length === 0
      ? []
      : [
          row([
            fill(words.calculation.rest, { count: rest.length }),
            '',
            '',
            '',
            ...figures(restSum),
          ]),
        ]),
    row(
      [
        fill(words.calculation.total, { product: nameOf(product) }),
        '',
        '',
        '',
        ...figures(result?.ledgerKgCo2e ?? null),
      ],
      'total',
    ),
  ];
}

function itemCells(paper: Paper, item: Item): readonly string[] {
  const { activity, isCredit } = item;
  const { factor } = activity;
  const name = own(activity.name);
  const credit = paper.texts.states.credit;
  return [
    isCredit === true ? fill(paper.words.lists.both, { one: name, other: credit }) : name,
    amountText(paper, item),
    factor === null ? emission(paper, null) : asRead(factor.value),
    factor === null ? '' : own(factor.unitText),
  ];
}

function stageTold(paper: Paper, product: ProductFootprint, stage: Stage): string {
  const { words } = paper;
  const { calculation: told } = words;
  const result = resultOf(product, stage);
  if (result === null) return '';
  const each = isDivided(product)
    ? fill(told.perUnit, {
        unit: oneUnit(paper, product),
        kgCo2e: emission(paper, result.kgCo2e),
      })
    : '';
  const sentence = result.inBoundary ? told.result : told.resultOutside;
  const isOfStage = ({ activity }: Item): boolean => activity.stage === stage;
  const counted = rankedItems(product).filter(isOfStage);
  const isOnly = countedItems(product).filter(isOfStage).length === 1;
  const { unallocated, credits } = result;
  return [
    fill(sentence, {
      product: nameOf(product),
      stage: stageWord(paper, stage),
      kgCo2e: emission(paper, result.ledgerKgCo2e),
      perUnit: each,
      share: shareTold(paper, result.share),
      table: reference(`stage-${stage}`),
    }),
    ...largestTold(paper, counted, result, isOnly),
    ...(result.missing === 0 ? [] : [fill(told.lacking, { count: result.missing })]),
    ...(unallocated === undefined ? [] : [fill(told.unallocated, { count: unallocated })]),
    ...(credits === undefined
      ? []
      : [fill(told.credits, { kgCo2e: emission(paper, credits.ledgerKgCo2e) })]),
  ].join(words.lists.sentences);
}

/** An item that is alone is not the largest of any. */
function largestTold(
  paper: Paper,
  counted: readonly CountedItem[],
  { ledgerKgCo2e }: StageResult,
  isOnly: boolean,
): readonly string[] {
  const { calculation: told } = paper.words;
  const [top] = counted;
  if (top === undefined) return [];
  const item = own(top.activity.name);
  if (isOnly) return [fill(told.only, { item })];
  return [
    fill(told.largest, {
      item,
      kgCo2e: emission(paper, top.kgCo2e),
      share: shareTold(paper, shareOf(top.kgCo2e, ledgerKgCo2e)),
    }),
  ];
}

/** The equation in symbols, and with the numbers of the largest item that is nothing but a product. */
function equations(
  paper: Paper,
  stage: Stage,
  products: readonly ProductFootprint[],
): readonly Draft[] {
  const { calculation: told } = paper.words;
  const items = products
    .flatMap(({ items: all }) => all)
    .filter(({ activity }) => activity.stage === stage);
  const isFreight = items.some(({ activity }) => activity.data.kind === 'freight');
  const example = items
    .filter(isPlain)
    .reduce<Item | null>((best, item) => (sizeOf(item) > sizeOf(best) ? item : best), null);
  return [
    paragraph(isFreight ? told.equationFreight : told.equationAmount),
    { kind: 'equation', parts: symbols(isFreight) },
    ...(example === null
      ? []
      : [
          paragraph(fill(told.example, { item: own(example.activity.name) })),
          { kind: 'equation', parts: numbers(paper, example) } as const,
        ]),
  ];
}

function symbols(isFreight: boolean): readonly MathPart[] {
  const product: readonly MathPart[] = isFreight
    ? [
        { kind: 'sub', base: 'm', sub: 'i' },
        { kind: 'text', text: ' × ' },
        { kind: 'sub', base: 'd', sub: 'i' },
      ]
    : [{ kind: 'sub', base: 'AD', sub: 'i' }];
  return [
    { kind: 'sub', base: 'E', sub: 'i' },
    { kind: 'text', text: ' = ' },
    ...product,
    { kind: 'text', text: ' × ' },
    { kind: 'sub', base: 'EF', sub: 'i' },
  ];
}

/** Nothing between amount and factor: what is shown can be worked out as it stands. */
function isPlain({ activity, kgCo2e, isCredit }: Item): boolean {
  const { factor, data } = activity;
  return (
    kgCo2e !== null &&
    factor?.perAmount === 1 &&
    (data.kind === 'amount' || factor.per === 't·km') &&
    isCredit !== true &&
    activity.conversion === undefined &&
    activity.allocation === undefined &&
    activity.isPerUnit !== true &&
    factor.gases === undefined
  );
}

function sizeOf(item: Item | null): number {
  return item?.kgCo2e === null || item === null ? -1 : Math.abs(item.kgCo2e);
}

function inMass(kg: number, unit: EmissionFactor['massUnit']): number {
  const ratio = conversionRatio('kg', unit);
  if (!ratio.ok) throw new TypeError(`${unit} is no mass.`);
  return (kg * ratio.value.numerator) / ratio.value.denominator;
}

function numbers(paper: Paper, { activity, kgCo2e }: Item): readonly MathPart[] {
  const { data, factor } = activity;
  if (factor === null || kgCo2e === null)
    throw new Error(`${activity.name} has no figure or no factor.`);
  // In the units of the factor: 80.37 t × 810 km × 0.049 kg/(t·km) can be worked out as it stands.
  const amounts =
    data.kind === 'amount'
      ? [measureIn(paper, data.amount, factor.per)]
      : [measureIn(paper, data.mass, 't'), measureIn(paper, data.distance, 'km')];
  const parts = [...amounts, `${asRead(factor.value)} ${own(factor.unitText)}`];
  const { massUnit } = factor;
  const results = [
    ...(massUnit === 'kg' ? [] : [`${asRead(inMass(kgCo2e, massUnit))} ${massUnit}CO2e`]),
    `${emission(paper, kgCo2e)} kgCO2e`,
  ];
  return [{ kind: 'numbers', text: [parts.join(' × '), ...results].join(' = ') }];
}
