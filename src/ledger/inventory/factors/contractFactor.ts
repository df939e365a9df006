import type { CellRef } from '../../../core/cellRef';
import { contentAt } from '../../../workbook/grid';
import type { ActivityRow } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { textColumns } from '../../rows/ownSource';
import { isContractSaid } from '../../text/contractSaid';
import { energyKey } from '../../text/energyKey';
import { cellText } from '../../values/cellText';
import type { Questionnaire } from '../questions/askAndAnswer';
import { askFactor } from './askFactor';
import type { ChosenFactor } from './chosenFactor';
import type { FactorFinder } from './factorFinder';

/** The carrier that the grid supplies: a cell beside it may say that it was supplied by contract. */
const GRID = '电';

/**
 * The factor of electricity that is said to be supplied by contract or from renewable sources: by where it is used
 * the grid's counts, by contract the supplier's; which of them is meant is asked, and never silently the grid's.
 * @param row with an amount of energy
 * @param finder of the factor tables' factors
 * @param asking the study's questions
 * @returns null for all other rows, and where the ledger has a factor for just that
 */
export function contractFactor(
  row: ActivityRow,
  finder: FactorFinder,
  asking: Questionnaire,
): ChosenFactor | null {
  const said = contractOf(row);
  if (said === null || finder.energy.length === 0) return null;
  const match = finder.find(row.name.text, 'energy');
  if (match.kind === 'sure' && match.factor.names.some(isContractSaid)) return null;
  if (finder.isAsked(row.name.text)) return null;
  const name = { ...row.name, witness: { ...row.name.witness, at: said.at } };
  const values = { name: said.text, offered: 'contract' };
  return askFactor(
    'missing-factor',
    { ...row, name },
    finder.energy,
    null,
    asking,
    said.text,
    values,
  );
}

/** By its name, or by a cell beside the grid's electricity. */
function contractOf(row: ActivityRow): { readonly text: string; readonly at: CellRef } | null {
  const { name, row: at } = row;
  if (isContractSaid(name.text)) return { text: name.text, at: name.witness.at };
  if (energyKey(name.text) !== GRID) return null;
  const { table } = row.table;
  for (const { index } of textColumns(table)) {
    const place = { row: at, column: index };
    const text = cellText(contentAt(table.grid, place)).trim();
    if (isContractSaid(text)) return { text, at: cellRefAt(table.grid, place) };
  }
  return null;
}
