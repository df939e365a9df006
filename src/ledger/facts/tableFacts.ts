import { addAll } from '../../core/addAll';
import type { CellRef } from '../../core/cellRef';
import type { FactValues, LedgerEvidence } from '../../core/study/facts';
import { contentAt } from '../../workbook/grid';
import { CURRENCY_WORDS, FACT_HEADERS } from '../language/factWords';
import type { ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { foundAt } from '../rows/foundAt';
import { labelReader } from '../rows/labels/labelReader';
import { labelWitnesses, type Label } from '../rows/labels/readLabel';
import { columnOf, type TableColumn } from '../tables/ledgerTable';
import { foldWord } from '../text/fold';
import { nameKey } from '../text/nameKey';
import { cellText } from '../values/cellText';
import { parseFact } from './parseFact';

/** A fact that a table of products may have a column for. */
export type TableFactKey = keyof typeof FACT_HEADERS;

/** What a table says of one product. */
export interface TableFact<Key extends TableFactKey = TableFactKey> {
  readonly key: Key;
  readonly text: string;
  readonly value: FactValues[Key];
  readonly at: CellRef;
  readonly evidence: LedgerEvidence;
}

/** By the product's name key: the facts that tables tell of it. */
export type TableFacts = ReadonlyMap<string, readonly TableFact[]>;

const KEYS = Object.keys(FACT_HEADERS) as readonly TableFactKey[];

/**
 * Mass, hours and price of products from the columns of a table about what was made. A product of
 * several rows that say different things has none: nothing is added or chosen here.
 * @param tables of the ledger
 */
export function tableFacts(tables: readonly ReadTable[]): TableFacts {
  const found = new Map<string, TableFact[]>();
  for (const read of tables) {
    if (read.purpose !== 'output' || columnOf(read.table, 'product') === null) continue;
    for (const [product, facts] of factsOf(read)) {
      const known = found.get(product);
      if (known === undefined) found.set(product, [...facts]);
      else addAll(known, facts);
    }
  }
  return new Map([...found].map(([product, facts]) => [product, KEYS.flatMap(only(facts))]));
}

/** Hours of several rows are those of parts: only one row says them all. */
function only(facts: readonly TableFact[]): (key: TableFactKey) => readonly TableFact[] {
  return (key) => {
    const own = facts.filter((fact) => fact.key === key);
    const values = new Set(own.map(({ value }) => JSON.stringify(value)));
    const isOne = key === 'hours' ? own.length === 1 : values.size === 1;
    return isOne ? own.slice(0, 1) : [];
  };
}

function factsOf(read: ReadTable): readonly (readonly [string, readonly TableFact[]])[] {
  const { table } = read;
  const columns = table.columns.flatMap((column) =>
    KEYS.filter((key) => isHeaderOf(key, column)).map((key) => ({ key, column })),
  );
  if (columns.length === 0) return [];
  const product = labelReader(table, 'product', true);
  return table.rows.flatMap(({ row, kind }) => {
    const label = product(row);
    if (kind !== 'data' || label === null) return [];
    const facts = columns.flatMap(({ key, column }) => factAt(read, row, key, column, label) ?? []);
    return [[nameKey(label.text), facts] as const];
  });
}

function isHeaderOf(key: TableFactKey, { label, header, isPerUnit }: TableColumn): boolean {
  // 单台工时 is of one: the hours of all are something else.
  if (key === 'hours' && isPerUnit) return false;
  const words: readonly string[] = FACT_HEADERS[key];
  // The hours of "Machine hours" are its unit as well.
  return [label, header].some((text) =>
    words.includes(
      foldWord(text)
        .replace(/\([^()]*\)$/, '')
        .trim(),
    ),
  );
}

function factAt<Key extends TableFactKey>(
  { table: { grid } }: ReadTable,
  row: number,
  key: Key,
  column: TableColumn,
  product: Label,
): TableFact<Key> | null {
  const place = { row, column: column.index };
  const content = contentAt(grid, place);
  const found = cellText(content).trim();
  if (found === '') return null;
  const text = [found, `${found} ${unitOf(key, column)}`].find(
    (one) => parseFact(key, one) !== null && (typeof content !== 'number' || one !== found),
  );
  const told = text ?? (key === 'hours' ? found : null);
  const value = told === null ? null : parseFact(key, told);
  if (told === null || value === null) return null;
  const headers = column.headerCells.map((at) => ({
    at: cellRefAt(grid, at),
    found: foundAt(grid, at),
  }));
  const at = cellRefAt(grid, place);
  const number = typeof content === 'number' ? { number: content } : {};
  const witnesses = [...labelWitnesses(product), ...headers];
  return { key, text: told, value, at, evidence: { at, found, ...number, witnesses } };
}

/** What the header says behind its words: kg, h, 元. */
function unitOf(key: TableFactKey, { header, unitText, usualUnit }: TableColumn): string {
  if (key !== 'price') return unitText ?? usualUnit ?? (key === 'hours' ? 'h' : '');
  const word = foldWord(header);
  return CURRENCY_WORDS.find(([name]) => word.includes(name))?.[0] ?? '';
}
