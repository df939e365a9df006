import type { CellRef } from '../core/cellRef';
import type { ActivityRow, AmountReading, Ledger } from './ledger';
import type { FigureReading } from './rows/readFigure';
import type { UnitDoubt } from './unitDoubt';

/**
 * The ledger with the units that magnitudes speak for beside those that stand as labels, so that both
 * are asked about. Figures whose labels contradict each other in words are asked about already.
 * @param ledger as read
 * @param doubts figures and the units they may be in
 */
export function withUnitDoubts(ledger: Ledger, doubts: readonly UnitDoubt[]): Ledger {
  if (doubts.length === 0) return ledger;
  const byCell = new Map<string, UnitDoubt>();
  for (const doubt of doubts) {
    for (const at of doubt.cells) {
      if (!byCell.has(keyOf(at))) byCell.set(keyOf(at), doubt);
    }
  }
  const doubted = (reading: FigureReading): FigureReading => {
    if (reading.kind !== 'figure' || reading.figure.rivals.length > 0) return reading;
    const doubt = byCell.get(keyOf(reading.figure.evidence.at));
    if (doubt === undefined) return reading;
    const rival = { text: doubt.unitText, witnesses: [], where: 'unit-beside', doubt } as const;
    return { kind: 'figure', figure: { ...reading.figure, rivals: [rival] } };
  };
  return { ...ledger, activityRows: ledger.activityRows.map((row) => doubtedRow(row, doubted)) };
}

function doubtedRow(
  row: ActivityRow,
  doubted: (reading: FigureReading) => FigureReading,
): ActivityRow {
  if (row.amount === null) return row;
  const [first, ...others] = row.amount.parts;
  const parts: AmountReading['parts'] = [doubted(first), ...others.map(doubted)];
  const isSame = parts.every((part, index) => part === row.amount?.parts[index]);
  return isSame ? row : { ...row, amount: { ...row.amount, parts } };
}

function keyOf({ file, sheet, cell }: CellRef): string {
  return `${file}\n${sheet}\n${cell}`;
}
