import { conversionRatio } from '../../core/quantities/conversionRatio';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { Measure } from '../../core/study/activity';
import type { Item } from '../../core/study/footprint';
import type { StatedFigure } from '../../ledger/ledger';
import { nameKey } from '../../ledger/text/nameKey';
import { parseUnit, type UnitMeaning } from '../../ledger/values/parseUnit';
import { cellAddress } from '../../workbook/address';
import type { ColumnReading, Scope, StatedPart } from './columnReading';
import type { CalculatedRow, LedgerRows } from './ledgerRows';

interface AmountRow {
  readonly row: number;
  readonly item: Item;
  readonly measure: Measure;
  readonly isFreight: boolean;
}

/**
 * Understands sums of a column of amounts: kilograms under kilograms, kWh under kWh. Sums over
 * unlike things, or whose unit cannot be told, have no parts and are not compared.
 * @param stated the sums of one column
 * @param rows calculated rows
 */
export function readAmountColumn(
  stated: readonly StatedFigure[],
  rows: LedgerRows,
): ColumnReading | null {
  const [first] = stated;
  if (first === undefined) return null;
  const column = first.column.index;
  const inScope = (scope: Scope): readonly AmountRow[] | null =>
    amountRows(rows(first.table, scope.span), column, scope);
  const unitFor = (figure: StatedFigure, own: readonly AmountRow[]): UnitMeaning | null =>
    figure.unitText === null ? sharedUnit(own) : namedUnit(figure.unitText, own);
  return {
    table: first.table,
    stated,
    unitOf: (figure, scope) => {
      const own = inScope(scope);
      const unit = own === null ? null : unitFor(figure, own);
      return unit === null ? null : { label: unitLabel(unit), kgCo2e: null };
    },
    partsOf: (figure, scope) => {
      const own = inScope(scope);
      const unit = own === null ? null : unitFor(figure, own);
      return own === null || unit === null ? null : partsIn(own, unit);
    },
    isDoubtful: (scope) => {
      const own = inScope(scope) ?? [];
      return new Set(own.map(({ isFreight }) => isFreight)).size > 1;
    },
  };
}

/** The amounts that stand in the column itself; masses that were looked up elsewhere do not. */
function amountRows(
  rows: readonly CalculatedRow[],
  column: number,
  { product, stages }: Scope,
): readonly AmountRow[] | null {
  const found: AmountRow[] = [];
  for (const { row, items } of rows) {
    const item = items.find((entry) => stages === null || stages.has(entry.activity.stage));
    if (items.length === 0) return null;
    if (item === undefined) continue;
    if (product !== null && nameKey(item.activity.product) !== nameKey(product)) continue;
    const { data } = item.activity;
    const measure = data.kind === 'amount' ? data.amount : data.mass;
    const [term, ...others] = measure?.terms ?? [];
    if (measure == null || others.length > 0) return null;
    if (term?.evidence.at.cell !== cellAddress({ row, column })) return null;
    found.push({ row, item, measure, isFreight: data.kind === 'freight' });
  }
  return found;
}

function sharedUnit(rows: readonly AmountRow[]): UnitMeaning | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { multiplier } = first.measure;
  const { unit } = first.measure.quantity;
  const isShared = rows.every(
    ({ measure }) => measure.quantity.unit === unit && measure.multiplier === multiplier,
  );
  return isShared ? { unit, multiplier } : null;
}

/** The unit that is named, where all rows measure the same and it can only mean one thing. */
function namedUnit(text: string, rows: readonly AmountRow[]): UnitMeaning | null {
  const dimensions = new Set(rows.map(({ measure }) => dimensionOf(measure.quantity.unit)));
  const fitting = parseUnit(text).filter(({ unit }) => dimensions.has(dimensionOf(unit)));
  const [only, ...others] = fitting;
  if (only === undefined || dimensions.size > 1) return null;
  const asRows = sharedUnit(rows);
  return others.length === 0 ? only : (fitting.find(({ unit }) => unit === asRows?.unit) ?? null);
}

function partsIn(rows: readonly AmountRow[], unit: UnitMeaning): readonly StatedPart[] {
  return rows.map(({ row, item, measure }) => ({
    row,
    name: item.activity.name,
    at: measure.terms[0].evidence.at,
    value: inUnit(measure, unit),
    shown: null,
    amount: null,
  }));
}

function inUnit({ quantity, multiplier }: Measure, target: UnitMeaning): number {
  const ratio = conversionRatio(quantity.unit, target.unit);
  if (!ratio.ok) throw new TypeError(`${quantity.unit} is not ${target.unit}.`);
  const amount = quantity.amount * multiplier * ratio.value.numerator;
  return Number((amount / ratio.value.denominator / target.multiplier).toPrecision(15));
}

function unitLabel({ unit, multiplier }: UnitMeaning): string {
  return multiplier === 1 ? unit : `×${String(multiplier)} ${unit}`;
}
