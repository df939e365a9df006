import { conversionRatio } from '../../core/quantities/conversionRatio';
import type { ActivityRow, FactorRow, ReadTable, StatedFigure } from '../ledger';
import type { Figure } from '../rows/readFigure';
import { isEmissionUnit } from '../tables/headers/headerRoles';
import { isPlaceholder } from '../values/parseAmount';
import { parseFactorUnit } from '../values/parseFactorUnit';
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
  if (results.length === 0) return rows;
  const figures = figuresOf(rows, results);
  const plain = columnsOfPlainFactors(figures);
  return rows.map((row) => {
    const own = figures.get(row);
    if (own === undefined) return row;
    if (plain.has(keyOf(own))) return withFactorUnit(own);
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

/** Columns of factors without unit of which most results are amount × factor as the figures stand. */
function columnsOfPlainFactors(figures: ReadonlyMap<ActivityRow, RowFigures>): ReadonlySet<string> {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const one of figures.values()) {
    if (!lacksFactorUnit(one)) continue;
    const key = keyOf(one);
    const count = counts.get(key) ?? { right: 0, wrong: 0 };
    counts.set(key, count);
    const { amount, factor, result } = one;
    // 142 × 1 = 142 would hold in any unit, and so would 0.
    if (factor.evidence.value === 1 || result.value === 0) continue;
    if (fits(result, amount.evidence.value * factor.evidence.value)) count.right += 1;
    else count.wrong += 1;
  }
  const proved = [...counts].filter(
    ([, { right, wrong }]) => right >= LEAST_AGREEING && right > 2 * wrong,
  );
  return new Set(proved.map(([key]) => key));
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

function withFactorUnit({ row, amount, factor, result }: RowFigures): ActivityRow {
  if (row.factor === null || amount.unitText === null) return row;
  const witness = { at: result.at, found: result.found };
  const figure: Figure = {
    ...factor,
    unitText: `${result.unitText}/${amount.unitText}`,
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
  const target = parseFactorUnit(`${result.unitText}/kg`);
  const [per, ...others] = of?.per ?? [];
  if (of === null || target === null || per === undefined || others.length > 0) return null;
  const ratio = conversionRatio(unit, per.unit);
  const mass = conversionRatio(of.massUnit, target.massUnit);
  if (!ratio.ok || !mass.ok) return null;
  const times = (ratio.value.numerator / ratio.value.denominator) * multiplier;
  const emitted = (amount.evidence.value * times * factor.evidence.value) / per.multiplier;
  return (emitted * mass.value.numerator) / mass.value.denominator;
}
