import { GAS_NAMES } from '../../language/gasNames';
import { foldWord } from '../../text/fold';
import { parseGasUnit } from '../../values/parseGasUnit';
import type { ColumnEvidence } from '../columnEvidence';
import { isEmissionUnit } from '../headers/headerRoles';

/** Stands for the unit that the row's own unit column says. */
const PER_ROW = '/单位';
const NO_MATCH = 0;
const LEAST_GASES = 2;
const LEAST_WORD = 0.4;

/**
 * Understands the columns of factor tables that give masses of gases for one of the row's unit (Fuel |
 * Unit | kg CO2 | kg CH4 | kg N2O | kg CO2e): the one of CO2e is the factor, the gases are no amounts.
 * @param columns of one table, left to right
 */
export function gasColumns(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const gases = columns.filter(isGas);
  const isBesideGases = gases.length >= LEAST_GASES;
  const factor = factorAmong(columns);
  if (factor === null && !isBesideGases) return columns;
  if (factor === null && isOfFactors(columns) && gases.every(hasUnit)) {
    return columns.map((column) =>
      gases.includes(column) ? { ...column, ...asGas(column) } : column,
    );
  }
  return columns.map((column) => {
    if (column === factor) return { ...column, ...asFactor(column) };
    return isBesideGases && isGas(column)
      ? { ...column, words: new Map(), unitText: null }
      : column;
  });
}

/** Without a sum in CO2e the gases themselves are the factor: 燃料 | 单位 | CO2(kg) | CH4(kg). */
function asGas({ unitText }: ColumnEvidence): Pick<ColumnEvidence, 'words' | 'unitText'> {
  return { words: new Map(), unitText: `${unitText ?? ''}${PER_ROW}` };
}

function hasUnit({ unitText }: ColumnEvidence): boolean {
  return unitText !== null;
}

function asFactor({ label }: ColumnEvidence): Pick<ColumnEvidence, 'words' | 'unitText'> {
  return { words: new Map([['factor', 1]]), unitText: `${label.replace(/\s/g, '')}${PER_ROW}` };
}

/** The one column headed with nothing but kgCO2e, beside a column of units and no amounts. */
function factorAmong(columns: readonly ColumnEvidence[]): ColumnEvidence | null {
  if (!isOfFactors(columns)) return null;
  const [only, ...others] = columns.filter(
    ({ label, shape }) =>
      shape.share.number > 0 && isEmissionUnit(label) && /e|当量/iu.test(label.slice(2)),
  );
  return only === undefined || others.length > 0 ? null : only;
}

/** Units and no amounts, distances, outputs or factors of another kind. */
function isOfFactors(columns: readonly ColumnEvidence[]): boolean {
  const hasUnits = columns.some(({ words, shape }) => words.has('unit') && shape.share.unit > 0.5);
  const isElse = columns.some(
    ({ words, unitText }) =>
      OTHERS.some((role) => (words.get(role) ?? NO_MATCH) >= LEAST_WORD) &&
      (unitText === null || !isEmissionUnit(unitText)),
  );
  return hasUnits && !isElse;
}

const OTHERS = ['amount', 'factor', 'distance', 'output'] as const;

/** CO2(kg), kg CH4: a gas with a unit of mass, no CO2e, and no factor of its own: CH4(kg/TJ). */
function isGas({ label, unitText }: ColumnEvidence): boolean {
  if (!isGasLabel(label)) return false;
  const isMass = unitText === null || /^(?:kg|g|t|mg)\b/.test(foldWord(unitText));
  return isMass && (unitText === null || parseGasUnit(unitText) === null);
}

/**
 * Whether a header names CO2, CH4 or N2O and nothing else.
 * @param label a header without its unit
 */
export function isGasLabel(label: string): boolean {
  const bare = foldWord(label)
    .replace(/^(?:kg|g|t) /, '')
    .replace(/[\s-]/g, '');
  return GREENHOUSE.has(bare);
}

const GREENHOUSE: ReadonlySet<string> = new Set(
  Object.entries(GAS_NAMES).flatMap(([name, gases]) =>
    gases.some((gas) => gas.startsWith('CO2') || gas.startsWith('CH4') || gas.startsWith('N2O'))
      ? [name]
      : [],
  ),
);
