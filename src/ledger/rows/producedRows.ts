import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import {
  CO_PRODUCT_CELLS,
  PRODUCED_CELLS,
  PRODUCED_TITLES,
  WASTE_MARKS,
} from '../language/producedWords';
import type { ActivityRow, OutputRow } from '../ledger';
import { energyKey } from '../text/energyKey';
import { substanceNamed } from '../values/substanceNamed';
import { foldWord } from '../text/fold';
import { parseUnit } from '../values/parseUnit';
import { cellRefAt } from './cellRefAt';
import { filledLane } from './blankColumns';
import { figuresOf } from './readAmount';
import { labelWitnesses } from './readLabel';
import { isOutputName, monthsOfLane } from './readMonthlyOutputs';

/** The rows of a table that say what went in, and those that say what came out. */
export interface ProducedRows {
  readonly used: readonly ActivityRow[];
  readonly produced: readonly OutputRow[];
}

/**
 * Takes the product's own row out of a balance of inputs and outputs: 产出 | 铸件 | 6100 t is what was
 * made, and no material, as are co-products beside it and all rows under the title 产出. Where several rows
 * came out and no word tells the product from its co-products, or a row has a factor, nothing is taken.
 * @param rows of one table
 */
export function producedRows(rows: readonly ActivityRow[]): ProducedRows {
  const named = new Set(rows.filter(saysOutput));
  const balance = balanceOf(named.size === 0 ? rows : rows.filter((row) => !named.has(row)));
  return { used: balance.used, produced: [...[...named].map(outputOf), ...balance.produced] };
}

/** 产量 | 台 | 100 among what was used: how many of the product were made. */
function saysOutput({ name, amount, factor, distance }: ActivityRow): boolean {
  if (!isOutputName(name) || amount?.operation !== 'sum') return false;
  if (factor?.value.kind === 'figure' || distance?.kind === 'figure') return false;
  const units = figuresOf(amount).map(({ unitText }) => unitText);
  return units.every((unit) => (unit === null ? !isUnsure(name.text) : isOfProducts(unit)));
}

/** Production is a stage as well: only its unit tells. */
function isUnsure(name: string): boolean {
  return foldWord(name) === 'production';
}

const OF_PRODUCTS: readonly Dimension[] = ['count', 'mass', 'area', 'volume'];

function isOfProducts(unitText: string): boolean {
  const meanings = parseUnit(unitText);
  return (
    meanings.length === 0 || meanings.some(({ unit }) => OF_PRODUCTS.includes(dimensionOf(unit)))
  );
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

function balanceOf(rows: readonly ActivityRow[]): ProducedRows {
  const titled = rows.flatMap((row) => titledOutput(row) ?? []);
  if (titled.length > 0) {
    const rowsOf = new Set(titled.map(({ of }) => of));
    return {
      used: rows.filter((row) => !rowsOf.has(row)),
      produced: titled.map(({ output }) => output),
    };
  }
  const made = rows.filter(isProduced);
  const beside = rows.filter((row) => isOutOf(row, CO_PRODUCT_CELLS));
  const [only] = made;
  const outputs = only === undefined || made.length > 1 ? [] : [only, ...beside];
  const produced = outputs.flatMap((row) => productRow(row, labelWitnesses(row.stage)) ?? []);
  if (produced.length < outputs.length || produced.length === 0)
    return { used: rows, produced: [] };
  const taken = new Set(outputs);
  return { used: rows.filter((row) => !taken.has(row)), produced };
}

/** A row of a block that is titled 产出 or Outputs: each names a product and how much of it was made. */
function titledOutput(
  row: ActivityRow,
): { readonly of: ActivityRow; readonly output: OutputRow } | null {
  const { captions, grid } = row.table.table;
  const title = captions.at(-1);
  if (title === undefined || !PRODUCED_TITLES.includes(foldWord(title.text))) return null;
  if (row.product !== null || row.distance !== null || !isMade(row)) return null;
  // What goes into the air or the grid is made, too, and is no product.
  if (substanceNamed(row.name.text) !== null || energyKey(row.name.text) === '电') return null;
  const witness = { at: cellRefAt(grid, title.at), found: title.text };
  const output = productRow(row, [witness]);
  return output === null ? null : { of: row, output };
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
function isMade({ name, factor, amount }: ActivityRow): boolean {
  if (amount?.parts.length !== 1 || factor?.value.kind === 'figure') return false;
  const word = foldWord(name.text);
  return !WASTE_MARKS.some((mark) => word.includes(mark));
}
