import type { ActivityRow } from '../ledger';
import { nameKey } from '../text/nameKey';
import type { Questionnaire } from './askAndAnswer';
import type { NamedProduct } from './namedProduct';
import { namesOfRows } from './namesOfRows';
import { questionId } from './questionId';

/** Key of the answer that several products share the rows, and no share is known. */
const SHARED = 'shared';

/**
 * The question that a row without a product belongs to: one a sheet, and one for what its product
 * cells say of such rows.
 * @param row that names no product
 */
export function ownerQuestion({ name, unowned }: ActivityRow): string {
  const label = unowned === null ? '' : unowned.label.text;
  return questionId('allocation-needed', name.witness.at.sheet, label);
}

/**
 * Asks once a sheet whose the rows are that name no product while the ledger has several. Nothing is
 * assumed: a meter for the whole plant belongs to no product alone.
 * @param rows that name no product, in the ledger's order
 * @param products of the study
 * @param asking the study's questions
 * @returns the product that an answer gives a row to; null for rows that stay shared
 */
export function assignShared(
  rows: readonly ActivityRow[],
  products: readonly NamedProduct[],
  asking: Questionnaire,
): (row: ActivityRow) => string | null {
  const groups = new Map<string, ActivityRow[]>();
  for (const row of rows) {
    const own = groups.get(groupKey(row));
    if (own === undefined) groups.set(groupKey(row), [row]);
    else own.push(row);
  }
  const assigned = new Map<string, string>();
  for (const [key, own] of groups) {
    const product = asked(own, products, asking);
    if (product !== null) assigned.set(key, product);
  }
  return (row) => assigned.get(groupKey(row)) ?? null;
}

function groupKey(row: ActivityRow): string {
  return `${row.table.table.grid.file}\n${ownerQuestion(row)}`;
}

function asked(
  rows: readonly ActivityRow[],
  products: readonly NamedProduct[],
  asking: Questionnaire,
): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { at } = first.name.witness;
  const { sheet } = at;
  const key = asking.ask({
    id: ownerQuestion(first),
    code: 'allocation-needed',
    at,
    label: sheet,
    kind: 'choice',
    options: [
      ...products.map(({ name }) => ({ key: nameKey(name), label: name })),
      { key: SHARED, label: SHARED },
    ],
    assumed: null,
    values: { sheet, count: rows.length, names: namesOfRows(rows) },
  });
  return products.find(({ name }) => nameKey(name) === key)?.name ?? null;
}
