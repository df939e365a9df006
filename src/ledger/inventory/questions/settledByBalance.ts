import { conversionRatio } from '../../../core/quantities/conversionRatio';
import { dimensionOf } from '../../../core/quantities/unitTable';
import type { ActivityRow, OutputRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import type { Figure } from '../../rows/readFigure';
import { parseUnit } from '../../values/parseUnit';

/** What is made of what goes in is some part of it, water or air may come in beside it. */
const LEAST = 0.05;
const MOST = 1.5;
/** A reading so many times off is none that anybody could mean. */
const FAR = 10;

/**
 * The output of which only the masses that went in tell what its comma means: 74,200 t of what 95,310 t went
 * into are no 74.2 t. What lies near both, or near none, is left in doubt.
 * @param row an output as read
 * @param activities rows of the ledger
 */
export function settledByBalance(row: OutputRow, activities: readonly ActivityRow[]): OutputRow {
  if (row.output.kind !== 'figure') return row;
  const { figure } = row.output;
  const { doubt, unitText } = figure;
  if (doubt === null || (doubt.kind !== 'comma' && doubt.kind !== 'point')) return row;
  const scale = unitText === null ? null : inKilograms(unitText);
  const input = massIn(activities);
  if (scale === null || input === 0) return row;
  const partOf = (value: number): number => (value * scale) / input;
  const [only, ...others] = doubt.readings.filter(
    ({ value }) => partOf(value) >= LEAST && partOf(value) <= MOST,
  );
  const areFar = doubt.readings.every(
    ({ value }) =>
      value === only?.value || partOf(value) < LEAST / FAR || partOf(value) > MOST * FAR,
  );
  if (only === undefined || others.length > 0 || !areFar) return row;
  const reading = { kind: 'interpreted' } as const;
  const evidence = { ...figure.evidence, value: only.value, reading };
  const settled: Figure = { ...figure, doubt: null, evidence };
  return { ...row, output: { kind: 'figure', figure: settled } };
}

/** All that is said to be of a mass, once a name: what is carried is what is used. */
function massIn(activities: readonly ActivityRow[]): number {
  const byName = new Map<string, number>();
  for (const { name, amount } of activities) {
    const mass = figuresOf(amount).reduce((sum, figure) => sum + massOf(figure), 0);
    const before = byName.get(name.text);
    if (before === undefined || mass > before) byName.set(name.text, mass);
  }
  return [...byName.values()].reduce((sum, mass) => sum + mass, 0);
}

/** In kilograms; nothing of what is no mass, or is in doubt itself. */
function massOf({ unitText, doubt, evidence }: Figure): number {
  const scale = unitText === null || doubt !== null ? null : inKilograms(unitText);
  return scale === null ? 0 : Math.max(0, evidence.value * scale);
}

function inKilograms(unitText: string): number | null {
  const [meaning, ...others] = parseUnit(unitText);
  if (meaning === undefined || others.length > 0 || dimensionOf(meaning.unit) !== 'mass') {
    return null;
  }
  const ratio = conversionRatio(meaning.unit, 'kg');
  if (!ratio.ok) return null;
  return (meaning.multiplier * ratio.value.numerator) / ratio.value.denominator;
}
