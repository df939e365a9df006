import type { ColumnRole } from '../language/headerWords';
import type { ColumnShape } from './columnShape';
import type { RoleMatch } from './headers/headerRoles';

/** A column before it has a role: what its header says and what its cells are. */
export interface ColumnEvidence {
  readonly index: number;
  /** Columns under one merged header cell share its left column. */
  readonly headerColumn: number;
  /** The header without its unit. */
  readonly label: string;
  readonly words: RoleMatch;
  readonly unitText: string | null;
  readonly shape: ColumnShape;
}

/** A column's role; null where nothing speaks for one. */
export interface AssignedRole {
  readonly role: ColumnRole | null;
  readonly confidence: number;
}

/** Of a column that nothing speaks for. */
export const NO_ROLE: AssignedRole = { role: null, confidence: 0 };
