import { parseArgs } from 'node:util';
import type { Contest } from './benchRow';
import { compete } from './compete';
import { benchJson, benchTable } from './report';
import { corePerRow } from './rows/corePerRow';
import { customFunctionPerCall } from './rows/customFunctionPerCall';
import { footprintPerRow } from './rows/footprintPerRow';

// Measures the product against plain references: `npm run bench -- [--json] [--only ID,ID]`.

/** Set up one at a time, so that one contest's data does not weigh on the next one's times. */
const CONTESTS: Readonly<Record<string, () => Contest>> = {
  'core-per-row': corePerRow,
  'footprint-per-row': footprintPerRow,
  'custom-function-per-call': customFunctionPerCall,
};

const UNUSABLE = 2;

const chosen = chosenContests(process.argv.slice(2));
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen}\n`);
  process.exitCode = UNUSABLE;
} else {
  const rows = chosen.ids.map((id) => {
    const contest = CONTESTS[id]?.();
    if (contest === undefined) throw new Error(`There is no ${id}.`);
    process.stderr.write(`${id}: ${contest.about}\n`);
    return compete(contest);
  });
  process.stdout.write(`${chosen.json ? benchJson(rows) : benchTable(rows)}\n`);
}

function chosenContests(
  args: string[],
): string | { readonly ids: readonly string[]; readonly json: boolean } {
  const all = Object.keys(CONTESTS);
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
