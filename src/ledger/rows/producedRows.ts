import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { PRODUCED_CELLS, WASTE_MARKS } from '../language/producedWords';
import type { ActivityRow, OutputRow } from '../ledger';
import { foldWord } from '../text/fold';
import { parseUnit } from '../values/parseUnit';
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
 * made, and no material. Where several rows came out, or the row has a factor, nothing is taken.
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
  const made = rows.filter(isProduced);
  const [only] = made;
  const reading = only?.amount?.operation === 'sum' ? only.amount.parts[0] : undefined;
  if (only === undefined || made.length > 1 || reading?.kind !== 'figure') {
    return { used: rows, produced: [] };
  }
  const { table, row, name, period } = only;
  const labels = labelWitnesses(only.stage);
  return {
    used: rows.filter((one) => one !== only),
    produced: [
      {
        table,
        row,
        product: name,
        output: reading,
        months: [],
        stated: [],
        basis: 'output',
        period,
        labels,
      },
    ],
  };
}

function isProduced({ stage, name, factor, amount }: ActivityRow): boolean {
  if (stage === null || !PRODUCED_CELLS.includes(foldWord(stage.text))) return false;
  if (amount?.parts.length !== 1 || factor?.value.kind === 'figure') return false;
  const word = foldWord(name.text);
  return !WASTE_MARKS.some((mark) => word.includes(mark));
}
