import { parseUnit } from '../../values/parseUnit';

const SAID =
  /(?:单位|units?)(?:均|都|统一|一律)?(?: ?[:：] ?|为|是| is | are )([^\s,，;；。)）]+)/giu;

/**
 * The unit that a note names for all figures of its table: 注：单位：MWh, 以上数量单位均为吨.
 * @param text of a note
 * @returns null where it names none that is known, or several
 */
export function unitInNote(text: string): string | null {
  const folded = text.normalize('NFKC').replaceAll('單位', '单位').replaceAll('為', '为');
  const units = [...folded.matchAll(SAID)].flatMap(([, unit]) => unit ?? []);
  const [only, ...others] = new Set(units);
  if (only === undefined || others.length > 0 || parseUnit(only).length === 0) return null;
  return only;
}
