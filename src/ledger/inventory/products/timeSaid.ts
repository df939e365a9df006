import { dimensionOf } from '../../../core/quantities/unitTable';
import type { ActivityRow } from '../../ledger';
import { figuresOf, holdsAmount } from '../../rows/readAmount';
import { timeOfRows } from '../../rows/timeOfRows';
import { energyKey } from '../../text/energyKey';
import { parseUnit } from '../../values/parseUnit';
import { stageOfRow } from '../stages/stageOfRow';

/**
 * How plainly a ledger says that a product's amounts are those of a time: by its months or quarters, or by the
 * headers of its amounts (年消耗量, Annual quantity); by a title of what was used in it (2024年度能源消耗统计表), or a
 * time in the title of nothing but energy, which is metered by time; or only by a time in a title, which a list of
 * what one product is made of has as well.
 */
export type TimeSaid = 'plainly' | 'byUse' | 'byTitle';

/**
 * Tells of each product whether its amounts are said to be those of a time; those of which nothing says so are
 * not in it. Amounts for one product say nothing of it, nor does what a product uses while it lives.
 * @param rows that are counted
 * @param nameOf the product of a row
 */
export function timeSaidOf(
  rows: readonly ActivityRow[],
  nameOf: (row: ActivityRow) => string | null,
): ReadonlyMap<string, TimeSaid> {
  const timeOf = timeOfRows();
  const found = new Map<string, TimeSaid>();
  const titles = new Map<string, string>();
  const ofOther = new Set<string>();
  for (const row of rows) {
    const name = row.isPerUnit || !holdsAmount(row.amount) ? null : nameOf(row);
    if (name === null || found.get(name) === 'plainly' || stageOfRow(row) === 'use') continue;
    const { isOwn, title, isOfUse } = timeOf(row);
    if (!isEnergy(row)) ofOther.add(name);
    if (isOwn) found.set(name, 'plainly');
    else if (title !== null) {
      // Sheets of one month each are those of a time together.
      const months = JSON.stringify(title.months);
      const isOther = title.months !== null && (titles.get(name) ?? months) !== months;
      if (title.months !== null) titles.set(name, months);
      const isUsed = isOfUse || found.get(name) === 'byUse';
      found.set(name, isOther ? 'plainly' : isUsed ? 'byUse' : 'byTitle');
    }
  }
  return new Map(
    [...found].map(([name, said]) => {
      const isEnergyAlone = said === 'byTitle' && !ofOther.has(name);
      return [name, isEnergyAlone ? 'byUse' : said] as const;
    }),
  );
}

function isEnergy({ name, amount }: ActivityRow): boolean {
  if (energyKey(name.text) !== null) return true;
  return figuresOf(amount).every(({ unitText }) => {
    const [meaning] = unitText === null ? [] : parseUnit(unitText);
    return meaning !== undefined && dimensionOf(meaning.unit) === 'energy';
  });
}
