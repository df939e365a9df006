import type { ProductFootprint } from '../../../core/study/footprint';
import type { EmissionFactor } from '../../../core/study/factor';
import { fill } from '../../../texts/fill';
import type { Row } from '../blocks';
import { reference } from '../marks';
import type { Paper } from '../paper';
import { nameOf } from '../phrases';
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
import { asRead } from '../rounding';
import { shownItems } from '../shownItems';
import {
  amountCells,
  amountText,
  cellsText,
  factorName,
  own,
  sourceText,
  factLines,
} from '../told';

/** So many names stand in a sentence. */
const MOST_NAMED = 6;
/** More factors stand in the appendix only. */
const MOST_FACTORS = 60;

/**
 * The amounts and factors that were collected, and where they are from.
 * @param paper the report
 */
export function data(paper: Paper): readonly Draft[] {
  return [heading(1, paper.words.data.heading), ...primary(paper), ...secondary(paper)];
}

function primary(paper: Paper): readonly Draft[] {
  const { words, texts, footprint, files } = paper;
  const { data: told } = words;
  const is = told.columns;
  const count = footprint.products.reduce((sum, { items }) => sum + items.length, 0);
  return [
    heading(2, told.primary),
    ...factLines(paper, 'dataNote').map((line) => paragraph(line)),
    paragraph(
      fill(told.primaryIs, {
        files: files.map(own).join(words.lists.names),
        count,
        table: reference('activity'),
      }),
    ),
    ...table(
      'activity',
      told.primaryTable,
      [
        wordColumn(is.item, 3.6),
        shortColumn(is.stage, 2),
        numberColumn(is.amount, 2.8),
        ...(hasPlaces(paper) ? [wordColumn(is.place, 2)] : []),
        wordColumn(is.cell, hasPlaces(paper) ? 4 : 5),
      ],
      footprint.products.flatMap((product) => activityRows(paper, product, texts.stages)),
    ),
  ];
}

function activityRows(
  paper: Paper,
  product: ProductFootprint,
  stages: Paper['texts']['stages'],
): readonly Row<string>[] {
  const { shown, rest } = shownItems(paper, product.items);
  return [
    row([nameOf(product)], 'group'),
    ...shown.map((item) =>
      row([
        own(item.activity.name),
        stages[item.activity.stage],
        amountText(paper, item),
        ...(hasPlaces(paper) ? [own(item.activity.place ?? '')] : []),
        cellsText(paper, amountCells(item)),
      ]),
    ),
    ...(rest.length === 0 ? [] : [row([fill(paper.words.data.more, { count: rest.length })])]),
  ];
}

const PLACES = new WeakMap<Paper, boolean>();

/** Whether the ledger says of anything that is carried where it comes from, goes to, or who supplies it. */
function hasPlaces(paper: Paper): boolean {
  const known = PLACES.get(paper);
  if (known !== undefined) return known;
  const has = paper.footprint.products.some(({ items }) =>
    items.some(({ activity }) => activity.place !== undefined),
  );
  PLACES.set(paper, has);
  return has;
}

function secondary(paper: Paper): readonly Draft[] {
  const { words } = paper;
  const { data: told } = words;
  const is = told.columns;
  const factors = usedFactors(paper);
  const rows = factors
    .slice(0, MOST_FACTORS)
    .map(({ factor }) =>
      row([
        factorName(paper, factor),
        asRead(factor.value),
        own(factor.unitText),
        sourceText(paper, factor),
      ]),
    );
  const more = factors.length - rows.length;
  const given = factors.filter(({ factor }) => factor.isSupplier === true).length;
  return [
    heading(2, told.secondary),
    paragraph(
      [
        factors.length === 0
          ? told.noFactors
          : fill(told.secondaryIs, { count: factors.length, table: reference('factors') }),
        ...(given === 0 ? [] : [fill(told.suppliers, { count: given })]),
      ].join(words.lists.sentences),
    ),
    ...table(
      'factors',
      told.secondaryTable,
      [
        wordColumn(is.factorName, 4),
        numberColumn(is.factor, 2),
        shortColumn(is.unit, 2.8),
        wordColumn(is.source, 5),
      ],
      [...rows, ...(more > 0 ? [row([fill(told.more, { count: more }), '', '', ''])] : [])],
    ),
    ...doubts(
      paper,
      factors.map(({ factor }) => factor),
    ),
  ];
}

function doubts(paper: Paper, factors: readonly EmissionFactor[]): readonly Draft[] {
  const { data: told } = paper.words;
  const nameless = factors.filter(
    ({ library, source }) => library === undefined && (source === null || source.trim() === ''),
  );
  const assumed = paper.footprint.products
    .flatMap(({ items }) => items)
    .filter(({ activity }) => activity.factorAssumed && activity.factor !== null);
  return [
    ...counted(
      paper,
      told.noSource,
      nameless.map((factor) => factorName(paper, factor)),
    ),
    ...counted(
      paper,
      told.assumed,
      assumed.map(({ activity }) => own(activity.name)),
    ),
  ];
}

function counted({ words }: Paper, sentence: string, names: readonly string[]): readonly Draft[] {
  if (names.length === 0) return [];
  const distinct = [...new Set(names)];
  const list = distinct.slice(0, MOST_NAMED).join(words.lists.names);
  const more = distinct.length > MOST_NAMED ? words.lists.andMore : '';
  return [paragraph(fill(sentence, { count: names.length, list: `${list}${more}` }))];
}

/** A factor and how many items it is used by. */
export interface UsedFactor {
  readonly factor: EmissionFactor;
  readonly count: number;
}

const USED = new WeakMap<Paper, readonly UsedFactor[]>();

/**
 * The factors that items use, in the order of the study.
 * @param paper the report
 */
export function usedFactors(paper: Paper): readonly UsedFactor[] {
  const known = USED.get(paper);
  if (known !== undefined) return known;
  const counts = new Map<string, { factor: EmissionFactor; count: number }>();
  for (const { items } of paper.footprint.products) {
    for (const { activity } of items) {
      const { factor } = activity;
      if (factor === null) continue;
      const entry = counts.get(factor.id);
      if (entry === undefined) counts.set(factor.id, { factor, count: 1 });
      else entry.count += 1;
    }
  }
  const used = [...counts.values()];
  USED.set(paper, used);
  return used;
}
