import { withContentTypes } from './contentTypes';
import { withoutParts } from './officePackage';
import { reachableParts } from './reachableParts';
import type { OfficePackage } from './officePackage';

/**
 * The file without those of some parts that nothing leads to any more.
 * @param parts the file
 * @param candidates keys of parts that may have lost their way
 */
export function dropUnreached(
  parts: OfficePackage,
  candidates: ReadonlySet<string>,
): OfficePackage {
  if (candidates.size === 0) return parts;
  const kept = reachableParts(parts, '');
  const gone = new Set([...candidates].filter((key) => !kept.has(key)));
  if (gone.size === 0) return parts;
  return withContentTypes(withoutParts(parts, gone), { remove: gone, add: [] });
}
