import { remembering } from '../text/remembering';
import { isProse } from '../text/isProse';
import { parseUnit } from './parseUnit';

/** A row's name and the unit behind it. */
export interface NameWithUnit {
  readonly name: string;
  readonly unitText: string;
}

const BRACKETED =
  /^(.*[^\s([【（])\s*[([【（]\s*(?:单位\s*[:：]\s*)?([^()[\]【】（）]+?)\s*[)\]】）]$/su;
const SEPARATED = /^(.*[^\s,，/、])\s*[,，、]\s*([^\s,，、]+)$/su;
/** Nearly all names end in neither; those need not be remembered. */
const MAY_END_IN_UNIT = /[)\]】）]\s*$|[,，、]/u;
/** PC, PE, PA are plastics and no pieces; KG is typed in capitals all the same. */
const ABBREVIATION = /^(?!KG$)[A-Z]{2}$|^(?![LT]$)[A-Z]$/;

/**
 * Splits the unit off a row's name: 电(kWh) → 电, kWh; 天然气（万Nm³） → 天然气, 万Nm³; "Diesel [L]".
 * @param text a name as found
 * @returns null where the name ends in no unit
 */
export function nameWithUnit(text: string): NameWithUnit | null {
  return MAY_END_IN_UNIT.test(text) ? splitName(text) : null;
}

const splitName = remembering((text: string): NameWithUnit | null => {
  const trimmed = text.trim();
  if (isProse(trimmed)) return null;
  for (const pattern of [BRACKETED, SEPARATED]) {
    const [, name, unitText] = pattern.exec(trimmed) ?? [];
    if (name === undefined || unitText === undefined) continue;
    if (ABBREVIATION.test(unitText) || parseUnit(unitText).length === 0) continue;
    return { name: name.trim(), unitText: unitText.trim() };
  }
  return null;
});
