import type { CellContent } from '../../../src/workbook/grid';
import type { NumberForm } from './traits';

/** A decimal text of an integer number of units of ten to the power of −places: 1234, 2 → 12.34. */
export function decimal(whole: number, places: number): string {
  const digits = String(Math.abs(whole)).padStart(places + 1, '0');
  const head = digits.slice(0, digits.length - Math.max(0, places));
  const tail = places > 0 ? digits.slice(digits.length - places).replace(/0+$/, '') : '';
  const zeros = places < 0 ? '0'.repeat(-places) : '';
  return `${whole < 0 ? '-' : ''}${head}${zeros}${tail === '' ? '' : `.${tail}`}`;
}

/**
 * A figure as a cell.
 * @param whole so many times ten to the power of −places
 * @param places decimals of it
 * @param form how the number is written
 * @param glued the unit behind it in the same cell, null where it stands elsewhere
 * @param isEnglish which word says that it is approximate
 */
export function written(
  whole: number,
  places: number,
  form: NumberForm,
  glued: string | null,
  isEnglish: boolean,
): CellContent {
  const plain = decimal(whole, places);
  const text = formed(whole, places, form, isEnglish);
  if (glued !== null) return `${text}${glued}`;
  return form === 'number' ? Number(plain) : text;
}

function formed(whole: number, places: number, form: NumberForm, isEnglish: boolean): string {
  const plain = decimal(whole, places);
  switch (form) {
    case 'number':
    case 'text':
      return plain;
    case 'fullWidth':
      return plain.replace(/[0-9.-]/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
    case 'approximate':
      return isEnglish ? `approx. ${plain}` : `约${plain}`;
    case 'wan':
      return `${decimal(whole, places + 4)}万`;
    case 'thousands':
      return grouped(plain, ',');
    case 'spaced':
      return grouped(plain, ' ');
    case 'decimalComma':
      return plain.replace('.', ',');
  }
}

function grouped(plain: string, mark: string): string {
  const [head = '', tail] = plain.split('.');
  const groups = head.replace(/\B(?=([0-9]{3})+$)/g, mark);
  return tail === undefined ? groups : `${groups}.${tail}`;
}
