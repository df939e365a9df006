import type { CellRef } from '../../core/cellRef';
import type { Sibling, SiblingGroup } from './sibling';
import { medianWithout } from './medianWithout';
import { medianOf, type Judged, type Slip } from './slips';

/** A group with what is found in it. */
export interface JudgedGroup {
  readonly group: SiblingGroup;
  readonly judged: Judged;
}

/** So much of a slip, as a power of ten, shows that others have changed alike. */
const LIKE = 0.5;
/** Values of a product without anything to compare it by agree, or nothing is said of another one. */
const SAME = 0.05;

/** Whether what a slip of a group is said of is a slip, and not the size of its month or product. */
export type AlikeTest = (one: JudgedGroup) => (slip: Slip) => boolean;

/**
 * Whether other things have changed alike: in a month in which a plant stands still everything falls,
 * and a product ten times as heavy has ten times of everything.
 * @param all groups of the study
 */
export function isAlike(all: readonly JudgedGroup[]): AlikeTest {
  const shifts = shiftsByPlace(all);
  return (one) => {
    const { group, judged } = one;
    const placesOf = placesIn(group);
    const own = shiftsOf(one, shifts);
    const ofProducts = isOfProducts(group);
    return ({ index, power }) => {
      const keys = placesOf(group.siblings[index] as Sibling);
      const known = keys.map((key) => [shifts.get(key) ?? NONE, own.get(key) ?? []] as const);
      const isLike = known.some(([among, taken]) => medianWithout(among, taken) / power >= LIKE);
      if (isLike) return true;
      const isAlone = known.every(([among, taken]) => among.length === taken.length);
      return isAlone && judged.spread > SAME && ofProducts;
    };
  };
}

const NONE = new Float64Array();

/** How far figures are from their siblings, as powers of ten, ascending: where there are slips. */
function shiftsByPlace(all: readonly JudgedGroup[]): ReadonlyMap<string, Float64Array> {
  const wanted = new Set(
    all.flatMap(({ group, judged }) =>
      judged.slips.flatMap(({ index }) => placesIn(group)(group.siblings[index] as Sibling)),
    ),
  );
  const byPlace = new Map<string, number[]>();
  if (wanted.size > 0) for (const one of all) addShifts(one, wanted, byPlace);
  return new Map([...byPlace].map(([key, list]) => [key, Float64Array.from(list).sort()]));
}

/** Those of one group alone, which say nothing for it. */
function shiftsOf(
  one: JudgedGroup,
  wanted: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly number[]> {
  const own = new Map<string, number[]>();
  addShifts(one, wanted, own);
  for (const list of own.values()) list.sort((a, b) => a - b);
  return own;
}

function addShifts(
  { group, judged }: JudgedGroup,
  wanted: { readonly has: (key: string) => boolean },
  lists: Map<string, number[]>,
): void {
  const placesOf = placesIn(group);
  const center = medianOf(judged.peers.map((index) => logOf(group, index)));
  group.siblings.forEach((sibling, index) => {
    for (const key of placesOf(sibling)) {
      if (wanted.has(key)) addTo(lists, key, logOf(group, index) - center);
    }
  });
}

function logOf({ siblings }: SiblingGroup, index: number): number {
  return Math.log10((siblings[index] as Sibling).value);
}

function isOfProducts({ of, siblings }: SiblingGroup): boolean {
  return of === 'items' && new Set(siblings.map(({ product }) => product)).size > 1;
}

/** Parts share a month with what stands in their row or column, items their product with all of it. */
function placesIn(group: SiblingGroup): (sibling: Sibling) => readonly string[] {
  if (group.of === 'factors') return () => [];
  if (isOfProducts(group)) return ({ product }) => [`product ${String(product)}`];
  return ({ evidence: { at } }) => {
    const place = `${group.of}\n${at.file}\n${at.sheet}`;
    return [`${place}\n${columnOf(at)}`, `${place}\n${at.cell.replace(/[A-Z]+/, '')}`];
  };
}

/**
 * The letters of a cell's column.
 * @param at the cell
 */
export function columnOf({ cell }: CellRef): string {
  return cell.replace(/[0-9]+/, '');
}

function addTo(lists: Map<string, number[]>, key: string, shift: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [shift]);
  else list.push(shift);
}
