import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import {
  NOT_USED_WORDS,
  OF_PRODUCT_WORDS,
  PROCESS_CARRIERS,
  PROCESS_WORDS,
  USED_WORDS,
} from '../../language/processWords';
import { foldWord } from '../../text/fold';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { perUnitOf } from '../../values/perUnitOf';
import { areMachines } from '../areMachines';
import { isEmissionUnit } from '../headers/headerRoles';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import { carrierOf } from './carrierLanes';
import type { ColumnFacts, Lane } from './lane';

/** What items of a list are measured in. */
const OF_ITEMS: readonly (Dimension | null)[] = ['mass', 'volume', 'area', 'count', null];
const OF_FLOWS: readonly (Dimension | null)[] = ['energy', 'volume', 'gasVolume', 'mass'];

/**
 * What working an item takes, beside the amount of the item: 物料 | 用量(kg) | 加工电耗(kWh), Component |
 * g/cell | kWh/cell. Each is an activity of its own. Where the header does not say which energy it is,
 * or a distance stands beside it (it may be the lorry's), somebody is asked.
 * @param columns of one table, left to right
 */
export function processLanes(columns: readonly ColumnFacts[]): readonly Lane[] {
  if (!columns.some(isNameColumn)) return [];
  const isCarried = columns.some((column) => dimensionIn(column) === 'distance');
  const found = columns.flatMap((column) => flowOf(column, isCarried));
  const taken = new Set(found.map(({ position }) => position));
  const hasUnits = columns.some(({ shape }) => shape.share.unit > 0.5);
  const items = columns.filter(
    (column) => !taken.has(column.position) && isItemAmount(column, hasUnits),
  );
  const masses = items.filter((column) => dimensionIn(column) === 'mass');
  const [item, ...rivals] = masses.length > 0 ? masses : items;
  if (item === undefined || rivals.length > 0) return [];
  // The energy of machines is all there is.
  if (dimensionIn(item) === 'count' && !areItems(item, columns)) return [];
  // 材料 | 用量(kg) | 能源 | 用量(kWh): what names stand before is another list.
  const isOwn = ({ position }: Flow): boolean =>
    !columns.some(
      (column) => isBetween(column.position, item.position, position) && isNames(column),
    );
  const flows = found.filter(isOwn);
  if (flows.length === 0) return [];
  return [
    { ...NOTHING_BESIDE, positions: [item.position], heading: null },
    ...flows.map(({ position, name, isTold, per }): Lane => ({
      ...NOTHING_BESIDE,
      positions: [position],
      heading: { role: 'process', text: name, isTold, per },
    })),
  ];
}

/** Pieces that go in: 零件 | 数量(件); of 名称 | 数量(台) nothing tells, and 产品 | 数量 may be what was made. */
function areItems(count: ColumnFacts, columns: readonly ColumnFacts[]): boolean {
  const texts = columns.filter(({ shape }) => shape.share.text >= 0.5);
  if (!texts.some(({ words }) => words.has('name') && !words.has('product'))) return false;
  return !areMachines(
    count,
    texts.map(({ label }) => label),
  );
}

const NOTHING_BESIDE: Pick<Lane, 'operation' | 'sums' | 'factors' | 'period'> = {
  operation: 'sum',
  sums: [],
  factors: [],
  period: null,
};

/** A column of what working takes: its entry's name, and whether its header says so. */
interface Flow {
  readonly position: number;
  readonly name: string;
  readonly isTold: boolean;
  /** kg of kWh/kg. */
  readonly per: string | null;
}

/** A list of energy carriers has its heat content beside it, and no energy of working them. */
function isNameColumn(column: ColumnFacts): boolean {
  return isNames(column) && column.shape.energyShare < 0.5;
}

function isNames({ words, shape }: ColumnFacts): boolean {
  return words.has('name') && shape.share.text >= 0.5;
}

function isBetween(position: number, one: number, other: number): boolean {
  return position > Math.min(one, other) && position < Math.max(one, other);
}

function flowOf(column: ColumnFacts, isCarried: boolean): readonly Flow[] {
  const intensity = intensityOf(column);
  const dimension = intensity === null ? dimensionIn(column) : 'energy';
  if (!isPlainAmount(column) || !OF_FLOWS.includes(dimension)) return [];
  const label = foldWord(column.label);
  if (hasOne(label, NOT_USED_WORDS)) return [];
  const carrier = carrierIn(column);
  if (carrier === null && dimension !== 'energy') return [];
  const isOfItem = !isCarried || hasOne(label, PROCESS_WORDS);
  const isTold = carrier !== null && isOfItem;
  const named = { position: column.position, name: carrier ?? column.label };
  if (intensity === null) return [{ ...named, isTold, per: null }];
  // kWh/kg alone may be a heat content, and 单位产品电耗 is for what is made and not for what goes in.
  const isWork = hasOne(label, PROCESS_WORDS);
  if (carrier === null && !isWork && !hasOne(label, USED_WORDS)) return [];
  if (hasOne(label, OF_PRODUCT_WORDS)) return [];
  return [{ ...named, isTold: isTold && isWork, per: intensity }];
}

/** kg of kWh/kg: energy for each unit of mass, area or volume of the item. */
function intensityOf({ unitText }: ColumnFacts): string | null {
  const [, top, per] = /^(.+?) ?(?:\/| per ) ?(.+)$/i.exec(unitText ?? '') ?? [];
  const [unit, base] = [top, per].map((text) => (text === undefined ? null : parseUnit(text)[0]));
  if (unit == null || base == null || per === undefined) return null;
  const isOfItem = base.multiplier === 1 && OF_MEASURED.includes(dimensionOf(base.unit));
  return dimensionOf(unit.unit) === 'energy' && isOfItem ? per : null;
}

const OF_MEASURED: readonly Dimension[] = ['mass', 'area', 'volume'];

function carrierIn(column: ColumnFacts): string | null {
  const label = foldWord(column.label);
  const named = PROCESS_CARRIERS.find(([, words]) => hasOne(label, words));
  return named?.[0] ?? carrierOf(column);
}

function isItemAmount(column: ColumnFacts, hasUnits: boolean): boolean {
  const dimension = dimensionIn(column);
  if (!isPlainAmount(column) || !OF_ITEMS.includes(dimension)) return false;
  if (dimension === null) return hasUnits && (column.words.get('amount') ?? NO_MATCH) >= CLEAR;
  return column.words.has('amount') || column.label === column.unitText;
}

const NO_MATCH = 0;
const CLEAR = 0.9;
/** Roles whose words say that figures are no amounts that went in. */
const OTHERS = ['conversion', 'output', 'result', 'distance', 'factor'] as const;

/** Figures that no word says are an output, a calorific value, a factor or a total. */
function isPlainAmount({ label, unitText, words, shape }: ColumnFacts): boolean {
  if (shape.filled === 0 || shape.counts) return false;
  if (shape.share.number + shape.share.quantity < 0.3) return false;
  if (unitText !== null && (isEmissionUnit(unitText) || parseFactorUnit(unitText) !== null))
    return false;
  const amount = words.get('amount') ?? NO_MATCH;
  const isElse = OTHERS.some((role) => (words.get(role) ?? NO_MATCH) > amount);
  return !isElse && !isSubtotalLabel(label);
}

/** Of the header's unit, of kg in kg/件, else of the cells. */
function dimensionIn({ unitText, shape }: ColumnFacts): Dimension | null {
  const text = unitText === null ? null : (perUnitOf(unitText)?.unitText ?? unitText);
  const unit = text === null ? undefined : parseUnit(text)[0]?.unit;
  if (unit !== undefined) return dimensionOf(unit);
  return [...shape.dimensions].find(([, share]) => share > 0.5)?.[0] ?? null;
}

function hasOne(label: string, words: readonly string[]): boolean {
  return words.some((word) => label.includes(word));
}
