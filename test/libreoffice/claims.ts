import type { SheetKey } from '../../src/workbook/plan';
import type { CellContent } from '../../src/workbook/grid';
import {
  ledgerChecks,
  rowsFrom,
  sheetOf,
  tableRows,
  type Calculated,
  type TableRow,
} from './calculated';
import { holds, shown, unlike, type Check } from './check';
import { HOIST, MILL, type ExpectedTotals } from './sample';

const STAGES = ['rawMaterial', 'transport', 'production'] as const;

/** The total of each product, found by its defined name. */
export function totalsAre(
  name: string,
  after: Calculated,
  totals: { readonly hoist: number; readonly mill: number },
): Check {
  return holds(name, [
    ...unlike('the hoist', after.named(`PCF_total_${HOIST}`), totals.hoist),
    ...unlike('the mill', after.named(`PCF_total_${MILL}`), totals.mill),
  ]);
}

/** Every figure of a product that has a defined name. */
export function namedFiguresAre(
  name: string,
  after: Calculated,
  product: string,
  expected: ExpectedTotals,
): Check {
  return holds(name, [
    ...STAGES.flatMap((stage) =>
      unlike(stage, after.named(`PCF_${stage}_${product}`), expected[stage]),
    ),
    ...unlike('total', after.named(`PCF_total_${product}`), expected.total),
    ...unlike('per unit', after.named(`PCF_perUnit_${product}`), expected.total),
  ]);
}

/** No figure where one would be wrong: errors in the summary, and its state and verdict say so. */
export function noTotal(name: string, after: Calculated, product: string): Check {
  const { columns, headings, states } = after.texts;
  const summary = tableRows(sheetOf(after, 'summary'))
    .filter((row) => row.get(columns.product) === product)
    .map((row) => row.get(columns.state));
  const verdicts = tableRows(sheetOf(after, 'checks'))
    .filter((row) => row.get(columns.product) === product)
    .filter((row) => row.get(columns.stage) === headings.totals)
    .map((row) => row.get(columns.verdict));
  return holds(name, [
    ...notAnError('total', after.named(`PCF_total_${product}`)),
    ...notAnError('per unit', after.named(`PCF_perUnit_${product}`)),
    ...notEach('state in the summary', summary, states.stale),
    ...notEach('verdict in the checks', verdicts, states.stale),
  ]);
}

/** What is wrong with a value that should be an error value. */
export function notAnError(label: string, found: CellContent): readonly string[] {
  if (typeof found === 'object' && found !== null && 'error' in found) return [];
  return [`${label} should be an error, found ${shown(found)}`];
}

/** The rows read from a ledger cell say that they are stale, and show an error for a figure. */
export function rowsAreStale(
  name: string,
  after: Calculated,
  stage: SheetKey,
  ledgerCells: readonly string[],
): Check {
  const rows = ledgerCells.flatMap((cell) => rowsFrom(after, stage, cell));
  return holds(name, [
    ...notEach('state', column(rows, after.texts.columns.state), after.texts.states.stale),
    ...emissionsOf(after, rows).flatMap((found) => notAnError('emission', found)),
  ]);
}

/** The rows read from a ledger cell show an error value. */
export function rowsShow(
  name: string,
  after: Calculated,
  stage: SheetKey,
  ledgerCell: string,
  error: string,
): Check {
  const found = emissionsOf(after, rowsFrom(after, stage, ledgerCell));
  return holds(
    name,
    found
      .filter((content) => shown(content) !== shown({ error }))
      .map((content) => `emission should be ${error}, found ${shown(content)}`),
  );
}

/** Every row of every stage, and every ledger check, says that it is fresh. */
export function everythingIsFresh(name: string, after: Calculated): Check {
  const { columns, states } = after.texts;
  return holds(
    name,
    STAGES.flatMap((stage) => [
      ...notEach(stage, column(tableRows(sheetOf(after, stage)), columns.state), states.fresh),
      ...notEach(`ledger check of ${stage}`, ledgerChecks(after, stage), states.fresh),
    ]),
  );
}

/** The ledger checks of stages say that the ledger is not the one that was read. */
export function ledgerChecksAreStale(
  name: string,
  after: Calculated,
  stages: readonly SheetKey[],
): Check {
  return holds(
    name,
    stages.flatMap((stage) => notEach(stage, ledgerChecks(after, stage), after.texts.states.stale)),
  );
}

function emissionsOf(after: Calculated, rows: readonly TableRow[]): readonly CellContent[] {
  return column(rows, after.texts.columns.emission).map((content) => content ?? null);
}

function column(rows: readonly TableRow[], title: string): readonly (CellContent | undefined)[] {
  return rows.map((row) => row.get(title));
}

function notEach(
  label: string,
  found: readonly (CellContent | undefined)[],
  expected: string,
): readonly string[] {
  if (found.length === 0) return [`${label}: nothing to look at`];
  return found
    .filter((content) => content !== expected)
    .map((content) => `${label} should be ${expected}, found ${shown(content ?? null)}`);
}
