import { cellKey } from '../../../core/cellKey';
import type { EmissionFactor } from '../../../core/study/factor';
import { MARKET_WORDS, RESIDUAL_WORDS } from '../../language/electricityWords';
import type { ReadTable } from '../../ledger';
import { cellRefsOf } from '../../rows/cellRefAt';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';

/** The factors of a ledger that are by contract and certificate, told by header, name or source. */
export interface MarketFactors {
  /** Headers of their columns; none where the ledger has no such column. */
  readonly headers: readonly string[];
  has(factor: EmissionFactor): boolean;
}

/**
 * Finds the columns of factors by contract (基于市场): such a factor may hold the certificates already. That
 * of the residual mix does not: it is of what no certificate is for.
 * @param tables of the ledger
 */
export function marketFactors(tables: readonly ReadTable[]): MarketFactors {
  const found = tables.flatMap(({ table }) =>
    table.columns.filter(isOfMarket).map((column) => ({ column, table })),
  );
  const cells = new Set(found.flatMap(({ column, table }) => cellsOf(table, column)));
  const has = ({ evidence, name, source }: EmissionFactor): boolean => {
    if ([name, source ?? ''].some(tellsResidual)) return false;
    if ([name, source ?? ''].some(tellsMarket)) return true;
    return evidence !== null && cells.has(cellKey(evidence.at));
  };
  return { headers: [...new Set(found.map(({ column }) => column.header))], has };
}

/** Of its own table alone: another one may stand below it on the sheet. */
function cellsOf({ grid, rows }: LedgerTable, { index }: TableColumn): readonly string[] {
  const refAt = cellRefsOf(grid, index);
  return rows.map(({ row }) => cellKey(refAt(row)));
}

function isOfMarket({ header, role, holdsFigures }: TableColumn): boolean {
  if (!tellsMarket(header) || tellsResidual(header)) return false;
  return role === 'factor' || (role === null && holdsFigures);
}

function tellsMarket(text: string): boolean {
  return holds(text, MARKET_WORDS);
}

function tellsResidual(text: string): boolean {
  return holds(text, RESIDUAL_WORDS);
}

function holds(text: string, words: readonly string[]): boolean {
  const folded = foldWord(text);
  return words.some((word) => folded.includes(word));
}
