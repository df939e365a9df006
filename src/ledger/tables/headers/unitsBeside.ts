import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import { isProse } from '../../text/isProse';
import { gasMeaning } from '../../values/gasMeaning';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseGasUnit } from '../../values/parseGasUnit';
import { parseUnit } from '../../values/parseUnit';
import { perThingOf } from '../../values/perUnitOf';
import { matchHeader, type HeaderText } from './headerRoles';

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'freight',
]);

/** One header with a unit and a name may be a unit of many words: kg per pair shoes. */
const LEAST_HEADERS = 2;

/**
 * Headers side by side that begin, or all end, with one unit and have a name of their own beside it, no
 * sign between them: kg/pc Polo | kg/pc Hoodie, Washbasin kWh | Bidet kWh. What all share is the unit.
 * @param headers of neighbouring columns, left to right
 * @returns their parts by their positions; none for headers that say what their figures are
 */
export function unitsBeside(headers: readonly string[]): ReadonlyMap<number, HeaderText> {
  const found = new Map<number, HeaderText>();
  for (const pattern of [UNIT_FIRST, UNIT_LAST]) {
    let run: (readonly [number, HeaderText])[] = [];
    const close = (): void => {
      const labels = new Set(run.map(([, { label }]) => label));
      const isTold = run.length >= LEAST_HEADERS && labels.size === run.length;
      if (isTold) for (const [at, one] of run) found.set(at, one);
      run = [];
    };
    headers.forEach((header, at) => {
      const parts = found.has(at) ? null : partsOf(header, pattern);
      if (parts === null || parts.unitText !== run[0]?.[1].unitText) close();
      if (parts !== null) run.push([at, parts]);
    });
    close();
  }
  return found;
}

const UNIT_FIRST = /^(?<unit>[^\s]+) (?<label>.*\p{L}.*)$/su;
const UNIT_LAST = /^(?<label>.*\p{L}.*) (?<unit>[^\s]+)$/su;

function partsOf(header: string, pattern: RegExp): HeaderText | null {
  if (isProse(header)) return null;
  const { unit, label } = pattern.exec(header.trim())?.groups ?? {};
  if (unit === undefined || label === undefined || !isMeasured(unit)) return null;
  // kg CH4 per mmBtu is the unit of a factor, and kg CO2 what was given off.
  if (
    gasMeaning(label) !== null ||
    parseGasUnit(header) !== null ||
    parseFactorUnit(header) !== null
  )
    return null;
  // kWh used and t produced say what their figures are.
  return matchHeader(label).size > 0 || parseUnit(label).length > 0
    ? null
    : { label, unitText: unit };
}

function isMeasured(text: string): boolean {
  if (perThingOf(text) !== null) return (parseFactorUnit(text)?.gas ?? 'unstated') === 'unstated';
  const unit = parseUnit(text)[0]?.unit;
  return unit !== undefined && MEASURED.has(dimensionOf(unit));
}
