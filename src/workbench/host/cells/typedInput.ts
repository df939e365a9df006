import type { CellInput } from '../../model/spreadsheetModel';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What becomes of something typed or written: a content, and the format Excel gives with it. */
export interface TypedInput {
  readonly input: CellInput;
  /** Given to a cell whose format is General. */
  readonly format: string | null;
}

/** What reading of typed text depends on. */
export interface TypingContext {
  readonly locale: 'zh-CN' | 'en-US';
  readonly now: () => Date;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
]);
const TEXT_FORMAT = '@';

/**
 * What a cell makes of a value that is written into it, as if it were typed.
 * @param value text, number or boolean
 * @param format the cell's number format before
 * @param context language and clock
 */
export function typedInput(
  value: string | number | boolean,
  format: string,
  context: TypingContext,
): TypedInput {
  if (typeof value !== 'string') return plain(format === TEXT_FORMAT ? shown(value) : value);
  if (value === '') return plain(null);
  if (value.startsWith("'")) return plain(value.slice(1));
  if (format === TEXT_FORMAT) return plain(value);
  if (value.startsWith('=') && value.length > 1) {
    return { input: { kind: 'formula', formula: value }, format: null };
  }
  return recognised(value, context) ?? plain(value);
}

function plain(value: string | number | boolean | null): TypedInput {
  return { input: { kind: 'value', value }, format: null };
}

function shown(value: number | boolean): string {
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}

function recognised(text: string, context: TypingContext): TypedInput | null {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (ERRORS.has(upper)) return { input: { kind: 'error', error: upper }, format: null };
  const found = typedNumber(trimmed) ?? typedDate(trimmed, context);
  if (found === null) return null;
  return { input: { kind: 'value', value: found.value }, format: found.format };
}
