import {
  CO_PRODUCT_CELLS,
  LISTS_OF_OUTPUTS,
  PRODUCED_CELLS,
  USED_MARKS,
} from '../../language/producedWords';
import type { ActivityRow, OutputRow } from '../../ledger';
import { energyKey } from '../../text/energyKey';
import { substanceNamed } from '../../values/substanceNamed';
import { comingOut, isCoProduct, isEnergyOut, isTitledOutput, isWaste } from './comingOut';
import { foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';
import { cellRefAt } from '../cellRefAt';
import { filledLane } from '../blankColumns';
import { labelWitnesses } from '../labels/readLabel';
import { isCharged, isOutputByPlace, isOutputDoubtful, isOutputRow } from './isOutputRow';
import { monthsOfLane } from './readMonthlyOutputs';

/** The rows of a table that say what went in, and those that say what came out. */
export interface ProducedRows {
  readonly used: readonly ActivityRow[];
  readonly produced: readonly OutputRow[];
}

/**
 * Takes the product's own row out of a balance of inputs and outputs: 产出 | 铸件 | 6100 t is what was
 * made, and no material, as are co-products beside it and all rows under the title 产出. Where several rows
 * came out and no word tells the product from its co-products, or a row has a factor, nothing is taken. Of
 * what is left it is told which rows came out as waste, or as something useful such as steam.
 * @param rows of one table
 * @param factors by their names
 */
export function producedRows(
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): ProducedRows {
  const named = new Set(rows.filter((row) => isOutputRow(row, rows, factors)));
  const left = named.size === 0 ? rows : rows.filter((row) => !named.has(row));
  const balance = balanceOf(left, factors);
  return {
    used: comingOut(balance.used, rows),
    produced: [...[...named].map((row) => withDoubt(row, rows, factors)), ...balance.produced],
  };
}

function withDoubt(
  row: ActivityRow,
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): OutputRow {
  const output = outputOf(row);
  if (isOutputByPlace(row, rows, factors)) return { ...output, unlessOther: row };
  return isOutputDoubtful(row, rows) ? { ...output, orItem: row } : output;
}

function outputOf(row: ActivityRow): OutputRow {
  const { table, amount, name } = row;
  if (amount === null) throw new Error('A row of an output has an amount.');
  const lane = table.table.lanes[row.lane];
  const months =
    lane === undefined ? [] : monthsOfLane(filledLane(table.table, lane), amount, row.row);
  return {
    table,
    row: row.row,
    product: row.product,
    output: amount.parts[0],
    months,
    stated: amount.stated,
    basis: 'output',
    period: row.period,
    labels: [...labelWitnesses(row.product), ...labelWitnesses(name), ...row.further],
  };
}

function balanceOf(rows: readonly ActivityRow[], factors: ReadonlySet<string>): ProducedRows {
  return (
    titledBalance(rows, factors) ??
    balanceOfCategories(rows, factors) ?? { used: rows, produced: [] }
  );
}

/** Null where no row stands under such a title. */
function titledBalance(
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): ProducedRows | null {
  const titled = withoutEnergy(
    rows.flatMap((row) => titledOutput(row, factors) ?? []),
    ({ of }) => of,
  );
  if (titled.length === 0) return null;
  const taken = new Set(titled.map(({ of }) => of));
  return {
    used: rows.filter((row) => !taken.has(row)),
    produced: titled.map(({ output }) => output),
  };
}

/** Null where no category tells one product, or what came out beside it has no figure. */
function balanceOfCategories(
  rows: readonly ActivityRow[],
  factors: ReadonlySet<string>,
): ProducedRows | null {
  const out = withoutEnergy(
    rows.filter((row) => isProduced(row) && !isCharged(row, factors)),
    (row) => row,
  );
  const [only, ...others] = out.filter((row) => !isCoProduct(row));
  if (only === undefined || others.length > 0) return null;
  const beside = rows.filter(
    (row) =>
      (isOutOf(row, CO_PRODUCT_CELLS) && !isEnergyOut(row)) ||
      (out.includes(row) && isCoProduct(row)),
  );
  const outputs = [only, ...beside];
  const produced = outputs.flatMap((row) => productRow(row, labelWitnesses(row.stage)) ?? []);
  if (produced.length < outputs.length) return null;
  const taken = new Set(outputs);
  return { used: rows.filter((row) => !taken.has(row)), produced };
}

/** Steam beside a product is none; where it is all that comes out, it is what the plant makes. */
function withoutEnergy<Out>(all: readonly Out[], rowOf: (out: Out) => ActivityRow): readonly Out[] {
  const products = all.filter((out) => !isEnergyOut(rowOf(out)));
  return products.length > 0 ? products : all;
}

/** A row of a block that is titled 产出 or Outputs: each names a product and how much of it was made. */
function titledOutput(
  row: ActivityRow,
  factors: ReadonlySet<string>,
): { readonly of: ActivityRow; readonly output: OutputRow } | null {
  const { captions, grid } = row.table.table;
  const title = captions.at(-1);
  const isOfOutputs = isOnListOfOutputs(row) && !factors.has(nameKey(row.name.text));
  if (!isTitledOutput(row) && !isOfOutputs) return null;
  if (row.product !== null || row.distance !== null || !isMade(row)) return null;
  // What goes into the air or the grid is made, too, and is no product.
  if (substanceNamed(row.name.text) !== null || energyKey(row.name.text) === '电') return null;
  const witnesses =
    title === undefined ? [] : [{ at: cellRefAt(grid, title.at), found: title.text }];
  const output = productRow(row, witnesses);
  return output === null ? null : { of: row, output };
}

/** 产品产量 or Production volume 2024 over names with amounts: what they name was made. */
function isOnListOfOutputs({ table: { table } }: ActivityRow): boolean {
  const titles = [table.grid.sheet, ...table.captions.map(({ text }) => text)].map(foldWord);
  if (titles.some((text) => USED_MARKS.some((mark) => text.includes(mark)))) return false;
  return titles.some((text) => LISTS_OF_OUTPUTS.some((pattern) => pattern.test(text)));
}

/** Its name is the product, its amount the output. */
function productRow(
  { table, row, name, period, amount }: ActivityRow,
  labels: OutputRow['labels'],
): OutputRow | null {
  const reading = amount?.operation === 'sum' ? amount.parts[0] : undefined;
  if (reading?.kind !== 'figure') return null;
  const basis = 'output' as const;
  return {
    table,
    row,
    product: name,
    output: reading,
    months: [],
    stated: [],
    basis,
    period,
    labels,
  };
}

function isProduced(row: ActivityRow): boolean {
  return isOutOf(row, PRODUCED_CELLS);
}

function isOutOf(row: ActivityRow, cells: readonly string[]): boolean {
  return row.stage !== null && cells.includes(foldWord(row.stage.text)) && isMade(row);
}

/** Figures without a factor, of something that is no waste. */
function isMade(row: ActivityRow): boolean {
  const { factor, amount } = row;
  return amount?.parts.length === 1 && factor?.value.kind !== 'figure' && !isWaste(row);
}
