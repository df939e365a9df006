import type { Finding } from '../../core/study/finding';
import type { Product } from '../../core/study/inventory';
import { LEDGER_WORDS } from '../language/ledgerWords';
import type { ActivityRow, Ledger, ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { foldWord } from '../text/fold';
import { nameKey } from '../text/nameKey';
import { STAGE_WORDS } from '../language/stageWords';
import type { Questionnaire } from './askAndAnswer';
import { declaredUnits } from './declaredUnits';
import type { NamedProduct } from './namedProduct';

/** The products of a study and the way from a row to its product. */
export interface Products {
  readonly products: readonly Product[];
  readonly findings: readonly Finding[];
  /** The product of a row; null where the ledger has several products and the row names none. */
  nameOf(row: ActivityRow): string | null;
}

/**
 * The products a ledger names: in product cells, else in the title, the sheet's or the file's name.
 * Several sheets that give the same stages under names of their own are products of their own.
 * @param ledger as read
 * @param rows the rows that will be counted
 * @param asking the study's questions
 */
export function productsOf(
  ledger: Ledger,
  rows: readonly ActivityRow[],
  asking: Questionnaire,
): Products {
  const byKey = new Map<string, NamedProduct>();
  for (const { product } of rows) {
    if (product === null || byKey.has(nameKey(product.text))) continue;
    const { text, witness } = product;
    byKey.set(nameKey(text), { name: text, nameSource: 'cell', at: witness.at });
  }
  const bySheet = byKey.size === 0 ? productsOfSheets(rows) : new Map<string, NamedProduct>();
  for (const product of bySheet.values()) byKey.set(nameKey(product.name), product);
  const named = [...byKey.values()];
  const units = declaredUnits(named, ledger.outputRows, asking);
  return {
    products: named.map((product, index) => ({
      ...product,
      period: null,
      declaredUnit: units.declaredUnits[index] ?? units.assumed,
    })),
    findings: units.findings,
    nameOf: ({ product, table }) => {
      if (product !== null) return byKey.get(nameKey(product.text))?.name ?? null;
      const ofSheet = bySheet.get(sheetKey(table));
      if (ofSheet !== undefined) return ofSheet.name;
      return named.length === 1 ? (named[0]?.name ?? null) : null;
    },
  };
}

function sheetKey({ table: { grid } }: ReadTable): string {
  return `${grid.file}\n${grid.sheet}`;
}

/** Products of sheets that name none in a cell: one for all, or one a sheet where stages repeat. */
function productsOfSheets(rows: readonly ActivityRow[]): ReadonlyMap<string, NamedProduct> {
  const sheets = new Map<string, ReadTable>();
  for (const { table } of rows)
    if (!sheets.has(sheetKey(table))) sheets.set(sheetKey(table), table);
  const [first] = sheets;
  if (first === undefined) return new Map();
  const named = [...sheets].map(([key, table]) => {
    const product = productOfTable(table);
    return { key, product, kind: kindOf(table), word: distinctive(product.name) };
  });
  const wordsOf = new Map<string, Set<string>>();
  for (const { kind, word } of named) {
    wordsOf.set(kind, (wordsOf.get(kind) ?? new Set<string>()).add(word));
  }
  const own = named.filter(({ kind, word }) => word !== '' && (wordsOf.get(kind)?.size ?? 1) > 1);
  if (own.length < 2)
    return new Map([...sheets.keys()].map((key) => [key, productOfTable(first[1])]));
  return new Map(own.map(({ key, product }) => [key, product]));
}

/** Tables of one kind give the same sort of data, so that two of them are two products. */
function kindOf({ table }: ReadTable): string {
  const roles = table.columns.flatMap(({ role }) => role ?? []);
  const headers = table.columns.map(({ label }) => foldWord(label));
  return [...roles, ...headers].join('\n');
}

/** What is left of a name without the words that any ledger has: 泵A of 泵A材料消耗表2024年. */
function distinctive(name: string): string {
  let rest = foldWord(name).replace(/[0-9]+[年月季]/g, '');
  for (const [word] of STAGE_WORDS) rest = rest.replaceAll(word, '');
  for (const word of LEDGER_WORDS) rest = rest.replaceAll(word, '');
  return rest.replace(/[0-9]{2,4}|[^\p{L}\p{N}]/gu, '');
}

function productOfTable({ table }: ReadTable): NamedProduct {
  const title = table.captions.find(({ text }) => !/[:：]/.test(text));
  if (title !== undefined) {
    const name = title.text.normalize('NFKC').trim();
    return { name, nameSource: 'title', at: cellRefAt(table.grid, title.at) };
  }
  const sheet = (table.grid.originSheet ?? table.grid.sheet).normalize('NFKC').trim();
  if (!/^(sheet|工作表|表)[0-9]*$/i.test(sheet)) {
    return { name: sheet, nameSource: 'sheet', at: null };
  }
  const stem = table.grid.file
    .replace(/\.[^.]+$/, '')
    .normalize('NFKC')
    .trim();
  return { name: stem, nameSource: 'file', at: null };
}
