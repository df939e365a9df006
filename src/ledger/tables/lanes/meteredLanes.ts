import { matchesOne } from '../../text/matchesOne';
import { dimensionOf, type Dimension } from '../../../core/quantities/unitTable';
import { ENERGY_TITLES, NOT_USED_HEADERS } from '../../language/electricityWords';
import { PART_HEADERS } from '../../language/variantWords';
import { findPeriod } from '../../periods/findPeriod';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { parseUnit } from '../../values/parseUnit';
import { isMovement } from '../bystanders';
import { isSubtotalLabel } from '../sums/isSubtotalLabel';
import type { ColumnFacts, Lane } from './lane';

/**
 * Months as rows of one energy that only the title or the sheet's name tells: 用电 over 月份 | 用量(kWh), or
 * over its meters, 月份 | 1#电表(kWh) | 2#电表(kWh) | 合计(kWh).
 * @param columns of one table, left to right
 * @param energy what the title says
 */
export function meteredLanes(
  columns: readonly ColumnFacts[],
  energy: string | null,
): readonly Lane[] {
  if (energy === null || !columns.some(isTime) || columns.some(isNaming)) return [];
  // 发电量 | 自用 | 上网: what was used is one of several, and not told by the title.
  if (columns.some(({ label }) => NOT_USED_HEADERS.test(foldWord(label)))) return [];
  const isElectric = ELECTRIC.has(energy);
  const isEnergy = (column: ColumnFacts): boolean => {
    const dimension = dimensionIn(column);
    return dimension !== null && (isElectric ? [ENERGY] : OF_FUELS).includes(dimension);
  };
  const amounts = columns.filter((column) => isEnergy(column) && isPlain(column));
  const [only, ...others] = amounts;
  const areMeters = amounts.every(({ label }) => isMeter(label));
  if (only === undefined || (others.length > 0 && !areMeters)) return [];
  const positions = amounts.map(({ position }) => position);
  const totals = columns.filter((column) => isEnergy(column) && isSubtotalLabel(column.label));
  return [
    {
      operation: 'sum',
      positions,
      sums: totals.map(({ position }) => ({ position, of: positions })),
      factors: [],
      period: null,
      heading: { role: 'name', text: energy },
    },
  ];
}

/**
 * The one energy that titles name.
 * @param titles of a table and its sheet
 * @returns null where they name none or several
 */
export function energyInTitles(titles: readonly string[]): string | null {
  const words = titles.filter((title) => !isProse(title)).map(foldWord);
  const named = ENERGY_TITLES.filter(([pattern]) => words.some((word) => pattern.test(word)));
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : only[1];
}

function isTime({ words, shape }: ColumnFacts): boolean {
  return words.has('period') || shape.periodShare + shape.share.date > 0.5;
}

function isNaming({ words, shape }: ColumnFacts): boolean {
  return words.has('name') && shape.share.text >= 0.5 && shape.periodShare <= 0.5;
}

const ELECTRIC: ReadonlySet<string> = new Set(['电', 'Electricity']);
const ENERGY: Dimension = 'energy';
const OF_FUELS: readonly Dimension[] = [ENERGY, 'gasVolume', 'volume', 'mass'];

/** Of figures, by the unit of their header. */
function dimensionIn({ unitText, shape }: ColumnFacts): Dimension | null {
  const { number, quantity } = shape.share;
  if (number + quantity < 0.3 || shape.counts) return null;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  return unit === undefined ? null : dimensionOf(unit);
}

/** 用量, 本月用电, kWh, or the name of a meter: nothing that says that it is something else. */
function isPlain({ label, unitText, words }: ColumnFacts): boolean {
  if (isSubtotalLabel(label)) return false;
  if (label === unitText || isMeter(label) || isMovement(label)) return true;
  const rest = findPeriod(label)?.rest ?? label;
  return rest === '' || words.has('amount') || USED.test(foldWord(rest));
}

const USED = /^(?:用|耗)(?:电|气|汽)$/u;

function isMeter(label: string): boolean {
  return matchesOne(label, PART_HEADERS);
}
