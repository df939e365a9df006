import { partKey } from './officePackage';
import { relationshipsOf, relationshipsPart } from './relationships';
import type { OfficePackage } from './officePackage';

/**
 * All parts that one part leads to, itself and the lists of relationships included.
 * @param parts the file
 * @param from a part's name; the empty name stands for the whole file
 * @returns keys of parts
 */
export function reachableParts(parts: OfficePackage, from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (reached.has(partKey(part))) continue;
    reached.add(partKey(part));
    reached.add(partKey(relationshipsPart(part)));
    for (const { external, target } of relationshipsOf(parts, part)) {
      if (!external) waiting.push(target);
    }
  }
  return reached;
}
