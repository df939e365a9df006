import { OUTPUT_TITLES, USED_MARKS } from '../language/producedWords';
import { foldWord } from '../text/fold';
import { isCompositionLabel } from './isCompositionLabel';
import type { AmountLane, LedgerTable, TableColumn } from './ledgerTable';

type Understood = Pick<LedgerTable, 'columns' | 'lanes' | 'contested'>;

/**
 * Finds the columns that say how many were made where their own words alone do not: outputs of several
 * years are no rivals but each its year's, and the one column of figures beside products is an output
 * where title or sheet say so (产量: 产品 | 数量; Production volume: Product | Units).
 * @param table its columns as understood
 * @param titles texts above it and the sheet's name
 */
export function outputColumns(table: Understood, titles: readonly string[]): Understood {
  return chargedOutput(titledOutput(yearlyOutputs(table), titles));
}

/** 名称 | 产量 | 排放因子 and no other amount: what was made gives something off, and is charged by it. */
function chargedOutput(table: Understood): Understood {
  const { columns, lanes } = table;
  const has = (role: TableColumn['role']): boolean => columns.some((one) => one.role === role);
  const [made, ...others] = columns.filter(({ role }) => role === 'output');
  const isCharged = has('name') && has('factor') && !has('product');
  if (!isCharged || made === undefined || others.length > 0 || lanes.length > 0) return table;
  // 单件重量 | 年产量 | 因子: the output is only a part of the amount.
  const isPart = columns.some(({ role, holdsFigures }) => holdsFigures && role === null);
  if (has('amount') || has('distance') || has('conversion') || isPart) return table;
  const amount: TableColumn = { ...made, role: 'amount' };
  const { period } = made;
  return {
    ...table,
    columns: columns.map((column) => (column === made ? amount : column)),
    lanes: [{ operation: 'sum', columns: [amount], sums: [], factors: [], period, heading: null }],
  };
}

function yearlyOutputs(table: Understood): Understood {
  const rivals = table.contested.get('output') ?? [];
  const years = rivals.map(({ period }) => period?.year ?? null);
  if (rivals.length < 2 || years.includes(null)) return table;
  if (new Set(years).size < years.length) return table;
  const contested = new Map([...table.contested].filter(([role]) => role !== 'output'));
  return { ...table, ...withOutputs(table, rivals), contested };
}

/** Roles that a table of outputs has none of. */
const OTHERS: ReadonlySet<TableColumn['role']> = new Set([
  'name',
  'factor',
  'freightFactor',
  'factorUnit',
  'distance',
  'conversion',
  'result',
  'output',
]);

function titledOutput(table: Understood, titles: readonly string[]): Understood {
  const { columns, contested } = table;
  const isOfProducts = columns.some(({ role }) => role === 'product');
  if (!isOfProducts || columns.some(({ role }) => OTHERS.has(role))) return table;
  if (contested.size > 0 || !saysOutput(titles)) return table;
  const figures = columns.filter(
    ({ holdsFigures, role, label }) =>
      holdsFigures && (role === null || role === 'amount') && !isCompositionLabel(label),
  );
  return figures.length === 1 ? { ...table, ...withOutputs(table, figures) } : table;
}

function saysOutput(titles: readonly string[]): boolean {
  const texts = titles.map(foldWord);
  if (texts.some((text) => USED_MARKS.some((mark) => text.includes(mark)))) return false;
  return texts.some((text) => OUTPUT_TITLES.some((title) => text.includes(title)));
}

function withOutputs(
  { columns, lanes }: Understood,
  outputs: readonly TableColumn[],
): Pick<Understood, 'columns' | 'lanes'> {
  const indices = new Set(outputs.map(({ index }) => index));
  const isOfAmounts = (lane: AmountLane): boolean =>
    lane.columns.every(({ index }) => !indices.has(index));
  return {
    columns: columns.map((column) =>
      indices.has(column.index) ? { ...column, role: 'output' } : column,
    ),
    lanes: lanes.filter(isOfAmounts),
  };
}
