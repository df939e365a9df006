import type { ColumnEvidence } from './columnEvidence';
import { isGasLabel } from './gasColumns';

/** One column alone is no choice. */
const LEAST_COLUMNS = 2;
const NO_COLUMNS: ReadonlySet<number> = new Set();

/**
 * Columns of figures whose headers are words of nothing, 离心泵 | 减速机, where nothing else can be the
 * amount and a unit is named beside, above or in them: products perhaps, or rivals. Which they are is asked.
 * @param columns of one table, left to right
 * @param isUnitTold whether a caption names a unit
 * @returns their positions
 */
export function productColumns(
  columns: readonly ColumnEvidence[],
  isUnitTold: boolean,
): ReadonlySet<number> {
  const isUnit = ({ shape }: ColumnEvidence): boolean => shape.share.unit > 0.5;
  const isNaming = ({ words, shape }: ColumnEvidence): boolean =>
    words.get('name') === 1 && shape.share.text + shape.share.unit >= 0.5;
  if (!columns.some(isNaming) || columns.some(isOtherFigure)) return NO_COLUMNS;
  const found = [...columns.entries()].flatMap(([position, column]) =>
    isNameless(column) ? [position] : [],
  );
  // 100kg beside 10kWh: each product has but one item, of its own kind.
  const isInCells = found.every((position) => isQuantities(columns[position]));
  const isMeasured = isUnitTold || columns.some(isUnit) || isInCells;
  return found.length < LEAST_COLUMNS || !isMeasured ? NO_COLUMNS : new Set(found);
}

function isNameless(column: ColumnEvidence): boolean {
  const { words, label, unitText } = column;
  // CO2 | CH4 | N2O are what a factor is made of.
  if (isGasLabel(label)) return false;
  return words.size === 0 && label !== '' && unitText === null && holdsFigures(column);
}

function holdsFigures({ shape }: ColumnEvidence): boolean {
  return shape.filled > 0 && !shape.counts && shape.share.number + shape.share.quantity >= 0.3;
}

/** An amount, a distance, a factor or a result that its header or its cells tell. */
function isOtherFigure(column: ColumnEvidence): boolean {
  const { words, shape, unitText } = column;
  if (shape.share.factorUnit > 0.5 || shape.share.factorQuantity > 0.5) return true;
  if (!holdsFigures(column)) return false;
  if ([...shape.dimensions].some(([kind, share]) => kind === 'distance' && share > 0.5))
    return true;
  const isNamed = words.size > 0 && !words.has('index') && !words.has('remark');
  return isNamed || unitText !== null;
}

function isQuantities(column: ColumnEvidence | undefined): boolean {
  return column !== undefined && column.shape.share.quantity > 0.5;
}
