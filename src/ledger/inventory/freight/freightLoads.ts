import type { Witness } from '../../../core/study/evidence';
import type { ActivityRow } from '../../ledger';
import { legsTold } from './legsTold';
import { pairedByColumns, type Pairing } from './pairedByColumns';
import { sheetRows, type SheetRow } from './sheetRows';

/** What one row of freight carries that names its goods only. */
export interface Load {
  /** Rows that give the amounts; none where the ledger gives none, or does not tell which. */
  readonly goods: readonly ActivityRow[];
  /** Into how many equal parts each amount is divided, of which the freight carries one. */
  readonly parts: number;
  /** An open question asks for it. */
  readonly isAsked: boolean;
  /** Cells that say what it carries. */
  readonly witnesses: readonly Witness[];
}

/** Several deliveries of which nothing tells what each carried. */
export interface FreightDoubt {
  readonly deliveries: readonly [SheetRow, ...SheetRow[]];
  readonly goods: readonly [SheetRow, ...SheetRow[]];
  /** What further columns tell of these rows alone: their supplier; empty where none does. */
  readonly told: string;
  readonly witnesses: readonly Witness[];
}

/** Rows of freight by what they carry. */
export interface FreightLoads {
  readonly loads: ReadonlyMap<ActivityRow, Load>;
  readonly doubts: readonly FreightDoubt[];
}

/**
 * What the rows of freight of one name and one form of table carry, as far as the ledger tells. One row carries
 * all; of several, columns that both tables have tell which carries which; legs of one journey each
 * carry everything.
 * @param journeys rows with a distance and without an amount
 * @param amounts rows of the same name with an amount
 */
export function freightLoads(
  journeys: readonly ActivityRow[],
  amounts: readonly ActivityRow[],
): FreightLoads {
  const whole = {
    deliveries: sheetRows(journeys),
    goods: sheetRows(amounts),
    told: '',
    witnesses: [],
  };
  const loads = new Map<ActivityRow, Load>();
  const doubts: FreightDoubt[] = [];
  for (const group of groupsOf(whole)) {
    const [delivery, ...deliveries] = group.deliveries;
    const [good, ...goods] = group.goods;
    const legs = withLegs(group);
    if (legs !== null || delivery === undefined || good === undefined) {
      setLoads(loads, group.deliveries, wholeLoad(legs ?? group));
    } else {
      doubts.push({ ...group, deliveries: [delivery, ...deliveries], goods: [good, ...goods] });
    }
  }
  return { loads, doubts };
}

/**
 * Gives every row of some deliveries one load.
 * @param loads by row of freight
 * @param deliveries that carry it
 * @param load what each carries
 */
export function setLoads(
  loads: Map<ActivityRow, Load>,
  deliveries: readonly SheetRow[],
  load: Load,
): void {
  for (const { entries } of deliveries) for (const entry of entries) loads.set(entry, load);
}

/**
 * All goods of a group, whole.
 * @param group deliveries with their goods
 */
export function wholeLoad({ goods, witnesses }: Pick<Pairing, 'goods' | 'witnesses'>): Load {
  return { goods: goods.flatMap(({ entries }) => entries), parts: 1, isAsked: false, witnesses };
}

function groupsOf(whole: Pairing): readonly Pairing[] {
  const { deliveries, goods } = whole;
  if (deliveries.length < 2 || goods.length < 2) return [whole];
  const paired = pairedByColumns(deliveries, goods, 'meaning');
  if (paired !== null) return paired;
  const numbered = pairedByColumns(deliveries, goods, 'row-number');
  // Where the rows say that they are legs as well, the numbers of the rows prove nothing.
  return numbered === null || legsTold(deliveries) !== null ? [whole] : numbered;
}

/** Null where several deliveries may be legs or not. */
function withLegs(group: Pairing): Pairing | null {
  const { deliveries, goods, witnesses } = group;
  if (deliveries.length < 2 || goods.length === 0) return group;
  const legs = legsTold(deliveries);
  if (legs === null) return null;
  // As many deliveries as amounts, each by another mode, may as well be one for each.
  if (legs.by === 'modes' && goods.length === deliveries.length) return null;
  return { ...group, witnesses: [...witnesses, ...legs.witnesses] };
}
