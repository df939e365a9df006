import { afterSaving, allScenarios } from './allScenarios';
import { calculatedIn } from './calculated';
import { holds, type Check } from './check';
import { NoLibreOffice, recalculate } from './recalculate';
import { readSample } from './sample';
import type { Scenario } from './scenario';

// Proves in LibreOffice that a result recalculates without us: `npm run verify:libreoffice`.

type Files = ReadonlyMap<string, Uint8Array>;

try {
  const sample = await readSample();
  const scenarios = await allScenarios(sample);
  const saved = await recalculated(scenarios);
  const unchanged = saved.get('unchanged');
  const further = unchanged === undefined ? [] : await afterSaving(unchanged, sample);
  const checks = [
    ...(await checksOf(scenarios, saved)),
    ...(await checksOf(further, await recalculated(further))),
  ];
  report(checks);
} catch (error) {
  if (!(error instanceof NoLibreOffice)) throw error;
  say(`${error.message} Nothing was verified.`);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}

function recalculated(scenarios: readonly Scenario[]): Promise<Files> {
  return recalculate(new Map(scenarios.map(({ id, file }) => [id, file])));
}

async function checksOf(scenarios: readonly Scenario[], saved: Files): Promise<readonly Check[]> {
  const checks = await Promise.all(scenarios.map((scenario) => checked(scenario, saved)));
  return checks.flat();
}

async function checked(scenario: Scenario, saved: Files): Promise<readonly Check[]> {
  const { id, language, check } = scenario;
  const bytes = saved.get(id);
  if (bytes === undefined) return [holds(id, ['LibreOffice has not saved the file'])];
  try {
    return check(await calculatedIn(bytes, language ?? 'zh-CN'));
  } catch (error) {
    return [holds(id, [error instanceof Error ? error.message : String(error)])];
  }
}

function report(checks: readonly Check[]): void {
  checks.forEach(({ name, problem }) => {
    say(problem === null ? `ok      ${name}` : `FAILED  ${name}: ${problem}`);
  });
  const failed = checks.filter(({ problem }) => problem !== null).length;
  say(`${String(checks.length - failed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
