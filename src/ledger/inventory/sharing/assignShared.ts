import { ALLOCATION_METHODS, type AllocationMethod } from '../../../core/study/allocation';
import type { Product } from '../../../core/study/inventory';
import type { Question, QuestionOption } from '../../../core/study/question';
import type { ActivityRow } from '../../ledger';
import { nameKey } from '../../text/nameKey';
import { parseShares, type Shares } from '../../values/parseShares';
import type { Questionnaire } from '../questions/askAndAnswer';
import { EACH } from '../questions/columnQuestions';
import { namesOfRows } from '../questions/namesOfRows';
import { questionId } from '../questions/questionId';
import { allocationSaid, type AllocationSaid } from './allocationSaid';

type Named = Pick<Product, 'name'>;

/** Key of the answer that several products share the rows, and no share is known. */
const SHARED = 'shared';
/** Key of the answer that the rows count for no product. */
const LEAVE_OUT = 'leave-out';
/** More items of a sheet are asked about together at first. */
const MOST_APART = 12;

/** Whose a row is that names no product. */
export type Owner =
  | { readonly kind: 'product'; readonly name: string }
  | {
      readonly kind: 'shared';
      readonly method: AllocationMethod;
      /** Of an own key; null for all others. */
      readonly shares: Shares | null;
    }
  | { readonly kind: 'left-out'; readonly reason: string }
  /** Nobody has said it; `isAsked` while a question tells so. */
  | { readonly kind: 'open'; readonly isAsked: boolean };

type Asked = Omit<Question, 'answer'>;

/**
 * Asks for each item of a sheet whose it is, where its rows name no product while the ledger has
 * several: one product's, or all products', and by what it is divided. Nothing is assumed: a meter for
 * the whole plant belongs to no product alone. Of many items it is asked once for all of them.
 * @param rows that name no product, in the ledger's order
 * @param products of the study
 * @param asking the study's questions
 * @returns the owner of one of these rows
 */
export function assignShared(
  rows: readonly ActivityRow[],
  products: readonly Named[],
  asking: Questionnaire,
): (row: ActivityRow) => Owner {
  const owners = new Map<ActivityRow, Owner>();
  for (const group of grouped(rows, sheetKeyOf)) {
    const items = grouped(group, ({ name }) => nameKey(name.text));
    const sheet = ownerQuestion(group, '', products);
    const isTogether = items.length > MOST_APART || asking.isGiven(sheet);
    const all = isTogether ? ask(withEach(sheet), asking) : null;
    for (const item of items) {
      const own = ownerQuestion(item, item[0].name.text, products);
      const isOwn = !isTogether || all?.key === EACH || asking.isGiven(own);
      const { question, key } = isOwn ? ask(own, asking) : (all as Answered);
      const owner = ownerOf(question, key, products, asking);
      for (const row of item) owners.set(row, owner);
    }
  }
  return (row) => owners.get(row) ?? { kind: 'open', isAsked: true };
}

type Rows = readonly [ActivityRow, ...ActivityRow[]];

function grouped(
  rows: readonly ActivityRow[],
  keyOf: (row: ActivityRow) => string,
): readonly Rows[] {
  const groups = new Map<string, [ActivityRow, ...ActivityRow[]]>();
  for (const row of rows) {
    const own = groups.get(keyOf(row));
    if (own === undefined) groups.set(keyOf(row), [row]);
    else own.push(row);
  }
  return [...groups.values()];
}

/** A sheet's rows, and what their product cells say: 全厂 is another doubt than a group that ended. */
function sheetKeyOf({ name, unowned }: ActivityRow): string {
  const { file, sheet } = name.witness.at;
  return `${file}\n${sheet}\n${nameKey(unowned?.label.text ?? '')}`;
}

function ownerQuestion(rows: Rows, item: string, products: readonly Named[]): Asked {
  const [{ name, unowned }] = rows;
  const { at } = name.witness;
  const label = unowned?.label.text ?? '';
  const said = allocationSaid(rows);
  return {
    id: questionId('allocation-needed', at.sheet, [label, item].filter(Boolean).join(':')),
    code: 'allocation-needed',
    at,
    label: item === '' ? at.sheet : item,
    kind: 'choice',
    options: optionsFor(rows, products, said),
    assumed: null,
    values: {
      sheet: at.sheet,
      count: rows.length,
      names: namesOfRows(rows),
      said: said?.said ?? '',
    },
  };
}

/**
 * An amount for one of a product is that of one of them: there is nothing to divide. What the ledger divides by is
 * offered first.
 */
function optionsFor(
  rows: Rows,
  products: readonly Named[],
  said: AllocationSaid | null,
): readonly QuestionOption[] {
  const isDivided = products.length > 1 && rows.every(({ isPerUnit }) => !isPerUnit);
  const own = (key: string): QuestionOption => ({ key, label: key });
  return [
    ...(isDivided ? saidFirst(said).map(own) : []),
    ...products.map(({ name }) => ({ key: nameKey(name), label: name })),
    own(LEAVE_OUT),
    own(SHARED),
  ];
}

function saidFirst(said: AllocationSaid | null): readonly AllocationMethod[] {
  if (said === null) return ALLOCATION_METHODS;
  return [said.method, ...ALLOCATION_METHODS.filter((method) => method !== said.method)];
}

function withEach(question: Asked): Asked {
  return { ...question, options: [...question.options, { key: EACH, label: EACH }] };
}

interface Answered {
  readonly question: Asked;
  readonly key: string | null;
}

function ask(question: Asked, asking: Questionnaire): Answered {
  return { question, key: asking.ask(question) };
}

function ownerOf(
  question: Asked,
  key: string | null,
  products: readonly Named[],
  asking: Questionnaire,
): Owner {
  if (key === null) return { kind: 'open', isAsked: true };
  const product = products.find(({ name }) => nameKey(name) === key);
  if (product !== undefined) return { kind: 'product', name: product.name };
  if (key === LEAVE_OUT) return leftOut(question, asking);
  const method = ALLOCATION_METHODS.find((one) => one === key);
  if (method === undefined) return { kind: 'open', isAsked: false };
  if (method !== 'own-key') return { kind: 'shared', method, shares: null };
  return ownKey(question, products, asking);
}

function ownKey(question: Asked, products: readonly Named[], asking: Questionnaire): Owner {
  const options = products.map(({ name }) => ({ key: nameKey(name), label: name }));
  const text = asking.ask({ ...followUp(question, 'allocation-key'), options });
  const names = products.map(({ name }) => name);
  const shares = text === null ? null : parseShares(text, names);
  if (shares === null) return { kind: 'open', isAsked: true };
  return { kind: 'shared', method: 'own-key', shares };
}

function leftOut(question: Asked, asking: Questionnaire): Owner {
  const reason = asking.ask(followUp(question, 'allocation-reason'));
  return reason === null ? { kind: 'open', isAsked: true } : { kind: 'left-out', reason };
}

/** What is asked once a question is answered stands beside it, under an id of its own. */
function followUp(question: Asked, code: 'allocation-key' | 'allocation-reason'): Asked {
  const id = question.id.replace(question.code, code);
  return { ...question, id, code, kind: 'text', options: [] };
}
