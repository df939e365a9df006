import { PRODUCED_CELLS, WASTE_MARKS } from '../language/producedWords';
import type { ActivityRow, OutputRow } from '../ledger';
import { foldWord } from '../text/fold';
import { labelWitnesses } from './readLabel';

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
    produced: [{ table, row, product: name, output: reading, basis: 'output', period, labels }],
  };
}

function isProduced({ stage, name, factor, amount }: ActivityRow): boolean {
  if (stage === null || !PRODUCED_CELLS.includes(foldWord(stage.text))) return false;
  if (amount?.parts.length !== 1 || factor?.value.kind === 'figure') return false;
  const word = foldWord(name.text);
  return !WASTE_MARKS.some((mark) => word.includes(mark));
}
