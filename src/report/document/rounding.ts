import type { Footprint } from '../../core/study/footprint';

/** So many decimals emissions have, and shares in percent. */
export interface Rounding {
  readonly emissionDecimals: number;
  readonly shareDecimals: number;
}

/** Grams of CO2e: what ledgers of machines and goods give. */
const DECIMALS = 3;
/** Of a product that weighs on the climate with grams only, this many digits of its total are shown. */
const LEAST_DIGITS = 4;
const MOST_DECIMALS = 12;
const SHARE_DECIMALS = 2;
const PERCENT = 100;
/** What a double holds for sure: the noise of binary fractions is behind it. */
const SURE_DIGITS = 15;

/**
 * How one report rounds: every emission to the same decimals, so that text and tables agree and columns
 * can be added up.
 * @param footprint results
 */
export function roundingFor({ products }: Pick<Footprint, 'products'>): Rounding {
  const totals = products.flatMap(({ totalKgCo2e }) =>
    totalKgCo2e === null || totalKgCo2e === 0 ? [] : [Math.abs(totalKgCo2e)],
  );
  const smallest = totals.length === 0 ? 1 : Math.min(...totals);
  const digitsBefore = Math.floor(Math.log10(smallest)) + 1;
  const wanted = Math.max(DECIMALS, LEAST_DIGITS - digitsBefore);
  return {
    emissionDecimals: Math.min(wanted, MOST_DECIMALS),
    shareDecimals: SHARE_DECIMALS,
  };
}

/**
 * A number with so many decimals, half away from zero, thousands apart: 179.22926 with 3 is 179.229.
 * @param value finite
 * @param decimals at least 0
 */
export function rounded(value: number, decimals: number): string {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(SURE_DIGITS));
  const whole = Math.round(scaled);
  const digits = Number.isSafeInteger(whole)
    ? String(whole).padStart(decimals + 1, '0')
    : Math.abs(value).toFixed(decimals).replace('.', '');
  const cut = digits.length - decimals;
  const text = grouped(digits.slice(0, cut)) + (decimals === 0 ? '' : `.${digits.slice(cut)}`);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * A number of the ledger or of a factor as it is, without the noise of binary fractions.
 * @param value finite
 */
export function asRead(value: number): string {
  const plain = Number(Math.abs(value).toPrecision(12));
  const text = plain.toString();
  if (text.includes('e')) return value < 0 ? `−${text}` : text;
  const [whole = '', fraction] = text.split('.');
  const shown = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 ? `−${shown}` : shown;
}

/**
 * A part of a whole in percent: 0.98240 is 98.24 %.
 * @param share 0 to 1
 * @param rounding of the report
 */
export function percent(share: number, { shareDecimals }: Rounding): string {
  return `${rounded(share * PERCENT, shareDecimals)} %`;
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
