import type { ActivityRow, Ledger, ReadTable } from '../../ledger';
import { holdsAmount, singleAmount } from '../../rows/readAmount';
import { nameKey } from '../../text/nameKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** What headings between the rows of a table may name; null while nobody has said. */
type Meaning = 'products' | 'categories' | 'items' | null;

/**
 * Settles headings that do not say what they name. Where items repeat under them they are taken for
 * products, merged ones for sorts of items; else they stay items whose amounts are missing, until
 * somebody says.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseGroups(ledger: Ledger, asking: Questionnaire): Ledger {
  const tables = new Set(
    ledger.activityRows.flatMap(({ group, table }) => (group === null ? [] : [table])),
  );
  if (tables.size === 0) return ledger;
  const meanings = new Map(
    [...tables].map((table): [ReadTable, Meaning] => {
      const rows = ledger.activityRows.filter((row) => row.table === table);
      return [table, ask(table, rows, asking)];
    }),
  );
  return {
    ...ledger,
    activityRows: ledger.activityRows.flatMap((row) => settled(row, meanings.get(row.table))),
  };
}

function settled(row: ActivityRow, meaning: Meaning | undefined): readonly ActivityRow[] {
  if (meaning === undefined || row.group === null) return [row];
  if (row.heading !== null) {
    if (meaning === null) return [withAskedAmount(row)];
    return meaning === 'items' ? [row] : [];
  }
  return [
    meaning === 'products' ? { ...row, product: row.product ?? row.group, unowned: null } : row,
  ];
}

/** Whether an amount is missing is what the question asks. */
function withAskedAmount(row: ActivityRow): ActivityRow {
  const { at, found } = row.name.witness;
  return { ...row, amount: singleAmount({ kind: 'blank', at, found, isAsked: true }) };
}

function ask({ table }: ReadTable, rows: readonly ActivityRow[], asking: Questionnaire): Meaning {
  const headings = rows.filter(({ heading }) => heading !== null);
  if (areOfColumns(rows, headings)) return 'categories';
  const texts = headings.map(({ name }) => name.text);
  const at = headings[0]?.name.witness.at ?? null;
  const key = asking.ask({
    id: questionId('group-heading', table.grid.sheet, texts.join(' ')),
    code: 'group-heading',
    at,
    label: texts.join(' / '),
    kind: 'choice',
    options: (['products', 'categories', 'items'] as const).map((one) => ({
      key: one,
      label: one,
    })),
    assumed: assumedMeaning(rows),
    values: { sheet: table.grid.sheet, headings: texts.join(' / ') },
  });
  return key === null || key === 'products' || key === 'categories' ? key : 'items';
}

/**
 * Where the columns are the products, no heading is one; and where the first of several stands above all items,
 * each of which has its amounts, none is an item without them.
 */
function areOfColumns(rows: readonly ActivityRow[], headings: readonly ActivityRow[]): boolean {
  const items = rows.filter(({ heading }) => heading === null);
  const [first] = headings;
  const [top] = items;
  if (first === undefined || top === undefined || headings.length < 2) return false;
  const products = new Set(items.map(({ product }) => product?.text ?? ''));
  const areNamed = !products.has('') && products.size > 1;
  return areNamed && first.row < top.row && items.every(({ amount }) => holdsAmount(amount));
}

/** One item under two headings: they are variants, or sorts in which nothing would stand twice. */
function assumedMeaning(rows: readonly ActivityRow[]): Meaning | null {
  const groups = new Map<string, Set<string>>();
  for (const { heading, group, name } of rows) {
    if (heading !== null || group === null) continue;
    const key = nameKey(name.text);
    groups.set(key, (groups.get(key) ?? new Set()).add(group.text));
  }
  const isProduct = rows.every(({ product }) => product === null);
  const repeats = [...groups.values()].some((headings) => headings.size > 1);
  if (isProduct && repeats) return 'products';
  return rows.some(({ heading }) => heading === 'wide') ? 'categories' : null;
}
