import { distinctive } from '../../captions/kindOfTable';
import type { ActivityRow, ReadTable } from '../../ledger';
import { variantKind } from '../../tables/lanes/variantNames';
import { nameKey } from '../../text/nameKey';
import type { Grid } from '../../../workbook/grid';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';
import type { NamedProduct } from './namedProduct';
import { productOfSheet } from './productOfTable';
import type { WordOfTable } from './wordOfTable';

/** A sheet among several with one title, and what its own name tells. */
interface NamedSheet {
  readonly grid: Grid;
  readonly product: NamedProduct;
  readonly word: string;
}

/**
 * One title on several sheets of the same kind, whose names tell them apart: sheets named as models or
 * variants are products of their own; of others that list the same items it is asked.
 * @param named the tables under their titles
 * @param rows the rows that will be counted
 * @param asking the study's questions
 */
export function splitBySheets(
  named: readonly WordOfTable[],
  rows: readonly ActivityRow[],
  asking: Questionnaire,
): readonly WordOfTable[] {
  const split = new Map<Grid, NamedSheet>();
  for (const alike of sheetsOfOneTitle(named)) {
    const sheets = namedSheets(alike.map(({ table }) => table));
    if (sheets.length > 1 && areProducts(alike, sheets, rows, asking)) {
      for (const sheet of sheets) split.set(sheet.grid, sheet);
    }
  }
  if (split.size === 0) return named;
  return named.map((own) => {
    const sheet = split.get(own.table.table.grid);
    return sheet === undefined ? own : { ...own, product: sheet.product, word: sheet.word };
  });
}

/** Tables of one kind under one title, where they stand on several sheets. */
function sheetsOfOneTitle(named: readonly WordOfTable[]): readonly (readonly WordOfTable[])[] {
  const groups = new Map<string, WordOfTable[]>();
  for (const own of named) {
    if (own.product.nameSource !== 'title' || own.word === '') continue;
    const key = `${own.kind}\n\n${own.word}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  }
  return [...groups.values()].filter(
    (group) => new Set(group.map(({ table }) => table.table.grid)).size > 1,
  );
}

/** The sheets whose names tell a product, each another; none where one does not. */
function namedSheets(tables: readonly ReadTable[]): readonly NamedSheet[] {
  const sheets = new Map<Grid, NamedSheet>();
  for (const table of tables) {
    const product = productOfSheet(table);
    const { grid } = table.table;
    sheets.set(grid, { grid, product, word: distinctive(product.name) });
  }
  const all = [...sheets.values()];
  const words = new Set(all.map(({ word }) => word));
  const areTold = words.size === all.length && all.every(({ word }) => word !== '');
  return areTold && all.every(({ product }) => product.nameSource === 'sheet') ? all : [];
}

function areProducts(
  alike: readonly WordOfTable[],
  sheets: readonly NamedSheet[],
  rows: readonly ActivityRow[],
  asking: Questionnaire,
): boolean {
  const [first] = alike;
  if (first === undefined) return false;
  const kind = variantKind(sheets.map(({ product }) => product.name));
  if (kind !== null) return kind === 'products';
  if (!haveItemsAlike(alike, rows)) return false;
  const { name, at } = first.product;
  const answer = asking.ask({
    id: questionId('sheets-of-title', '', name),
    code: 'sheets-of-title',
    at,
    label: name,
    kind: 'choice',
    options: [
      { key: 'sheets-together', label: 'sheets-together' },
      { key: 'each-sheet', label: 'each-sheet' },
    ],
    assumed: 'sheets-together',
    values: { title: name, sheets: sheets.map(({ product }) => product.name).join(' / ') },
  });
  return answer === 'each-sheet';
}

/** Whether the first sheet and another have at least half of their items in common. */
function haveItemsAlike(alike: readonly WordOfTable[], rows: readonly ActivityRow[]): boolean {
  const tables = new Set(alike.map(({ table }) => table));
  const items = new Map<Grid, Set<string>>();
  for (const { table, name } of rows) {
    if (!tables.has(table)) continue;
    const { grid } = table.table;
    items.set(grid, (items.get(grid) ?? new Set<string>()).add(nameKey(name.text)));
  }
  const [first = new Set<string>(), ...others] = items.values();
  return others.some((other) => {
    const common = [...other].filter((item) => first.has(item)).length;
    return common > 0 && common * 2 >= Math.min(first.size, other.size);
  });
}
