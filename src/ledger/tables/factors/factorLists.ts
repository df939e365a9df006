import { DECLARED_UNIT_HEADERS } from '../../language/factorFieldWords';
import { foldWord } from '../../text/fold';
import { factorDimension } from '../../values/classifyContent';
import { parseUnit } from '../../values/parseUnit';
import type { ColumnEvidence } from '../columnEvidence';
import { isEmissionUnit, type RoleMatch } from '../headers/headerRoles';

const AS_FACTOR: RoleMatch = new Map([['factor', 1]]);
const AS_NAME: RoleMatch = new Map([['name', 1]]);
const AS_UNIT: RoleMatch = new Map([['unit', 1]]);
const NO_SCORE = 0;
const CLEAR = 0.9;

/**
 * Lists of factors as data bases are bought and exported: no amounts, and footprints per unit. 产品名称 above
 * what has a factor is the factor's name; 碳足迹 beside kgCO2e/kg is the factor; and so is GWP100 (kg CO2e) beside a
 * reference unit that each row says: kg, t, kWh.
 * @param columns of one table, left to right
 */
export function withFactorLists(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  if (columns.some(saysFigures)) return columns;
  const told = withReferenceUnits(withFootprints(columns));
  const isList = told.some(isMeasuredFactor) || told.some(isChargedByRow);
  if (!isList || told.some(({ words }) => words.has('name'))) return told;
  const products = told.filter(({ words, shape }) => words.has('product') && isText(shape));
  const [only, ...others] = products;
  if (only === undefined || others.length > 0) return told;
  return told.map((column) => (column === only ? { ...column, words: AS_NAME } : column));
}

/** Amounts, distances and outputs are what a ledger has, and a list of factors has not. */
function saysFigures({ words, shape, label, unitText }: ColumnEvidence): boolean {
  const isFigures = shape.share.number + shape.share.quantity > 0.3;
  // 产品 | kWh | 因子: what is measured is used by the products.
  if (isFigures && [label, unitText].some((text) => text !== null && parseUnit(text).length > 0))
    return true;
  const isSaid = (['amount', 'distance', 'output', 'total'] as const).some(
    (role) => (words.get(role) ?? NO_SCORE) >= CLEAR,
  );
  return isFigures && isSaid;
}

function withFootprints(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  if (columns.some(({ words }) => words.has('factor'))) return columns;
  const footprints = columns.filter(({ words, shape }, position) => {
    const units = columns[position + 1];
    const isBeside = units !== undefined && isUnitsOfFactors(units);
    return words.has('result') && shape.share.number > 0.5 && isBeside;
  });
  const [only, ...others] = footprints;
  if (only === undefined || others.length > 0) return columns;
  return columns.map((column) => (column === only ? { ...column, words: AS_FACTOR } : column));
}

function withReferenceUnits(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const units = columns.filter(
    ({ label, shape }) => shape.share.unit > 0.5 && DECLARED_UNIT_HEADERS.includes(foldWord(label)),
  );
  const emissions = columns.filter(
    ({ unitText, shape }) =>
      unitText !== null && shape.share.number > 0.5 && isEmissionUnit(unitText),
  );
  const [unit, ...otherUnits] = units;
  const [emission, ...others] = emissions;
  if (unit === undefined || emission?.unitText == null) return columns;
  if (otherUnits.length + others.length > 0) return columns;
  const unitText = `${emission.unitText}/unit`;
  return columns.map((column) => {
    if (column === emission) return { ...column, words: AS_FACTOR, unitText };
    return column === unit ? { ...column, words: AS_UNIT } : column;
  });
}

/** kgCO2e/kg and kgCO2e/kWh measure; kgCO2e/台 may as well be what a product came to. */
function isUnitsOfFactors({ shape }: ColumnEvidence): boolean {
  return shape.share.factorUnit > 0.5 && isMeasuring(shape.factorDimensions.get('count'));
}

function isMeasuredFactor(column: ColumnEvidence): boolean {
  const { unitText, shape } = column;
  if (isUnitsOfFactors(column)) return true;
  if (shape.share.factorQuantity > 0.5) return isMeasuring(shape.factorDimensions.get('count'));
  const dimension = unitText === null ? null : factorDimension(unitText);
  return shape.share.number > 0.5 && dimension !== null && dimension !== 'count';
}

function isMeasuring(counted: number | undefined): boolean {
  return counted === undefined || counted < 0.5;
}

function isChargedByRow({ words, unitText }: ColumnEvidence): boolean {
  return words === AS_FACTOR && unitText?.endsWith('/unit') === true;
}

function isText({ share }: ColumnEvidence['shape']): boolean {
  return share.text + share.unit > 0.5;
}
