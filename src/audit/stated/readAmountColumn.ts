import { wholeOf } from './wholeOf';
import { conversionRatio } from '../../core/quantities/conversionRatio';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { Measure, Term } from '../../core/study/activity';
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
  /** The part of the measure that stands in the column: one month of twelve. */
  readonly term: Term;
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
    const meant = items.filter(({ activity }) => stages === null || stages.has(activity.stage));
    if (items.length === 0) return null;
    if (meant.length === 0) continue;
    const own = meant.flatMap((item) => inColumn(item, row, column) ?? [])[0];
    if (own === undefined) return null;
    if (product !== null && nameKey(own.item.activity.product) !== nameKey(product)) continue;
    found.push(own);
  }
  return found;
}

/** The item whose amount has a part in the row's cell of the column. */
function inColumn(item: Item, row: number, column: number): AmountRow | null {
  const { data } = item.activity;
  const measure = data.kind === 'amount' ? data.amount : data.mass;
  const cell = cellAddress({ row, column });
  const term = measure?.terms.find(({ evidence }) => evidence.at.cell === cell);
  if (measure === null || term === undefined || measure.operation === 'product') return null;
  return { row, item, measure, term, isFreight: data.kind === 'freight' };
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
  return rows.map(({ row, item, measure, term }) => ({
    row,
    name: item.activity.name,
    at: term.evidence.at,
    value: inUnit(measure, term, unit),
    shown: null,
    amount: null,
  }));
}

function inUnit(
  { quantity, multiplier, outputPart }: Measure,
  { evidence, scale }: Term,
  target: UnitMeaning,
): number {
  const ratio = conversionRatio(quantity.unit, target.unit);
  if (!ratio.ok) throw new TypeError(`${quantity.unit} is not ${target.unit}.`);
  const each = (evidence.value * scale.numerator) / scale.denominator;
  const own = outputPart === undefined ? each : wholeOf(each, outputPart);
  const amount = own * multiplier * ratio.value.numerator;
  return Number((amount / ratio.value.denominator / target.multiplier).toPrecision(15));
}

function unitLabel({ unit, multiplier }: UnitMeaning): string {
  return multiplier === 1 ? unit : `×${String(multiplier)} ${unit}`;
}
