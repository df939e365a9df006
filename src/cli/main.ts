import { fill } from '../texts/fill';
import { textsFor } from '../texts/textsFor';
import { calc } from './calc';
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
  const parsed = parseArguments(args);
  if (args.some((arg) => HELP.includes(arg))) {
    const language = args.includes('en-US') || args.includes('--lang=en-US') ? 'en-US' : 'zh-CN';
    process.stdout.write(`${textsFor(language).cli.usage}\n`);
  } else if (parsed.ok) {
    // npm runs scripts in the project's folder; INIT_CWD is where the user stands.
    const result = await calc(parsed.value, process.env['INIT_CWD'] ?? process.cwd());
    process.stdout.write(result.output);
    result.messages.forEach(say);
    process.exitCode = result.status;
  } else {
    say(parsed.problem);
    process.exitCode = UNUSABLE;
  }
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(fill(textsFor('zh-CN').cli.bug, { detail }));
  process.exitCode = BUG;
}
