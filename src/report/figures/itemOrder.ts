import type { Item } from '../../core/study/footprint';
import { STAGES } from '../../core/study/stage';

/** An item of a figure with its emission on the figure's basis. */
export interface Valued {
  readonly item: Item;
  readonly kgCo2e: number;
}

/**
 * Orders items by what they emit, the largest first; equal ones by name, stage and cell, so that the
 * order of the ledger's rows does not show.
 * @param one an item
 * @param other another
 */
export function itemOrder(one: Valued, other: Valued): number {
  if (one.kgCo2e !== other.kgCo2e) return other.kgCo2e - one.kgCo2e;
  const [a, b] = [one.item.activity, other.item.activity];
  const stages = STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
  return compared(a.name, b.name) || stages || compared(placeOf(one), placeOf(other));
}

function placeOf({ item }: Valued): string {
  const { file, sheet, cell } = item.activity.at;
  return `${file}\n${sheet}\n${cell}`;
}

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
