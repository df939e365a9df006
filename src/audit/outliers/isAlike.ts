import type { CellRef } from '../../core/cellRef';
import type { Sibling, SiblingGroup } from './sibling';
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

/** How far a figure is from its siblings, as a power of ten. */
interface Shift {
  readonly group: SiblingGroup;
  readonly power: number;
}

/** Whether what a slip is said of is a slip, and not the size of its month or product. */
export type AlikeTest = (one: JudgedGroup, slip: Slip) => boolean;

/**
 * Whether other things have changed alike: in a month in which a plant stands still everything falls,
 * and a product ten times as heavy has ten times of everything.
 * @param all groups of the study
 */
export function isAlike(all: readonly JudgedGroup[]): AlikeTest {
  const byPlace = new Map<string, Shift[]>();
  for (const { group, judged } of all) {
    const center = medianOf(judged.peers.map((index) => logOf(group, index)));
    const placesOf = placesIn(group);
    group.siblings.forEach((sibling, index) => {
      const shift = { group, power: logOf(group, index) - center };
      for (const key of placesOf(sibling)) addTo(byPlace, key, shift);
    });
  }
  return ({ group, judged }, { index, power }) => {
    const sibling = group.siblings[index] as Sibling;
    const others = placesIn(group)(sibling).map((key) =>
      (byPlace.get(key) ?? []).filter((shift) => shift.group !== group),
    );
    const isLike = (shifts: readonly Shift[]): boolean =>
      medianOf(shifts.map((shift) => shift.power)) / power >= LIKE;
    if (others.some(isLike)) return true;
    const isAlone = others.every(({ length }) => length === 0);
    return isAlone && judged.spread > SAME && isOfProducts(group);
  };
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

function addTo(lists: Map<string, Shift[]>, key: string, shift: Shift): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [shift]);
  else list.push(shift);
}
