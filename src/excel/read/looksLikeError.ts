const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|[A-Z_]+[!?]?)$/;

/**
 * Whether a value may be an error: a text of the same letters looks alike.
 * @param value as Excel gives it
 */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR.test(value);
}
