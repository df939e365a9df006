import type { CellRef } from '../../core/cellRef';
import type { DeclaredUnit, NameSource, Product } from '../../core/study/inventory';
import { parseUnit } from '../values/parseUnit';
import type { ActivityRow, Ledger, OutputRow } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import { nameKey } from '../text/nameKey';
import type { Questionnaire } from './askAndAnswer';
import { questionId } from './questionId';

/** The products of a study and the way from a row to its product. */
export interface Products {
  readonly products: readonly Product[];
  /** The product of a row; null where the ledger has several products and the row names none. */
  nameOf(row: ActivityRow): string | null;
}

interface NamedProduct {
  readonly name: string;
  readonly nameSource: NameSource;
  readonly at: CellRef | null;
}

/**
 * The products a ledger names: in product cells, else in the title, the sheet's or the file's name.
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
  const hasNameless = rows.some(({ product }) => product === null);
  const alone = byKey.size === 0 && hasNameless ? productWithoutCell(rows) : null;
  if (alone !== null) byKey.set(nameKey(alone.name), alone);
  const products = [...byKey.values()];
  return {
    products: products.map((product) => ({
      ...product,
      period: null,
      declaredUnit: declaredUnitOf(product, ledger.outputRows, asking),
    })),
    nameOf: ({ product }) => {
      if (product !== null) return byKey.get(nameKey(product.text))?.name ?? null;
      return products.length === 1 ? (products[0]?.name ?? null) : null;
    },
  };
}

function productWithoutCell(rows: readonly ActivityRow[]): NamedProduct | null {
  const table = rows[0]?.table.table;
  if (table === undefined) return null;
  const title = table.captions.find(({ text }) => !/[:：]/.test(text));
  if (title !== undefined) {
    const name = title.text.normalize('NFKC').trim();
    return { name, nameSource: 'title', at: cellRefAt(table.grid, title.at) };
  }
  const sheet = table.grid.sheet.normalize('NFKC').trim();
  if (!/^(sheet|工作表|表)[0-9]*$/i.test(sheet))
    return { name: sheet, nameSource: 'sheet', at: null };
  const stem = table.grid.file
    .replace(/\.[^.]+$/, '')
    .normalize('NFKC')
    .trim();
  return { name: stem, nameSource: 'file', at: null };
}

function declaredUnitOf(
  product: NamedProduct,
  outputs: readonly OutputRow[],
  asking: Questionnaire,
): DeclaredUnit {
  const output = outputs.find((row) => nameKey(row.product.text) === nameKey(product.name));
  const figure = output?.output.kind === 'figure' ? output.output.figure : null;
  if (figure !== null && figure.evidence.value > 0) {
    const { evidence, unitText } = figure;
    const multiplier = unitText === null ? 1 : (parseUnit(unitText)[0]?.multiplier ?? 1);
    return { covered: evidence.value * multiplier, unit: unitText, source: 'ledger', evidence };
  }
  const id = questionId('unit-of-analysis', '', product.name);
  const covered = asking.ask({
    id,
    code: 'unit-of-analysis',
    at: product.at,
    label: product.name,
    kind: 'number',
    options: [],
    assumed: '1',
    values: { product: product.name },
  });
  return {
    covered: Number(covered),
    unit: null,
    source: asking.isOpen(id) ? 'assumed' : 'answer',
    evidence: null,
  };
}
