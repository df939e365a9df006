import type { UniverSession } from './univerSession';

/** The private part of Univer that decides whether a word of a formula refers to a table. */
interface ReferenceNodes {
  _checkTokenIsTableReference(token: string): boolean;
}

const TABLE_REFERENCE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/u;

/**
 * Lets formulas refer to tables by every name that Excel allows: Univer stumbles over underscores
 * and points. Columns whose header has a line break are still out of its reach.
 * @param session the workbook
 */
export function allowTableNames({ injector, modules }: UniverSession): void {
  const nodes = injector.get(modules.formula.ReferenceNodeFactory) as unknown as ReferenceNodes;
  const check = nodes._checkTokenIsTableReference.bind(nodes);
  nodes._checkTokenIsTableReference = (token) => check(token) || TABLE_REFERENCE.test(token);
}
