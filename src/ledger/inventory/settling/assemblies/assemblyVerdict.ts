import { dimensionOf } from '../../../../core/quantities/unitTable';
import type { ActivityRow } from '../../../ledger';
import type { FigureReading } from '../../../rows/readFigure';
import { parseUnit } from '../../../values/parseUnit';
import { allParts, type AssemblyNode } from './assemblyTree';

/** What becomes of an assembly and its parts. */
export type AssemblyVerdict =
  /** The parts count; the assembly is what they come to. */
  | { readonly kind: 'parts' }
  /** The same, and the assembly's number of pieces multiplies what its parts have for one of it. */
  | { readonly kind: 'times'; readonly count: FigureReading }
  /** The parts have nothing of their own. */
  | { readonly kind: 'whole' }
  /** How many pieces there are may multiply the parts, or be in them. */
  | { readonly kind: 'countAsked'; readonly count: FigureReading }
  /** Both have amounts; the likelier one is assumed where they come to the same mass. */
  | { readonly kind: 'amountAsked'; readonly isSameMass: boolean; readonly isFar?: true }
  /** Nothing is known of the two together. */
  | { readonly kind: 'none' };

/** What the rows of a table give in one lane. */
export interface AssemblyReader {
  /** Of a row in the lane; null where it has none there. */
  readonly rowOf: (node: AssemblyNode) => ActivityRow | null;
  /** How many pieces of it there are; null where no column says so. */
  readonly countOf: (node: AssemblyNode) => FigureReading | null;
  /** Whether the ledger has a factor for it, in its row or in a table. */
  readonly hasFactor: (row: ActivityRow) => boolean;
  /** Whether the ledger has factors apart from its rows, which may be theirs by a near name. */
  readonly hasFactorTables: boolean;
}

/**
 * Tells an assembly from its parts, so that nothing counts twice: one without an amount or a factor of its
 * own is what its parts are; one whose amount is that of its parts is told by them.
 * @param node with parts
 * @param reader of the table's rows
 */
export function assemblyVerdict(node: AssemblyNode, reader: AssemblyReader): AssemblyVerdict {
  const below = allParts(node);
  const own = massOf(node, reader);
  const row = reader.rowOf(node);
  const isAnyWeighed = below.some((part) => massOf(part, reader) !== null);
  const isCharged = row !== null && reader.hasFactor(row);
  if (!isAnyWeighed) {
    const isAnyCharged = below.some((part) => isChargedPart(part, reader));
    return { kind: own !== null && !isAnyCharged ? 'whole' : 'none' };
  }
  const count = reader.countOf(node);
  const pieces = numberOf(count);
  const isSingle = count === null || count.kind === 'blank' || pieces === 1;
  if (own === null) {
    if (row !== null && isCharged) return isCounted(row) ? ASKED : { kind: 'none' };
    if (isSingle) return { kind: 'parts' };
    return { kind: 'countAsked', count };
  }
  const parts = sumOf(node.parts, reader);
  if (parts?.unit !== own.unit) return ASKED;
  const settled: AssemblyVerdict | null = isNear(own, parts.value)
    ? { kind: 'parts' }
    : count !== null && pieces !== null && isNear(own, parts.value * pieces)
      ? { kind: 'times', count }
      : null;
  if (settled === null) return isFar(own, parts) ? { ...ASKED, isFar: true } : ASKED;
  if (!isCharged || isSameResult(node, reader)) return settled;
  const isAnyCharged = below.some((part) => isChargedPart(part, reader));
  // One part of the same weight may as well be an item that lacks its factor.
  const isSum = node.parts.length > 1;
  if (!isAnyCharged && !reader.hasFactorTables && isSum) return { kind: 'whole' };
  return settled.kind === 'times' ? ASKED : { kind: 'amountAsked', isSameMass: true };
}

const ASKED = { kind: 'amountAsked', isSameMass: false } as const;

interface Mass {
  readonly value: number;
  readonly unit: string;
  /** Half of the last digit that its cell shows. */
  readonly slack: number;
}

/** Null where its weight is blank, whatever the number of pieces. */
function massOf(node: AssemblyNode, reader: AssemblyReader): Mass | null {
  const row = reader.rowOf(node);
  const amount = row?.amount ?? null;
  if (row === null || amount === null || isCounted(row)) return null;
  const figures = amount.parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []));
  if (figures.length < amount.parts.length) return null;
  const values = figures.map(({ evidence }) => evidence.value);
  const isProduct = amount.operation === 'product';
  const value = values.reduce((all, one) => (isProduct ? all * one : all + one));
  const [first] = figures;
  const slack = isProduct || first === undefined ? 0 : halfOfLastDigit(first.evidence.found);
  return { value, unit: figures.map(({ unitText }) => unitText ?? '').join(), slack };
}

/** Pieces alone are no weight: 1 件 of a 总成. */
function isCounted(row: ActivityRow): boolean {
  const [only, ...others] = row.amount?.parts ?? [];
  if (only?.kind !== 'figure' || others.length > 0 || row.conversion?.kind === 'figure')
    return false;
  const { unitText } = only.figure;
  const unit = unitText === null ? undefined : parseUnit(unitText)[0]?.unit;
  return unit !== undefined && dimensionOf(unit) === 'count';
}

function sumOf(nodes: readonly AssemblyNode[], reader: AssemblyReader): Mass | null {
  const masses = nodes.map((node) => massOf(node, reader) ?? massOfParts(node, reader));
  const [first] = masses;
  if (first === undefined || first === null) return null;
  let value = 0;
  for (const mass of masses) {
    if (mass?.unit !== first.unit) return null;
    value += mass.value;
  }
  return { ...first, value };
}

/** An assembly without a weight of its own weighs what its parts do, where there is one of it. */
function massOfParts(node: AssemblyNode, reader: AssemblyReader): Mass | null {
  const count = reader.countOf(node);
  const isSingle = count === null || count.kind === 'blank' || numberOf(count) === 1;
  return isSingle && node.parts.length > 0 ? sumOf(node.parts, reader) : null;
}

/** One is no part of the other's weight where they lie so far apart. */
const FAR = 2;

function isFar(own: Mass, parts: Mass): boolean {
  return own.value > parts.value * FAR || own.value * FAR < parts.value;
}

/** What is counted comes to the same with the factor of the assembly and with those of its parts. */
function isSameResult(node: AssemblyNode, reader: AssemblyReader): boolean {
  const own = resultOf(node, reader);
  const leaves = allParts(node).filter(({ parts }) => parts.length === 0);
  const results = leaves.map((leaf) => resultOf(leaf, reader));
  let sum = 0;
  for (const result of results) {
    if (result === null || result.unit !== own?.unit) return false;
    sum += result.value;
  }
  return own !== null && isNear(own, sum);
}

function resultOf(node: AssemblyNode, reader: AssemblyReader): Mass | null {
  const mass = massOf(node, reader);
  const factor = reader.rowOf(node)?.factor?.value;
  if (mass === null || factor?.kind !== 'figure') return null;
  const { evidence, unitText } = factor.figure;
  return { value: mass.value * evidence.value, unit: `${mass.unit} ${unitText ?? ''}`, slack: 0 };
}

function isChargedPart(node: AssemblyNode, reader: AssemblyReader): boolean {
  const row = reader.rowOf(node);
  return row !== null && reader.hasFactor(row);
}

function numberOf(reading: FigureReading | null): number | null {
  return reading?.kind === 'figure' ? reading.figure.evidence.value : null;
}

/** Weights of assemblies are rounded; so much of them is lost. */
const ROUNDED = 0.005;

function isNear({ value, slack }: Mass, other: number): boolean {
  return Math.abs(value - other) <= Math.max(slack, Math.abs(value) * ROUNDED);
}

function halfOfLastDigit(found: string): number {
  const decimals = /[.,]([0-9]+)/.exec(found)?.[1]?.length;
  return decimals === undefined ? 0 : 0.5 * 10 ** -decimals;
}
