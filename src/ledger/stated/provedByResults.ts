import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { UnitOf } from '../../core/quantities/unitTable';
import type { ActivityRow, FactorRow, ReadTable, StatedFigure } from '../ledger';
import type { Figure } from '../rows/readFigure';
import { isEmissionUnit } from '../tables/headers/headerRoles';
import { isPlaceholder } from '../values/parseAmount';
import { parseFactorUnit, type FactorUnit } from '../values/parseFactorUnit';
import { parseUnit, type UnitMeaning } from '../values/parseUnit';

/** Amount, factor and stated result of one row. */
interface RowFigures {
  readonly row: ActivityRow;
  readonly amount: Figure;
  readonly factor: Figure;
  readonly result: StatedFigure & { readonly unitText: string };
}

/** So many rows must agree, and at most a third of all may not: those are slips of their own. */
const LEAST_AGREEING = 2;

/**
 * What the stated results of rows prove of units that are open: 1480 kWh × 0.203 = 300.44 kgCO2e makes the
 * factor one in kgCO2e/kWh, and 1.42 Mt × 2.1 kgCO2e/t = 2982 tCO2e makes Mt a megatonne.
 * @param rows with activity data
 * @param stated figures of the ledger
 * @returns the rows, in the same order
 */
export function provedByResults(
  rows: readonly ActivityRow[],
  stated: readonly StatedFigure[],
): readonly ActivityRow[] {
  const results = stated.filter(({ column, sum }) => sum === null && column.role === 'result');
  return results.length === 0 ? rows : withUnitsProved(rows, results);
}

function withUnitsProved(
  rows: readonly ActivityRow[],
  results: readonly StatedFigure[],
): readonly ActivityRow[] {
  const figures = figuresOf(rows, results);
  const plain = columnsOfPlainFactors(figures);
  return rows.map((row) => {
    const own = figures.get(row);
    if (own === undefined) return row;
    const mass = plain.get(keyOf(own));
    if (mass !== undefined) return withFactorUnit(own, massOfRow(own, mass));
    const amountUnit = unitProved(own);
    return amountUnit === null ? row : { ...row, amountUnit };
  });
}

function figuresOf(
  rows: readonly ActivityRow[],
  results: readonly StatedFigure[],
): ReadonlyMap<ActivityRow, RowFigures> {
  const byPlace = new Map<ReadTable, Map<number, StatedFigure>>();
  const twice = new Set<StatedFigure>();
  for (const result of results) {
    const own = byPlace.get(result.table) ?? new Map<number, StatedFigure>();
    byPlace.set(result.table, own);
    const other = own.get(result.row);
    if (other !== undefined) twice.add(other);
    else own.set(result.row, result);
  }
  const found = new Map<ActivityRow, RowFigures>();
  for (const row of rows) {
    const result = byPlace.get(row.table)?.get(row.row);
    const amount = onlyFigure(row);
    const factor = row.factor?.gases === undefined ? figureOf(row.factor) : null;
    if (result === undefined || twice.has(result) || amount === null || factor === null) continue;
    const { unitText } = result;
    if (unitText === null || !isEmissionUnit(unitText)) continue;
    found.set(row, { row, amount, factor, result: { ...result, unitText } });
  }
  return found;
}

function onlyFigure({ amount, lane, distance }: ActivityRow): Figure | null {
  if (amount === null || lane !== 0 || distance?.kind === 'figure') return null;
  const [first, ...others] = amount.parts;
  if (others.length > 0 || amount.operation !== 'sum' || first.kind !== 'figure') return null;
  return first.figure.doubt === null ? first.figure : null;
}

function figureOf(factor: FactorRow | null): Figure | null {
  return factor?.value.kind === 'figure' && factor.value.figure.doubt === null
    ? factor.value.figure
    : null;
}

/** What factors may be a mass of, beside that of the stated results. */
const MASSES: readonly UnitOf<'mass'>[] = ['kg', 't', 'g'];

/**
 * Columns of factors without unit of which most results are amount × factor, each with the mass in which they
 * are: 118000 kg × 1.95 = 230.1 tCO2e makes the factor one in kgCO2e/kg.
 */
function columnsOfPlainFactors(
  figures: ReadonlyMap<ActivityRow, RowFigures>,
): ReadonlyMap<string, UnitOf<'mass'>> {
  const columns = new Map<string, RowFigures[]>();
  for (const one of figures.values()) {
    if (!lacksFactorUnit(one)) continue;
    // 142 × 1 = 142 would hold in any unit, and so would 0.
    if (one.factor.evidence.value === 1 || one.result.value === 0) continue;
    const key = keyOf(one);
    const own = columns.get(key);
    if (own === undefined) columns.set(key, [one]);
    else own.push(one);
  }
  return new Map(
    [...columns].flatMap(([key, rows]) => {
      const mass = massOf(rows);
      return mass === null ? [] : [[key, mass] as const];
    }),
  );
}

/** The one mass in which the results of a column come out. */
function massOf(rows: readonly RowFigures[]): UnitOf<'mass'> | null {
  const own = massesOf(rows).filter((mass) => {
    const right = rows.filter((one) => comesOut(one, mass)).length;
    return right >= LEAST_AGREEING && right > 2 * (rows.length - right);
  });
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** A row among others may be in another: 5900 MWh × 0.207 = 1221.3 tCO2e. */
function massOfRow(one: RowFigures, usual: UnitOf<'mass'>): UnitOf<'mass'> {
  if (comesOut(one, usual)) return usual;
  return massesOf([one]).find((mass) => comesOut(one, mass)) ?? usual;
}

/** Of factors that name their mass, kgCO2e, it is that one. */
function massesOf([first]: readonly RowFigures[]): readonly UnitOf<'mass'>[] {
  if (first === undefined) return [];
  const named = first.factor.unitText === null ? null : emittedIn(first.factor.unitText);
  return named === null ? MASSES : [named.massUnit];
}

function comesOut({ amount, factor, result }: RowFigures, mass: UnitOf<'mass'>): boolean {
  const target = emittedIn(result.unitText);
  const ratio = target === null ? null : conversionRatio(mass, target.massUnit);
  if (ratio?.ok !== true) return false;
  const { numerator, denominator } = ratio.value;
  return fits(result, (amount.evidence.value * factor.evidence.value * numerator) / denominator);
}

/** kg and CO2e of kgCO2e. */
function emittedIn(text: string): FactorUnit | null {
  return parseFactorUnit(`${text}/kg`);
}

function lacksFactorUnit({ amount, factor }: RowFigures): boolean {
  const { unitText } = factor;
  const isBare = unitText === null || isPlaceholder(unitText) || isEmissionUnit(unitText);
  return isBare && amount.unitText !== null && parseUnit(amount.unitText).length > 0;
}

function keyOf(one: RowFigures): string {
  const { sheet, cell, file } = one.factor.evidence.at;
  const isOpen = lacksFactorUnit(one) ? 'open' : '';
  return [file, sheet, cell.replace(/[0-9]+/, ''), one.row.table.table.rows[0]?.row, isOpen].join(
    '\n',
  );
}

/** As exactly as the result is written, and within a thousandth where it has no more digits. */
function fits({ value, decimals }: StatedFigure, computed: number): boolean {
  const half = 10 ** -decimals / 2;
  return Math.abs(value - computed) <= Math.max(half, Math.abs(value) * 1e-9) * (1 + 1e-9);
}

function withFactorUnit(
  { row, amount, factor, result }: RowFigures,
  mass: UnitOf<'mass'>,
): ActivityRow {
  const target = emittedIn(result.unitText);
  if (row.factor === null || amount.unitText === null || target === null) return row;
  const top = target.massUnit === mass ? result.unitText : `${mass}${target.gas}`;
  const witness = { at: result.at, found: result.found };
  const figure: Figure = {
    ...factor,
    unitText: `${top}/${amount.unitText}`,
    unitWitnesses: [...factor.unitWitnesses, witness],
    circumstances: [...factor.circumstances, 'unit-beside'],
  };
  return { ...row, factor: { ...row.factor, value: { kind: 'figure', figure } } };
}

/** The one meaning of the amount's unit with which its result comes out. */
function unitProved({ amount, factor, result }: RowFigures): UnitMeaning | null {
  const meanings = amount.unitText === null ? [] : parseUnit(amount.unitText);
  if (meanings.length < 2 || factor.unitText === null) return null;
  const [only, ...others] = meanings.filter((meaning) => {
    const computed = emissionsOf({ amount, factor, result }, meaning);
    return computed !== null && fits(result, computed);
  });
  return only === undefined || others.length > 0 || result.value === 0 ? null : only;
}

/** In the unit of the stated result. */
function emissionsOf(
  { amount, factor, result }: Omit<RowFigures, 'row'>,
  { unit, multiplier }: UnitMeaning,
): number | null {
  const of = parseFactorUnit(factor.unitText ?? '');
  const target = emittedIn(result.unitText);
  const [per, ...others] = of?.per ?? [];
  if (of === null || target === null || per === undefined || others.length > 0) return null;
  const ratio = conversionRatio(unit, per.unit);
  const mass = conversionRatio(of.massUnit, target.massUnit);
  if (!ratio.ok || !mass.ok) return null;
  const times = (ratio.value.numerator / ratio.value.denominator) * multiplier;
  const emitted = (amount.evidence.value * times * factor.evidence.value) / per.multiplier;
  return (emitted * mass.value.numerator) / mass.value.denominator;
}
