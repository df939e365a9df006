import { distinctive, kindOf, titleOf } from '../../captions/kindOfTable';
import type { ActivityRow, ReadTable } from '../../ledger';
import type { Grid } from '../../../workbook/grid';
import type { Questionnaire } from '../questions/askAndAnswer';
import type { NamedProduct } from './namedProduct';
import { productOfSheet, productOfTable } from './productOfTable';
import { splitBySheets } from './splitBySheets';
import { withKindsOfItems } from './withKindsOfItems';
import type { WordOfTable } from './wordOfTable';

/**
 * Products of tables that name none in a cell: one for all, or one a title where stages repeat.
 * @param tables as read
 * @param rows the rows that will be counted
 * @param asking the study's questions
 * @returns the product of each table that tells one; a table of a product among several that tells none
 *   is missing
 */
export function titledProducts(
  tables: readonly ReadTable[],
  rows: readonly ActivityRow[],
  asking: Questionnaire,
): ReadonlyMap<ReadTable, NamedProduct> {
  const used = new Set(rows.map(({ table }) => table));
  const headed = headedTables(tables.filter((table) => used.has(table)));
  const [first] = headed;
  if (first === undefined) return new Map();
  const named = withSharedWords(splitBySheets(withKindsOfItems(headed, rows), rows, asking));
  const wordsOf = new Map<string, Set<string>>();
  for (const { kind, word } of named) {
    wordsOf.set(kind, (wordsOf.get(kind) ?? new Set<string>()).add(word));
  }
  const own = named.filter(({ kind, word }) => word !== '' && (wordsOf.get(kind)?.size ?? 1) > 1);
  const firstOf = new Map<string, NamedProduct>();
  for (const { product, word } of own) if (!firstOf.has(word)) firstOf.set(word, product);
  if (firstOf.size < 2) {
    const { product } = headed.find(({ word }) => word !== '') ?? first;
    return new Map(headed.map(({ table }) => [table, product]));
  }
  // 泵A材料 and 泵A能耗 are one product, whose tables are of two kinds.
  return new Map(
    named.flatMap(({ table, word }): [ReadTable, NamedProduct][] => {
      const same = firstOf.get(word);
      return same === undefined ? [] : [[table, same]];
    }),
  );
}

/** 泵A of 泵A外购, where tables of another kind are of 泵A: what is left over are words not known. */
function withSharedWords(named: readonly WordOfTable[]): readonly WordOfTable[] {
  return named.map((own) => {
    const beginnings = named
      .filter(({ kind, word }) => kind !== own.kind && word !== '' && own.word.startsWith(word))
      .map(({ word }) => word)
      .filter((word) => !named.some((other) => other.kind === own.kind && other.word === word))
      .sort((a, b) => b.length - a.length);
    return { ...own, word: beginnings[0] ?? own.word };
  });
}

/** What stands above the tables of a sheet, from the top down. */
interface SheetHeads {
  /** The table that a table without a title of its own stands under. */
  last: ReadTable;
  /** Titles that tell a product, by what they tell. */
  readonly telling: Map<string, NamedProduct>;
}

/**
 * What each table stands under: its own title; 一、原料 and 二、包装 below the title of a product are parts
 * of that one's; 消耗情况 above tables of the sheets 泵A and 泵B says nothing, the sheets do.
 */
function headedTables(tables: readonly ReadTable[]): readonly WordOfTable[] {
  const sheets = new Map<Grid, SheetHeads>();
  return tables.map((table) => {
    const { grid } = table.table;
    const heads = sheets.get(grid) ?? { last: table, telling: new Map<string, NamedProduct>() };
    sheets.set(grid, heads);
    if (titleOf(table) !== undefined) heads.last = table;
    const titled = productOfTable(heads.last);
    const ofTitle = titled.nameSource === 'title' ? distinctive(titled.name) : '';
    if (ofTitle !== '') heads.telling.set(ofTitle, titled);
    // 用量(A1) and 用量(A2) are one kind of header on the sheets A1 and A2.
    const kind = kindOf(table).replace(/[0-9][0-9.,]*/g, '0');
    return { table, kind, ...underHead(table, titled, ofTitle, heads.telling) };
  });
}

function underHead(
  table: ReadTable,
  titled: NamedProduct,
  ofTitle: string,
  telling: ReadonlyMap<string, NamedProduct>,
): Pick<WordOfTable, 'product' | 'word'> {
  if (ofTitle !== '') return { product: titled, word: ofTitle };
  const [above, ...others] = telling;
  // 电力 below 泵A and 泵B is told to be neither's.
  if (others.length > 0) return { product: titled, word: '' };
  if (above !== undefined) return { product: above[1], word: above[0] };
  const ofSheet = productOfSheet(table);
  const word = distinctive(ofSheet.name);
  return word === '' ? { product: titled, word } : { product: ofSheet, word };
}
