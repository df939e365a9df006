import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { FactorRow, GasFigure } from '../../ledger';
import { GAS_COLUMN_WORDS } from '../../language/gasPartWords';
import type { LedgerTable } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';
import { cycleOfName } from '../../values/cycleMeaning';
import { gasMeaning, type GasMeaning } from '../../values/gasMeaning';
import { parseGasUnit, type GasUnit } from '../../values/parseGasUnit';
import { labelText } from '../labels/readLabel';

/** A row of one gas, or of the factor beside which something is told apart (`meaning` null). */
interface GasRow {
  readonly row: FactorRow;
  readonly base: string;
  readonly meaning: GasMeaning | null;
}

/**
 * Joins rows that give the gases of one factor (柴油 CO2, 柴油 CH4, 柴油 N2O) into one. Rows of CO2 alone
 * stay as they are, and so does what is given twice.
 * @param table a table of factors
 * @param rows of it, each with one value
 */
export function joinGasRows(table: LedgerTable, rows: readonly FactorRow[]): readonly FactorRow[] {
  const gasOf = gasOfRow(table);
  const read = rows.map((row): GasRow => gasOf(row) ?? { row, base: nameOf(row), meaning: null });
  if (read.every(({ meaning }) => meaning === null)) return rows;
  const groups = new Map<string, GasRow[]>();
  for (const one of read) {
    const key = nameKey(one.base);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  // A table may name one thing in all of its rows: each group is judged once.
  const mixes = new Map([...groups].map(([key, group]) => [key, mixOf(group)]));
  return read.flatMap((one) => {
    const key = nameKey(one.base);
    const mix = mixes.get(key) ?? null;
    if (mix === null) return [one.row];
    return groups.get(key)?.[0] === one ? [joined(mix)] : [];
  });
}

function mixOf(group: readonly GasRow[]): readonly GasRow[] | null {
  const mix = withCo2(group);
  return isMix(mix) ? mix : null;
}

function nameOf({ names }: FactorRow): string {
  return names.at(-1)?.text ?? '';
}

function gasOfRow(table: LedgerTable): (row: FactorRow) => GasRow | null {
  const column = table.columns.find(({ label }) => GAS_COLUMN_WORDS.includes(foldWord(label)));
  return (row) => {
    if (row.gases !== undefined || row.value.kind !== 'figure') return null;
    const { unitText } = row.value.figure;
    const said = column === undefined ? null : labelText(table, column, row.row);
    const unit = unitText === null ? null : parseGasUnit(unitText);
    if (unit === null) return null;
    const isInName = column === undefined || column.role === 'name';
    const named =
      said === null ? (gasMeaning(nameOf(row)) ?? cycleOfName(nameOf(row))) : gasMeaning(said);
    const byUnit = named ?? meaningOfUnit(unit.gases);
    if (byUnit === null || (said !== null && byUnit.rest !== '')) return null;
    const base = baseOf(row, byUnit, said !== null && !isInName);
    const gases = byUnit.gases.filter((gas) => unit.gases?.includes(gas) ?? true);
    const { value } = row.value.figure.evidence;
    if (!gases.includes('CO2') && isMoreThanWhole(value, unit)) return null;
    if (unit.gases === null && REFRIGERANT_CODE.test(nameOf(row))) return null;
    return base === '' || gases.length === 0 ? null : { row, base, meaning: { ...byUnit, gases } };
  };
}

/** 圆钢 R22 may be a radius: only a unit says that such a factor is kilograms of the refrigerant. */
const REFRIGERANT_CODE = /(?:^|[^a-z])r-?[0-9]{1,3}[a-z]{0,2}\)?$/i;

/** 冷媒 R22, 1810 kg/kg: no kilogram gives more than itself but as CO2; it is a GWP. */
function isMoreThanWhole(value: number, { massUnit, per, gases }: GasUnit): boolean {
  const [first] = per;
  if (gases !== null || first === undefined) return false;
  const ratio = conversionRatio(massUnit, first.unit);
  if (!ratio.ok) return false;
  return (value * ratio.value.numerator) / ratio.value.denominator > first.multiplier;
}

/** The unit alone names the gas: 垃圾填埋, kgCH4/t. */
function meaningOfUnit(gases: GasMeaning['gases'] | null): GasMeaning | null {
  const isOther = gases !== null && !gases.includes('CO2e') && !gases.includes('CO2');
  return isOther ? { gases, apart: null, rest: '' } : null;
}

/** The name without the gas; whole where a column beside it or the unit names that. */
function baseOf(row: FactorRow, { rest }: GasMeaning, isBeside: boolean): string {
  const name = nameOf(row);
  if (isBeside) return name;
  if (gasMeaning(name) === null && cycleOfName(name) === null) return name;
  // Where the gas stands in a name column of its own, the name is the one before it.
  return rest === '' ? (row.names.at(-2)?.text ?? '') : rest;
}

/** 柴油 in kgCO2/kg beside 柴油 CH4 is the CO2 of it. */
function withCo2(group: readonly GasRow[]): readonly GasRow[] {
  const isSplit = group.some(
    ({ meaning }) => meaning?.apart === null && !meaning.gases.includes('CO2'),
  );
  if (!isSplit) return group;
  return group.map((one): GasRow => {
    const { value } = one.row;
    const unitText = value.kind === 'figure' ? value.figure.unitText : null;
    const gases = unitText === null ? null : (parseGasUnit(unitText)?.gases ?? null);
    return one.meaning === null && gases?.includes('CO2') === true
      ? { ...one, meaning: { gases: ['CO2'], apart: null, rest: '' } }
      : one;
  });
}

/** Something else than CO2 counts or stands apart, and nothing is given twice. */
function isMix(group: readonly GasRow[]): boolean {
  const told = group.flatMap(({ meaning }) => meaning ?? []);
  const cycles = told.flatMap(({ cycle }) => cycle ?? []);
  // 天然气(燃烧) alone is no factor of 天然气, and beside a third one nothing says which counts.
  const [cycle, ...others] = cycles;
  if (cycle === 'upstream' && others.length === 0) {
    const burnt = group.filter(({ meaning }) => meaning?.cycle === undefined);
    return burnt.some(({ meaning }) => meaning !== null) && isMix(burnt);
  }
  if (cycles.length > 0) return group.length === 2 && new Set(cycles).size === 2;
  const counted = told.filter(({ apart }) => apart === null);
  const isSplit = counted.some(({ gases }) => !gases.includes('CO2'));
  const isBeside = told.some(({ apart }) => apart !== null);
  const mains = group.length - told.length;
  const keys = told.map(({ apart, gases }) => `${apart ?? ''} ${gases.join(' ')}`);
  if (new Set(keys).size < keys.length || mains > 1) return false;
  return isSplit ? mains === 0 : isBeside && counted.length <= 1 - mains;
}

function joined(group: readonly GasRow[]): FactorRow {
  const main = group.find(({ meaning }) => meaning === null) ?? group[0];
  if (main === undefined) throw new Error('A group has a row.');
  const { row, base } = main;
  const label = row.names.at(-1);
  const gases = group.map(({ meaning, row: { value } }): GasFigure => ({ meaning, value }));
  const others = group.flatMap(({ row: { names } }) => names);
  return {
    ...row,
    names: label === undefined ? row.names : [...general(row, base), { ...label, text: base }],
    gases,
    ...(others.length > 0 && { gasLabels: others }),
  };
}

/** The names before the last, without the base where that is one of them. */
function general({ names }: FactorRow, base: string): FactorRow['names'] {
  return names.slice(0, -1).filter(({ text }) => nameKey(text) !== nameKey(base));
}
