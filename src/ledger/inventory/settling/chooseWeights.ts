import type { ActivityRow, AmountReading, Ledger, ReadTable } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { singleAmount } from '../../rows/readAmount';
import { figureReader, type FigureReader, type FigureReading } from '../../rows/readFigure';
import type { TableColumn } from '../../tables/ledgerTable';
import { weightsInDoubt, type WeightsInDoubt } from '../../tables/weightsInDoubt';
import { isSameSize } from '../../values/isSameSize';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** Keys of the answers: the weights are of all pieces, or of one. */
const ALL = 'weight-of-all';
const ONE = 'weight-of-one';

/**
 * Settles weights that stand beside counts without a word whether they are of one piece (净重 | 数量):
 * it is asked, and until somebody says they are taken as they stand, unless the table's own total
 * multiplies them. Beside what was made nothing is assumed, and they wait.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseWeights(ledger: Ledger, asking: Questionnaire): Ledger {
  const counts = new Map<ReadTable, { readonly of: FigureReader; readonly isOpen: boolean }>();
  for (const read of ledger.tables) {
    const doubt = read.purpose === 'activity' ? weightsInDoubt(read.table) : null;
    if (doubt === null || doubt.proved === 'all') continue;
    const key = ask(read, doubt, asking);
    if (key === ALL) continue;
    const column = { ...doubt.count, ...unitOfCount(doubt), role: 'part' } as const;
    counts.set(read, { of: figureReader(read.table, column), isOpen: key === null });
  }
  if (counts.size === 0) return ledger;
  const multiplied = (row: ActivityRow): ActivityRow => {
    const count = counts.get(row.table);
    const [each, ...others] = row.amount?.parts ?? [];
    if (count === undefined || each === undefined || others.length > 0) return row;
    const pieces = count.of(row.row);
    if (count.isOpen) return isOnePiece(pieces) ? row : { ...row, amount: waiting(each) };
    const parts = [
      { role: 'each', reading: each },
      { role: 'count', reading: pieces },
    ] as const;
    return {
      ...row,
      amount: { operation: 'product', parts: [each, pieces], stated: [], multiplied: { parts } },
    };
  };
  return { ...ledger, activityRows: ledger.activityRows.map(multiplied) };
}

/** One piece weighs what all of them do. */
function isOnePiece(pieces: FigureReading): boolean {
  return pieces.kind === 'figure' && pieces.figure.evidence.value === 1;
}

/** Nothing is assumed: what the question asks has no figure until somebody answers. */
function waiting(reading: FigureReading): AmountReading {
  if (reading.kind !== 'figure') return singleAmount(reading);
  const { at, found } = reading.figure.evidence;
  return singleAmount({ kind: 'blank', at, found, isAsked: true });
}

/** Boxes beside kg per box: the header's unit says what is counted, and is none of a number. */
function unitOfCount({ weight, count }: WeightsInDoubt): Pick<TableColumn, 'unitText'> {
  const isSame = weight.per !== undefined && isSameSize(weight.per, count.unitText ?? '');
  return { unitText: isSame ? null : count.unitText };
}

function ask(
  { table }: ReadTable,
  { weight, count, isOfPiece, proved }: WeightsInDoubt,
  asking: Questionnaire,
): string | null {
  const at = weight.headerCells.at(-1);
  return asking.ask({
    id: questionId('weight-of-one', table.grid.sheet, `${weight.header} ${count.header}`),
    code: 'weight-of-one',
    at: at === undefined ? null : cellRefAt(table.grid, at),
    label: weight.header,
    kind: 'choice',
    options: [
      { key: ALL, label: ALL },
      { key: ONE, label: ONE },
    ],
    // Beside what was made, and of a weight said to be that of a piece, nothing says which: no figure is complete until somebody does.
    assumed: proved === 'one' ? ONE : isOfPiece || count.role === 'output' ? null : ALL,
    values: { sheet: table.grid.sheet, header: weight.header, count: count.header },
  });
}
