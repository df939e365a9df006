import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Finding } from '../../core/study/finding';
import type { StatedFigure, StatedSum } from '../../ledger/ledger';
import type { Part, SubSum } from '../difference/difference';
import { explainDifference } from '../explainDifference';
import { addsOthers } from './addsOthers';
import { agrees } from './agrees';
import type { AuditedSum } from './auditedSum';
import type { ColumnReading, Scope, StatedPart, StatedUnit } from './columnReading';
import { roundedSumsFinding, sumFinding } from './sumFinding';
import { reachesFurther, sumsAbove, type SumsAbove } from './sumsAbove';

/**
 * Compares the subtotals and totals of a column with the rows they cover, from above to below, so
 * that a total knows what is the matter with the subtotals within it.
 * @param reading a column of stated figures
 * @param conflicts findings about the results of the column's rows
 * @param isFollowing whether other tables with activity data stand above on the sheet
 */
export function auditSums(
  reading: ColumnReading,
  conflicts: readonly Finding[],
  isFollowing: boolean,
): readonly Finding[] {
  const audited: AuditedSum[] = [];
  const above = sumsAbove();
  for (const stated of reading.stated) {
    const own = stated.sum === null ? null : compareSum(stated, stated.sum, reading, above);
    if (own === null) continue;
    const isOff = own.result.verdict !== 'agrees' && own.result.verdict !== 'rounding-only';
    if (isOff && addsOthers(stated, own.sum, own.parts, audited, isFollowing)) continue;
    const sum = { ...own, finding: sumFinding(own, conflicts) };
    audited.push(sum);
    above.add(sum);
  }
  return [
    ...audited.flatMap(({ finding }) => finding ?? []),
    ...roundedSumsFinding(audited.filter(({ result }) => result.verdict === 'rounding-only')),
  ];
}

function compareSum(
  stated: StatedFigure,
  sum: StatedSum,
  reading: ColumnReading,
  above: SumsAbove,
): Omit<AuditedSum, 'finding'> | null {
  const covered = coveredBy(stated, scopesOf(sum, above), reading);
  if (covered === null) return null;
  const { parts, unit } = covered;
  const within = sumsWithin(parts, unit, above);
  const result = explainDifference(stated, parts.map(partOf), subSumsOf(within, parts, unit));
  return { stated, sum, unit, parts, within, result };
}

function partOf({ value, shown, amount }: StatedPart): Part {
  return { value, shown, amount: amount?.value ?? null };
}

interface Covered {
  readonly parts: readonly StatedPart[];
  readonly unit: StatedUnit;
}

/** What a sum covers: of the scopes its place and words allow, the one that agrees, else the first. */
function coveredBy(
  stated: StatedFigure,
  scopes: readonly Scope[],
  reading: ColumnReading,
): Covered | null {
  let first: Covered | null = null;
  for (const scope of scopes) {
    const parts = reading.partsOf(stated, scope);
    const unit = reading.unitOf(stated, scope);
    if (parts === null || unit === null || parts.length === 0) continue;
    const computed = compensatedSum(parts.map(({ value }) => value));
    if (agrees(stated, computed, parts.length)) return { parts, unit };
    if (!reading.isDoubtful(scope)) first ??= { parts, unit };
  }
  return first;
}

/**
 * A sum covers the rows since the sum before it, or all rows above. Where one of its kind has agreed
 * with the rows since the sum before it, the others are taken for the same.
 */
function scopesOf(sum: StatedSum, above: SumsAbove): readonly Scope[] {
  const { since, product, stages } = sum;
  const isNear = above.areNear(sum.rank) || !reachesFurther(sum);
  const spans = isNear ? [since] : [since, sum.all];
  const named = stages.size === 0 ? [null] : [stages, null];
  return spans.flatMap((span) => named.map((limited) => ({ span, product, stages: limited })));
}

/** The largest sums above that lie wholly within the rows of this one. */
function sumsWithin(
  parts: readonly StatedPart[],
  unit: StatedUnit,
  above: SumsAbove,
): readonly AuditedSum[] {
  const free = new Set(parts.map(({ row }) => row));
  const within: AuditedSum[] = [];
  for (const sum of above.beginningIn(free)) {
    if (free.size === 0) break;
    const isComparable = (sum.unit.kgCo2e === null) === (unit.kgCo2e === null);
    if (!isComparable || !sum.parts.every(({ row }) => free.has(row))) continue;
    within.unshift(sum);
    for (const { row } of sum.parts) free.delete(row);
  }
  return within;
}

function subSumsOf(
  within: readonly AuditedSum[],
  parts: readonly StatedPart[],
  unit: StatedUnit,
): readonly SubSum[] {
  const indexes = new Map(parts.map(({ row }, index) => [row, index]));
  return within.map((sum) => {
    const covered = sum.parts.flatMap(({ row }) => indexes.get(row) ?? []);
    const ratio = unitRatio(sum.unit, unit);
    return {
      value: compensatedSum(covered.flatMap((index) => parts[index]?.value ?? [])),
      stated: Number((sum.stated.value * ratio).toPrecision(15)),
      parts: new Set(covered),
      isWrong: sum.finding !== null,
    };
  });
}

function unitRatio(from: StatedUnit, to: StatedUnit): number {
  return from.kgCo2e === null || to.kgCo2e === null ? 1 : from.kgCo2e / to.kgCo2e;
}
