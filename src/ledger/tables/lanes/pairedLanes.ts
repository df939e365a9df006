import { commonStart } from '../../text/commonStart';
import { dimensionOf } from '../../../core/quantities/unitTable';
import { DELIVERY_WORDS } from '../../language/legWords';
import { foldWord } from '../../text/fold';
import { parseUnit } from '../../values/parseUnit';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import { isDistance, legsOf } from '../legs/legsOf';
import { findPeriod } from '../../periods/findPeriod';
import type { ColumnFacts, Lane } from './lane';

/**
 * Weights and distances in pairs: 1月重量 | 1月运距 | 2月重量 | 2月运距; 供应商A用量 | 供应商A运距 | …. Each weight
 * goes the way that has its own name, and no other.
 * @param given columns of one table, left to right
 * @returns nothing where they do not come in pairs
 */
export function pairedLanes(given: readonly ColumnFacts[]): readonly Lane[] {
  const columns = withGroups(given);
  const distances = columns.filter((column) => isDistance(column) && !isSubtotalLabel(column.leaf));
  const weights = columns.filter(isWeight);
  if (distances.length < 2 || weights.length !== distances.length) return [];
  if (columns.filter(isModeColumn).length > 1) return [];
  const [ofDistances, ofWeights] = [ownParts(distances), ownParts(weights)];
  const pairs = weights.map((weight, at) => ({
    weight,
    distance: distances[ofDistances.indexOf(ofWeights[at] ?? '')],
  }));
  const taken = new Set(pairs.map(({ distance }) => distance));
  if (taken.has(undefined) || taken.size < pairs.length) return [];
  const legs = legsOf(columns);
  // 泵A用量 | 泵A运距 are of products, and no deliveries of one.
  const areDeliveries = weights.every(isOfDelivery) || legs.length === distances.length;
  if (!areDeliveries) return [];
  return pairs.map(({ weight, distance }): Lane => {
    const position = distance?.position ?? weight.position;
    const leg = legs.find((one) => one.distance === position);
    return {
      operation: 'sum',
      positions: [weight.position],
      sums: [],
      factors: [],
      period: findPeriod(weight.label)?.period ?? null,
      heading: null,
      leg: leg ?? { distance: position, mode: null, factor: null, modeText: null },
    };
  });
}

/** 1月 may stand over its first column alone; those behind it are of that month. */
function withGroups(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  let above = '';
  return columns.map((column) => {
    const { group, label } = column;
    const isBare = group === '' && above !== '';
    above = group === '' ? above : group;
    return isBare ? { ...column, label: `${above} ${label}` } : column;
  });
}

function isOfDelivery({ label }: ColumnFacts): boolean {
  return findPeriod(label) !== null || DELIVERY_WORDS.test(foldWord(label));
}

function isWeight({ words, unitText, shape, leaf }: ColumnFacts): boolean {
  const { number, quantity } = shape.share;
  if (number + quantity < 0.3 || isSubtotalLabel(leaf) || shape.counts) return false;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  const dimension = unit === undefined ? null : dimensionOf(unit);
  return words.has('amount') && (dimension === null || dimension === 'mass');
}

function isModeColumn({ words, shape }: ColumnFacts): boolean {
  return words.has('mode') && shape.share.text >= 0.5;
}

/** What each header says that the others of its kind do not: 1 of 1月重量, A of 供应商A用量. */
function ownParts(columns: readonly ColumnFacts[]): readonly string[] {
  const labels = columns.map(({ label }) => [...foldWord(label).replace(/\s/gu, '')]);
  const before = commonStart(labels);
  const behind = commonStart(labels.map((label) => label.slice(before).reverse()));
  return labels.map((label) => label.slice(before, label.length - behind).join(''));
}
