/** What a function of the core returns when its input may be unusable: a value or a problem, never both. */
export type Outcome<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/**
 * Wraps a usable result.
 * @param value the result
 */
export function succeeded<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps expected trouble: data with a code and a place, never an exception.
 * @param problem what was found, what was expected, and where
 */
export function failed<Problem>(problem: Problem): {
  readonly ok: false;
  readonly problem: Problem;
} {
  return { ok: false, problem };
}
