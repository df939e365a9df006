import { dimensionOf } from '../../../core/quantities/unitTable';
import { TARIFF_AROUND, TARIFF_WORDS } from '../../language/tariffWords';
import { foldWord } from '../../text/fold';
import { parseUnit } from '../../values/parseUnit';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import { carrierOf } from './carrierLanes';
import type { ColumnFacts, Lane } from './lane';

/** Two hours of a tariff with a unit of energy are plain; without one it takes all three. */
const LEAST_HOURS = 2;
const LEAST_WITHOUT_UNIT = 3;

/**
 * Hours of a tariff as columns: 尖 | 峰 | 平 | 谷, peak | off-peak. Together they are one amount of
 * electricity; a total beside them repeats it.
 * @param columns of one table, left to right
 */
export function tariffLanes(columns: readonly ColumnFacts[]): readonly Lane[] {
  const found = columns.flatMap((column) => {
    const hours = holdsEnergy(column) ? hoursOf(column) : null;
    return hours === null ? [] : [{ column, hours }];
  });
  const kinds = new Set(found.map(({ hours }) => hours));
  const isMeasured = found.some(({ column }) => dimensionIn(column) === 'energy');
  const least = isMeasured ? LEAST_HOURS : LEAST_WITHOUT_UNIT;
  if (kinds.size < least || kinds.size < found.length) return [];
  const positions = found.map(({ column }) => column.position);
  const totals = columns.filter(
    (column) => !positions.includes(column.position) && holdsEnergy(column) && isTotal(column),
  );
  const isLatin = found.every(({ column }) => !/\p{Script=Han}/u.test(column.leaf));
  return [
    {
      operation: 'sum',
      positions,
      sums: totals.map(({ position }) => ({ position, of: positions })),
      factors: [],
      period: null,
      heading: { role: 'name', text: isLatin ? 'Electricity' : '电' },
    },
  ];
}

/** Figures of energy, or of something that the header does not say. */
function holdsEnergy(column: ColumnFacts): boolean {
  const { number, quantity } = column.shape.share;
  if (number + quantity < 0.3 || column.shape.counts) return false;
  const dimension = dimensionIn(column);
  return dimension === 'energy' || (dimension === null && column.unitText === null);
}

function dimensionIn({ unitText, shape }: ColumnFacts): string | null {
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  if (unit !== undefined) return dimensionOf(unit);
  return [...shape.dimensions].find(([, share]) => share > 0.5)?.[0] ?? null;
}

/** 合计(kWh), 总电量, and 用电量 beside its hours. */
function isTotal(column: ColumnFacts): boolean {
  return (
    isSubtotalLabel(column.leaf) ||
    foldWord(column.leaf).startsWith('总') ||
    carrierOf(column) !== null
  );
}

const AROUND = TARIFF_AROUND.map((word) => (/^[a-z]+$/.test(word) ? `\\b${word}\\b` : word)).join(
  '|',
);

/**
 * Which hours a header names and nothing else: peak of 高峰时段电量.
 * @param column what its header says
 * @returns null for anything else
 */
export function hoursOf({ leaf }: Pick<ColumnFacts, 'leaf'>): string | null {
  const word = foldWord(leaf).replace(/[()]/g, ' ');
  const bare = word.replace(new RegExp(AROUND, 'gu'), ' ').replace(/\s+/g, ' ').trim();
  const found = Object.entries(TARIFF_WORDS).find(([, words]) => words.includes(bare));
  return found?.[0] ?? null;
}
