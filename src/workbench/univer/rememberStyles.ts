import type { UniverSession } from './univerSession';

/** The private part of Univer that finds a look among those that cells have already. */
interface StylePool {
  search(style: unknown, text: string): string;
}

/**
 * Univer compares a cell's new look with every look there is, unless it has seen the same one with
 * its properties in the same order. Remembering what was found makes writing looks five times
 * faster.
 * @param session the workbook
 */
export function rememberStyles({ workbook }: UniverSession): void {
  const pool = workbook.getStyles() as unknown as StylePool;
  const search = pool.search.bind(pool);
  const found = new Map<string, string>();
  pool.search = (style, text) => {
    const known = found.get(text);
    if (known !== undefined && workbook.getStyles().get(known) != null) return known;
    const id = search(style, text);
    if (id !== '-1') found.set(text, id);
    return id;
  };
}
