/** What the cells show of a result, and what the function said about its errors. */
export interface ReadResult {
  readonly shown: unknown;
  readonly messages: readonly (readonly string[])[];
}

/** An error among the values of a result, as office.js writes it. */
interface ReturnedError {
  readonly code: string;
  readonly message?: string;
}

/**
 * Reads what a function has returned: a value, or rows of values; errors may stand among them.
 * @param result as delivered by office.js
 */
export function readResult(result: unknown): ReadResult {
  if (!Array.isArray(result)) return { shown: shownOf(result), messages: [[messageOf(result)]] };
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return {
    shown: rows.map((row) => row.map(shownOf)),
    messages: rows.map((row) => row.map(messageOf)),
  };
}

function shownOf(value: unknown): unknown {
  return isReturnedError(value) ? value.code : value;
}

function messageOf(value: unknown): string {
  return isReturnedError(value) ? (value.message ?? '') : '';
}

function isReturnedError(value: unknown): value is ReturnedError {
  return (
    typeof value === 'object' &&
    value !== null &&
    'valueType' in value &&
    value.valueType === 'CustomFunctionError'
  );
}
