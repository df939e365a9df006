/** Four digits of a year that stand alone: no part of a longer number. */
const YEAR = /(?<!\d)(?<!\d[.,])(?:19[89]\d|20[0-4]\d)(?!\d|[.,]\d)/g;

/**
 * The year that a text states. Of several different years none is taken: which one the value is for is
 * not told.
 * @param text such as a factor's source: "生态环境部 2022 年", "GB/T 24067-2024"
 * @returns null where the text names no year, or several
 */
export function yearStated(text: string): number | null {
  const years = new Set(text.normalize('NFKC').match(YEAR) ?? []);
  const [year] = years;
  return year === undefined || years.size > 1 ? null : Number(year);
}
