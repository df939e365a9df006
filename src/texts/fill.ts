/** {name}, {name|with{}mark|where it is blank} or {name?one:many}. */
const PLACE = /\{([a-zA-Z0-9]+)(?:\|([^{}|]*)\{\}([^{}|]*)\|([^{}|]*)|\?([^{}:]*):([^{}:]*))?\}/g;

/**
 * Fills a sentence. {name} is replaced by its value; {name|“{}”|an unnamed item} by the value within
 * its marks, or by the words behind them where the value is blank; {count?cell:cells} by the first
 * word where the value is 1, else by the second.
 * @param sentence with placeholders in braces
 * @param values what to put in their place
 * @throws Error when a placeholder has no value: our own bug, never shown half-filled
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(PLACE, (...match) => {
    const [, name, before, after, otherwise, one, many] = match as (string | undefined)[];
    const value = name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
      throw new Error(`The sentence "${sentence}" lacks a value for ${String(name)}.`);
    const text = typeof value === 'number' ? plainNumber(value) : value;
    if (one !== undefined && many !== undefined) return text.trim() === '1' ? one : many;
    if (before === undefined || after === undefined) return text;
    return text.trim() === '' ? (otherwise ?? '') : `${before}${text}${after}`;
  });
}

/** Without the noise of binary fractions: 4550.334530000001 is 4550.33453. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
