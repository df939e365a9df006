import { gasMeaning, type GasMeaning } from '../../values/gasMeaning';
import { cycleOfHeader } from '../../values/cycleMeaning';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseGasUnit } from '../../values/parseGasUnit';
import { WHOLE_CYCLE_WORDS } from '../../language/cycleWords';
import { GAS_FACTOR_WORDS } from '../../language/gasPartWords';
import { foldWord } from '../../text/fold';
import type { ColumnEvidence } from '../columnEvidence';
import { PER_ROW_UNIT } from '../headers/headerRoles';

/** The columns of a table that give a factor by gas, or something apart from it. */
export interface GasFactors {
  readonly positions: readonly number[];
  /** Those that only tell what another column's factor is made of. */
  readonly details: readonly number[];
  /** Whether they make up the factor: then no other column does. */
  readonly isFactor: boolean;
}

/**
 * Finds columns such as CO2 | CH4 | N2O of a table of factors, and 生物源CO2 beside a factor. Columns
 * for CO2 alone are factors like any other; gases beside a factor in CO2e only tell what that is made of.
 * @param columns of one table, left to right
 */
export function gasFactors(columns: readonly ColumnEvidence[]): GasFactors {
  // 因子 | 因子单位 | CO2 | CH4: with a factor of its own, bare names of gases may be results.
  const hasUnits =
    !columns.some((column) => isNamedFactor(column) && gasOfColumn(column) === null) &&
    columns.some(({ shape }) => shape.share.factorUnit > 0.5);
  const met = columns.flatMap((column, position) => {
    const meaning = holdsFactors(column, hasUnits) ? gasOfColumn(column) : null;
    return meaning === null ? [] : [{ position, meaning }];
  });
  // Per mmBtu and again per ton: the first of a gas is read, and none is counted twice.
  const found = met.filter(
    (one, at) => met.findIndex(({ meaning }) => isSame(meaning, one.meaning)) === at,
  );
  const counted = found.filter(({ meaning }) => meaning.apart === null);
  const isOfCo2 = counted.some(({ meaning }) => meaning.gases.includes('CO2'));
  const isElse = columns.some(
    (column, at) => isFactor(column) && !found.some(({ position }) => position === at),
  );
  const isMix =
    counted.some(({ meaning }) => !meaning.gases.includes('CO2')) && (isOfCo2 || !isElse);
  const used = found.filter(({ meaning }) => isMix || meaning.apart !== null);
  const supply = isMix ? supplyOf(columns, hasUnits) : null;
  const cycles = isMix ? null : cycleFactors(columns, hasUnits);
  if (cycles !== null) {
    const apart = used.map(({ position }) => position);
    return { ...cycles, positions: [...cycles.positions, ...apart] };
  }
  const isCo2Alone = ({ apart, gases }: GasMeaning): boolean =>
    !isMix && apart === null && gases.includes('CO2');
  const details = met.filter((one) => !used.includes(one) && !isCo2Alone(one.meaning));
  return {
    positions: [...used.map(({ position }) => position), ...(supply === null ? [] : [supply])],
    details: details.map(({ position }) => position),
    isFactor: isMix,
  };
}

/** 上游 beside CO2 | CH4 | N2O: these are what burning gives, and both are the factor. */
function supplyOf(columns: readonly ColumnEvidence[], hasUnits: boolean): number | null {
  const found = columns.flatMap((column, position) => {
    const isFactorUnit = column.unitText === null || parseFactorUnit(column.unitText) !== null;
    const isSupply = cycleOfHeader(column.label)?.cycle === 'upstream' && isFactorUnit;
    return isSupply && holdsFactors(column, hasUnits) ? [position] : [];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

function isSame(one: GasMeaning, other: GasMeaning): boolean {
  return one.apart === other.apart && one.gases.some((gas) => other.gases.includes(gas));
}

/**
 * Burning and supply of fuels side by side, or burning alone: they are the factor, and a column of their
 * sum is no other. Beside a factor of another name they only tell what it is made of.
 */
function cycleFactors(columns: readonly ColumnEvidence[], hasUnits: boolean): GasFactors | null {
  const found = columns.flatMap((column, position) => {
    const cycle = cycleOfHeader(column.label)?.cycle;
    // 燃烧排放(tCO2e) is a result.
    const isOther = column.unitText !== null && parseFactorUnit(column.unitText) === null;
    if (cycle === undefined || isOther || !holdsFactors(column, hasUnits)) return [];
    return [{ position, cycle }];
  });
  const positions = found.map(({ position }) => position);
  const cycles = new Set(found.map(({ cycle }) => cycle));
  if (!cycles.has('combustion') || cycles.size < found.length) return null;
  const own = columns.find((column, position) => {
    const isOfCycle = positions.includes(position) || isWholeCycle(column);
    return isFactor(column) && !isOfCycle && gasOfColumn(column) === null;
  });
  return own === undefined
    ? { positions, details: [], isFactor: true }
    : { positions: [], details: positions, isFactor: false };
}

function isWholeCycle({ label }: ColumnEvidence): boolean {
  const word = foldWord(label);
  return WHOLE_CYCLE_WORDS.some((one) => word.includes(one));
}

const NONE = 0;
const CLEAR = 0.9;

function isNamedFactor({ words }: ColumnEvidence): boolean {
  return (words.get('factor') ?? NONE) >= CLEAR;
}

function isFactor(column: ColumnEvidence): boolean {
  const { unitText, shape } = column;
  const isByUnit = unitText !== null && parseFactorUnit(unitText) !== null;
  return shape.filled > 0 && (isNamedFactor(column) || isByUnit);
}

/**
 * The gas that a column's factors are of.
 * @param column its header's label and unit
 * @returns null where they are of no single gas: what CO2e is made of, the source has weighed
 */
export function gasOfColumn({
  label,
  unitText,
}: Pick<ColumnEvidence, 'label' | 'unitText'>): GasMeaning | null {
  // kg/单位 is mass of the gas for one of what each row's unit column says.
  const [, top] = unitText === null ? [] : (PER_ROW_UNIT.exec(unitText) ?? []);
  const unit = unitText === null ? null : parseGasUnit(top === undefined ? unitText : `${top}/kg`);
  const meaning = gasMeaning(label) ?? ofUnit(label, unit?.gases ?? null);
  if (meaning?.rest !== '') return null;
  if (unitText === null || unit?.gases === null) return meaning;
  // A unit that is none of a factor fits no gas.
  const gases = meaning.gases.filter((gas) => unit?.gases?.includes(gas));
  return gases.length === 0 ? null : { ...meaning, gases };
}

/** A header that is nothing but kgCH4/TJ, or 排放因子 in kgCO2/TJ. */
function ofUnit(label: string, gases: GasMeaning['gases'] | null): GasMeaning | null {
  if (gases === null || gases.includes('CO2e')) return null;
  const isBare = parseGasUnit(label) !== null || GAS_FACTOR_WORDS.includes(foldWord(label));
  return isBare ? { gases, apart: null, rest: '' } : null;
}

function holdsFactors({ label, unitText, shape }: ColumnEvidence, hasUnits: boolean): boolean {
  const { number, quantity, factorQuantity, error } = shape.share;
  if (factorQuantity > 0.5) return true;
  // A gas whose only figure is an error must not be left out in silence.
  if (number + quantity + error < 0.3) return false;
  const word = foldWord(label);
  return unitText !== null || hasUnits || GAS_FACTOR_WORDS.some((entry) => word.includes(entry));
}
