import type { ColumnRole } from '../language/headerWords';
import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { factorDimension } from '../values/classifyContent';
import { parseConversionUnit } from '../values/parseConversionUnit';
import { parseUnit } from '../values/parseUnit';
import { isEmissionUnit, matchHeader } from './headers/headerRoles';
import { isGwp } from './factors/isGwp';
import { isPropertyLabel } from './isPropertyLabel';
import type { LedgerTable, TableColumn } from './ledgerTable';

/** Roles whose figures charge, sort or repeat others, and are no amounts. */
const NO_AMOUNTS: ReadonlySet<ColumnRole | null> = new Set([
  'index',
  'factor',
  'freightFactor',
  'gasFactor',
  'factorUnit',
  'source',
  'period',
  'result',
  'total',
]);

/**
 * Columns of a table whose figures may be amounts of its own, whatever their headers say: neither its
 * factors nor its results, no money, no judgement of the data, no property such as a density.
 * @param table any table
 */
export function ownFigures({ columns }: LedgerTable): readonly TableColumn[] {
  return columns.filter(mayHoldAmounts);
}

/**
 * Whether a table has factors in columns of its own, global warming potentials among them.
 * @param table any table
 */
export function isCharged({ columns }: LedgerTable): boolean {
  // 0.5 kgCO2e/kWh in one cell is a factor and no plain figure.
  const holds = (column: TableColumn): boolean =>
    column.holdsFigures || FACTOR_ROLES.has(column.role);
  return columns.some((column) => holds(column) && isOfFactors(column));
}

function mayHoldAmounts(column: TableColumn): boolean {
  const { role, holdsFigures, beside, label, unitText, isCorrected } = column;
  // A person has said that it is not used.
  if (isCorrected && role === null) return false;
  if (!holdsFigures || beside !== null || NO_AMOUNTS.has(role) || isOfFactors(column)) return false;
  if (isPropertyLabel(label) || (unitText !== null && isEmissionUnit(unitText))) return false;
  // A density or a calorific value; 单重(g) may as well be what the table is about.
  return role !== 'conversion' || isPlainMass(unitText) || isOfProduct(unitText);
}

/** kWh/台, kWh/km: energy is the property of a mass or a volume, and else what one product took. */
function isOfProduct(unitText: string | null): boolean {
  const units = unitText === null ? [] : parseConversionUnit(unitText);
  return (
    units.length > 0 &&
    units.every(
      ({ top, bottom }) =>
        dimensionOf(top.unit) === 'energy' && !HEATING.has(dimensionOf(bottom.unit)),
    )
  );
}

const HEATING: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'volume', 'gasVolume']);

function isPlainMass(unitText: string | null): boolean {
  if (unitText === null || parseConversionUnit(unitText).length > 0) return false;
  const unit = parseUnit(unitText)[0];
  return unit !== undefined && dimensionOf(unit.unit) === 'mass';
}

const FACTOR_ROLES: ReadonlySet<ColumnRole | null> = new Set([
  'factor',
  'freightFactor',
  'gasFactor',
]);

/**
 * Whether a column holds factors, global warming potentials among them.
 * @param column of any table
 */
export function isOfFactors({ role, label, unitText }: TableColumn): boolean {
  if (FACTOR_ROLES.has(role) || isGwp(label)) return true;
  if (role === null && matchHeader(label).has('factor')) return true;
  return unitText !== null && isEmissionPer(unitText);
}

/**
 * Columns that were taken for factors by a unit alone that names no gas: kg/件 may as well be what each
 * item takes.
 * @param table any table
 */
export function doubtfulFactors({ columns }: LedgerTable): readonly TableColumn[] {
  return columns.filter(
    ({ role, label, unitText, holdsFigures, isCorrected }) =>
      role === 'factor' &&
      holdsFigures &&
      !isCorrected &&
      unitText !== null &&
      !isEmissionPer(unitText) &&
      !matchHeader(label).has('factor'),
  );
}

/** kgCO2e/kg, and not g/L or kWh/kg, which look like it. */
function isEmissionPer(unitText: string): boolean {
  return factorDimension(unitText) !== null && /co2|ch4|n2o|ghg|碳/i.test(unitText);
}
