/** A number that was typed, with the format that its form brings along. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

const PLAIN = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/;
const GROUPED = /^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/;
const SCIENTIFIC = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)e[+-]?[0-9]+$/i;
const PERCENT = /^([^%]+)%$/;
const NEGATIVE = /^\(([^()+-]+)\)$/;
const CURRENCY = /^([+-]?)([$¥￥€£])\s*([0-9.,]+)$/;
const MIXED_FRACTION = /^([+-]?)([0-9]+) ([0-9]+)\/([1-9][0-9]*)$/;

/**
 * Reads a text as Excel reads what is typed: 1,234.5; 12%; (5); 1e3; $7; 1 1/2.
 * @param text without space around it
 * @returns null when it is no number
 */
export function typedNumber(text: string): TypedNumber | null {
  const bracketed = NEGATIVE.exec(text)?.[1];
  if (bracketed !== undefined) {
    const inner = typedNumber(bracketed);
    return inner === null ? null : { ...inner, value: -inner.value };
  }
  const share = PERCENT.exec(text)?.[1];
  if (share !== undefined) return percent(share.trim());
  const money = CURRENCY.exec(text);
  if (money !== null) return currency(money[1] ?? '', money[2] ?? '', money[3] ?? '');
  return simple(text) ?? fraction(text);
}

function simple(text: string): TypedNumber | null {
  if (PLAIN.test(text)) return { value: Number(text), format: null };
  if (SCIENTIFIC.test(text)) return { value: Number(text), format: '0.00E+00' };
  if (!GROUPED.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return { value, format: text.includes('.') ? '#,##0.00' : '#,##0' };
}

/** Divided, not multiplied by 0.01: 12.3% is the number that 0.123 is. */
function percent(text: string): TypedNumber | null {
  const found = simple(text);
  if (found === null) return null;
  return {
    value: Number((found.value / 100).toPrecision(15)),
    format: text.includes('.') ? '0.00%' : '0%',
  };
}

function currency(sign: string, symbol: string, text: string): TypedNumber | null {
  const found = simple(text);
  if (found === null) return null;
  const digits = text.includes('.') ? '#,##0.00' : '#,##0';
  return { value: sign === '-' ? -found.value : found.value, format: `${symbol}${digits}` };
}

function fraction(text: string): TypedNumber | null {
  const match = MIXED_FRACTION.exec(text);
  if (match === null) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, format: '# ?/?' };
}
