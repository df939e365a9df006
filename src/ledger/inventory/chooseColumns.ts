import type { ActivityRow, AmountReading, FactorRow, Ledger, OutputRow } from '../ledger';
import type { ColumnRole } from '../language/headerWords';
import { cellRefAt } from '../rows/cellRefAt';
import { singleAmount } from '../rows/readAmount';
import { readFigure, type FigureReading } from '../rows/readFigure';
import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import type { Questionnaire } from './askAndAnswer';
import { questionId } from './questionId';

/**
 * Settles tables in which several columns fit one role (2023年用量, 2024年用量; 泵A(kg), 泵B(kg)): it is
 * asked which one counts, and nothing is read from any of them until somebody says.
 * @param ledger as read, with the first of such columns
 * @param asking the study's questions
 */
export function chooseColumns(ledger: Ledger, asking: Questionnaire): Ledger {
  const chosen = new Map<LedgerTable, ReadonlyMap<ColumnRole, TableColumn | null>>();
  for (const { table, purpose } of ledger.tables) {
    if (purpose !== 'other' && table.contested.size > 0) chosen.set(table, askTable(table, asking));
  }
  if (chosen.size === 0) return ledger;
  const settle = (
    row: { readonly table: { readonly table: LedgerTable }; readonly row: number },
    role: ColumnRole,
    reading: FigureReading,
  ): FigureReading => {
    const column = chosen.get(row.table.table)?.get(role);
    if (column === undefined) return reading;
    return column === null ? open(reading) : readFigure(row.table.table, column, row.row);
  };
  const amount = (row: ActivityRow, reading: AmountReading): AmountReading => {
    const [only, ...others] = reading.parts;
    return others.length > 0 ? reading : singleAmount(settle(row, 'amount', only));
  };
  const activity = (row: ActivityRow): ActivityRow => ({
    ...row,
    amount: row.amount === null ? null : amount(row, row.amount),
    distance: row.distance === null ? null : settle(row, 'distance', row.distance),
    factor: row.factor === null ? null : factor(row.factor),
  });
  const factor = (row: FactorRow): FactorRow => ({
    ...row,
    value: settle(row, 'factor', row.value),
  });
  const output = (row: OutputRow): OutputRow => ({
    ...row,
    output: settle(row, 'output', row.output),
  });
  return {
    ...ledger,
    activityRows: ledger.activityRows.map(activity),
    factorRows: ledger.factorRows.map(factor),
    outputRows: ledger.outputRows.map(output),
  };
}

function askTable(
  table: LedgerTable,
  asking: Questionnaire,
): ReadonlyMap<ColumnRole, TableColumn | null> {
  return new Map(
    [...table.contested].map(([role, columns]): [ColumnRole, TableColumn | null] => {
      const headers = columns.map(({ header }) => header);
      const at = columns[0]?.headerCells[0];
      const key = asking.ask({
        id: questionId('alternative-columns', table.grid.sheet, `${role} ${headers.join(' ')}`),
        code: 'alternative-columns',
        at: at === undefined ? null : cellRefAt(table.grid, at),
        label: headers.join(' / '),
        kind: 'choice',
        options: headers.map((header) => ({ key: header, label: header })),
        assumed: null,
        values: { headers: headers.join(' / '), sheet: table.grid.sheet },
      });
      return [role, columns.find(({ header }) => header === key) ?? null];
    }),
  );
}

function open(reading: FigureReading): FigureReading {
  const at = reading.kind === 'figure' ? reading.figure.evidence.at : reading.at;
  return { kind: 'blank', at, found: '' };
}
