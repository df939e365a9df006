import type { CellRef } from '../core/cellRef';
import type { StudyFacts } from '../core/study/facts';
import type { Finding } from '../core/study/finding';
import { cellRefAt } from '../ledger/rows/cellRefAt';
import type { Grid } from '../workbook/grid';

interface Superseded {
  readonly name: string;
  readonly by: string;
  readonly pattern: RegExp;
}

/** Catalogues of ISO and BSI: withdrawn, and by what. */
const SUPERSEDED: readonly Superseded[] = [
  { name: 'ISO/TS 14067:2013', by: 'ISO 14067:2018', pattern: /ISO\s*\/\s*TS[\s-]*14067/i },
  { name: 'PAS 2060', by: 'ISO 14068-1:2023', pattern: /PAS[\s-]*2060/i },
  { name: 'PAS 2050:2008', by: 'PAS 2050:2011', pattern: /PAS[\s-]*2050\s*[:-]\s*2008/i },
  {
    name: 'ISO 14040:1997',
    by: 'ISO 14040:2006',
    pattern: /ISO[\s-]*14040\s*[:-]\s*1997/i,
  },
  {
    name: 'ISO 14041–14043',
    by: 'ISO 14044:2006',
    pattern: /ISO[\s-]*1404[123](?![0-9])/i,
  },
];
const MAY_BE_ONE = /ISO|PAS/i;

/**
 * Standards that the ledgers or the facts name and that another has taken the place of.
 * @param grids the ledgers' sheets
 * @param facts of the study
 * @returns one finding a standard, with the cells that name it
 */
export function auditStandards(grids: readonly Grid[], { study }: StudyFacts): readonly Finding[] {
  const followed = study.standard?.value;
  const cells = new Map<Superseded, CellRef[]>();
  for (const grid of grids) {
    for (const [row, contents] of grid.rows) {
      contents.forEach((content, column) => {
        if (typeof content !== 'string' || !MAY_BE_ONE.test(content)) return;
        const text = content.normalize('NFKC');
        for (const one of SUPERSEDED.filter(({ pattern }) => pattern.test(text))) {
          const own = cells.get(one) ?? [];
          cells.set(one, own);
          own.push(cellRefAt(grid, { row, column }));
        }
      });
    }
  }
  return SUPERSEDED.flatMap((one): Finding[] => {
    const own = cells.get(one);
    if (own === undefined && followed !== one.name) return [];
    return [
      {
        code: 'standard-superseded',
        severity: 'warning',
        cells: own ?? [],
        effectKgCo2e: null,
        values: { found: one.name, expected: one.by },
      },
    ];
  });
}
