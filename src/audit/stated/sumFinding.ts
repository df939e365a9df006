import type { CellRef } from '../../core/cellRef';
import type { Finding, FindingCode, FindingKey, Severity } from '../../core/study/finding';
import type { Cause, Place } from '../difference/difference';
import type { AuditedSum } from './auditedSum';
import { causeTold, type ToldSum } from './causeTold';
import type { StatedUnit } from './columnReading';

type Audited = Omit<AuditedSum, 'finding'>;

/** So many explanations are told; more would not help anybody. */
const MOST_TOLD = 5;

/**
 * What is to be said about a stated sum; nothing where it agrees or is only rounded.
 * @param audited the sum with its parts and the verdict
 * @param conflicts findings about the results of its rows
 */
export function sumFinding(audited: Audited, conflicts: readonly Finding[]): Finding | null {
  const { stated, unit, parts, within, result } = audited;
  if (result.verdict === 'agrees' || result.verdict === 'rounding-only') return null;
  const sums = within.map((sum) => toldSum(sum, unit));
  const told = result.explanations
    .slice(0, MOST_TOLD)
    .map((causes) => causes.map((cause) => causeTold(cause, parts, sums, unit.label)));
  const explaining = explainedBy(audited, conflicts);
  return {
    code: codeOf(audited),
    severity: severityOf(audited, explaining),
    cells: [stated.at, ...cellsOf(audited)],
    effectKgCo2e: unit.kgCo2e === null ? null : result.difference * unit.kgCo2e,
    values: {
      ...sumValues(audited),
      ...(result.verdict === 'not-distinctive' ? { count: result.explanations.length } : {}),
    },
    ...(told.length === 0 ? {} : { explanations: told }),
    ...(explaining === null ? {} : { within: explaining.key }),
  };
}

function toldSum(sum: AuditedSum, unit: StatedUnit): ToldSum {
  const [from, to] = [sum.unit.kgCo2e, unit.kgCo2e];
  const ratio = from === null || to === null ? 1 : from / to;
  const { label, at } = sum.stated;
  return { label, at, difference: sum.result.difference * ratio };
}

/**
 * One finding for all sums of a column that differ by rounding alone.
 * @param rounded such sums
 */
export function roundedSumsFinding(rounded: readonly Audited[]): readonly Finding[] {
  const sizeOf = ({ result }: Audited): number => Math.abs(result.difference);
  const sorted = [...rounded].sort((a, b) => sizeOf(b) - sizeOf(a));
  const [largest] = sorted;
  if (largest === undefined) return [];
  const kg = largest.unit.kgCo2e;
  return [
    {
      code: 'rounding-only',
      severity: 'info',
      cells: sorted.map(({ stated }) => stated.at),
      effectKgCo2e: kg === null ? null : largest.result.difference * kg,
      values: { ...sumValues(largest), count: rounded.length },
    },
  ];
}

function sumValues({ stated, unit, parts, result }: Audited): Finding['values'] {
  const rows = parts.map(({ row }) => row);
  const first = String(Math.min(...rows.slice(0, 1)) + 1);
  const last = String((rows.at(-1) ?? stated.row) + 1);
  return {
    label: stated.label,
    cell: stated.at.cell,
    found: stated.found,
    stated: stated.value,
    computed: result.computed,
    difference: result.difference,
    unit: unit.label,
    rows: first === last ? first : `${first}–${last}`,
    rowCount: rows.length,
  };
}

/** A single slip gives the finding its code; what comes from elsewhere, or from two, does not. */
function codeOf({ result, sum }: Audited): FindingCode {
  if (result.verdict === 'not-distinctive') return 'not-distinctive';
  const [causes = []] = result.explanations;
  const [only] = causes;
  const isElsewhere = only?.kind === 'carried' || only?.kind === 'rows-shown';
  if (only !== undefined && causes.length === 1 && !isElsewhere) return only.kind;
  return sum.rank === 'subtotal' ? 'subtotal-mismatch' : 'total-mismatch';
}

interface Explaining {
  readonly key: FindingKey;
  readonly severity: Severity;
}

/** The finding of the wrong sum within, or of the rows' wrong results, that explains this one. */
function explainedBy(
  { result, within }: Audited,
  conflicts: readonly Finding[],
): Explaining | null {
  if (result.verdict !== 'explained') return null;
  const causes = result.explanations[0] ?? [];
  const findings = causes.flatMap((cause) => {
    if (cause.kind === 'rows-shown') return conflicts;
    if (cause.kind !== 'carried') return [];
    return cause.subSums.flatMap((index) => within[index]?.finding ?? []);
  });
  const [largest] = [...findings].sort((a, b) => effectOf(b) - effectOf(a));
  const at = largest?.cells[0];
  if (largest === undefined || at === undefined) return null;
  return { key: { code: largest.code, at }, severity: largest.severity };
}

function effectOf({ effectKgCo2e }: Finding): number {
  return effectKgCo2e === null ? -1 : Math.abs(effectKgCo2e);
}

function severityOf({ result }: Audited, explaining: Explaining | null): Severity {
  const { explanations, verdict } = result;
  if (verdict === 'not-distinctive') {
    const isMaybeRounding = explanations.flat().some(({ kind }) => kind === 'rounding-only');
    return isMaybeRounding ? 'info' : 'error';
  }
  const isOnlyCarried = explanations.length === 1 && explanations[0]?.length === 1;
  return explaining !== null && isOnlyCarried ? explaining.severity : 'error';
}

/** The cells that the causes are about, where there is one explanation. */
function cellsOf({ result, parts, within }: Audited): readonly CellRef[] {
  if (result.verdict !== 'explained') return [];
  const cells = result.explanations.flat().flatMap((cause) => causeCells(cause, parts, within));
  return [...new Map(cells.map((at) => [at.cell, at])).values()];
}

function causeCells(
  cause: Cause,
  parts: Audited['parts'],
  within: Audited['within'],
): readonly CellRef[] {
  if (cause.kind === 'rows-shown' || cause.kind === 'rounding-only') return [];
  if (cause.kind === 'carried') {
    return cause.subSums.flatMap((index) => within[index]?.stated.at ?? []);
  }
  const cells = placeCells(cause.at, parts, within);
  const isAmount =
    cause.kind === 'scale-slip' || (cause.kind === 'digits-swapped' && cause.of === 'amount');
  const amount = isAmount && cause.at.kind === 'part' ? parts[cause.at.index]?.amount : null;
  return amount == null ? cells : [amount.at, ...cells];
}

function placeCells(
  at: Place,
  parts: Audited['parts'],
  within: Audited['within'],
): readonly CellRef[] {
  switch (at.kind) {
    case 'part':
      return parts[at.index] === undefined ? [] : [(parts[at.index] as Audited['parts'][0]).at];
    case 'subSum':
      return within[at.index] === undefined ? [] : [(within[at.index] as AuditedSum).stated.at];
    case 'allSubSums':
      return within.map(({ stated }) => stated.at);
    case 'whole':
      return [];
  }
}
