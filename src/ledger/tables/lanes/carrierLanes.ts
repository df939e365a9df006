import { dimensionOf } from '../../../core/quantities/unitTable';
import { CARRIER_PREFIXES, CARRIER_SUFFIXES } from '../../language/variantWords';
import { energyKey } from '../../text/energyKey';
import { fold } from '../../text/fold';
import { parseUnit } from '../../values/parseUnit';
import { perNounOf, perUseOf, type PerUnit } from '../../values/perUnitOf';
import { matchHeader } from '../headers/headerRoles';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts, Lane } from './lane';

/**
 * Energy carriers as columns: 月份 | 用电量(kWh) | 天然气(m3). Every such column is an activity of its own,
 * named by its header; other measured columns beside them are as well.
 * @param columns of one table, left to right
 */
export function carrierLanes(columns: readonly ColumnFacts[]): readonly Lane[] {
  if (columns.some(isNameColumn)) return [];
  // 电 | 单位 | 天然气 | 单位; one column of units alone stands beside the amounts of named rows.
  const units = columns.filter(({ shape }) => shape.share.unit > 0.5);
  const isBefore = ({ position }: ColumnFacts): boolean =>
    units.length > 1 && units.some((unit) => unit.position === position + 1);
  const isMeasuredHere = (column: ColumnFacts): boolean => isMeasured(column, isBefore(column));
  const carriers = columns.filter((column) => isMeasuredHere(column) && carrierOf(column) !== null);
  if (carriers.length === 0) return [];
  const isActivityHere = (column: ColumnFacts): boolean =>
    isMeasuredHere(column) && isActivity(column);
  const activities = columns.filter(isActivityHere);
  if (!areForOne(activities)) return [];
  return activities.map((column) => ({
    operation: 'sum',
    positions: [column.position],
    sums: [],
    factors: [],
    period: null,
    heading: { role: 'name', text: carrierOf(column) ?? column.label },
  }));
}

/** What is taken off a header to find the carrier in it: a beginning, a Chinese or English end. */
const CARRIER_AFFIXES: readonly RegExp[] = [
  new RegExp(`^(?:${CARRIER_PREFIXES.join('|')})`),
  new RegExp(`(?:${CARRIER_SUFFIXES.join('|')})$`, 'i'),
];

function isNameColumn({ words, shape }: ColumnFacts): boolean {
  const isText = shape.filled > 0 && shape.share.text + shape.share.unit >= 0.5;
  return isText && (words.get('name') ?? NO_MATCH) >= LEAST_NAME;
}

const NO_MATCH = 0;
const LEAST_NAME = 0.9;

/** A column of figures with a unit that something can be charged by, or a column of units behind it. */
function isMeasured({ unitText, shape }: ColumnFacts, isBeside: boolean): boolean {
  const { number, quantity } = shape.share;
  if (shape.filled > 0 && number + quantity < 0.3) return false;
  const text = unitText === null ? null : (usedFor(unitText)?.unitText ?? unitText);
  const unit = text === null ? undefined : parseUnit(text)[0];
  const inHeader = unit === undefined ? null : dimensionOf(unit.unit);
  const inCells = [...shape.dimensions].find(([, share]) => share > 0.5)?.[0] ?? null;
  if (inHeader === null && inCells === null && isBeside) return true;
  const dimension = inHeader ?? inCells;
  return dimension !== null && !['distance', 'count', 'time', 'area'].includes(dimension);
}

/** 电耗(kWh/kWh), Gas use (m3/unit): what each product takes of it. */
function usedFor(unitText: string): PerUnit | null {
  return perUseOf(unitText) ?? perNounOf(unitText);
}

/** For different things they are no steps of one product: 电(kWh/t) | 柴油(kg/L) is a density. */
function areForOne(columns: readonly ColumnFacts[]): boolean {
  const bases = columns.flatMap(({ unitText }) => {
    const per = unitText === null ? undefined : usedFor(unitText)?.per;
    return per === undefined ? [] : [per];
  });
  return bases.length === 0 || (new Set(bases).size === 1 && bases.length === columns.length);
}

function isActivity(column: ColumnFacts): boolean {
  if (isSubtotalLabel(column.label)) return false;
  if (carrierOf(column) !== null) return true;
  return [...matchHeader(column.label).keys()].every(
    (role) => role === 'name' || role === 'amount',
  );
}

/**
 * The energy carrier that a header names: 电 of 用电量, Natural gas of "Natural gas consumption".
 * @param column what its header says
 * @returns null for anything else
 */
export function carrierOf({ label }: Pick<ColumnFacts, 'label'>): string | null {
  const forms = [fold(label)];
  for (const affix of CARRIER_AFFIXES) {
    for (const form of [...forms]) {
      const rest = form.replace(affix, '').trim();
      if (rest !== form && rest !== '') forms.push(rest);
    }
  }
  return forms.find((form) => energyKey(form) !== null) ?? null;
}
