import { parseArgs } from 'node:util';
import { GWP_SETS, type GwpSet } from '../core/gases/gwpTable';
import { failed, succeeded, type Outcome } from '../core/outcome';
import { BOUNDARIES, type Boundary } from '../core/study/boundary';
import { isReportYear } from '../core/study/isReportYear';
import { fill } from '../texts/fill';
import { LANGUAGES, type Language } from '../texts/language';
import { textsFor } from '../texts/textsFor';

/** What the user asked the command line for. */
export interface CalcArguments {
  readonly ledgers: readonly string[];
  readonly out: string | null;
  /** Where the Word report shall go. */
  readonly report: string | null;
  /** Of the report and of the study, as yyyy-mm-dd; null for the present day. */
  readonly date: string | null;
  readonly answers: string | null;
  readonly gwp: GwpSet | null;
  readonly boundary: Boundary | null;
  readonly language: Language | null;
  readonly json: boolean;
}

const OPTIONS = {
  out: { type: 'string' },
  answers: { type: 'string' },
  gwp: { type: 'string' },
  boundary: { type: 'string' },
  lang: { type: 'string' },
  report: { type: 'string' },
  date: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * Reads the arguments of the command line.
 * @param args behind the program's name
 * @returns the arguments, or the one sentence that says what is wrong with them
 */
export function parseArguments(args: readonly string[]): Outcome<CalcArguments, string> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = LANGUAGES.find((tag) => tag === values.lang) ?? null;
  const texts = textsFor(language ?? 'zh-CN').cli;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token.name, token.rawName, token.value, texts);
    if (problem !== null) return failed(problem);
  }
  const [command, ...ledgers] = positionals;
  if (command === undefined) return failed(texts.usage);
  if (command !== 'calc') {
    return failed(`${fill(texts.unknownCommand, { found: command })} ${texts.usage}`);
  }
  if (ledgers.length === 0) return failed(`${texts.noLedger} ${texts.usage}`);
  const boundaries = Object.keys(BOUNDARIES) as Boundary[];
  return succeeded({
    ledgers,
    out: textOf(values.out),
    report: textOf(values.report),
    date: textOf(values.date),
    answers: textOf(values.answers),
    gwp: GWP_SETS.find((set) => set === values.gwp) ?? null,
    boundary: boundaries.find((key) => key === values.boundary) ?? null,
    language,
    json: values.json === true,
  });
}

function optionProblem(
  name: string,
  rawName: string,
  value: string | undefined,
  texts: ReturnType<typeof textsFor>['cli'],
): string | null {
  if (!Object.hasOwn(OPTIONS, name)) return fill(texts.unknownOption, { found: rawName });
  if (name === 'json') {
    return value === undefined ? null : fill(texts.takesNoValue, { option: rawName });
  }
  if (value === undefined || value === '' || value.startsWith('--')) {
    return fill(texts.missingValue, { option: rawName });
  }
  if (name === 'date' && !isDay(value)) {
    return fill(texts.badValue, { option: rawName, found: value, expected: texts.aDay });
  }
  const allowed = ALLOWED[name];
  if (allowed === undefined || allowed.includes(value)) return null;
  return fill(texts.badValue, { option: rawName, found: value, expected: allowed.join(' | ') });
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  gwp: GWP_SETS,
  boundary: Object.keys(BOUNDARIES),
  lang: LANGUAGES,
};

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** A day of the calendar as yyyy-mm-dd that a file can have: the 30th of February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isReportYear(Number(text.slice(0, 4)))) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
