import { cellKey } from '../../core/cellKey';
import type { CellRef } from '../../core/cellRef';
import type { Term } from '../../core/study/activity';
import type { Footprint, Item } from '../../core/study/footprint';
import type { Ledger } from '../../ledger/ledger';
import type { UnitDoubt } from '../../ledger/unitDoubt';
import { columnsOf } from '../auditStated';
import { ledgerRows } from '../stated/ledgerRows';
import { readAmountColumn } from '../stated/readAmountColumn';
import { readResultColumn } from '../stated/readResultColumn';
import { otherDoubts } from './otherDoubts';
import { resultDoubts } from './resultDoubts';
import { totalDoubts } from './totalDoubts';

/**
 * Figures whose label another figure of the workbook contradicts by a power of ten: a stated total, the
 * stated results, the same item in another year or table. What a stated figure confirms is not doubted.
 * @param ledger as read
 * @param footprint as calculated by the labels
 */
export function unitDoubts(ledger: Ledger, footprint: Footprint): readonly UnitDoubt[] {
  const rows = ledgerRows(ledger, footprint);
  const products = footprint.products.map(({ product }) => product);
  const columns = columnsOf(ledger.stated);
  const results = columns
    .filter(([first]) => first?.column.role === 'result')
    .flatMap((stated) => readResultColumn(stated, rows, products) ?? [])
    .map((reading) => resultDoubts(reading, rows));
  const terms = termsByCell(footprint);
  const totals = columns
    .filter(([first]) => first?.column.role !== 'result')
    .flatMap((stated) => readAmountColumn(stated, rows) ?? [])
    .map((reading) => totalDoubts(reading, terms));
  const judged = [...results, ...totals];
  const confirmed = new Set(judged.flatMap((one) => one.confirmed.map(cellKey)));
  return [...judged.flatMap(({ doubts }) => doubts), ...otherDoubts(ledger, footprint)].filter(
    ({ cells }) => !cells.some((at) => confirmed.has(cellKey(at))),
  );
}

/** The numbers that amounts were added from, by their cells. */
function termsByCell(footprint: Footprint): (at: CellRef) => Term | null {
  let terms: ReadonlyMap<string, Term> | null = null;
  // Most ledgers have no total that is off, and some have a million numbers.
  return (at) => (terms ??= keyedTerms(footprint)).get(cellKey(at)) ?? null;
}

function keyedTerms({ products }: Footprint): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const item of products.flatMap(({ items }) => items)) {
    for (const term of addedTerms(item)) terms.set(cellKey(term.evidence.at), term);
  }
  return terms;
}

function addedTerms({ activity: { data } }: Item): readonly Term[] {
  const measure = data.kind === 'amount' ? data.amount : data.mass;
  return measure?.operation === 'sum' ? measure.terms : [];
}
