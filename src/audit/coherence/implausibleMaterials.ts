import { addAll } from '../../core/addAll';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { ClassId } from '../../factors/classes/classIds';
import type { Finding } from '../../core/study/finding';
import { distinctCells } from './distinctCells';
import { libraryRange } from './libraryRange';
import type { Holding, Member } from './members';
import { shownRange } from './shownRange';

/** So many times the library's highest, or so small a part of its lowest, needs a reason. */
const MARGIN = 3;
/** Alloys, and what is bought finished, may lie far above what they are made of. */
const OWN_SIZE: ReadonlySet<ClassId> = new Set(['steel-alloy', 'bearing', 'gear', 'fastener']);

/**
 * Factors of materials far outside all that the library knows of them: one finding a family and side.
 * Aluminium is looked at from above alone: remelted, it has a tenth of what the library knows.
 * @param holdings by family and value
 */
export function implausibleMaterials(holdings: readonly Holding[]): readonly Finding[] {
  const groups = new Map<string, { readonly bound: number; readonly members: Member[] }>();
  for (const { family, perKg, members } of holdings) {
    const range = libraryRange(family);
    const judged = members.filter(({ material }) => !OWN_SIZE.has(material.class));
    if (range === undefined || judged.length === 0) continue;
    const isAbove = perKg > range.high * MARGIN;
    const isBelow = perKg < range.low / MARGIN && family !== 'aluminium';
    if (!isAbove && !isBelow) continue;
    const key = `${family}\n${String(isAbove)}`;
    const group = groups.get(key) ?? { bound: isAbove ? range.high : range.low, members: [] };
    addAll(group.members, judged);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ bound, members }) => {
    const byEffect = [...members].sort((a, b) => Math.abs(b.kgCo2e) - Math.abs(a.kgCo2e));
    return findingOf(byEffect, bound);
  });
}

function findingOf(members: readonly Member[], bound: number): Finding {
  const values = members.map(({ perKg }) => perKg);
  const [first] = members as readonly [Member];
  const { family } = first.material;
  const range = libraryRange(family);
  const effects = members.map(({ kgCo2e, perKg }) => kgCo2e * (1 - bound / perKg));
  return {
    code: 'factor-implausible',
    severity: 'warning',
    cells: distinctCells(members),
    effectKgCo2e: compensatedSum(effects),
    items: [...new Set(members.map(({ name }) => name))],
    values: {
      found: shownRange(values),
      expected: `${String(range?.low)}–${String(range?.high)}`,
      family,
    },
  };
}
