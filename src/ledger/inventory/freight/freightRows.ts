import type { ActivityRow, ReadTable } from '../../ledger';
import { holdsAmount } from '../../rows/readAmount';
import { nameKey } from '../../text/nameKey';
import { stagesNamed } from '../../text/stagesNamed';
import type { Questionnaire } from '../questions/askAndAnswer';
import { freightLoads, setLoads, wholeLoad, type FreightDoubt, type Load } from './freightLoads';
import { freightQuestions, type FreightWay } from './freightQuestions';
import { freightStage } from '../stages/freightStage';
import { sameGoods } from './sameGoods';
import { hasBothFactors } from '../stages/hasBothFactors';

/** What a row with a distance says: carried goods alone, or goods that are material as well. */
export interface FreightRows {
  /** Whether the row's mass is counted as material elsewhere, or the row is freight alone. */
  isFreightOnly(row: ActivityRow): boolean;
  /** What a row of freight carries that only names its goods. */
  loadOf(row: ActivityRow): Load;
}

/** Whose the rows are. */
export interface FreightOwners {
  /** The product of a row, wherever the ledger names it; null where it has none. */
  readonly productOf: (row: ActivityRow) => string | null;
  /** Whether the row is of a product, or shared by some. */
  readonly isCounted: (row: ActivityRow) => boolean;
}

/**
 * Sorts rows with a distance. A row is freight alone when its category says so, or when another
 * table already gives the same item of the same product, or when its table is about nothing else.
 * @param rows all rows with activity data
 * @param owners products of the rows
 * @param asking the study's questions
 */
export function freightRows(
  rows: readonly ActivityRow[],
  owners: FreightOwners,
  asking: Questionnaire,
): FreightRows {
  const { productOf } = owners;
  const itemKey = (row: ActivityRow): string =>
    `${nameKey(productOf(row) ?? '')}\n${nameKey(row.name.text)}`;
  const withoutDistance = rowsByKey(
    rows.filter(({ distance, amount }) => distance === null && holdsAmount(amount)),
    itemKey,
  );
  const journeys = rowsByKey(
    rows.filter(({ distance, amount }) => distance !== null && amount === null),
    itemKey,
  );
  const loads = loadsOf(journeys, withoutDistance, owners, asking);
  return {
    isFreightOnly: (row) => {
      if (row.distance === null) return false;
      if (row.isFurtherLeg === true) return true;
      // A factor of the goods beside that of their freight: the row gives both.
      if (hasBothFactors(row)) return withoutDistance.has(itemKey(row));
      const category = row.stage === null ? null : stagesNamed(row.stage.text);
      if (category !== null && category.size > 0) {
        const isDelivered = category.has('distribution') && row.distance.kind === 'figure';
        return category.has('transport') || isDelivered;
      }
      if (row.amount === null || withoutDistance.has(itemKey(row))) return true;
      const { stages } = row.table;
      const isFreight = stages.has('transport') || stages.has('distribution');
      return isFreight && !stages.has('rawMaterial');
    },
    loadOf: (row) => loads.get(row) ?? NOTHING,
  };
}

const NOTHING: Load = { goods: [], parts: 1, isAsked: false, witnesses: [] };
const OPEN: Load = { ...NOTHING, isAsked: true };

const NO_ROWS: readonly ActivityRow[] = [];

function rowsByKey(
  rows: readonly ActivityRow[],
  keyOf: (row: ActivityRow) => string,
): ReadonlyMap<string, readonly ActivityRow[]> {
  const byKey = new Map<string, ActivityRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [row]);
    else known.push(row);
  }
  return byKey;
}

/** Of each name and each form of table what its deliveries carry. */
function loadsOf(
  journeys: ReadonlyMap<string, readonly ActivityRow[]>,
  amounts: ReadonlyMap<string, readonly ActivityRow[]>,
  { productOf, isCounted }: FreightOwners,
  asking: Questionnaire,
): ReadonlyMap<ActivityRow, Load> {
  const same = sameGoods(journeys, amounts);
  const told = [...journeys].flatMap(([key, own]) =>
    [...rowsByKey(own, formOf).values()].map((rows) =>
      freightLoads(rows, amounts.get(same.get(key) ?? key) ?? NO_ROWS),
    ),
  );
  const loads = new Map(told.flatMap((one) => [...one.loads]));
  const doubts = told.flatMap((one) => one.doubts);
  const asked = doubts.flatMap((doubt) => {
    const row = doubt.deliveries[0].entries[0];
    return isCounted(row) ? [{ doubt, product: productOf(row) ?? '' }] : [];
  });
  const ways = freightQuestions(asked, asking);
  for (const doubt of doubts) {
    // What nobody has given to a product is not asked about: a first question is enough.
    const way = ways.get(doubt) ?? null;
    doubt.deliveries.forEach((delivery, index) => {
      setLoads(loads, [delivery], loadBy(way, doubt, index));
    });
  }
  return loads;
}

/** What one delivery carries, as the answer says. */
function loadBy(way: FreightWay | null, doubt: FreightDoubt, index: number): Load {
  const { deliveries, goods, witnesses } = doubt;
  switch (way) {
    case null:
      return OPEN;
    case 'legs':
      return wholeLoad(doubt);
    case 'equal-parts':
      return { ...wholeLoad(doubt), parts: deliveries.length };
    case 'own-weights':
      return NOTHING;
    case 'row-by-row':
      return wholeLoad({ goods: goods.slice(index, index + 1), witnesses });
  }
}

/** Sheets of one form are one record in several parts: a sheet a month, a sheet a supplier. */
function formOf(row: ActivityRow): string {
  return [freightStage(row), ...formTexts(row.table)].join('\n');
}

const FORMS = new WeakMap<ReadTable, readonly string[]>();

function formTexts(table: ReadTable): readonly string[] {
  const known = FORMS.get(table) ?? table.table.columns.map(({ label }) => nameKey(label));
  FORMS.set(table, known);
  return known;
}
