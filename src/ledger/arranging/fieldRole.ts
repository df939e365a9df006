import type { CellContent } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { matchHeader, splitHeader } from '../tables/headers/headerRoles';
import { classifyContent } from '../values/classifyContent';

/** Roles that fields of an item have, its name first of all. */
const FIELD_ROLES: readonly ColumnRole[] = [
  'amount',
  'factor',
  'freightFactor',
  'unit',
  'factorUnit',
  'distance',
  'mode',
  'stage',
  'source',
  'origin',
  'remark',
  'conversion',
];
const CLEAR = 0.9;
const LEAST_NAME = 0.6;

/**
 * The role of a label in front of a value: one of the words for it, or the word for a name.
 * @param content of a cell, or a text before a colon
 * @returns null for anything else
 */
export function fieldRole(content: CellContent): ColumnRole | null {
  if (typeof content !== 'string') return null;
  if (matchHeader(content).get('unit') === 1) return 'unit';
  if (classifyContent(content).kind !== 'text') return null;
  const matches = matchHeader(splitHeader(content.replace(/[:：]\s*$/, '')).label);
  const [best] = [...matches].sort(([, a], [, b]) => b - a);
  if (best === undefined) return null;
  const [role, score] = best;
  if (role === 'name') return score >= LEAST_NAME ? role : null;
  return FIELD_ROLES.includes(role) && score >= CLEAR ? role : null;
}
