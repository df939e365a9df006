import { dimensionOf, type Dimension, type Unit } from '../../core/quantities/unitTable';

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'distance',
  'freight',
  'area',
  'time',
]);

/**
 * Whether a unit counts: pieces, sets, packages.
 * @param unit of an amount
 */
export function isCountUnit(unit: Unit): boolean {
  return !MEASURED.has(dimensionOf(unit));
}
