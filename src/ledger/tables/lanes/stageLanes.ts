import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import type { Stage } from '../../../core/study/stage';
import { stagesNamed } from '../../text/stagesNamed';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { isEmissionUnit } from '../headers/headerRoles';
import { carrierOf } from './carrierLanes';
import type { ColumnFacts, Lane } from './lane';

interface StageColumn {
  readonly column: ColumnFacts;
  readonly stage: Stage;
  readonly dimension: Dimension;
}

/**
 * Stages as columns under one column of names: 原材料(kg) | 运输(t·km) | 生产用电(kWh). Every column is an
 * amount of its stage. Only columns that measure different things are taken for such: 材料(kg) and
 * 废料(kg) may be one mass twice. Where the table has factors as well they cannot be told apart here.
 * @param columns of one table, left to right
 */
export function stageLanes(columns: readonly ColumnFacts[]): readonly Lane[] {
  if (!columns.some(isNameColumn) || columns.some(isFactorColumn)) return [];
  const found = columns.flatMap(stageColumn);
  const stages = new Set(found.map(({ stage }) => stage));
  const dimensions = new Set(found.map(({ dimension }) => dimension));
  const isTold = stages.size === found.length && dimensions.size === found.length;
  if (found.length < 2 || !isTold) return [];
  return found.map(({ column, dimension }) => ({
    operation: 'sum',
    positions: [column.position],
    sums: [],
    factors: [],
    period: null,
    heading: { role: 'stage', text: column.label, item: itemOf(column, dimension) },
  }));
}

/** Energy is no amount of the thing that the row names. */
function itemOf(column: ColumnFacts, dimension: Dimension): string | null {
  return carrierOf(column) ?? (dimension === 'energy' ? column.label : null);
}

function isNameColumn({ words, shape }: ColumnFacts): boolean {
  return words.has('name') && shape.share.text + shape.share.unit >= 0.5;
}

function isFactorColumn({ words, shape, unitText }: ColumnFacts): boolean {
  const isUnit = unitText !== null && parseFactorUnit(unitText) !== null;
  return isUnit || shape.share.factorQuantity > 0.5 || words.has('factor');
}

function stageColumn(column: ColumnFacts): readonly StageColumn[] {
  const { label, unitText, shape } = column;
  if (shape.share.number + shape.share.quantity < 0.3 || shape.counts) return [];
  if (unitText !== null && isEmissionUnit(unitText)) return [];
  const [stage] = [...stagesNamed(label)];
  const unit = unitText === null ? undefined : parseUnit(unitText)[0];
  const inCells = [...shape.dimensions].find(([, share]) => share > 0.5)?.[0];
  const dimension = unit === undefined ? inCells : dimensionOf(unit.unit);
  if (stage === undefined || dimension === undefined || dimension === 'distance') return [];
  return [{ column, stage, dimension }];
}
