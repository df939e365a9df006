import { OUTPUT_TITLES, USED_MARKS } from '../language/producedWords';
import { foldWord } from '../text/fold';
import { energyKey } from '../text/energyKey';
import { contentAt } from '../../workbook/grid';
import { cellText } from '../values/cellText';
import { matchHeader } from './headers/headerRoles';
import { columnOf, type LedgerTable, type TableColumn } from './ledgerTable';

/**
 * Whether a table of months says how many were made and nothing else: 产量(台) | 1月 | 2月, or 产品 | 1月 |
 * 2月 on a sheet or under a title about output.
 * @param table any table
 */
export function isOutputTable(table: LedgerTable): boolean {
  const isMonthly = table.lanes.some(({ columns }) => columns.length > 1);
  const isPlain = table.lanes.every(
    ({ operation, heading }) => operation === 'sum' && heading === null,
  );
  if (!isMonthly || !isPlain || table.columns.some(isOfAnotherKind)) return false;
  return (outputMark(table) !== null || isTitled(table)) && !namesEnergy(table);
}

/**
 * The column whose header says that all figures are outputs: 产量(台).
 * @param table any table
 */
export function outputMark(table: LedgerTable): TableColumn | null {
  return (
    table.columns.find(
      ({ role, label, holdsFigures }) =>
        !holdsFigures && role !== 'amount' && matchHeader(label).get('output') === 1,
    ) ?? null
  );
}

const OTHER_KINDS: ReadonlySet<TableColumn['role']> = new Set([
  'factor',
  'freightFactor',
  'gasFactor',
  'factorUnit',
  'distance',
  'conversion',
  'result',
  'output',
]);

function isOfAnotherKind({ role }: TableColumn): boolean {
  return OTHER_KINDS.has(role);
}

function isTitled({ captions, grid }: LedgerTable): boolean {
  const texts = [...captions.map(({ text }) => text), grid.sheet].map(foldWord);
  if (texts.some((text) => USED_MARKS.some((mark) => text.includes(mark)))) return false;
  return texts.some((text) => OUTPUT_TITLES.some((title) => text.includes(title)));
}

/** 电 among what is said to be made: the table is about something else as well. */
function namesEnergy(table: LedgerTable): boolean {
  const owner = columnOf(table, 'product') ?? columnOf(table, 'name');
  if (owner === null) return false;
  return table.rows.some(({ row }) => {
    const text = cellText(contentAt(table.grid, { row, column: owner.index }));
    return energyKey(text) !== null;
  });
}
