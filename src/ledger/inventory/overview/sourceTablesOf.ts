import type { CellRef } from '../../../core/cellRef';
import type { Activity } from '../../../core/study/activity';
import { measuresOf } from '../../../core/study/measuresOf';
import { allTerms } from '../../../core/study/withLoss';
import type { Stage } from '../../../core/study/stage';
import type { SourceTable } from '../../../core/study/inventory';
import { cellAddress, columnLetters } from '../../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../../workbook/grid';
import type { ColumnRole } from '../../language/headerWords';
import type { LedgerTable } from '../../tables/ledgerTable';
import type { Ledger, ReadTable } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import { foundAt } from '../../rows/foundAt';

const COUNTED: ReadonlySet<ColumnRole> = new Set([
  'product',
  'stage',
  'name',
  'amount',
  'part',
  'distance',
  'conversion',
  'factor',
  'freightFactor',
  'gasFactor',
  'mode',
  'output',
]);

/**
 * What a formula needs to see that a table has changed its rows or its header since it was read.
 * @param ledger as read
 * @param activities all activities of the study
 */
export function sourceTablesOf(
  ledger: Ledger,
  activities: readonly Activity[],
): readonly SourceTable[] {
  const stagesOf = stagesBySheet(activities);
  return ledger.tables
    .filter(({ purpose }) => purpose === 'activity' || purpose === 'factors')
    .map((table) => sourceTable(table, stagesOf));
}

/** The stages of the activities that rest on cells of a sheet. */
type StagesOf = (grid: Grid) => readonly Stage[];

function stagesBySheet(activities: readonly Activity[]): StagesOf {
  const bySheet = new Map<string, Set<Stage>>();
  let last: { readonly at: CellRef; readonly stage: Stage } | null = null;
  const note = (at: CellRef, stage: Stage): void => {
    const { file, sheet } = at;
    // Nearly always the same sheet and stage as just before.
    if (last?.stage === stage && last.at.sheet === sheet && last.at.file === file) return;
    last = { at, stage };
    const key = `${file}\n${sheet}`;
    const stages = bySheet.get(key);
    if (stages === undefined) bySheet.set(key, new Set([stage]));
    else stages.add(stage);
  };
  for (const { nameWitness, data, stage } of activities) {
    note(nameWitness.at, stage);
    for (const measure of measuresOf(data)) {
      for (const { evidence } of allTerms(measure)) note(evidence.at, stage);
    }
  }
  return ({ file, sheet }) => [...(bySheet.get(`${file}\n${sheet}`) ?? [])];
}

function sourceTable(read: ReadTable, stagesOf: StagesOf): SourceTable {
  const { table, purpose } = read;
  const { grid } = table;
  const { arranged } = grid;
  const columns = table.columns.filter(({ role }) => role !== null && COUNTED.has(role));
  const withUnits = table.columns.filter(
    ({ role }) => role !== null && (COUNTED.has(role) || role === 'unit' || role === 'factorUnit'),
  );
  return {
    file: grid.file,
    sheet: grid.sheet,
    stages: stagesOf(grid),
    isFactorTable: purpose === 'factors',
    rowsRead: table.rows.filter(({ kind }) => kind === 'data').length,
    filled:
      arranged !== undefined
        ? columnsOnSheet(table, arranged)
        : columns.map(({ index, role }) => ({
            column: columnLetters(index),
            count: countedOnce(grid, String(index), () => filledCells(grid, index)),
            isName: role === 'name',
          })),
    ignored: arranged !== undefined ? [] : ignoredLabels(table),
    headers: withUnits.flatMap(({ headerCells }) =>
      headerCells.map((at) => ({ at: cellRefAt(grid, at), found: foundAt(grid, at) })),
    ),
  };
}

/** Of a table that lies on its side: the sheet's own columns that its cells stand in. */
function columnsOnSheet(
  { columns, rows }: LedgerTable,
  { from, placeOf }: NonNullable<Grid['arranged']>,
): SourceTable['filled'] {
  const found = new Set(
    rows.flatMap(({ row }) =>
      columns.flatMap(({ index }) => placeOf({ row, column: index })?.column ?? []),
    ),
  );
  return [...found].map((index) => ({
    column: columnLetters(index),
    count: countedOnce(from, String(index), () => filledCells(from, index)),
    isName: false,
  }));
}

const MOST_LABELS = 12;
const LONGEST_LABEL = 200;

/** Labels of totals and notes: where one is overwritten by data, a count of rows would not show it. */
function ignoredLabels(table: LedgerTable): SourceTable['ignored'] {
  const labels = new Map<string, { column: number; text: string }>();
  for (const { row, kind } of table.rows) {
    if (kind === 'data') continue;
    const cells = table.columns.map(({ index }) => ({
      column: index,
      text: contentAt(table.grid, { row, column: index }),
    }));
    const label = cells.find(({ text }) => isComparable(text));
    if (label === undefined || typeof label.text !== 'string') continue;
    labels.set(`${String(label.column)} ${label.text}`, { column: label.column, text: label.text });
  }
  return [...labels.values()].slice(0, MOST_LABELS).map(({ column, text }) => ({
    column: columnLetters(column),
    text,
    count: countOf(table.grid, column, text),
  }));
}

function isComparable(content: CellContent): boolean {
  return (
    typeof content === 'string' &&
    content.trim() !== '' &&
    content.length <= LONGEST_LABEL &&
    !content.includes('\n')
  );
}

/** What COUNTIF of the whole column gives: without regard to case. */
function countOf(grid: Grid, column: number, text: string): number {
  const wanted = text.toLowerCase();
  return countedOnce(grid, `${String(column)} ${wanted}`, () => {
    return [...grid.rows.values()].filter((cells) => {
      const content = cells[column];
      return typeof content === 'string' && content.toLowerCase() === wanted;
    }).length;
  });
}

/** A sheet may hold thousands of tables, which all ask for the same columns. */
const COUNTS = new WeakMap<Grid, Map<string, number>>();

function countedOnce(grid: Grid, what: string, count: () => number): number {
  const counts = COUNTS.get(grid) ?? new Map<string, number>();
  COUNTS.set(grid, counts);
  const found = counts.get(what) ?? count();
  counts.set(what, found);
  return found;
}

/** What COUNTA of the whole column gives. */
function filledCells(grid: Grid, column: number): number {
  const hasFormulas = grid.formulas.size > 0;
  let count = 0;
  for (const [row, contents] of grid.rows) {
    const isFilled = (contents[column] ?? null) !== null;
    if (isFilled || (hasFormulas && grid.formulas.has(cellAddress({ row, column })))) count += 1;
  }
  return count;
}
