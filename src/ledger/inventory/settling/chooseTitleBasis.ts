import type { ActivityRow, AmountReading, Ledger, ReadTable } from '../../ledger';
import { singleAmount } from '../../rows/readAmount';
import { isPerUnitTitle } from '../../tables/perUnit';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** Keys of the answers. */
const ONE = 'amounts-of-one';
const ALL = 'amounts-of-all';

/**
 * Settles amounts below a title that speaks of the footprint of one product (单台碳足迹), in a ledger that
 * says how many were made: they may be those of one, or of all of which the footprint is a part. Nothing is
 * assumed, and they wait for the answer. Without an output they are those of one.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseTitleBasis(ledger: Ledger, asking: Questionnaire): Ledger {
  const doubted = new Map<ReadTable, ActivityRow>();
  for (const row of ledger.activityRows) {
    if (row.isPerUnitOfResults === true && !doubted.has(row.table)) doubted.set(row.table, row);
  }
  if (doubted.size === 0 || !ledger.outputRows.some(isOfSeveral)) return ledger;
  const keys = new Map([...doubted].map(([table, row]) => [table, ask(row, asking)] as const));
  return {
    ...ledger,
    activityRows: ledger.activityRows.map((row) => {
      const key = row.isPerUnitOfResults === true ? keys.get(row.table) : ONE;
      if (key === ONE) return row;
      if (key === ALL) return ofAll(row);
      return { ...row, amount: waiting(row.amount) };
    }),
  };
}

function isOfSeveral({ basis, output }: Ledger['outputRows'][number]): boolean {
  return basis === 'output' && output.kind === 'figure' && output.figure.evidence.value !== 1;
}

function ofAll(row: ActivityRow): ActivityRow {
  const { perSize, perNoun, ...others } = row;
  const isOther = perSize === undefined && perNoun === undefined;
  return isOther ? { ...row, isPerUnit: false } : { ...others, isPerUnit: false };
}

function waiting(amount: AmountReading | null): AmountReading | null {
  const [first] = amount?.parts ?? [];
  if (first === undefined) return amount;
  const { at, found } = first.kind === 'figure' ? first.figure.evidence : first;
  return singleAmount({ kind: 'blank', at, found, isAsked: true });
}

function ask({ table: { table }, name }: ActivityRow, asking: Questionnaire): string | null {
  const title = table.captions.find(({ text }) => isPerUnitTitle(text))?.text ?? table.grid.sheet;
  return asking.ask({
    id: questionId('title-of-one', table.grid.sheet, title),
    code: 'title-of-one',
    at: name.witness.at,
    label: title,
    kind: 'choice',
    options: [ONE, ALL].map((key) => ({ key, label: key })),
    assumed: null,
    values: { sheet: table.grid.sheet, title },
  });
}
