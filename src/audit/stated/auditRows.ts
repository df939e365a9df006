import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Finding, FindingCause } from '../../core/study/finding';
import type { StatedFigure } from '../../ledger/ledger';
import { explainDifference } from '../explainDifference';
import { causeTold } from './causeTold';
import type { ColumnReading, Scope, StatedPart } from './columnReading';

/** A row whose stated result is not what its amount and factor come to. */
interface Conflict {
  readonly stated: StatedFigure;
  readonly part: StatedPart;
  readonly unit: string;
  readonly effectKgCo2e: number | null;
  readonly cause: FindingCause | null;
  /** Conflicts of one kind are one finding. */
  readonly kind: string;
}

/**
 * Compares the results that the ledger states for its rows with what their amounts and factors come
 * to. Rows with the same slip are one finding; the rest of a column is one as well.
 * @param reading a column of stated figures
 */
export function auditRows(reading: ColumnReading): readonly Finding[] {
  const kinds = new Map<string, Conflict[]>();
  for (const stated of reading.stated) {
    const conflict = stated.sum === null ? conflictOf(stated, reading) : null;
    if (conflict === null) continue;
    const same = kinds.get(conflict.kind);
    if (same === undefined) kinds.set(conflict.kind, [conflict]);
    else same.push(conflict);
  }
  return [...kinds.values()].map(findingOf);
}

function conflictOf(stated: StatedFigure, reading: ColumnReading): Conflict | null {
  const scope: Scope = {
    span: { first: stated.row, last: stated.row },
    product: null,
    stages: null,
  };
  const unit = reading.unitOf(stated, scope);
  const [part] = reading.partsOf(stated, scope) ?? [];
  if (unit === null || part === undefined) return null;
  const own = { value: part.value, amount: part.amount?.value ?? null };
  const { verdict, difference, explanations } = explainDifference(stated, [own]);
  if (verdict === 'agrees' || verdict === 'rounding-only') return null;
  const [only] = verdict === 'explained' ? (explanations[0] ?? []) : [];
  const isSlip = only?.kind === 'scale-slip' || only?.kind === 'digits-swapped';
  return {
    stated,
    part,
    unit: unit.label,
    effectKgCo2e: unit.kgCo2e === null ? null : difference * unit.kgCo2e,
    cause: isSlip ? causeTold(only, [part], [], unit.label) : null,
    kind: isSlip ? `${only.kind} ${only.kind === 'scale-slip' ? String(only.power) : ''}` : '',
  };
}

function findingOf(conflicts: readonly Conflict[]): Finding {
  const sizeOf = ({ effectKgCo2e }: Conflict): number =>
    effectKgCo2e === null ? -1 : Math.abs(effectKgCo2e);
  const sorted = [...conflicts].sort((a, b) => sizeOf(b) - sizeOf(a));
  const [largest] = sorted as [Conflict];
  const effects = conflicts.flatMap(({ effectKgCo2e }) => effectKgCo2e ?? []);
  return {
    code: 'value-conflict',
    // Where no slip explains it, another factor may have been used: somebody has to look.
    severity: largest.cause === null ? 'warning' : 'error',
    cells: sorted.map(({ stated }) => stated.at),
    effectKgCo2e: effects.length < conflicts.length ? null : compensatedSum(effects),
    values: {
      count: conflicts.length,
      name: largest.part.name,
      cell: largest.stated.at.cell,
      found: largest.stated.found,
      stated: largest.stated.value,
      computed: largest.part.value,
      unit: largest.unit,
    },
    ...(largest.cause === null ? {} : { explanations: [[largest.cause]] }),
  };
}
