import type { Item, ProductFootprint } from '../../../core/study/footprint';
import { fill } from '../../../texts/fill';
import type { Paper } from '../paper';
import { nameOf } from '../phrases';
import {
  numberColumn,
  paragraph,
  row,
  shortColumn,
  table,
  wordColumn,
  type Draft,
} from '../pieces';
import { asRead } from '../rounding';
import { amountCells, amountText, cellsText, emission, factorName, own, sourceText } from '../told';
import { usedFactors } from './data';

/**
 * Every factor and every item, with the cells they stand in.
 * @param paper the report
 */
export function appendix(paper: Paper): readonly Draft[] {
  const { words, footprint, files } = paper;
  const { appendix: told } = words;
  return [
    { kind: 'heading', level: 1, text: told.heading, isNumbered: false, isOnNewPage: true },
    paragraph(told.factorsIs),
    ...factorTable(paper),
    { kind: 'heading', level: 1, text: told.items, isNumbered: false },
    paragraph(told.itemsIs),
    paragraph(fill(told.files, { files: files.map(own).join(words.lists.names) })),
    ...footprint.products.flatMap((product, index) => itemTable(paper, product, index)),
  ];
}

function factorTable(paper: Paper): readonly Draft[] {
  const { words } = paper;
  const is = words.data.columns;
  return table(
    'all-factors',
    words.appendix.factorsTable,
    [
      shortColumn(is.code, 1),
      wordColumn(is.factorName, 3),
      numberColumn(is.factor, 2),
      shortColumn(is.unit, 2.4),
      wordColumn(is.source, 4),
      wordColumn(is.factorCell, 2.8),
      shortColumn(is.used, 1.4),
    ],
    usedFactors(paper).map(({ factor, count }, index) =>
      row([
        factorCode(index),
        factorName(paper, factor),
        asRead(factor.value),
        own(factor.unitText),
        sourceText(paper, factor),
        factor.evidence === null ? words.appendix.noCell : cellsText(paper, [factor.evidence.at]),
        String(count),
      ]),
    ),
  );
}

/** F1 is the first of the table. */
function factorCode(index: number): string {
  return `F${String(index + 1)}`;
}

const CODES = new WeakMap<Paper, ReadonlyMap<string, string>>();

function codesOf(paper: Paper): ReadonlyMap<string, string> {
  const known = CODES.get(paper);
  if (known !== undefined) return known;
  const codes = new Map(
    usedFactors(paper).map(({ factor }, index) => [factor.id, factorCode(index)]),
  );
  CODES.set(paper, codes);
  return codes;
}

function itemTable(paper: Paper, product: ProductFootprint, index: number): readonly Draft[] {
  const { words } = paper;
  const is = words.data.columns;
  return table(
    `items-${String(index)}`,
    fill(words.appendix.itemsTable, { product: nameOf(product) }),
    [
      shortColumn(is.stage, 2.1),
      wordColumn(is.item, 3.2),
      numberColumn(is.amount, 2.6),
      wordColumn(is.dataCells, 3.6),
      shortColumn(is.code, 1),
      numberColumn(is.kgCo2e, 2.5),
    ],
    product.items.map((item) => row(itemCells(paper, item))),
  );
}

function itemCells(paper: Paper, item: Item): readonly string[] {
  const { activity, kgCo2e, isCredit } = item;
  const { texts } = paper;
  const { factor } = activity;
  const code = factor === null ? undefined : codesOf(paper).get(factor.id);
  return [
    texts.stages[activity.stage],
    isCredit === true
      ? fill(paper.words.lists.both, { one: own(activity.name), other: texts.states.credit })
      : own(activity.name),
    amountText(paper, item),
    cellsText(paper, amountCells(item)),
    code ?? texts.states.notApplicable,
    emission(paper, kgCo2e),
  ];
}
