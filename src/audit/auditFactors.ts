import type { CellRef } from '../core/cellRef';
import type { EmissionFactor } from '../core/study/factor';
import type { Finding, FindingCode, Severity } from '../core/study/finding';

/**
 * What an auditor would say about the factors of a study: gas coverage, sources.
 * @param factors all factors, used or listed
 * @returns one finding a cause and sheet
 */
export function auditFactors(factors: readonly EmissionFactor[]): readonly Finding[] {
  const sheets = new Map<string, EmissionFactor[]>();
  for (const factor of factors) {
    const sheet = `${factor.evidence?.at.file ?? ''}\n${factor.evidence?.at.sheet ?? ''}`;
    const own = sheets.get(sheet);
    if (own === undefined) sheets.set(sheet, [factor]);
    else own.push(factor);
  }
  return [...sheets.values()].flatMap((own) => [
    ...finding(
      'co2-only-factor',
      'warning',
      own.filter(({ gas }) => gas === 'CO2'),
    ),
    ...finding(
      'factor-unit',
      'warning',
      own.filter(({ gas }) => gas === 'unstated'),
    ),
    ...finding(
      'factor-no-source',
      'warning',
      own.filter(({ source }) => source === null),
    ),
  ]);
}

function finding(
  code: FindingCode,
  severity: Severity,
  factors: readonly EmissionFactor[],
): readonly Finding[] {
  if (factors.length === 0) return [];
  const cells = factors.flatMap(({ evidence }): CellRef[] =>
    evidence === null ? [] : [evidence.at],
  );
  const found = [...new Set(factors.map(({ unitText }) => unitText))].join(', ');
  return [{ code, severity, cells, effectKgCo2e: null, values: { count: factors.length, found } }];
}
