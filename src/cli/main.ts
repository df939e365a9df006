import { fill } from '../texts/fill';
import { textsFor } from '../texts/textsFor';
import { calc } from './calc';
import { factors } from './factors/factors';
import { factorsArguments } from './factors/factorsArguments';
import { parseArguments } from './parseArguments';

/** Exit status of our own bugs. */
const BUG = 1;
const UNUSABLE = 2;

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const args = process.argv.slice(2);
const HELP = ['--help', '-h'];

try {
  const asked = factorsArguments(args);
  if (args.some((arg) => HELP.includes(arg))) {
    const language = args.includes('en-US') || args.includes('--lang=en-US') ? 'en-US' : 'zh-CN';
    process.stdout.write(`${textsFor(language).cli.usage}\n`);
  } else if (asked === null) {
    await calculate();
  } else if (asked.ok) {
    process.stdout.write(factors(asked.value));
  } else {
    refuse(asked.problem);
  }
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(fill(textsFor('zh-CN').cli.bug, { detail }));
  process.exitCode = BUG;
}

async function calculate(): Promise<void> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    refuse(parsed.problem);
    return;
  }
  // npm runs scripts in the project's folder; INIT_CWD is where the user stands.
  const result = await calc(parsed.value, process.env['INIT_CWD'] ?? process.cwd());
  process.stdout.write(result.output);
  result.messages.forEach(say);
  process.exitCode = result.status;
}

function refuse(problem: string): void {
  say(problem);
  process.exitCode = UNUSABLE;
}
