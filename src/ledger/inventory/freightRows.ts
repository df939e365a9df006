import type { Finding } from '../../core/study/finding';
import type { ActivityRow } from '../ledger';
import { holdsAmount } from '../rows/readAmount';
import { nameKey } from '../text/nameKey';
import { stagesNamed } from '../rows/stagesNamed';

/** What a row with a distance says: carried goods alone, or goods that are material as well. */
export interface FreightRows {
  /** Whether the row's mass is counted as material elsewhere, or the row is freight alone. */
  isFreightOnly(row: ActivityRow): boolean;
  /** The rows that give the mass of goods that a freight row only names. */
  massRowsFor(row: ActivityRow): readonly ActivityRow[];
  /** Items of which it is not told which journey carries which mass. */
  readonly findings: readonly Finding[];
}

/**
 * So many pairs of a journey and a mass of one name are taken for goods that make every journey; where
 * each of hundreds of deliveries would carry each of hundreds of purchases, the rows mean something else.
 */
const MOST_PAIRS = 1_000;

/**
 * Sorts rows with a distance. A row is freight alone when its category says so, or when another
 * table already gives the same item of the same product, or when its table is about nothing else.
 * @param rows all rows with activity data
 * @param productOf the product of a row, wherever the ledger names it; null where it has none
 */
export function freightRows(
  rows: readonly ActivityRow[],
  productOf: (row: ActivityRow) => string | null,
): FreightRows {
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
  const untold = new Map(
    [...journeys].filter(([key, own]) => {
      return own.length * (withoutDistance.get(key) ?? NO_ROWS).length > MOST_PAIRS;
    }),
  );
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
    massRowsFor: (row) => {
      const key = itemKey(row);
      return untold.has(key) ? NO_ROWS : (withoutDistance.get(key) ?? NO_ROWS);
    },
    findings: [...untold].map(([key, own]) =>
      untoldFinding(own, (withoutDistance.get(key) ?? NO_ROWS).length),
    ),
  };
}

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

function untoldFinding(journeys: readonly ActivityRow[], masses: number): Finding {
  const cells = journeys.map(({ name }) => name.witness.at);
  const values = { name: journeys[0]?.name.text ?? '', count: journeys.length, masses };
  return { code: 'freight-not-told', severity: 'error', cells, effectKgCo2e: null, values };
}

/**
 * Whether a row gives a factor for its goods and one for their freight.
 * @param row with activity data
 */
export function hasBothFactors({ factor, freightFactor }: ActivityRow): boolean {
  return factor?.value.kind === 'figure' && freightFactor !== null;
}
