import type { LibraryFactor } from './libraryFactor';
import { recordProblems } from './recordProblems';

/**
 * Records that may be used as a library.
 * @param records to be taken in
 * @throws Error for a record that lacks something, or an id that stands twice: our own bug
 */
export function checkedLibrary(records: readonly LibraryFactor[]): readonly LibraryFactor[] {
  const ids = new Set<string>();
  for (const record of records) {
    const [problem] = recordProblems(record);
    if (problem !== undefined) {
      throw new Error(`${record.id}: ${problem.field} should be ${problem.expected}.`);
    }
    if (ids.has(record.id)) throw new Error(`${record.id} stands twice.`);
    ids.add(record.id);
  }
  return records;
}
