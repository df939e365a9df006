import type { ActivityRow, Ledger, OutputRow, ReadTable } from '../../../ledger';
import { timeOfRows } from '../../../rows/timeOfRows';
import { isPerUnitTitle } from '../../../tables/perUnit';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { basisByMass } from './basisByMass';
import { waitingAmount } from '../../../rows/waitingAmount';

/** Keys of the answers. */
const ONE = 'amounts-of-one';
const ALL = 'amounts-of-all';

/**
 * Settles amounts of which only a title or a declared unit says that they are those of one product, in a ledger
 * that says how many were made: below a title that speaks of the footprint of one (单台碳足迹) they may be those
 * of one, or of all of which the footprint is a part; a declared unit (声明单位：1台) says of what the results
 * are. Amounts of months or a year are of all; what their mass cannot tell is asked. Nothing is assumed, and
 * they wait for the answer. Without an output they are those of one, unless their title tells what was used in a time.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseTitleBasis(ledger: Ledger, asking: Questionnaire): Ledger {
  const doubted = rowsByTable(ledger.activityRows);
  if (doubted.size === 0) return ledger;
  const outputs = ledger.outputRows.filter(isOfSeveral);
  const timeOf = timeOfRows();
  const isTimed = (row: ActivityRow): boolean => timeOf(row).isOwn || timeOf(row).isOfUse;
  const keys = new Map(
    [...doubted].map(([table, rows]) => {
      const isOfTime = rows.some(isTimed) && rows.every(isOfDeclared);
      return [table, keyOf(rows, outputs, isOfTime, ledger, asking)] as const;
    }),
  );
  return {
    ...ledger,
    activityRows: ledger.activityRows.map((row) => {
      if (!isDoubted(row)) return row;
      if (row.isPerUnitOfDeclared === true && timeOf(row).isOwn) return ofAll(row);
      const key = keys.get(row.table);
      if (key === ONE) return row;
      if (key === ALL) return ofAll(row);
      return { ...row, amount: waitingAmount(row.amount, true) };
    }),
  };
}

function isOfDeclared({ isPerUnitOfDeclared }: ActivityRow): boolean {
  return isPerUnitOfDeclared === true;
}

function isDoubted({ isPerUnitOfResults, isPerUnitOfDeclared }: ActivityRow): boolean {
  return isPerUnitOfResults === true || isPerUnitOfDeclared === true;
}

function rowsByTable(
  rows: readonly ActivityRow[],
): ReadonlyMap<ReadTable, readonly [ActivityRow, ...ActivityRow[]]> {
  const byTable = new Map<ReadTable, [ActivityRow, ...ActivityRow[]]>();
  for (const row of rows) {
    if (!isDoubted(row)) continue;
    const own = byTable.get(row.table);
    if (own === undefined) byTable.set(row.table, [row]);
    else own.push(row);
  }
  return byTable;
}

function keyOf(
  rows: readonly [ActivityRow, ...ActivityRow[]],
  outputs: readonly OutputRow[],
  isOfTime: boolean,
  { outputRows }: Ledger,
  asking: Questionnaire,
): string | null {
  // How many were made is asked where nothing says it.
  if (outputs.length === 0) return isOfTime ? ALL : ONE;
  const [first] = rows;
  const declared = outputRows.find(({ basis }) => basis === 'declaredUnit');
  const isTold = first.isPerUnitOfDeclared === true && declared !== undefined;
  const told = isTold ? basisByMass(rows, declared, outputs) : null;
  if (told === null) return isOfTime ? ALL : ask(first, asking);
  return told === 'one' ? ONE : ALL;
}

function isOfSeveral({ basis, output }: OutputRow): boolean {
  return basis === 'output' && output.kind === 'figure' && output.figure.evidence.value !== 1;
}

function ofAll(row: ActivityRow): ActivityRow {
  const { perSize, perNoun, ...others } = row;
  const isOther = perSize === undefined && perNoun === undefined;
  return isOther ? { ...row, isPerUnit: false } : { ...others, isPerUnit: false };
}

function ask(row: ActivityRow, asking: Questionnaire): string | null {
  const { table, name } = { table: row.table.table, name: row.name };
  const isDeclared = row.isPerUnitOfDeclared === true;
  const own = table.fields.find(({ kind }) => kind === 'declaredUnit')?.labelAt;
  const title =
    table.captions.find(({ text, at }) =>
      isDeclared ? at.row === own?.row && at.column === own.column : isPerUnitTitle(text),
    )?.text ?? table.grid.sheet;
  return asking.ask({
    id: questionId('title-of-one', table.grid.sheet, title),
    code: 'title-of-one',
    at: name.witness.at,
    label: title,
    kind: 'choice',
    options: [ONE, ALL].map((key) => ({ key, label: key })),
    assumed: null,
    values: { sheet: table.grid.sheet, title, ...(isDeclared && { evidence: 'declared' }) },
  });
}
