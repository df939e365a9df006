import type { Finding } from '../../core/study/finding';
import type { Product } from '../../core/study/inventory';
import { LEDGER_WORDS } from '../language/ledgerWords';
import type { ActivityRow, Ledger, OutputRow, ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { foldWord } from '../text/fold';
import { nameKey } from '../text/nameKey';
import { STAGE_WORDS } from '../language/stageWords';
import type { Questionnaire } from './askAndAnswer';
import { choosePeriods, type ChosenPeriods } from './choosePeriods';
import { declaredUnits } from './declaredUnits';
import type { NamedProduct } from './namedProduct';

/** The products of a study and the way from a row to its product. */
export interface Products {
  readonly products: readonly Product[];
  /** The rows of the periods that count. */
  readonly rows: readonly ActivityRow[];
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
  const nameOf = ({ product, table }: ActivityRow): string | null => {
    if (product !== null) return byKey.get(nameKey(product.text))?.name ?? null;
    const ofSheet = bySheet.get(sheetKey(table));
    if (ofSheet !== undefined) return ofSheet.name;
    return named.length === 1 ? (named[0]?.name ?? null) : null;
  };
  const periods = choosePeriods(rows, nameOf, asking);
  const units = declaredUnits(named, outputsOfPeriods(ledger.outputRows, periods), asking);
  return {
    products: named.map((product, index) => ({
      ...product,
      period: periods.of(product.name).text,
      periodChoice: periods.of(product.name).choice,
      declaredUnit: units.declaredUnits[index] ?? units.assumed,
    })),
    rows: periods.rows,
    findings: [...units.findings, ...periods.findings],
    nameOf,
  };
}

/** Outputs of another year than the product's figures say nothing about them. */
function outputsOfPeriods(
  outputs: readonly OutputRow[],
  periods: ChosenPeriods,
): readonly OutputRow[] {
  return outputs.filter((row) => {
    const { year } = periods.of(row.product.text);
    const own = row.period?.year ?? null;
    if (year === null || own === null || own === year) return true;
    const key = nameKey(row.product.text);
    return !outputs.some(
      (other) => nameKey(other.product.text) === key && other.period?.year === year,
    );
  });
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
  const named = [...sheets].map(([key, table]) => ({ key, table, product: productOfTable(table) }));
  const repeats = named.filter(({ key, table, product }) =>
    named.some(
      (other) =>
        other.key !== key &&
        distinctive(other.product.name) !== distinctive(product.name) &&
        kindOf(other.table) === kindOf(table),
    ),
  );
  const own = repeats.filter(({ product }) => distinctive(product.name) !== '');
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
  const sheet = table.grid.sheet.normalize('NFKC').trim();
  if (!/^(sheet|工作表|表)[0-9]*$/i.test(sheet)) {
    return { name: sheet, nameSource: 'sheet', at: null };
  }
  const stem = table.grid.file
    .replace(/\.[^.]+$/, '')
    .normalize('NFKC')
    .trim();
  return { name: stem, nameSource: 'file', at: null };
}
