import type { FunctionEntry, FunctionParameter } from './functionsFile';

/** The arguments as the add-in is to get them, or what the cell shows without asking it. */
export type Prepared =
  | { readonly kind: 'call'; readonly values: readonly unknown[] }
  | { readonly kind: 'answer'; readonly shown: string };

/** What reading of arguments depends on. */
export interface ArgumentRules {
  readonly allowsErrors: boolean;
  readonly isError: (text: string) => boolean;
}

/** A cell shows this while a function of the add-in works. */
export const BUSY = '#BUSY!';
const WRONG_VALUE = '#VALUE!';

/** Carries what the cell shows instead of a call. */
class Refusal extends Error {
  constructor(readonly shown: string) {
    super(shown);
  }
}

/**
 * Fits the arguments of a formula to the parameters of a function: single cells become values,
 * numbers typed as text become numbers, missing optional ones null, repeating ones a list.
 * @param entry the function
 * @param args as calculated
 * @param rules of the metadata
 */
export function prepareArguments(
  entry: FunctionEntry,
  args: readonly unknown[],
  rules: ArgumentRules,
): Prepared {
  try {
    return { kind: 'call', values: valuesFor(entry, args, rules) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'answer', shown: error.shown };
    throw error;
  }
}

function valuesFor(
  { parameters }: FunctionEntry,
  args: readonly unknown[],
  rules: ArgumentRules,
): readonly unknown[] {
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  if (args.length > parameters.length && !repeats) throw new Refusal(WRONG_VALUE);
  const plain = repeats ? parameters.slice(0, -1) : parameters;
  const values = plain.map((parameter, index) => oneValue(parameter, args[index], rules));
  if (!repeats) return values;
  const rest = args.slice(plain.length).map((arg) => fitted(last, arg, rules));
  return [...values, rest];
}

function oneValue(parameter: FunctionParameter, arg: unknown, rules: ArgumentRules): unknown {
  if (arg !== undefined && arg !== null) return fitted(parameter, arg, rules);
  if (parameter.optional === true) return null;
  throw new Refusal(WRONG_VALUE);
}

function fitted(parameter: FunctionParameter, arg: unknown, rules: ArgumentRules): unknown {
  const rows = asRows(arg);
  if (parameter.dimensionality === 'matrix') {
    return rows.map((row) => row.map((value) => typed(parameter, value, rules)));
  }
  const [first] = rows;
  if (rows.length !== 1 || first?.length !== 1) throw new Refusal(WRONG_VALUE);
  return typed(parameter, first[0], rules);
}

function asRows(arg: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(arg)) return [[arg]];
  return arg.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function typed({ type = 'any' }: FunctionParameter, value: unknown, rules: ArgumentRules): unknown {
  if (typeof value === 'string' && value === BUSY) throw new Refusal(BUSY);
  if (typeof value === 'string' && rules.isError(value)) {
    if (type !== 'any' || !rules.allowsErrors) throw new Refusal(value);
    return { type: 'CustomFunctionError', code: value };
  }
  switch (type) {
    case 'any':
      return value;
    case 'number':
      return asNumber(value);
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      if (typeof value === 'string') throw new Refusal(WRONG_VALUE);
      return Boolean(value);
  }
}

function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  if (Number.isNaN(number)) throw new Refusal(WRONG_VALUE);
  return number;
}
