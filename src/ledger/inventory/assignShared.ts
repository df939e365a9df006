import type { Grid } from '../../workbook/grid';
import type { ActivityRow } from '../ledger';
import { nameKey } from '../text/nameKey';
import type { Questionnaire } from './askAndAnswer';
import type { NamedProduct } from './namedProduct';
import { namesOfRows } from './namesOfRows';
import { questionId } from './questionId';

/** Key of the answer that several products share the rows, and no share is known. */
const SHARED = 'shared';

/**
 * Asks once a sheet whose the rows are that name no product while the ledger has several. Nothing is
 * assumed: a meter for the whole plant belongs to no product alone.
 * @param rows that name no product, in the ledger's order
 * @param products of the study
 * @param asking the study's questions
 * @returns by sheet the product that an answer gives them to; sheets whose rows stay shared have none
 */
export function assignShared(
  rows: readonly ActivityRow[],
  products: readonly NamedProduct[],
  asking: Questionnaire,
): ReadonlyMap<Grid, string> {
  const bySheet = new Map<Grid, ActivityRow[]>();
  for (const row of rows) {
    const { grid } = row.table.table;
    const own = bySheet.get(grid);
    if (own === undefined) bySheet.set(grid, [row]);
    else own.push(row);
  }
  const assigned = new Map<Grid, string>();
  for (const [grid, own] of bySheet) {
    const product = asked(own, products, asking);
    if (product !== null) assigned.set(grid, product);
  }
  return assigned;
}

function asked(
  rows: readonly ActivityRow[],
  products: readonly NamedProduct[],
  asking: Questionnaire,
): string | null {
  const at = rows[0]?.name.witness.at ?? null;
  const sheet = at?.sheet ?? '';
  const key = asking.ask({
    id: questionId('allocation-needed', sheet, ''),
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
