import { cellKey } from '../core/cellKey';
import { kgPerUnit } from '../core/calculation/impactOf';
import { conversionRatio } from '../core/quantities/conversionRatio';
import { dimensionOf } from '../core/quantities/unitTable';
import type { EmissionFactor } from '../core/study/factor';
import type { Finding } from '../core/study/finding';
import { foldName, keyOf } from '../factors/text/foldName';
import type { FactorRow, Ledger } from '../ledger/ledger';

const MOST_SHOWN = 4;
/** A value written with fewer digits is the same value. */
const SAME = 1e-6;

/**
 * Factors of one full name in the factor tables whose values differ: whatever is calculated with one
 * of them could be calculated with the other.
 * @param ledger the rows of its factor tables
 * @param factors as they were understood
 * @returns one finding a name
 */
export function auditDuplicates(
  { factorRows }: Ledger,
  factors: readonly EmissionFactor[],
): readonly Finding[] {
  if (factorRows.length < 2) return [];
  const byCell = new Map(
    factors.flatMap((factor) =>
      factor.evidence === null ? [] : [[cellKey(factor.evidence.at), factor] as const],
    ),
  );
  const groups = new Map<string, Set<EmissionFactor>>();
  for (const row of factorRows) {
    const factor = row.value.kind === 'figure' ? byCell.get(atOf(row)) : undefined;
    if (factor === undefined || row.gases !== undefined) continue;
    const name = row.names.map(({ text }) => text).join(' ');
    const key = `${keyOf(foldName(name))}\n${dimensionOf(factor.per)}\n${factor.isSupplier === true ? 'supplier' : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([factor]));
    else group.add(factor);
  }
  return [...groups.values()].flatMap((group) => duplicatesOf([...group]));
}

function atOf({ value }: FactorRow): string {
  return value.kind === 'figure' ? cellKey(value.figure.evidence.at) : '';
}

function duplicatesOf(group: readonly EmissionFactor[]): readonly Finding[] {
  const [first] = group;
  if (first === undefined || group.every((factor) => isSame(factor, first))) return [];
  const shown = [...new Set(group.map(({ value, unitText }) => `${String(value)} ${unitText}`))];
  const some = shown.slice(0, MOST_SHOWN).join(' / ');
  return [
    {
      code: 'factor-duplicate',
      severity: 'warning',
      cells: group.flatMap(({ evidence }) => evidence?.at ?? []),
      effectKgCo2e: null,
      values: {
        name: first.name,
        count: group.length,
        found: shown.length > MOST_SHOWN ? `${some} …` : some,
      },
    },
  ];
}

function isSame(a: EmissionFactor, b: EmissionFactor): boolean {
  const ratio = conversionRatio(b.per, a.per);
  if (!ratio.ok) return false;
  const other = (kgPerUnit(b) * ratio.value.denominator) / ratio.value.numerator;
  return Math.abs(kgPerUnit(a) - other) <= SAME * Math.abs(kgPerUnit(a));
}
