import { COLUMN_ROLES, type ColumnRole } from '../language/headerWords';
import { nameKey } from '../text/nameKey';
import { assignRoles, REPEATABLE, type AssignedRoles } from './assignRoles';
import { NO_ROLE, type ColumnEvidence } from './columnEvidence';
import { EMPTY_SHAPE } from './columnShape';

/** What a person may say of a column: a role, or that it is not to be used. */
export type ColumnCorrection = ColumnRole | 'unused';

/** Corrections by column id. */
export type ColumnCorrections = ReadonlyMap<string, ColumnCorrection>;

/** All that a correction may be. */
export const COLUMN_CORRECTIONS: readonly ColumnCorrection[] = [...COLUMN_ROLES, 'unused'];

/** What every column's id begins with. */
export const COLUMN_ID = 'column-role';

/**
 * A giver of ids for the columns of one sheet, asked from above to below and from left to right: sheet,
 * header text, and from the second column of that text on its number. Columns and rows that are moved
 * keep their ids.
 * @param sheet key of the sheet
 */
export function columnIds(sheet: string): (header: string) => string {
  const counts = new Map<string, number>();
  return (header) => {
    const text = nameKey(header);
    const count = (counts.get(text) ?? NONE_BEFORE) + 1;
    counts.set(text, count);
    const id = `${COLUMN_ID}:${sheet}:${text}`;
    return count === 1 ? id : `${id}:${String(count)}`;
  };
}

const NONE_BEFORE = 0;

/**
 * Roles with what a person said of columns. The others are understood as if those were not there; a
 * role that a table has once is taken from any of them.
 * @param evidence of the columns of one table, left to right
 * @param ids of the columns, in their order
 * @param corrections by column id
 * @param claimed roles that are known already, by position
 */
export function correctedRoles(
  evidence: readonly ColumnEvidence[],
  ids: readonly string[],
  corrections: ColumnCorrections,
  claimed: ReadonlyMap<number, ColumnRole>,
): AssignedRoles {
  const said = ids.map((id) => corrections.get(id) ?? null);
  if (said.every((correction) => correction === null)) return assignRoles(evidence, claimed);
  const given = new Set(said.filter((one) => one !== null && one !== 'unused' && isOnce(one)));
  const { roles, contested } = assignRoles(
    evidence.map((column, position) => (said[position] === null ? column : silent(column))),
    claimed,
  );
  return {
    roles: roles.map((entry, position) => {
      const correction = said[position] ?? null;
      if (correction === 'unused') return NO_ROLE;
      if (correction !== null) return { role: correction, confidence: 1 };
      return entry.role !== null && given.has(entry.role) ? NO_ROLE : entry;
    }),
    contested: new Map([...contested].filter(([role]) => !given.has(role))),
  };
}

/** Names may stand in several columns, from the general to the particular. */
function isOnce(role: ColumnRole): boolean {
  return !REPEATABLE.has(role) && role !== 'name';
}

/**
 * A column that no role is to be found for.
 * @param column what it was found to be
 */
export function silent(column: ColumnEvidence): ColumnEvidence {
  return { ...column, label: '', words: new Map(), unitText: null, shape: EMPTY_SHAPE };
}
