import { cellKey } from '../core/cellKey';
import { kgPerUnit } from '../core/calculation/impactOf';
import { conversionRatio } from '../core/quantities/conversionRatio';
import { dimensionOf } from '../core/quantities/unitTable';
import type { EmissionFactor } from '../core/study/factor';
import type { Finding, Severity } from '../core/study/finding';
import { foldName, keyOf } from '../factors/text/foldName';
import type { FactorRow, Ledger } from '../ledger/ledger';

const MOST_SHOWN = 4;
/** A value written with fewer digits is the same value. */
const SAME = 1e-6;

/**
 * Factors of one full name in the factor tables whose values differ: whatever is calculated with one
 * of them could be calculated with the other. Beside amounts it may be meant (a thicker sheet, another
 * supplier): one product's materials of one name with different factors are told as a remark.
 * @param ledger the rows of its factor tables and of its amounts
 * @param factors as they were understood
 * @returns one finding a name
 */
export function auditDuplicates(
  { factorRows, activityRows }: Pick<Ledger, 'factorRows' | 'activityRows'>,
  factors: readonly EmissionFactor[],
): readonly Finding[] {
  const byCell = new Map(
    factors.flatMap((factor) =>
      factor.evidence === null ? [] : [[cellKey(factor.evidence.at), factor] as const],
    ),
  );
  const inTables = grouped(factorRows, byCell, (row, factor) => {
    const name = row.names.map(({ text }) => text).join(' ');
    return `${keyOf(foldName(name))}\n${dimensionOf(factor.per)}\n${factor.isSupplier === true ? 'supplier' : ''}`;
  });
  const products = new Map(
    activityRows.flatMap(({ factor, product, name }) =>
      factor === null ? [] : [[factor, `${product?.text ?? ''}\n${keyOf(foldName(name.text))}`]],
    ),
  );
  const besideAmounts = grouped([...products.keys()], byCell, (row, factor) =>
    dimensionOf(factor.per) === 'mass' && factor.isSupplier !== true
      ? (products.get(row) ?? null)
      : null,
  );
  return [
    ...inTables.flatMap((group) => duplicatesOf(group, 'warning')),
    ...besideAmounts.flatMap((group) => duplicatesOf(group, 'info')),
  ];
}

/** The factors of rows by a key; rows without one are left out. */
function grouped(
  rows: readonly FactorRow[],
  byCell: ReadonlyMap<string, EmissionFactor>,
  keyOfRow: (row: FactorRow, factor: EmissionFactor) => string | null,
): readonly (readonly EmissionFactor[])[] {
  const groups = new Map<string, Set<EmissionFactor>>();
  for (const row of rows) {
    const factor = row.value.kind === 'figure' ? byCell.get(atOf(row)) : undefined;
    const key = factor === undefined || row.gases !== undefined ? null : keyOfRow(row, factor);
    if (factor === undefined || key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([factor]));
    else group.add(factor);
  }
  return [...groups.values()].map((group) => [...group]);
}

function atOf({ value }: FactorRow): string {
  return value.kind === 'figure' ? cellKey(value.figure.evidence.at) : '';
}

function duplicatesOf(group: readonly EmissionFactor[], severity: Severity): readonly Finding[] {
  const [first] = group;
  if (first === undefined || group.every((factor) => isSame(factor, first))) return [];
  const shown = [...new Set(group.map(({ value, unitText }) => `${String(value)} ${unitText}`))];
  const some = shown.slice(0, MOST_SHOWN).join(' / ');
  return [
    {
      code: 'factor-duplicate',
      severity,
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
