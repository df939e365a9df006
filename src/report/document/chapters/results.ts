import { gasResults } from '../../../core/gases/gasResults';
import { isApart } from '../../../core/gases/isApart';
import type { ProductFootprint } from '../../../core/study/footprint';
import { fill } from '../../../texts/fill';
import { gasName } from '../../../texts/gasName';
import { strung } from '../../../texts/strung';
import { optionLabel } from '../../../texts/sentences';
import type { Row } from '../blocks';
import { reference } from '../marks';
import type { Paper } from '../paper';
import { incompleteMark, nameOf, oneUnit, stageParts } from '../phrases';
import { changes } from './changes';
import { pictures } from './pictures';
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
import { isDivided, perUnit, rankedItems, takenBack } from '../ranked';
import {
  change,
  coveredText,
  declaredUnit,
  emission,
  factorName,
  own,
  shareOf,
  shareText,
  stageWord,
} from '../told';

/** So many of the largest items are listed for each product. */
const MOST_HOTSPOTS = 10;
/** Where there are many products, fewer of each. */
const MANY_PRODUCTS = 6;
const FEW_HOTSPOTS = 3;

/**
 * What the products come to: by stage, by gas, by item.
 * @param paper the report
 */
export function results(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { results: told } = words;
  return [
    heading(1, told.heading),
    ...resultsTable(paper),
    ...footprint.products.map((product) => paragraph(totalTold(paper, product))),
    ...pictures(paper, 'stages'),
    ...pictures(paper, 'sankey'),
    ...hotspotSection(paper),
    ...gasSection(paper),
    ...apartSection(paper),
    ...alternativeSection(paper),
    ...changes(paper),
  ];
}

/** The stages of every product, per declared unit and for the whole ledger. */
function resultsTable(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { results: told } = words;
  const is = told.columns;
  const isTwofold = footprint.products.some(isDivided);
  return table(
    'results',
    told.table,
    [
      wordColumn(is.stage, 4),
      numberColumn(is.perUnit, 3),
      ...(isTwofold ? [numberColumn(is.ledger, 3)] : []),
      numberColumn(is.share, 2),
    ],
    footprint.products.flatMap((product) => productRows(paper, product, isTwofold)),
  );
}

function productRows(
  paper: Paper,
  product: ProductFootprint,
  isTwofold: boolean,
): readonly Row<string>[] {
  const { words, texts } = paper;
  const { results: told } = words;
  const total = product.totalKgCo2e;
  const unit = declaredUnit(paper, product.product);
  const group = isDivided(product)
    ? fill(told.groupDivided, {
        product: nameOf(product),
        unit,
        covered: coveredText(paper, product.product),
      })
    : fill(told.group, { product: nameOf(product), unit });
  const cells = (each: number | null, ledger: number | null): readonly string[] => [
    emission(paper, each),
    ...(isTwofold ? [emission(paper, ledger)] : []),
  ];
  return [
    row([group], 'group'),
    ...product.stages.map(({ stage, kgCo2e, ledgerKgCo2e, share, inBoundary }) => {
      const name = texts.stages[stage];
      return row([
        inBoundary ? name : fill(texts.notes.stageOutside, { stage: name }),
        ...cells(kgCo2e, ledgerKgCo2e),
        shareText(paper, share),
      ]);
    }),
    row(
      [
        told.columns.total,
        ...cells(total, product.ledgerTotalKgCo2e),
        shareText(paper, total === null ? null : shareOf(total, total)),
      ],
      'total',
    ),
  ];
}

function totalTold(paper: Paper, product: ProductFootprint): string {
  const { results: told, lists } = paper.words;
  const total = fill(told.total, {
    unit: oneUnit(paper, product),
    product: nameOf(product),
    total: emission(paper, product.totalKgCo2e),
    mark: incompleteMark(paper, product),
    parts: stageParts(paper, product),
  });
  if (!isDivided(product)) return total;
  const ledger = fill(told.ledgerTotal, {
    covered: coveredText(paper, product.product),
    total: emission(paper, product.ledgerTotalKgCo2e),
  });
  return [total, ledger].join(lists.sentences);
}

function hotspotSection(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { results: told } = words;
  const is = words.data.columns;
  const most = footprint.products.length > MANY_PRODUCTS ? FEW_HOTSPOTS : MOST_HOTSPOTS;
  const rows = footprint.products.flatMap((product) => hotspotRows(paper, product, most));
  return [
    heading(2, told.hotspots),
    ...table(
      'hotspots',
      told.hotspotTable,
      [
        shortColumn(told.rank, 1.2),
        wordColumn(is.item, 4),
        shortColumn(is.stage, 2.3),
        wordColumn(is.factorName, 3),
        numberColumn(is.perUnit, 2.4),
        numberColumn(is.share, 1.7),
        numberColumn(told.cumulative, 2),
      ],
      rows,
    ),
    ...(rows.length === 0 ? [paragraph(told.noHotspots)] : []),
    ...footprint.products.flatMap((product) => hotspotsTold(paper, product, most)),
    ...footprint.products.flatMap((product) => takenBackTold(paper, product)),
    ...pictures(paper, 'pareto'),
  ];
}

function hotspotRows(
  paper: Paper,
  product: ProductFootprint,
  most: number,
): readonly Row<string>[] {
  const top = rankedItems(product).slice(0, most);
  if (top.length === 0) return [];
  let sum = 0;
  return [
    row([nameOf(product)], 'group'),
    ...top.map(({ activity, kgCo2e }, index) => {
      sum += kgCo2e;
      const { factor } = activity;
      return row([
        String(index + 1),
        own(activity.name),
        paper.texts.stages[activity.stage],
        factor === null ? '' : factorName(paper, factor),
        emission(paper, perUnit(kgCo2e, product)),
        shareText(paper, shareOf(kgCo2e, product.ledgerTotalKgCo2e)),
        shareText(paper, shareOf(sum, product.ledgerTotalKgCo2e)),
      ]);
    }),
  ];
}

/** What takes back is in the total, and told apart from what contributes. */
function takenBackTold(paper: Paper, product: ProductFootprint): readonly Draft[] {
  const { results: told } = paper.words;
  const taken = takenBack(product);
  if (taken === null) return [];
  const total = product.ledgerTotalKgCo2e;
  const sentence = total !== null && total > 0 ? told.takenBack : told.takenBackOnly;
  return [
    paragraph(
      fill(sentence, {
        product: nameOf(product),
        count: taken.count,
        kgCo2e: emission(paper, perUnit(taken.ledgerKgCo2e, product)),
      }),
    ),
  ];
}

function hotspotsTold(paper: Paper, product: ProductFootprint, most: number): readonly Draft[] {
  const ranked = rankedItems(product);
  const top = ranked.slice(0, most);
  if (top.length === 0 || top.length === ranked.length) return [];
  const sum = top.reduce((so, { kgCo2e }) => so + kgCo2e, 0);
  return [
    paragraph(
      fill(paper.words.results.hotspotsAre, {
        product: nameOf(product),
        count: top.length,
        share: shareText(paper, shareOf(sum, product.ledgerTotalKgCo2e)),
        all: ranked.length,
      }),
    ),
  ];
}

interface GasLine {
  readonly isApart: boolean;
  readonly cells: readonly string[];
}

function gasLines(paper: Paper): readonly GasLine[] {
  const { footprint, texts, words } = paper;
  const set = footprint.method.gwp;
  return footprint.products.flatMap((product) => {
    const inside = product.stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : []));
    return gasResults(product, inside, set).map(({ key, kg, kgCo2e }) => ({
      isApart: isApart(key),
      cells: [
        nameOf(product),
        gasName(key, set, texts),
        key === 'CO2e' ? texts.states.notApplicable : emission(paper, kg),
        emission(paper, kgCo2e),
        isApart(key) ? words.scope.notCounted : words.scope.counted,
      ],
    }));
  });
}

function gasSection(paper: Paper): readonly Draft[] {
  const { words, inventory } = paper;
  const { results: told } = words;
  const is = told.gasColumns;
  const isTold = inventory.factors.some(({ gas, gases }) => gas === 'CO2' || gases !== undefined);
  if (!isTold) return [heading(2, told.byGas), paragraph(told.noGases)];
  return [
    heading(2, told.byGas),
    ...table(
      'gases',
      told.gasTable,
      [
        wordColumn(is.product, 3),
        wordColumn(is.gas, 3),
        numberColumn(is.kg, 2.5),
        numberColumn(is.kgCo2e, 2.5),
        shortColumn(is.counted, 1.8),
      ],
      gasLines(paper).map(({ cells }) => row(cells)),
    ),
  ];
}

function apartSection(paper: Paper): readonly Draft[] {
  const { words, footprint } = paper;
  const { results: told } = words;
  const credits = footprint.products.flatMap((product) =>
    product.stages.flatMap(({ stage, credits: one }) =>
      one === undefined
        ? []
        : [
            paragraph(
              fill(told.creditsAre, {
                product: nameOf(product),
                stage: stageWord(paper, stage),
                kgCo2e: emission(paper, perUnit(one.ledgerKgCo2e, product)),
              }),
            ),
          ],
    ),
  );
  const hasApart = gasLines(paper).some((line) => line.isApart);
  return [
    heading(2, told.apart),
    ...(hasApart ? [paragraph(fill(told.apartSome, { table: reference('gases') }))] : []),
    ...credits,
    ...(hasApart || credits.length > 0 ? [] : [paragraph(told.apartNone)]),
  ];
}

function alternativeSection(paper: Paper): readonly Draft[] {
  const { words, footprint, alternatives } = paper;
  const { results: told } = words;
  const is = told.alternativeColumns;
  const rows = footprint.products.flatMap((product) => {
    const others = alternatives.get(product.product.name) ?? [];
    return others.length === 0 ? [] : alternativeRows(paper, product, others);
  });
  if (rows.length === 0) return [];
  return [
    heading(2, told.alternatives),
    ...table(
      'alternatives',
      told.alternativeTable,
      [
        wordColumn(is.product, 3),
        wordColumn(is.which, 3),
        numberColumn(is.total, 2.5),
        numberColumn(is.change, 2.5),
      ],
      rows,
    ),
  ];
}

type Others = NonNullable<ReturnType<Paper['alternatives']['get']>>;

function alternativeRows(
  paper: Paper,
  product: ProductFootprint,
  others: Others,
): readonly Row<string>[] {
  const { words, texts } = paper;
  const main = product.totalKgCo2e;
  const labelOf = (key: string): string => own(optionLabel({ key, label: key }, texts));
  const chosen = chosenKeys(paper, product, others).map(labelOf);
  return [
    row([
      nameOf(product),
      chosen.length === 0
        ? words.results.mainOnly
        : fill(words.results.main, { which: strung(chosen, texts.lists.between) }),
      emission(paper, main),
      '',
    ]),
    ...others.map(({ key, result: { totalKgCo2e: total } }) =>
      row([
        '',
        labelOf(key),
        emission(paper, total),
        main === null || total === null ? texts.states.notApplicable : change(paper, total - main),
      ]),
    ),
  ];
}

/** What the main result stands on, of each sort of which others are listed: its period, its electricity. */
function chosenKeys(
  { inventory }: Paper,
  { product }: ProductFootprint,
  others: Others,
): readonly string[] {
  const keys = others.map(({ key }) => key);
  const { periodChoice, period } = product;
  const hasPeriods = periodChoice?.others.some((key) => keys.includes(key)) === true;
  const bases = inventory.questions.filter(({ code }) => code === 'electricity-basis');
  const hasBases = bases.some(({ options }) => options.some(({ key }) => keys.includes(key)));
  const inUse = bases.flatMap(({ answer, assumed }) => answer ?? assumed ?? []);
  return [...(hasPeriods && period !== null ? [period] : []), ...(hasBases ? new Set(inUse) : [])];
}
