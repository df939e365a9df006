import { parseArgs } from 'node:util';
import type { BenchRow, Measure } from './benchRow';
import { timing } from './compete';
import { benchJson, benchTable } from './report';
import { commandLine } from './rows/commandLine';
import { corePerRow } from './rows/corePerRow';
import { customFunctionPerCall } from './rows/customFunctionPerCall';
import { fileReadPerCell } from './rows/fileReadPerCell';
import { footprintPerRow } from './rows/footprintPerRow';
import { ledgerPerCell } from './rows/ledgerPerCell';
import { matchingSeconds } from './rows/matchingSeconds';
import { ownFactorsSeconds } from './rows/ownFactorsSeconds';
import { paneSize } from './rows/paneSize';
import { readerBounds } from './rows/readerBounds';
import { readerCellsPerSecond } from './rows/readerCellsPerSecond';
import { readerGrowth } from './rows/readerGrowth';
import { readerPerCell } from './rows/readerPerCell';
import { reportOfItems } from './rows/reportOfItems';
import { requestsPerRefresh } from './rows/requestsPerRefresh';
import { sinceGrowth } from './rows/sinceGrowth';
import { studyGrowth } from './rows/studyGrowth';

// Measures the product against plain references: `npm run bench -- [--json] [--only ID,ID]`.

/** Set up one at a time, so that one contest's data does not weigh on the next one's times. */
const MEASURES: Readonly<Record<string, () => Measure>> = {
  'core-per-row': () => timing(corePerRow()),
  'footprint-per-row': () => timing(footprintPerRow()),
  'reader-per-cell': () => timing(readerPerCell()),
  'reader-cells-per-second': readerCellsPerSecond,
  'reader-growth': () => timing(readerGrowth()),
  'study-growth': () => timing(studyGrowth()),
  'since-growth': () => timing(sinceGrowth()),
  'reader-bounds': () => timing(readerBounds()),
  'ledger-per-cell': () => timing(ledgerPerCell()),
  'matching-seconds': matchingSeconds,
  'own-factors-seconds': ownFactorsSeconds,
  'command-line': () => commandLine('list'),
  'command-line-months': () => commandLine('months'),
  'command-line-products': () => commandLine('products'),
  'file-read-per-cell': () => timing(fileReadPerCell()),
  'requests-per-refresh': requestsPerRefresh,
  'pane-size': paneSize,
  'report-of-items': reportOfItems,
  'custom-function-per-call': () => timing(customFunctionPerCall()),
};

const UNUSABLE = 2;

const chosen = chosenRows(process.argv.slice(2));
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen}\n`);
  process.exitCode = UNUSABLE;
} else {
  const rows: BenchRow[] = [];
  for (const id of chosen.ids) {
    const measure = MEASURES[id]?.();
    if (measure === undefined) throw new Error(`There is no ${id}.`);
    process.stderr.write(`${id}: ${measure.about}\n`);
    rows.push(await measure.row());
  }
  process.stdout.write(`${chosen.json ? benchJson(rows) : benchTable(rows)}\n`);
}

function chosenRows(
  args: string[],
): string | { readonly ids: readonly string[]; readonly json: boolean } {
  const all = Object.keys(MEASURES);
  let values: { json?: boolean | undefined; only?: string | undefined };
  try {
    ({ values } = parseArgs({
      args,
      options: { json: { type: 'boolean' }, only: { type: 'string' } },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const ids = values.only === undefined ? all : values.only.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !all.includes(id));
  if (unknown !== undefined) return `There is no row ${unknown}; there are: ${all.join(', ')}.`;
  return { ids, json: values.json === true };
}
