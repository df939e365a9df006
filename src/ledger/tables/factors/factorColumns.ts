import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { ColumnRole } from '../../language/headerWords';
import { stagesNamed } from '../../text/stagesNamed';
import { parseUnit } from '../../values/parseUnit';
import { factorDimension } from '../../values/classifyContent';
import type { AssignedRole, ColumnEvidence } from '../columnEvidence';

/** A column that may hold factors, and what those are for; null where neither units nor words say. */
interface Candidate {
  readonly position: number;
  readonly isFreight: boolean | null;
}

/** Roles with the freight factors told apart, and what is still contested among both sorts. */
export interface FreightFactors {
  readonly roles: readonly AssignedRole[];
  /** By role: positions, the one that has the role first; an empty one is settled. */
  readonly contested: ReadonlyMap<ColumnRole, readonly number[]>;
}

/**
 * Tells the factors of goods and the factors of their freight apart where a table with distances has
 * both side by side: by the unit in header, cells or unit column, else by the header's words.
 * @param columns of one table, left to right
 * @param roles given so far, in the columns' order
 * @param candidates positions of the columns that fit the role `factor`, the one that has it first
 * @returns null where the table has no two sorts
 */
export function freightFactors(
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
  candidates: readonly number[],
): FreightFactors | null {
  if (candidates.length < 2 || !roles.some(({ role }) => role === 'distance')) return null;
  const found = candidates.map((position): Candidate => {
    return { position, isFreight: isFreight(columns, roles, position) };
  });
  const freight = found.filter((one) => one.isFreight === true).map(({ position }) => position);
  const goods = found.filter((one) => one.isFreight !== true).map(({ position }) => position);
  if (freight.length === 0 || goods.length === 0) return null;
  const confidence = roles.find(({ role }) => role === 'factor')?.confidence ?? FROM_WORDS;
  return {
    roles: roles.map((entry, position): AssignedRole => {
      if (position === goods[0]) return { role: 'factor', confidence };
      if (position === freight[0]) return { role: 'freightFactor', confidence };
      return candidates.includes(position) ? { role: null, confidence: 0 } : entry;
    }),
    contested: new Map<ColumnRole, readonly number[]>([
      ['factor', goods.length > 1 ? goods : []],
      ['freightFactor', freight.length > 1 ? freight : []],
    ]),
  };
}

/**
 * Of factors for different kinds of amounts (kgCO2e/kg and kgCO2e/kWh) the one that fits the table's
 * amount is its factor; the others are for columns that are not read with it.
 * @param columns of one table, left to right
 * @param roles given so far
 * @param candidates positions of the contested columns of factors
 * @returns null where units do not tell
 */
export function factorOfAmount(
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
  candidates: readonly number[],
): FreightFactors | null {
  if (candidates.length < 2) return null;
  const amount = columns[roles.findIndex(({ role }) => role === 'amount')];
  const dimension = amount === undefined ? null : amountDimension(amount);
  const found = candidates.map((position) => factorDimensionAt(columns, roles, position));
  if (dimension === null || found.includes(null)) return null;
  const fitting = candidates.filter((_, index) => found[index] === dimension);
  const [own] = fitting;
  if (own === undefined || fitting.length === candidates.length) return null;
  const confidence = roles.find(({ role }) => role === 'factor')?.confidence ?? FROM_WORDS;
  return {
    roles: roles.map((entry, position): AssignedRole => {
      if (position === own) return { role: 'factor', confidence };
      return candidates.includes(position) ? { role: null, confidence: 0 } : entry;
    }),
    contested: new Map([['factor', fitting.length > 1 ? fitting : []]]),
  };
}

function amountDimension({ unitText, shape }: ColumnEvidence): Dimension | null {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  if (unit !== undefined) return dimensionOf(unit.unit);
  return [...shape.dimensions].find(([, share]) => share > 0.5)?.[0] ?? null;
}

const FROM_WORDS = 0.6;

function isFreight(
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
  position: number,
): boolean | null {
  const dimension = factorDimensionAt(columns, roles, position);
  if (dimension !== null) return dimension === 'freight';
  const label = columns[position]?.label ?? '';
  const stages = stagesNamed(label);
  if (stages.has('transport')) return true;
  return stages.size > 0 ? false : null;
}

/** What the factors of a column are for, by its header's unit, its cells, or the units beside it. */
function factorDimensionAt(
  columns: readonly ColumnEvidence[],
  roles: readonly AssignedRole[],
  position: number,
): Dimension | null {
  const column = columns[position];
  if (column === undefined) return null;
  const inHeader = column.unitText === null ? null : factorDimension(column.unitText);
  if (inHeader !== null) return inHeader;
  const inCells = mostOf(column);
  if (inCells !== null) return inCells;
  const beside = columns[position + 1];
  const isUnits = beside !== undefined && roles[position + 1]?.role === 'factorUnit';
  return isUnits ? mostOf(beside) : null;
}

function mostOf({ shape }: ColumnEvidence): Dimension | null {
  return [...shape.factorDimensions].find(([, share]) => share > 0.5)?.[0] ?? null;
}
