import type { Activity } from '../../../core/study/activity';
import type { Product } from '../../../core/study/inventory';
import type { ActivityRow } from '../../ledger';
import { figuresOf } from '../../rows/readAmount';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import { assignShared, type Owner } from '../sharing/assignShared';
import type { SharedRow } from '../sharing/shareOut';
import { BASES } from './electricityBases';
import { isGridElectricity } from './isGridElectricity';

/** What certificates are claims upon. */
export interface Certifiable {
  readonly products: readonly Product[];
  /** Of all products that have activities of their own. */
  readonly activities: readonly Omit<Activity, 'product' | 'allocation'>[];
  /** What names no product: meters for the whole plant among them. */
  readonly unowned: readonly SharedRow[];
  /** The product that a row names; null where it names none. */
  readonly nameOf: (row: ActivityRow) => string | null;
}

/**
 * Whose certificates are. By the grid of the place they are nobody's: they change nothing. A certificate
 * that names no product goes with the electricity of the plant: with a meter that several products
 * share it is divided as that is; else it is asked, for the products' own meters tell no key.
 * @param rows of certificates
 * @param certifiable the electricity of the study
 * @param asking the study's questions
 * @returns the owner of a row; null where it changes nothing, or waits for an answer about its meter
 */
export function certificateOwners(
  rows: readonly ActivityRow[],
  { products, activities, unowned, nameOf }: Certifiable,
  asking: Questionnaire,
): (row: ActivityRow) => Owner | null {
  const claimed = new Set(rows.filter((row) => askBasis(row, asking) === 'market'));
  if (claimed.size === 0) return () => null;
  const meters = unowned.filter((one) => one.activities.some(isGridElectricity));
  const isShared = meters.length > 0 && !activities.some(isGridElectricity);
  const meter = isShared ? ownerOfAll(meters) : null;
  const ofNone = [...claimed].filter((row) => nameOf(row) === null);
  const asked = isShared && meter !== 'several' ? null : assignShared(ofNone, products, asking);
  return (row) => {
    if (!claimed.has(row)) return null;
    const name = nameOf(row);
    if (name !== null) return { kind: 'product', name };
    return asked === null ? meterOwner(meter) : asked(row);
  };
}

/** One for all meters, or that they are divided in several ways. */
function ownerOfAll(meters: readonly SharedRow[]): Owner | 'several' {
  const owners = new Map(meters.map(({ owner }) => [keyOf(owner), owner]));
  const [only, ...others] = owners.values();
  return only === undefined || others.length > 0 ? 'several' : only;
}

function keyOf(owner: Owner): string {
  return owner.kind === 'shared'
    ? JSON.stringify([owner.method, owner.shares?.text ?? null])
    : owner.kind;
}

function meterOwner(meter: Owner | 'several' | null): Owner | null {
  return meter === null || meter === 'several' || meter.kind !== 'shared' ? null : meter;
}

function askBasis({ amount, name }: ActivityRow, asking: Questionnaire): string | null {
  const { at } = name.witness;
  return asking.ask({
    id: questionId('electricity-basis', at.sheet, ''),
    code: 'electricity-basis',
    at: figuresOf(amount)[0]?.evidence.at ?? at,
    label: name.text,
    kind: 'choice',
    options: BASES.map((key) => ({ key, label: key })),
    assumed: 'location',
    values: { name: name.text },
  });
}
