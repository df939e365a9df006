import { cellPlace } from '../../../core/cellPlace';
import type { EmissionFactor } from '../../../core/study/factor';
import { MARKET_WORDS } from '../../language/electricityWords';
import type { ReadTable } from '../../ledger';
import type { TableColumn } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';

/** The factors of a ledger that are by contract and certificate, told by header, name or source. */
export interface MarketFactors {
  /** Headers of their columns; none where the ledger has no such column. */
  readonly headers: readonly string[];
  has(factor: EmissionFactor): boolean;
}

/**
 * Finds the columns of factors by contract (基于市场): such a factor may hold the certificates already.
 * @param tables of the ledger
 */
export function marketFactors(tables: readonly ReadTable[]): MarketFactors {
  const found = tables.flatMap(({ table }) =>
    table.columns.filter(isOfMarket).map((column) => ({ column, grid: table.grid })),
  );
  const has = ({ evidence, name, source }: EmissionFactor): boolean => {
    if (tellsMarket(name) || tellsMarket(source ?? '')) return true;
    const place = evidence === null ? null : cellPlace(evidence.at);
    if (evidence === null || place === null) return false;
    return found.some(({ column, grid }) => {
      const isThere = grid.file === evidence.at.file && grid.sheet === evidence.at.sheet;
      return isThere && column.index + 1 === place.column;
    });
  };
  return { headers: [...new Set(found.map(({ column }) => column.header))], has };
}

function isOfMarket({ header, role, holdsFigures }: TableColumn): boolean {
  return tellsMarket(header) && (role === 'factor' || (role === null && holdsFigures));
}

function tellsMarket(text: string): boolean {
  const folded = foldWord(text);
  return MARKET_WORDS.some((word) => folded.includes(word));
}
