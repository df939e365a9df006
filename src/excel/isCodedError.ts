/**
 * Whether Excel failed with a certain code.
 * @param error as caught
 * @param code as Excel's documentation lists them
 */
export function isCodedError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
