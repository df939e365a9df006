import type { Question } from '../../../core/study/question';
import type { ActivityRow } from '../../ledger';
import { nameKey } from '../../text/nameKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askByColumn } from '../questions/askByColumn';
import { doubtKey, EACH } from '../questions/columnQuestions';
import type { FreightDoubt } from './freightLoads';
import { questionId } from '../questions/questionId';
import type { SheetRow } from './sheetRows';
import { firstFigure } from '../amounts/understandAmount';

/** Ways in which several deliveries may have carried goods of their name. */
export type FreightWay = 'legs' | 'row-by-row' | 'equal-parts' | 'own-weights';

type Asked = Omit<Question, 'answer'>;

/** So many legs a journey may have; hundreds of rows of one name are deliveries. */
const MOST_LEGS = 9;
const MOST_EXAMPLES = 3;

/**
 * Asks what deliveries carried: once for all names of a sheet that can be answered alike, else once a name.
 * @param doubts those of the whole study, each with the product its rows are of, empty for none
 * @param asking the study's questions
 * @returns by doubt the way that holds, null while it is open
 */
export function freightQuestions(
  doubts: readonly { readonly doubt: FreightDoubt; readonly product: string }[],
  asking: Questionnaire,
): ReadonlyMap<FreightDoubt, FreightWay | null> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { doubt } of doubts) {
    const id = idOf(doubt, '');
    if (known.has(id)) shared.add(id);
    known.add(id);
  }
  const questions = doubts.map(({ doubt, product }) => ({
    doubt,
    question: itemQuestion(doubt, shared.has(idOf(doubt, '')) ? product : ''),
  }));
  const asked = askByColumn(asking, {
    questions: sheetQuestions(questions.map(({ question }) => question)),
    options: new Map(),
  });
  return new Map(
    questions.map(({ doubt, question }) => [doubt, asked.ask(question) as FreightWay | null]),
  );
}

function idOf(doubt: FreightDoubt, product: string): string {
  const { name, table } = doubt.deliveries[0].entries[0];
  const label = [name.text, doubt.told, product].filter((part) => part !== '').join(' ');
  return questionId('freight-load', table.table.grid.sheet, label);
}

function itemQuestion(doubt: FreightDoubt, product: string): Asked {
  const { name, distance } = doubt.deliveries[0].entries[0];
  const goods = doubt.goods[0].entries[0];
  return {
    id: idOf(doubt, product),
    code: 'freight-load',
    at: distanceAt(distance) ?? name.witness.at,
    label: name.text,
    kind: 'choice',
    options: waysOf(doubt).map((key) => ({ key, label: key })),
    assumed: null,
    values: {
      name: [name.text, doubt.told].filter((part) => part !== '').join(' '),
      sheet: name.witness.at.sheet,
      goodsSheet: goods.name.witness.at.sheet,
      deliveries: doubt.deliveries.length,
      amounts: doubt.goods.length,
      distances: examples(doubt.deliveries.map((row) => distanceText(row))),
      weights: examples(doubt.goods.map((row) => amountText(row))),
    },
  };
}

function waysOf({ deliveries, goods }: FreightDoubt): readonly FreightWay[] {
  const isFew = deliveries.length <= MOST_LEGS;
  return [
    ...(isFew ? (['legs'] as const) : []),
    ...(deliveries.length === goods.length ? (['row-by-row'] as const) : []),
    // Each delivery has a part of each amount: of many by many nobody could follow the parts.
    ...(isFew || goods.length === 1 ? (['equal-parts'] as const) : []),
    'own-weights',
  ];
}

/** Names of one sheet that have the same options share a question; its id says which they are. */
function sheetQuestions(questions: readonly Asked[]): ReadonlyMap<string, Asked> {
  const groups = new Map<string, Asked[]>();
  for (const question of questions) {
    const keys = question.options.map(({ key }) => key);
    const group = [question.at?.file, question.at?.sheet, ...keys].join('\n');
    groups.set(group, [...(groups.get(group) ?? []), question]);
  }
  const shared = new Map<string, Asked>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ id }) => id)).size < 2) continue;
    const keys = first.options.map(({ key }) => key);
    const joined: Asked = {
      ...first,
      id: questionId(first.code, first.at?.sheet ?? '', keys.join(' ')),
      label: first.at?.sheet ?? '',
      options: [...first.options, { key: EACH, label: EACH }],
      values: {
        sheet: first.at?.sheet ?? '',
        goodsSheet: first.values['goodsSheet'] ?? '',
        examples: group.slice(0, MOST_EXAMPLES).map(exampleOf).join('; '),
      },
    };
    for (const question of group) shared.set(doubtKey(question), joined);
  }
  return shared;
}

function exampleOf({ values }: Asked): string {
  return [values['name'], `(${String(values['distances'])})`].join(' ');
}

function distanceAt(distance: ActivityRow['distance']): Asked['at'] {
  if (distance === null) return null;
  return distance.kind === 'figure' ? distance.figure.evidence.at : distance.at;
}

function distanceText({ entries: [{ distance }] }: SheetRow): string {
  return distance?.kind === 'figure' ? distance.figure.evidence.found.trim() : '';
}

function amountText({ entries: [{ amount }] }: SheetRow): string {
  return firstFigure(amount)?.evidence.found.trim() ?? '';
}

function examples(texts: readonly string[]): string {
  const told = texts.filter((text) => nameKey(text) !== '');
  const more = told.length > MOST_EXAMPLES ? ' …' : '';
  return told.slice(0, MOST_EXAMPLES).join(' / ') + more;
}
