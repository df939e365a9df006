import { isGwp } from './factors/isGwp';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { ColumnRole } from '../language/headerWords';
import { foldWord } from '../text/fold';
import { parseFactorUnit } from '../values/parseFactorUnit';
import { parseUnit } from '../values/parseUnit';
import { perUnitOf } from '../values/perUnitOf';
import type { ColumnEvidence } from './columnEvidence';
import { isGasLabel } from './factors/gasColumns';
import { isEmissionUnit } from './headers/headerRoles';
import { isCompositionLabel } from './isCompositionLabel';
import { isPropertyLabel } from './isPropertyLabel';
import { isSubtotalLabel } from './sums/isSubtotalLabel';

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
  const isNaming = ({ words, shape }: ColumnEvidence, position: number): boolean => {
    // What is first of all and texts has no words of figures, whatever its header says.
    const isFirst = position === 0 && [...words.keys()].every((role) => role === 'amount');
    const isNamed = words.get('name') === 1 || isFirst;
    return isNamed && shape.share.text + shape.share.unit >= 0.5;
  };
  const isOther = (column: ColumnEvidence): boolean => !isNameless(column) && isOtherFigure(column);
  if (!columns.some(isNaming) || columns.some(isOther)) return NO_COLUMNS;
  if (columns.some(({ label }) => isGwp(label))) return NO_COLUMNS;
  const found = [...columns.entries()].flatMap(([position, column]) =>
    isNameless(column) ? [position] : [],
  );
  // 100kg beside 10kWh: each product has but one item, of its own kind.
  const isInCells = found.every((position) => isQuantities(columns[position]));
  const isInHeaders = found.every((position) => columns[position]?.unitText !== null);
  const isMeasured = isUnitTold || columns.some(isUnit) || isInCells || isInHeaders;
  return found.length < LEAST_COLUMNS || !isMeasured ? NO_COLUMNS : new Set(found);
}

/** Ends of headers of rates, numbers and days, which no product has. */
const NO_NAME =
  /(?:率|度|系数|值|比|级|号|日期|年份|序号)$|\b(?:rate|ratio|level|index|value|number|no|date|year|code|id)$/u;

function isNameless(column: ColumnEvidence): boolean {
  const { words, label, unitText } = column;
  // CO2 | CH4 | N2O are what a factor is made of; 合计 repeats, and 含水率 is a property of the item.
  if (isGasLabel(label) || isSubtotalLabel(label) || NO_NAME.test(foldWord(label))) return false;
  if (isCompositionLabel(label) || isPropertyLabel(label)) return false;
  const isPlain = unitText === null || isOfOne(unitText);
  return words.size === 0 && label !== '' && isPlain && holdsFigures(column);
}

/** Polo (kg/pc): what one takes; kgCO2e/pc is a result. */
function isOfOne(unitText: string): boolean {
  return perUnitOf(unitText) !== null && !isEmissionUnit(perUnitOf(unitText)?.unitText ?? unitText);
}

function holdsFigures({ shape }: ColumnEvidence): boolean {
  return shape.filled > 0 && !shape.counts && shape.share.number + shape.share.quantity >= 0.3;
}

/** Roles beside which a table still lacks its amount. */
const BESIDE_AMOUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'index',
  'remark',
  'factor',
  'freightFactor',
  'distance',
  'result',
  'conversion',
]);

/** An amount or an output that its header or its cells tell; a factor or a distance is none. */
function isOtherFigure(column: ColumnEvidence): boolean {
  const { words, shape, unitText, label } = column;
  if (shape.share.factorUnit > 0.5 || shape.share.factorQuantity > 0.5) return false;
  if (!holdsFigures(column) || isGasLabel(label) || isSubtotalLabel(label)) return false;
  if (isCompositionLabel(label) || isPropertyLabel(label)) return false;
  if ([...shape.dimensions].some(([kind, share]) => kind === 'distance' && share > 0.5))
    return false;
  if (unitText !== null && (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null))
    return false;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  if (unit !== undefined) return dimensionOf(unit) !== 'distance';
  return unitText !== null || [...words.keys()].some((role) => !BESIDE_AMOUNTS.has(role));
}

function isQuantities(column: ColumnEvidence | undefined): boolean {
  return column !== undefined && column.shape.share.quantity > 0.5;
}
