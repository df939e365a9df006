import type { FormulaToken } from './formulaTokens';

/** A call that is not closed yet. */
interface OpenCall {
  readonly name: string;
  readonly start: number;
  readonly names: string[];
  /** First token of the argument that is being read. */
  argument: number;
  index: number;
}

interface Scope {
  readonly start: number;
  readonly end: number;
  readonly names: ReadonlySet<string>;
}

/**
 * Finds the names that LET and LAMBDA give to values: a file marks them.
 * @param tokens of a formula
 * @returns whether the token at a position is such a name
 */
export function parametersIn(tokens: readonly FormulaToken[]): (at: number) => boolean {
  const scopes: Scope[] = [];
  const open: OpenCall[] = [];
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== 'other') return;
    if (text === '(') open.push(openCall(tokens, at));
    const call = open.at(-1);
    if (call === undefined) return;
    if (text === ',') nextArgument(call, tokens, at);
    if (text !== ')') return;
    open.pop();
    if (call.names.length > 0) {
      scopes.push({ start: call.start, end: at, names: new Set(call.names) });
    }
  });
  return (at) => {
    const word = tokens[at]?.text.toUpperCase() ?? '';
    return scopes.some(({ start, end, names }) => at > start && at < end && names.has(word));
  };
}

function openCall(tokens: readonly FormulaToken[], at: number): OpenCall {
  const before = tokens[at - 1];
  const name = before?.kind === 'word' ? before.text.toUpperCase() : '';
  return { name, start: at, names: [], argument: at + 1, index: 0 };
}

/** Every second argument of LET is a name and every one of LAMBDA, but for the last. */
function nextArgument(call: OpenCall, tokens: readonly FormulaToken[], at: number): void {
  const words = tokens.slice(call.argument, at).filter(({ text }) => text.trim() !== '');
  const isName = call.name === 'LAMBDA' || (call.name === 'LET' && call.index % 2 === 0);
  const [word] = words;
  if (isName && words.length === 1 && word?.kind === 'word') {
    call.names.push(word.text.toUpperCase());
  }
  call.argument = at + 1;
  call.index++;
}
