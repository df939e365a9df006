import type { ActivityRow, AmountReading } from '../../../ledger';
import { singleAmount } from '../../../rows/readAmount';
import type { FigureReading } from '../../../rows/readFigure';
import { allParts, type AssemblyNode } from './assemblyTree';
import type { AssemblyVerdict } from './assemblyVerdict';

/** Keys of the answers: what counts of an assembly and its parts. */
export const ASSEMBLY_AMOUNTS = ['assembly-parts', 'assembly-whole', 'assembly-both'] as const;
/** Keys of the answers: the amounts of the parts are for one assembly, or for all of them. */
export const ASSEMBLY_COUNTS = ['parts-of-one', 'parts-of-all'] as const;

/** An answer to what counts. */
export type AmountsKey = (typeof ASSEMBLY_AMOUNTS)[number];
/** An answer to what the amounts of the parts are for. */
export type CountsKey = (typeof ASSEMBLY_COUNTS)[number];

/** An assembly in one lane of its table, with what the figures say of it. */
export interface JudgedAssembly {
  readonly node: AssemblyNode;
  readonly lane: number;
  readonly verdict: AssemblyVerdict;
}

/** What becomes of rows, and the nodes that do not count. */
export interface AssemblyChanges {
  readonly rows: ReadonlyMap<ActivityRow, readonly ActivityRow[]>;
  readonly assemblies: readonly AssemblyNode[];
  readonly parts: readonly AssemblyNode[];
}

/**
 * Takes what counts already out of a table, multiplies parts by the number of their assemblies, and lets what
 * nobody has answered wait.
 * @param judged assemblies, from above to below
 * @param amounts the answer to what counts; null while it is open
 * @param counts the answer to what the parts are for; null while it is open
 */
export function assemblyChanges(
  judged: readonly JudgedAssembly[],
  amounts: AmountsKey | null,
  counts: CountsKey | null,
): AssemblyChanges {
  const rows = new Map<ActivityRow, readonly ActivityRow[]>();
  const assemblies = new Set<AssemblyNode>();
  const parts = new Set<AssemblyNode>();
  const change = (
    node: AssemblyNode,
    lane: number,
    how: (row: ActivityRow) => ActivityRow[],
  ): void => {
    for (const row of node.amounts) {
      if (row.lane === lane) rows.set(row, (rows.get(row) ?? [row]).flatMap(how));
    }
  };
  for (const { node, lane, verdict } of judged) {
    const drop = (one: AssemblyNode, among: Set<AssemblyNode>): void => {
      // What a question asks is told by it.
      if (!verdict.kind.endsWith('Asked')) among.add(one);
      change(one, lane, () => []);
    };
    const below = (how: (row: ActivityRow) => ActivityRow[]): void => {
      for (const part of allParts(node)) change(part, lane, how);
    };
    switch (kindNow(verdict, amounts)) {
      case 'parts':
        drop(node, assemblies);
        break;
      case 'whole':
        for (const part of allParts(node)) drop(part, parts);
        break;
      case 'wait':
        change(node, lane, (row) => [withAmount(row, asked(row))]);
        break;
      case 'count':
        drop(node, assemblies);
        if (verdict.kind !== 'times' && verdict.kind !== 'countAsked') break;
        if (verdict.kind === 'countAsked' && counts === 'parts-of-all') break;
        if (verdict.kind === 'countAsked' && counts === null) {
          below((row) => [withAmount(row, asked(row))]);
        } else below((row) => [withAmount(row, times(row, verdict.count))]);
        break;
      case 'none':
        break;
    }
  }
  return { rows, assemblies: [...assemblies], parts: [...parts] };
}

function kindNow(
  verdict: AssemblyVerdict,
  amounts: AmountsKey | null,
): 'parts' | 'whole' | 'wait' | 'count' | 'none' {
  if (verdict.kind === 'times' || verdict.kind === 'countAsked') return 'count';
  if (verdict.kind !== 'amountAsked') return verdict.kind;
  if (amounts === 'assembly-parts') return 'parts';
  if (amounts === 'assembly-whole') return 'whole';
  return amounts === null ? 'wait' : 'none';
}

function withAmount(row: ActivityRow, amount: AmountReading | null): ActivityRow {
  return amount === row.amount ? row : { ...row, amount };
}

/** Whether it counts is what the question asks. */
function asked({ amount }: ActivityRow): AmountReading | null {
  const [first] = amount?.parts ?? [];
  if (first === undefined) return amount;
  const { at, found } = first.kind === 'figure' ? first.figure.evidence : first;
  return singleAmount({ kind: 'blank', at, found, isAsked: true });
}

/** 2 frames of 3 tubes each, as far as the amount stands in one cell or is a product already. */
function times(row: ActivityRow, count: FigureReading): AmountReading | null {
  const { amount } = row;
  const [first, ...others] = amount?.parts ?? [];
  if (amount === null || first === undefined) return amount;
  if (amount.operation === 'sum' && others.length > 0) return asked(row);
  const parts =
    amount.operation === 'product' && amount.multiplied !== null
      ? amount.multiplied.parts
      : [{ role: 'each', reading: first } as const];
  return {
    operation: 'product',
    parts: [count, first, ...others],
    stated: [],
    multiplied: { parts: [{ role: 'count', reading: count }, ...parts] },
  };
}
