import { parseArgs } from 'node:util';
import { failed, succeeded, type Outcome } from '../../core/outcome';
import { fill } from '../../texts/fill';
import { LANGUAGES, type Language } from '../../texts/language';
import { textsFor } from '../../texts/textsFor';

/** What the user asked of the library. */
export interface FactorsArguments {
  /** Empty: the whole library. */
  readonly query: string;
  readonly language: Language;
  readonly json: boolean;
}

const OPTIONS = { lang: { type: 'string' }, json: { type: 'boolean' } } as const;
const COMMAND = 'factors';

/**
 * Reads the arguments of the factors command.
 * @param args behind the program's name
 * @returns null where another command is meant
 */
export function factorsArguments(
  args: readonly string[],
): Outcome<FactorsArguments, string> | null {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command, ...words] = positionals;
  if (command !== COMMAND) return null;
  const language = LANGUAGES.find((tag) => tag === values.lang);
  const texts = textsFor(language ?? 'zh-CN').cli;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (!Object.hasOwn(OPTIONS, token.name)) {
      return failed(fill(texts.unknownOption, { found: option }));
    }
    if (token.name === 'json' && token.value !== undefined) {
      return failed(fill(texts.takesNoValue, { option }));
    }
  }
  if (values.lang !== undefined && language === undefined) {
    const found = typeof values.lang === 'string' ? values.lang : '';
    return failed(
      fill(texts.badValue, { option: '--lang', found, expected: LANGUAGES.join(' | ') }),
    );
  }
  return succeeded({
    query: words.join(' ').trim(),
    language: language ?? 'zh-CN',
    json: values.json === true,
  });
}
