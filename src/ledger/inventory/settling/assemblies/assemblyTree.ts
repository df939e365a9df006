import type { ActivityRow } from '../../../ledger';
import type { AssemblyLevels } from '../../../tables/assemblyLevels';

/** A row of a bill of materials with what it is made of. */
export interface AssemblyNode {
  readonly row: number;
  /** Its amounts: one for each of the table's lanes. */
  readonly amounts: readonly ActivityRow[];
  readonly parts: readonly AssemblyNode[];
}

/**
 * Puts the rows of a table into a tree: what stands deeper below a row is part of it.
 * @param rows of one table, from above to below
 * @param levels how deep each stands
 * @returns what is part of nothing
 */
export function assemblyTree(
  rows: readonly ActivityRow[],
  levels: AssemblyLevels,
): readonly AssemblyNode[] {
  const byRow = new Map<number, ActivityRow[]>();
  for (const one of rows) {
    const own = byRow.get(one.row);
    if (own === undefined) byRow.set(one.row, [one]);
    else own.push(one);
  }
  const roots: Growing[] = [];
  const open: { readonly level: number; readonly node: Growing }[] = [];
  for (const [row, level] of levels.of) {
    const amounts = byRow.get(row);
    if (amounts === undefined) continue;
    while (open.length > 0 && (open.at(-1)?.level ?? level) >= level) open.pop();
    const node: Growing = { row, amounts, parts: [] };
    (open.at(-1)?.node.parts ?? roots).push(node);
    open.push({ level, node });
  }
  return roots;
}

interface Growing extends AssemblyNode {
  readonly parts: Growing[];
}

/**
 * Everything below a node, from above to below.
 * @param node of a tree
 */
export function allParts({ parts }: AssemblyNode): readonly AssemblyNode[] {
  return parts.flatMap((part) => [part, ...allParts(part)]);
}
