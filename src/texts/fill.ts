/**
 * Fills a sentence: every {name} is replaced by its value.
 * @param sentence with placeholders in braces
 * @param values what to put in their place
 * @throws Error when a placeholder has no value: our own bug, never shown half-filled
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
      throw new Error(`The sentence "${sentence}" lacks a value for ${name}.`);
    return typeof value === 'number' ? plainNumber(value) : value;
  });
}

/** Without the noise of binary fractions: 4550.334530000001 is 4550.33453. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
