import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import { BEHIND_UNIT, LEADING_TO_UNIT } from '../../language/perUnitWords';
import { findPeriod } from '../../periods/findPeriod';
import { isProse } from '../../text/isProse';
import { parseUnit } from '../../values/parseUnit';
import { perYearOf } from '../../values/perYearOf';

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'freight',
]);

/**
 * Takes the unit out of a header's words where no bracket sets it apart: "Mass in g" → Mass, g; "kWh used" →
 * used, kWh; "t 2024" → 2024, t.
 * @param text a header
 * @param isUnit whether a text is a unit of any kind
 * @param isOfAmounts whether words behind a unit say that its figures are amounts
 * @returns null where its words hold no unit in one of these ways
 */
export function unitInWords(
  text: string,
  isUnit: (unit: string) => boolean,
  isOfAmounts: (label: string) => boolean,
): { readonly label: string; readonly unitText: string } | null {
  if (isProse(text)) return null;
  for (const pattern of LEADING_TO_UNIT) {
    const [, label, unitText] = pattern.exec(text) ?? [];
    if (label !== undefined && unitText !== undefined && isUnit(unitText))
      return { label, unitText };
  }
  const [, first, label] = UNIT_FIRST.exec(text) ?? [];
  if (first === undefined || label === undefined || !isMeasured(first)) return null;
  const isTold = isTime(label) || BEHIND_UNIT.some((one) => one.test(label)) || isOfAmounts(label);
  return isTold ? { label, unitText: first } : null;
}

/** kWh used, t/a purchased. */
const UNIT_FIRST = /^([^\s,，:：]+)[,，]? (.+)$/su;

function isTime(label: string): boolean {
  return findPeriod(label.replace(/^(?:in|for|during) /i, ''))?.rest === '';
}

function isMeasured(text: string): boolean {
  const unit = parseUnit(perYearOf(text) ?? text)[0]?.unit;
  return unit !== undefined && MEASURED.has(dimensionOf(unit));
}
