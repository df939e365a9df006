import type { ActivityRow, AmountReading, FactorRow, ReadTable } from '../ledger';
import type { CaptionedProducts } from '../captions/captionedProducts';
import { joinedPeriod } from '../periods/joinedPeriod';
import type { Period } from '../periods/period';
import {
  columnOf,
  type AmountLane,
  type LedgerTable,
  type TableColumn,
} from '../tables/ledgerTable';
import { filledLane } from './blankColumns';
import { cellRefAt } from './cellRefAt';
import { foundAt } from './foundAt';
import { chainReader } from './chainReader';
import { factorValueReader, type FactorValue } from './factors/factorValueReader';
import { remarkFactorReader } from './factors/remarkFactors';
import { headingReader } from './labels/headingReader';
import { labelReader, nameReader } from './labels/labelReader';
import { legReader, oneLeg, type LegsOfRow } from './legReader';
import { productReader, type OwnProduct } from './labels/productReader';
import { ownGas } from './emissions/ownGas';
import { isPerUnitAmount, perUnitReader, type LaneBasis } from './perUnitReader';
import { amountReader, figuresOf, holdsAmount, type AmountReader } from './readAmount';
import { sizeOf } from '../values/perUnitOf';
import { figureReader, type FigureReader, type FigureReading } from './readFigure';
import { nameOfOne } from './labels/nameOfOne';
import type { Label } from './labels/readLabel';
import type { TitleOfOne } from './labels/titlesOfOne';
import { saysNothing } from './saysNothing';
import { usedForItem } from './usedForItem';
import { lanePeriod, periodReader, tablePeriod } from './readPeriod';

/** What all amounts of one row share. */
type SharedPart = Omit<ActivityRow, 'name' | 'amount' | 'lane' | 'isPerUnit'>;

/**
 * Reads the rows of a table that say how much of something was used: one a row, or one for each of
 * its amounts where several stand side by side (years, products, energy carriers).
 * @param table a table of activity data
 * @param captioned the products that captions name
 * @param ofOne what a title says of amounts for one product
 */
export function readActivityRows(
  table: ReadTable,
  captioned: CaptionedProducts,
  ofOne: TitleOfOne | null,
): readonly ActivityRow[] {
  const basisOf = perUnitReader(ofOne);
  const lanes = table.table.lanes.map((lane) => laneReader(table, lane, basisOf));
  const shared = sharedReader(table);
  const legs = legReader(table) ?? chainReader(table);
  const names = nameReader(table.table);
  const product = productReader(table.table);
  const heading = headingReader(table.table, captioned);
  const titled = captioned.of(table);
  const activityRows: ActivityRow[] = [];
  for (const { row, kind } of table.table.rows) {
    const under = heading(row);
    if (kind !== 'data' && kind !== 'heading') continue;
    const labels = names(row);
    const owner = kind === 'heading' ? NO_PRODUCT : product(row);
    const journey = legs === null || kind === 'heading' ? null : legs(row, labels);
    const told = shared(row, labels, {
      unowned: owner.unowned,
      product: owner.product ?? under.product ?? (owner.unowned === null ? titled : null),
      stage: under.stage,
      group: under.group,
      heading: kind === 'heading' ? under.heading : null,
    });
    const own = journey === null ? told : onLeg(told, journey);
    if (kind === 'heading') {
      if (under.heading !== null) activityRows.push(headingRow(own, under.group));
      continue;
    }
    for (const one of rowsOf(table.table, own, labels.at(-1) ?? null, lanes)) {
      const based = withBasis(one, basisFor(one, lanes));
      activityRows.push(based);
      for (const leg of journey?.others ?? []) {
        activityRows.push({ ...based, ...leg, isFurtherLeg: true });
      }
    }
  }
  return activityRows;
}

/** The first leg is the row's own; cells of legs that it does without are watched. */
function onLeg(row: SharedPart, { first, without }: LegsOfRow): SharedPart {
  return { ...row, ...first, further: [...row.further, ...without] };
}

/** What is used for each kilogram of an item is for one product where the item's amount is. */
function basisFor(
  { lane, processing }: ActivityRow,
  lanes: readonly LaneReader[],
): LaneBasis | undefined {
  return lanes[processing?.isForEach === true ? 0 : lane]?.basis;
}

function withBasis(row: ActivityRow, basis: LaneBasis | undefined): ActivityRow {
  if (basis === undefined || row.amount === null) return row;
  const isTold = basis.isPerUnit || isPerUnitAmount(row.amount);
  const named = isTold || basis.isOfAll === true ? null : nameOfOne(row.name.text);
  if (!isTold && named === null) return row;
  const [first] = figuresOf(row.amount);
  const lot = named?.isLot === true ? (named.noun ?? undefined) : undefined;
  const per = first?.per ?? basis.per ?? lot;
  const perSize = per === undefined ? null : sizeOf(per);
  const noun = per ?? basis.noun ?? named?.noun ?? undefined;
  return {
    ...row,
    isPerUnit: true,
    ...(basis.isOfResults === true && { isPerUnitOfResults: true as const }),
    ...(basis.isOfDeclared === true &&
      !isPerUnitAmount(row.amount) && { isPerUnitOfDeclared: true as const }),
    further: [...row.further, ...basis.witnesses],
    ...(perSize !== null && { perSize }),
    ...(perSize === null && noun !== undefined && { perNoun: noun }),
  };
}

const NO_PRODUCT: OwnProduct = { product: null, unowned: null };

/** What stands above a row or beside it. */
type RowContext = Pick<SharedPart, 'unowned' | 'product' | 'stage' | 'group' | 'heading'>;

/** Field by field: spread objects took most of the time that a row costs. */
function sharedReader(
  table: ReadTable,
): (row: number, names: readonly Label[], context: RowContext) => SharedPart {
  const stage = labelReader(table.table, 'stage', true);
  const mode = labelReader(table.table, 'mode', false);
  const place = labelReader(table.table, 'origin', false);
  const time = periodReader(table.table);
  const titled = tablePeriod(table.table);
  const ofTitle = joinedPeriod([titled]);
  const remark = labelReader(table.table, 'remark', false);
  const distance = figuresOfRole(table.table, 'distance');
  const conversion = figuresOfRole(table.table, 'conversion');
  const factor = factorReader(table, 'factor');
  const freightFactor = factorReader(table, 'freightFactor');
  return (row, names, context) => {
    const told = time(row);
    return {
      table,
      row,
      rows: [row],
      stage: stage(row) ?? context.stage,
      mode: mode(row),
      place: place(row),
      remark: remark(row),
      distance: distance?.(row) ?? null,
      conversion: conversion?.(row) ?? null,
      factor: factor(row, names),
      freightFactor: freightFactor(row, names),
      period: told.period === null ? ofTitle : joinedPeriod([told.period, titled]),
      further: told.witnesses,
      unowned: context.unowned,
      product: context.product,
      group: context.group,
      heading: context.heading,
    };
  };
}

function factorReader(
  table: ReadTable,
  role: 'factor' | 'freightFactor',
): (row: number, names: readonly Label[]) => FactorRow | null {
  const source = labelReader(table.table, 'source', true);
  const factor = factorValueReader(table.table, role);
  const remarked = role === 'factor' ? remarkFactorReader(table.table) : null;
  if (factor === null && remarked === null) return () => null;
  return (row, names) => {
    const cited = source(row);
    const given = factor?.(row) ?? null;
    const isBlank = given === null || given.value.kind === 'blank';
    const noted = isBlank ? (remarked?.(row) ?? null) : null;
    const own: FactorValue | null = noted === null ? given : { value: noted };
    if (own === null) return null;
    const gas = own.gases === undefined ? ownGas(names, own.value) : null;
    return { table, row, names, ...own, ...(gas !== null && { gases: [gas] }), source: cited };
  };
}

function figuresOfRole(table: LedgerTable, role: TableColumn['role']): FigureReader | null {
  const column = table.columns.find((entry) => entry.role === role);
  return column === undefined ? null : figureReader(table, column);
}

/** One amount of every row, with what the header says about all of them. */
interface LaneReader {
  /** The way that it goes, where it is not that of the row. */
  readonly way: ReturnType<typeof oneLeg> | null;
  readonly amount: AmountReader;
  /** What its header names that the row does not. */
  readonly named: AmountLane['heading'];
  readonly heading: Label | null;
  readonly period: Period | null;
  readonly basis: LaneBasis;
}

function laneReader(
  read: ReadTable,
  lane: AmountLane,
  basisOf: (lane: AmountLane) => LaneBasis,
): LaneReader {
  const { table } = read;
  const filled = filledLane(table, lane);
  return {
    way: lane.leg === undefined ? null : oneLeg(read, lane.leg),
    basis: basisOf(filled),
    amount: amountReader(table, filled),
    named: filled.heading,
    heading: headingLabel(table, filled),
    period: lanePeriod(filled),
  };
}

function rowsOf(
  table: LedgerTable,
  shared: SharedPart,
  own: Label | null,
  lanes: readonly LaneReader[],
): readonly ActivityRow[] {
  if (lanes.length === 0) return namedRow(table, shared, shared, own, null, 0);
  const lone = lanes.length === 1 ? lanes[0] : undefined;
  // Nearly all tables: one amount a row, of which the header says nothing that the row does not.
  if (lone?.named === null && lone.period === null && lone.way === null) {
    return namedRow(table, shared, shared, own, lone.amount(shared.row), 0);
  }
  const amounts = lanes.map((lane) => lane.amount(shared.row));
  const isFilled = amounts.some(holdsAmount);
  if (isRemark(shared, lanes, amounts)) return [];
  return lanes.flatMap(({ named, heading, period, way }, index) => {
    const amount = amounts[index] ?? null;
    const going = way === null ? null : onWay(shared, way(shared.row, own === null ? [] : [own]));
    // A month without a delivery has neither weight nor distance.
    const isNothing = going !== null && amount?.parts.every(saysNothing) === true;
    if (isNothing && isFilled && going.distance !== null && saysNothing(going.distance)) return [];
    const headed = joinedPeriod([period, shared.period]);
    if (named?.role === 'product') {
      // A product that leaves the cell blank does without the item; this is told elsewhere.
      const isUnused = isFilled && amount?.parts.every(saysNothing) === true;
      const { stage } = shared;
      const ofProduct = { product: heading, unowned: null, stage, period: headed };
      return isUnused ? [] : namedRow(table, shared, ofProduct, own, amount, index);
    }
    if (named?.role === 'stage') {
      if (isFilled && amount?.parts.every(isEmpty) === true) return [];
      const { item } = named;
      const name = item === null || heading === null ? own : { ...heading, text: item };
      const { product, unowned } = shared;
      const ofStage = { product, unowned, stage: heading, period: headed };
      return namedRow(table, shared, ofStage, name, amount, index);
    }
    if (named?.role === 'process') {
      if (amount?.parts.every(isEmpty) === true) return [];
      const working = workingOf(shared, own, named);
      const { product, unowned } = shared;
      const ofWork = { product, unowned, stage: null, period: headed };
      const used = named.per === null ? amount : usedForItem(amount, amounts[0] ?? null, named.per);
      return namedRow(table, working, ofWork, heading, used, index);
    }
    // 工段 | 电 | 天然气: a step that leaves a cell blank does without it; a month that does is missing.
    const isStep = named?.role === 'name' && own !== null && headed === null;
    if (isStep && isFilled && amount?.parts.every(isEmpty) === true) return [];
    const { product, unowned, stage } = shared;
    const said = { product, unowned, stage, period: headed };
    return namedRow(table, going ?? shared, said, heading ?? own, amount, index);
  });
}

/** A pair of weight and distance has its own way; what it does not say, the row says. */
function onWay(shared: SharedPart, leg: ReturnType<ReturnType<typeof oneLeg>>): SharedPart {
  const { distance, mode, freightFactor } = leg;
  return {
    ...shared,
    distance,
    mode: mode ?? shared.mode,
    freightFactor: freightFactor ?? shared.freightFactor,
  };
}

/** Distance, factor and density of the row are those of its item. */
function workingOf(
  shared: SharedPart,
  own: Label | null,
  { isTold, per }: ProcessHeading,
): SharedPart {
  return {
    ...shared,
    mode: null,
    distance: null,
    conversion: null,
    factor: null,
    freightFactor: null,
    processing: { isTold, item: own?.text ?? '', ...(per !== null && { isForEach: true }) },
  };
}

type ProcessHeading = Extract<NonNullable<AmountLane['heading']>, { readonly role: 'process' }>;

/** An item has no amount in every stage; a dash is no empty cell. */
function isEmpty(reading: FigureReading): boolean {
  return reading.kind === 'blank' && reading.found.trim() === '';
}

/** Where headers name the items, a row without a month and without a figure is about none of them. */
function isRemark(
  { further }: SharedPart,
  lanes: readonly LaneReader[],
  amounts: readonly AmountReading[],
): boolean {
  if (further.length > 0 || !lanes.every(({ named }) => named?.role === 'name')) return false;
  return amounts.every(({ parts }) => parts.every(saysNothing));
}

/** What the header of an amount may say in place of its row. */
type Headed = Pick<SharedPart, 'product' | 'unowned' | 'stage' | 'period'>;

function namedRow(
  table: LedgerTable,
  shared: SharedPart,
  headed: Headed,
  own: Label | null,
  amount: ActivityRow['amount'],
  lane: number,
): readonly ActivityRow[] {
  const hasFigure = holdsAmount(amount) || shared.distance?.kind === 'figure';
  const name = own ?? (hasFigure ? unnamed(table, shared.row) : null);
  if (name === null) return [];
  const row: ActivityRow = {
    table: shared.table,
    row: shared.row,
    rows: shared.rows,
    stage: headed.stage,
    mode: shared.mode,
    place: shared.place,
    remark: shared.remark,
    distance: shared.distance,
    conversion: shared.conversion,
    factor: shared.factor,
    freightFactor: shared.freightFactor,
    period: headed.period,
    further: shared.further,
    unowned: headed.unowned,
    product: headed.product,
    group: shared.group,
    heading: shared.heading,
    name,
    amount,
    isPerUnit: false,
    lane,
  };
  const { processing, leg } = shared;
  if (processing === undefined && leg === undefined) return [row];
  return [
    { ...row, ...(processing !== undefined && { processing }), ...(leg !== undefined && { leg }) },
  ];
}

/** A row with nothing but a name, in case that it is an item whose amount is missing. */
function headingRow(shared: SharedPart, name: Label | null): ActivityRow {
  if (name === null) throw new Error('A heading has a text.');
  const { at } = name.witness;
  const blank = { kind: 'blank', at, found: '' } as const;
  const amount = { operation: 'sum', parts: [blank], stated: [], multiplied: null } as const;
  return { ...shared, name, amount, isPerUnit: false, lane: 0 };
}

/** What a column's header names, as a label whose cell is the header's. */
function headingLabel(table: LedgerTable, { heading }: AmountLane): Label | null {
  if (heading === null) return null;
  const found = foundAt(table.grid, heading.at);
  const text = heading.text.normalize('NFKC').trim();
  const witness = { at: cellRefAt(table.grid, heading.at), found };
  return { text, witness, ownCell: null, carried: null };
}

/** A figure without a name must not vanish: it stays in the inventory, nameless. */
function unnamed(table: LedgerTable, row: number): Label {
  const column = columnOf(table, 'name') ?? table.columns[0];
  if (column === undefined) throw new Error('A table has at least one column.');
  const at = cellRefAt(table.grid, { row, column: column.index });
  return { text: '', witness: { at, found: '' }, ownCell: null, carried: null };
}
