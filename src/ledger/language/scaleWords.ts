import { UNIT_MULTIPLIERS } from './unitWords';

/** Words for how many of a unit a figure counts, folded: 千 of 千kg, '000 of '000 kg. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  ...UNIT_MULTIPLIERS,
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  million: 1_000_000,
  millions: 1_000_000,
  lakh: 100_000,
  lakhs: 100_000,
  lac: 100_000,
  lacs: 100_000,
  crore: 10_000_000,
  crores: 10_000_000,
  billion: 1_000_000_000,
  billions: 1_000_000_000,
  "'000": 1000,
  "'000s": 1000,
  '000': 1000,
  '000s': 1000,
  "000's": 1000,
  "'000,000": 1_000_000,
  '000,000': 1_000_000,
  '10^2': 100,
  '10^3': 1000,
  '10^4': 10_000,
  '10^5': 100_000,
  '10^6': 1_000_000,
  '10^8': 100_000_000,
  '10^9': 1_000_000_000,
};

/** Written out behind a sign of multiplication only: x1000, × 1,000; a bare 1000 kg is an amount. */
export const SCALE_NUMERALS: Readonly<Record<string, number>> = {
  '100': 100,
  '1000': 1000,
  '1,000': 1000,
  '10000': 10_000,
  '10,000': 10_000,
  '100000': 100_000,
  '100,000': 100_000,
  '1000000': 1_000_000,
  '1,000,000': 1_000_000,
};

/**
 * How a text says that figures count so many of their unit, which it does not name: Figures in thousands,
 * (000s), 单位：千, 以万计, ×1000. SCALE stands for the words above; of a caption nothing else may stand there,
 * or it stands at an end in brackets, or behind words for figures.
 */
export const SCALE_SAID: readonly string[] = [
  // (in thousands), 000s, x1000: the whole text, or behind a title in brackets
  '(?:^|\\() ?(?:in |以|按)?SCALE(?:计|为单位|单位)?(?: of units)? ?(?:\\)|$)',
  '(?:^|\\() ?[x×*] ?NUMERAL ?(?:\\)|$)',
  // Quantities (are) in thousands; all amounts shown in millions unless stated
  '\\b(?:figures?|numbers?|data|values?|quantit(?:y|ies)|amounts?|masses|mass|weights?|consumptions?|usages?|units?)(?: (?:are|is|below|above|here))*(?: (?:given|expressed|stated|shown|reported|measured|presented|listed))?(?:,| -)? in SCALE(?=$|[.,;)]| unless| \\()',
  '\\b(?:figures?|numbers?|data|values?|quantit(?:y|ies)|amounts?|masses|weights?|consumptions?|units?) ?[x×*] ?NUMERAL(?=$|[.,;)])',
  '\\bunits? ?[:：] ?SCALE(?=$|[.,;)])',
  // 单位：千, 数量单位:万, 数据以千计, 均以万为单位, 均为千单位, 用量×1000
  '单位 ?[:：为是]? ?SCALE(?=$|[。,，;；)])',
  '(?:以|按) ?SCALE ?(?:为(?:计量)?单位|计)',
  '(?:均?为|以|按) ?SCALE ?单位',
  '(?:用量|数量|数据|数值|重量|消耗量|耗用量) ?[x×*] ?NUMERAL(?=$|[。,，;；)])',
];

/** A text that names what the scale is for speaks of amounts, and of nothing else in its table. */
export const SCALED_AMOUNTS: readonly RegExp[] = [
  /\b(?:quantit(?:y|ies)|amounts?|mass(?:es)?|weights?|consumptions?|usages?)\b/u,
  /用量|数量|重量|消耗量|耗用量/u,
];
