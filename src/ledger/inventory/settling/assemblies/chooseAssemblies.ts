import { addAll } from '../../../../core/addAll';
import type { CellRef } from '../../../../core/cellRef';
import type { Finding } from '../../../../core/study/finding';
import { distinctive, titleOf } from '../../../captions/kindOfTable';
import type { ActivityRow, Ledger, ReadTable } from '../../../ledger';
import { cellRefAt } from '../../../rows/cellRefAt';
import { singleAmount } from '../../../rows/readAmount';
import { figureReader } from '../../../rows/readFigure';
import { assemblyLevels } from '../../../tables/assemblyLevels';
import { weightsInDoubt } from '../../../tables/weightsInDoubt';
import { nameKey } from '../../../text/nameKey';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { allParts, assemblyTree, type AssemblyNode } from './assemblyTree';
import {
  ASSEMBLY_AMOUNTS,
  ASSEMBLY_COUNTS,
  assemblyChanges,
  type AmountsKey,
  type CountsKey,
  type JudgedAssembly,
} from './assemblyChanges';
import { assemblyVerdict, type AssemblyReader, type AssemblyVerdict } from './assemblyVerdict';

/**
 * Settles bills of materials with levels (a column of levels, numbers such as 1.1, indented names): what
 * stands deeper is part of what stands above it. An assembly without a weight of its own, or with that of its
 * parts, does not count beside them. What the figures leave open is asked once a table.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseAssemblies(ledger: Ledger, asking: Questionnaire): Ledger {
  const settled = new Map<ActivityRow, readonly ActivityRow[]>();
  const findings: Finding[] = [];
  const charged = new Set(
    ledger.factorRows.flatMap(({ names }) => names.slice(-1).map(({ text }) => nameKey(text))),
  );
  for (const read of ledger.tables) {
    if (read.purpose !== 'activity') continue;
    const levels = assemblyLevels(read.table);
    if (levels === null) continue;
    const rows = ledger.activityRows.filter(({ table }) => table === read);
    const roots = assemblyTree(rows, levels);
    const table = settledTable(read, { roots, isSure: levels.isSure }, charged, asking);
    for (const [row, now] of table.rows) settled.set(row, now);
    const isOnTop = levels.isProductOnTop || !isNamed(read);
    const heads = isOnTop ? headRoots(roots, settled) : [];
    addAll(findings, table.findings(new Set(heads)));
  }
  if (settled.size === 0) return ledger;
  return {
    ...ledger,
    findings: [...ledger.findings, ...findings],
    activityRows: ledger.activityRows.flatMap((row) => settled.get(row) ?? [row]),
  };
}

interface SettledTable {
  readonly rows: ReadonlyMap<ActivityRow, readonly ActivityRow[]>;
  /** What is told of it, without assemblies that are asked about. */
  readonly findings: (asked: ReadonlySet<AssemblyNode>) => readonly Finding[];
}

function settledTable(
  read: ReadTable,
  { roots, isSure }: { readonly roots: readonly AssemblyNode[]; readonly isSure: boolean },
  charged: ReadonlySet<string>,
  asking: Questionnaire,
): SettledTable {
  const nodes = roots.flatMap((root) => [root, ...allParts(root)]);
  const assemblies = nodes.filter(({ parts }) => parts.length > 0);
  const lanes = [...new Set(nodes.flatMap(({ amounts }) => amounts.map(({ lane }) => lane)))];
  const all = lanes.flatMap((lane) => {
    const reader = readerOf(read, lane, charged);
    return assemblies.map((node): JudgedAssembly => {
      return { node, lane, verdict: assemblyVerdict(node, reader) };
    });
  });
  // Levels of something else: neither is an assembly without a weight, nor does one weigh what is below it.
  const isTree = isSure || all.some(({ verdict }) => !isDoubtful(verdict));
  const judged = isTree ? all : all.filter(({ verdict }) => !isFar(verdict));
  const changes = assemblyChanges(
    judged,
    askAmounts(read, judged, asking),
    askCounts(read, judged, asking),
  );
  return {
    rows: changes.rows,
    findings: (asked) => [
      ...told(
        read,
        'assembly-ignored',
        changes.assemblies.filter((node) => !asked.has(node)),
      ),
      ...told(read, 'assembly-part-ignored', changes.parts),
    ],
  };
}

function isDoubtful(verdict: AssemblyVerdict): boolean {
  if (verdict.kind === 'amountAsked') return !verdict.isSameMass;
  return verdict.kind === 'none' || verdict.kind === 'countAsked';
}

function isFar(verdict: AssemblyVerdict): boolean {
  return (
    verdict.kind === 'countAsked' || (verdict.kind === 'amountAsked' && verdict.isFar === true)
  );
}

function readerOf(read: ReadTable, lane: number, charged: ReadonlySet<string>): AssemblyReader {
  const doubt = weightsInDoubt(read.table);
  const counted =
    doubt === null ? null : figureReader(read.table, { ...doubt.count, role: 'part' });
  const rowOf: AssemblyReader['rowOf'] = ({ amounts }) =>
    amounts.find((one) => one.lane === lane && one.isFurtherLeg !== true) ?? null;
  return {
    rowOf,
    countOf: (node) => {
      const parts = rowOf(node)?.amount?.multiplied?.parts ?? [];
      return parts.find(({ role }) => role === 'count')?.reading ?? counted?.(node.row) ?? null;
    },
    hasFactor: ({ factor, name }) =>
      factor?.value.kind === 'figure' || charged.has(nameKey(name.text)),
    hasFactorTables: charged.size > 0,
  };
}

function askAmounts(
  read: ReadTable,
  judged: readonly JudgedAssembly[],
  asking: Questionnaire,
): AmountsKey | null {
  const doubts = judged.filter(({ verdict }) => verdict.kind === 'amountAsked');
  if (doubts.length === 0) return null;
  const isSameMass = doubts.every(
    ({ verdict }) => verdict.kind === 'amountAsked' && verdict.isSameMass,
  );
  const key = ask(read, 'assembly-amount', doubts, asking, isSameMass ? 'assembly-parts' : null);
  return ASSEMBLY_AMOUNTS.find((one) => one === key) ?? null;
}

function askCounts(
  read: ReadTable,
  judged: readonly JudgedAssembly[],
  asking: Questionnaire,
): CountsKey | null {
  const doubts = judged.filter(({ verdict }) => verdict.kind === 'countAsked');
  if (doubts.length === 0) return null;
  const key = ask(read, 'assembly-count', doubts, asking, null);
  return ASSEMBLY_COUNTS.find((one) => one === key) ?? null;
}

function ask(
  { table }: ReadTable,
  code: 'assembly-amount' | 'assembly-count',
  doubts: readonly JudgedAssembly[],
  asking: Questionnaire,
  assumed: string | null,
): string | null {
  const names = [...new Set(doubts.flatMap(({ node }) => nameOf(node)))];
  const keys = code === 'assembly-amount' ? ASSEMBLY_AMOUNTS : ASSEMBLY_COUNTS;
  return asking.ask({
    id: questionId(code, table.grid.sheet, ''),
    code,
    at: doubts[0]?.node.amounts[0]?.name.witness.at ?? null,
    label: names.join(' / '),
    kind: 'choice',
    options: keys.map((key) => ({ key, label: key })),
    assumed,
    values: { sheet: table.grid.sheet, names: names.join(' / ') },
  });
}

function nameOf({ amounts: [row] }: AssemblyNode): readonly string[] {
  return row === undefined ? [] : [row.name.text];
}

function told(
  { table }: ReadTable,
  code: 'assembly-ignored' | 'assembly-part-ignored',
  nodes: readonly AssemblyNode[],
): readonly Finding[] {
  const column = table.columns[0]?.index;
  if (nodes.length === 0 || column === undefined) return [];
  const cells: readonly CellRef[] = nodes.map(
    ({ row, amounts: [first] }) => first?.name.witness.at ?? cellRefAt(table.grid, { row, column }),
  );
  return [{ code, severity: 'info', cells, effectKgCo2e: null, values: { count: cells.length } }];
}

/** A title or a sheet that says more than any ledger says: what stands on top are parts of that. */
function isNamed(read: ReadTable): boolean {
  const title = titleOf(read);
  const names = [title?.text ?? '', read.table.grid.sheet];
  return read.table.fields.some(({ kind }) => kind === 'product') || names.some(isTelling);
}

function isTelling(name: string): boolean {
  return distinctive(name) !== '' && !/^(?:sheet|工作表|表)[0-9]*$/i.test(name.trim());
}

/**
 * Several assemblies on top and nothing beside them may be products: they are headings that are asked about,
 * unless the rows say their product, or that they are for one.
 * @returns what became a heading
 */
function headRoots(
  roots: readonly AssemblyNode[],
  settled: Map<ActivityRow, readonly ActivityRow[]>,
): readonly AssemblyNode[] {
  if (roots.length < 2 || roots.some(({ parts }) => parts.length === 0)) return [];
  const all = roots.flatMap((root) => [root, ...allParts(root)]).flatMap(({ amounts }) => amounts);
  const isOfOne = all.every(({ isPerUnit, amount }) => isPerUnit || amount === null);
  if (isOfOne || all.some(({ product, group }) => product !== null || group !== null)) return [];
  const isEachDropped = roots.every(({ amounts }) =>
    amounts.every((row) => settled.get(row)?.length === 0),
  );
  if (!isEachDropped) return [];
  for (const root of roots) {
    const [first] = root.amounts;
    if (first === undefined) continue;
    const group = first.name;
    const { at, found } = group.witness;
    const amount = singleAmount({ kind: 'blank', at, found });
    settled.set(first, [{ ...first, amount, group, heading: 'plain' }]);
    for (const row of allParts(root).flatMap(({ amounts }) => amounts)) {
      settled.set(
        row,
        (settled.get(row) ?? [row]).map((one) => ({ ...one, group })),
      );
    }
  }
  return roots;
}
