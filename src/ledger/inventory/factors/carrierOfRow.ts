import { ENERGY_TITLES, NAMES_OF_THINGS, OTHER_ENERGY } from '../../language/electricityWords';
import type { ActivityRow } from '../../ledger';
import { carrierOf } from '../../tables/lanes/carrierLanes';
import type { LedgerTable } from '../../tables/ledgerTable';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { isOfItsOwn } from '../../rows/electricitySorts';
import { ownSource } from '../../rows/ownSource';

/**
 * The energy carrier of which a process or a machine has used so much: what the header of its amount names
 * (氧化 under 耗电量), else the one that the title or the sheet names (冲床 on 设备用电); kW × h are
 * electricity.
 * @param row a row with activity data
 * @returns a name that the lists of energy carriers know, null where nothing names one or several are named
 */
export function carrierOfRow(row: ActivityRow): string | null {
  if (isNamedItself(row)) return null;
  const { table } = row.table;
  const used = table.lanes[row.lane];
  if (used?.factors.some(({ role }) => role === 'power') === true) return ELECTRICITY;
  const [column, ...others] = used?.columns ?? [];
  const ofHeader = column === undefined || others.length > 0 ? null : carrierOf(column);
  if (ofHeader !== null) return ofHeader;
  // A title may name the product, 蒸汽发生器, and a row another energy, Gas boiler.
  return OTHER_ENERGY.test(foldWord(row.name.text)) ? null : carrierOfTitle(table);
}

/**
 * Whether a row says which energy it is, or that the grid did not supply it.
 * @param row a row with activity data
 */
export function isNamedItself(row: ActivityRow): boolean {
  return energyKey(row.name.text) !== null || isOfItsOwn(row) || ownSource(row) !== null;
}

const ELECTRICITY = '电';

const OF_TITLES = new WeakMap<LedgerTable, string | null>();

function carrierOfTitle(table: LedgerTable): string | null {
  const known = OF_TITLES.get(table);
  if (known !== undefined) return known;
  const texts = [table.grid.sheet, ...table.captions.map(({ text }) => text)].map((text) =>
    foldWord(text).replace(NAMES_OF_THINGS, ''),
  );
  const named = ENERGY_TITLES.flatMap(([pattern, carrier]) =>
    texts.some((text) => pattern.test(text)) ? [energyKey(carrier)] : [],
  );
  const [only = null, ...others] = [...new Set(named)];
  const carrier = others.length > 0 || only !== energyKey(ELECTRICITY) ? null : only;
  OF_TITLES.set(table, carrier);
  return carrier;
}
