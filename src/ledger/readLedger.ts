import type { Finding } from '../core/study/finding';
import type { Stage } from '../core/study/stage';
import type { Grid } from '../workbook/grid';
import type { FactorRow, Ledger, OutputRow, ReadTable } from './ledger';
import { arrangedGrid } from './arranging/arrangedGrid';
import { batchOutputs } from './captions/batchOutputs';
import { captionedOutputs } from './captions/captionedOutputs';
import { captionedProducts, type CaptionedProducts } from './captions/captionedProducts';
import { sheetKeys } from './inventory/questions/sheetKeys';
import { isOfBatch } from './rows/isOfBatch';
import { gatherMonths, type GatheredRows } from './rows/gatherMonths';
import { asDirectEmission } from './rows/emissions/directEmissions';
import { producedRows, type ProducedRows } from './rows/outputs/producedRows';
import { parameterRows } from './rows/parameterRows';
import { noteFactors } from './rows/factors/noteFactors';
import { readActivityRows } from './rows/readActivityRows';
import { readFactorRows } from './rows/factors/readFactorRows';
import { readMonthlyOutputs } from './rows/outputs/readMonthlyOutputs';
import { isLoneOutput, readOutputRows } from './rows/outputs/readOutputRows';
import { tableStages } from './rows/tableStages';
import { withoutRivals } from './rows/outputs/withoutRivals';
import { rowFindings } from './rows/unread/rowFindings';
import { withCustomaryUnits } from './rows/withCustomaryUnits';
import { withoutGoods } from './rows/withoutGoods';
import { titlesOfOne, type TitleOfOne } from './rows/labels/titlesOfOne';
import { unreadGwps } from './rows/unread/unreadGwps';
import { unreadableFinding } from './rows/unread/unreadableFinding';
import { unreadSheets } from './rows/unread/unreadSheets';
import { provedByResults } from './stated/provedByResults';
import { statedFigures } from './stated/statedFigures';
import { columnOf, type LedgerTable, type TableColumn } from './tables/ledgerTable';
import type { ColumnCorrections } from './tables/columnCorrections';
import { findTables } from './tables/findTables';
import { withLoneAmounts } from './tables/loneAmounts';
import { withNamelessEnergy } from './tables/namelessEnergy';
import { isOutputTable } from './tables/outputTable';
import { withReleasedGases } from './tables/releasedGases';
import { withNotation } from './tables/notation/withNotation';
import { nameKey } from './text/nameKey';

/**
 * Understands the user's sheets: finds the tables, what their columns hold and what each row says.
 * Nothing is joined or decided here.
 * @param grids the user's sheets, in the workbook's order
 * @param corrections what a person said of columns
 */
export function readLedger(
  grids: readonly Grid[],
  corrections: ColumnCorrections = new Map(),
): Ledger {
  const upright = grids.map(arrangedGrid);
  const found = [...sheetKeys(upright)].flatMap(([grid, key]) =>
    findTables(grid, { key, corrections }),
  );
  const understood = withLoneAmounts(withNotation(found))
    .map(withReleasedGases)
    .map(withNamelessEnergy);
  const stages = tableStages(understood);
  const tables = understood.map((table) => withPurpose(table, stages.get(table) ?? new Set()));
  const captioned = captionedProducts(upright, tables);
  const ofOne = titlesOfOne(tables);
  const listed = [...tables.flatMap(factorRowsOf), ...noteFactors(upright, tables)];
  const factors = new Set(
    listed.flatMap(({ names }) => names.slice(-1).map(({ text }) => nameKey(text))),
  );
  const ofCaptions = captionedOutputs(tables, captioned);
  const gathered = withoutRivals(
    tables.map((table) => usedAndProduced(table, captioned, ofOne.get(table) ?? null, factors)),
    [...tables.flatMap(outputRowsOf), ...ofCaptions],
  );
  const read = { activities: gathered.flatMap(({ used }) => used), factors: listed };
  const { activities: rows, factors: factorRows } = withCustomaryUnits(read);
  const stated = statedFigures(tables, rows);
  const activityRows = provedByResults(rows, stated);
  const outputRows = [
    ...tables.flatMap((table, at) => [...(gathered[at]?.produced ?? []), ...outputRowsOf(table)]),
    ...ofCaptions,
    ...(activityRows.some(isOfBatch) ? batchOutputs(upright, tables) : []),
  ];
  const findings = [
    ...rowFindings(tables, activityRows, factorRows),
    ...unreadSheets(
      upright.filter(
        (grid) => !captioned.covers.some((cover) => cover.grid === grid && cover.isAll),
      ),
      tables,
    ),
    ...unreadOutputs(outputRows),
    ...grids.flatMap(unreadGwps),
    ...gathered.flatMap((one) => one.findings),
  ];
  return { grids, tables, activityRows, factorRows, outputRows, stated, findings };
}

type TableRows = ProducedRows & Pick<GatheredRows, 'findings'>;

const NO_ROWS: TableRows = { used: [], produced: [], findings: [] };

/** What the rows of a table of activity data say went in and came out. */
function usedAndProduced(
  table: ReadTable,
  captioned: CaptionedProducts,
  ofOne: TitleOfOne | null,
  factors: ReadonlySet<string>,
): TableRows {
  if (table.purpose !== 'activity') return NO_ROWS;
  const read = readActivityRows(table, captioned, ofOne).map(withoutGoods);
  const listed = parameterRows(table, read);
  const { rows, findings } = gatherMonths(table, listed.rows);
  const emitted = rows.map(asDirectEmission);
  return { ...producedRows(emitted, factors), findings: [...listed.findings, ...findings] };
}

function factorRowsOf(table: ReadTable): readonly FactorRow[] {
  return table.purpose === 'factors' ? readFactorRows(table) : [];
}

function outputRowsOf(table: ReadTable): readonly OutputRow[] {
  const monthly = isOutputTable(table.table) ? readMonthlyOutputs(table) : [];
  return [...readOutputRows(table), ...monthly];
}

function withPurpose(table: LedgerTable, stages: ReadonlySet<Stage>): ReadTable {
  const has = (role: TableColumn['role']): boolean =>
    table.columns.some((column) => column.role === role);
  // Items as columns are named by their headers.
  const isNamed = has('name') || table.lanes.some(({ heading }) => heading?.role === 'name');
  const isMade = isOutputTable(table);
  const isActivity = isNamed && !isMade && (has('amount') || has('distance'));
  const isFactors = has('name') && (has('factor') || has('gasFactor')) && !isActivity;
  const isOutput = isMade || (has('product') && has('output')) || isLoneOutput(table);
  const purpose = isActivity ? 'activity' : isFactors ? 'factors' : isOutput ? 'output' : 'other';
  return { table, purpose, stages };
}

/** A caption that should give an output and holds no number. */
function unreadOutputs(rows: readonly OutputRow[]): readonly Finding[] {
  const cells = rows.flatMap(({ output, basis, table, months }) => {
    if (months.length > 0) return [];
    const isCaption = table === null || columnOf(table.table, 'output') === null;
    return isCaption && basis === 'output' && output.kind !== 'figure' ? [output] : [];
  });
  return unreadableFinding(cells);
}
