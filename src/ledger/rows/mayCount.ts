import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { factorDimension, classifyContent } from '../values/classifyContent';
import { cellText } from '../values/cellText';
import { parseUnit } from '../values/parseUnit';
import { isEmissionUnit, matchHeader, splitHeader } from '../tables/headers/headerRoles';
import { isGwp } from '../tables/factors/isGwp';

/** What materials, energy and freight are measured in; pieces, hours and lengths may be anything. */
const COUNTED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
  'freight',
]);

/**
 * Whether figures that were not read are amounts or are charged by their headers or their units, so that
 * nothing is complete without them: kg in a header, in the cell or beside it, a column of factors or GWP.
 * @param grid their sheet
 * @param at the first of them
 * @param headers the texts above them
 */
export function mayCount(grid: Grid, at: Place, headers: readonly string[]): boolean {
  if (headers.some((header) => isOfFactors(header) || isMeasured(header))) return true;
  const own = classifyContent(contentAt(grid, at));
  if (own.kind === 'quantity') return COUNTED.has(own.dimension);
  const beside = contentAt(grid, { row: at.row, column: at.column + 1 });
  return typeof beside === 'string' && isCountedUnit(beside);
}

function isOfFactors(header: string): boolean {
  const { label, unitText } = splitHeader(header);
  if (isGwp(label)) return true;
  if (unitText !== null && factorDimension(unitText) !== null && /co2/i.test(unitText)) return true;
  return matchHeader(label).get('factor') === 1;
}

function isMeasured(header: string): boolean {
  const { unitText } = splitHeader(header);
  return unitText !== null && !isEmissionUnit(unitText) && isCountedUnit(unitText);
}

function isCountedUnit(text: string): boolean {
  const unit = parseUnit(cellText(text).trim())[0];
  return unit !== undefined && COUNTED.has(dimensionOf(unit.unit));
}
