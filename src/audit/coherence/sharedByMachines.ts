import type { Finding } from '../../core/study/finding';
import { classify } from '../../factors/classes/classify';
import type { ClassId } from '../../factors/classes/classIds';
import { foldName } from '../../factors/text/foldName';
import { valueKey } from './members';
import { distinctCells } from './distinctCells';
import type { UsedFactor } from './usedFactors';

/** What is bought as a whole: each has a factor of its own, by its own parts. */
const MACHINES: ReadonlySet<ClassId> = new Set([
  ...(['motor', 'machine', 'electronics', 'battery', 'vehicle'] as const),
]);
/** Two may come to one figure by chance. */
const LEAST_KINDS = 3;

/**
 * Machines of different kinds that carry one value: it was measured of one of them at most.
 * @param used factors as they are used
 */
export function sharedByMachines(used: readonly UsedFactor[]): readonly Finding[] {
  const groups = new Map<string, UsedFactor[]>();
  for (const one of used) {
    const key = valueKey(one.perKg);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  // What a name is, is asked only where several have one value.
  return [...groups.values()].filter(({ length }) => length >= LEAST_KINDS).flatMap(sharedIn);
}

function sharedIn(group: readonly UsedFactor[]): readonly Finding[] {
  const kinds = new Set<string>();
  const members = group.filter(({ name }) => {
    const understood = classify(foldName(name));
    if (understood === null || !MACHINES.has(understood.class)) return false;
    kinds.add(understood.told);
    return true;
  });
  const [first] = members;
  if (first === undefined || kinds.size < LEAST_KINDS) return [];
  return [
    {
      code: 'factor-incoherent',
      severity: 'warning',
      cells: distinctCells(members),
      // Nobody knows what the factors of the others are.
      effectKgCo2e: null,
      items: [...new Set(members.map(({ name }) => name))],
      values: { found: Number(first.perKg.toPrecision(6)), kinds: kinds.size },
    },
  ];
}
