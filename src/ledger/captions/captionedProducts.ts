import { contentAt, type Grid } from '../../workbook/grid';
import type { ReadTable } from '../ledger';
import { cellRefAt } from '../rows/cellRefAt';
import type { Label } from '../rows/labels/readLabel';
import { headingOf } from '../tables/headers/headingOf';
import { columnOf } from '../tables/ledgerTable';
import { nameKey } from '../text/nameKey';
import { cellText } from '../values/cellText';
import { classifyContent, isFigure } from '../values/classifyContent';
import type { CaptionField } from './captionField';
import { captionsOfRow } from './captionsOfRow';
import { isSameSheet, sheetKey } from '../tables/sheetKey';
import { kindOf, ownWords } from './kindOfTable';
import { productIn, type CaptionedProduct } from './productIn';

/** The products that captions name. */
export interface CaptionedProducts {
  /** The product of a table's rows that name none themselves; null where no caption says one. */
  of(table: ReadTable): Label | null;
  /** A product as a label of its rows. */
  label(grid: Grid, product: CaptionedProduct): Label;
  /** Sheets without a table, with what their captions say. */
  readonly covers: readonly Cover[];
}

/** A sheet of captions alone: 产品名称 | 水泵, 产量 | 1200 | 台. */
export interface Cover {
  readonly grid: Grid;
  readonly fields: readonly CaptionField[];
  readonly product: Label | null;
  /** Every figure of the sheet stands in a row of captions alone. */
  readonly isAll: boolean;
}

/**
 * Finds the product that captions name for each table. One holds for the tables below it on its
 * sheet until the next; that of a cover sheet for all of its file, where no other is named there.
 * @param grids the user's sheets
 * @param tables all tables, sheet by sheet from above to below
 */
export function captionedProducts(
  grids: readonly Grid[],
  tables: readonly ReadTable[],
): CaptionedProducts {
  const covers = coversOf(grids, tables);
  const models = modelsOf(tables, covers);
  const label = (grid: Grid, product: CaptionedProduct): Label => labelOf(grid, product, models);
  const bySheet = onSheets(tables, label);
  const told = covers.map(({ grid, fields, isAll }): Cover => {
    const product = productIn(fields);
    return { grid, fields, isAll, product: product === null ? null : label(grid, product) };
  });
  const ofFiles = productsOfFiles(told, bySheet);
  return {
    of: (table) => {
      const own = bySheet.get(table);
      if (own !== undefined) return own;
      const hasColumn = columnOf(table.table, 'product') !== null;
      return hasColumn ? null : (ofFiles.get(table.table.grid.file) ?? null);
    },
    label,
    covers: told,
  };
}

type Labelling = CaptionedProducts['label'];

function coversOf(
  grids: readonly Grid[],
  tables: readonly ReadTable[],
): readonly Omit<Cover, 'product'>[] {
  const used = new Set(
    tables.filter(({ purpose }) => purpose !== 'other').map(({ table }) => sheetKey(table.grid)),
  );
  return grids.flatMap((grid) => {
    if (used.has(sheetKey(grid)) || grid.visibility !== 'visible') return [];
    const rows = [...grid.rows.keys()].map((row) => ({ row, ...captionsOfRow(grid, row) }));
    const fields = rows.flatMap((row) => row.fields);
    const isAll = rows.every((row) => row.isAll || !hasFigure(grid, row.row));
    const isUseful = fields.some(({ kind }) => kind !== 'other');
    return isUseful ? [{ grid, fields, isAll }] : [];
  });
}

function hasFigure(grid: Grid, row: number): boolean {
  return (grid.rows.get(row) ?? []).some((content) => isFigure(classifyContent(content)));
}

/** By the key of a product's name: the models that captions give for it. */
type Models = ReadonlyMap<string, ReadonlySet<string>>;

/** One product of two models is two products. */
function modelsOf(tables: readonly ReadTable[], covers: readonly Pick<Cover, 'fields'>[]): Models {
  const models = new Map<string, Set<string>>();
  const headings = tables.flatMap(({ table: { grid, merged, rows } }) =>
    rows.flatMap(({ row, kind }) =>
      kind === 'heading' ? (headingOf(grid, merged, row)?.product ?? []) : [],
    ),
  );
  const captions = [...tables.map(({ table }) => table), ...covers];
  const named = captions.flatMap(({ fields }) => productIn(fields) ?? []);
  for (const { named: name, model } of [...named, ...headings]) {
    if (model === null) continue;
    const key = nameKey(name.value);
    models.set(key, (models.get(key) ?? new Set()).add(nameKey(model.value)));
  }
  return models;
}

function labelOf(grid: Grid, { named, model }: CaptionedProduct, models: Models): Label {
  const own = models.get(nameKey(named.value));
  const isTold = model !== null && own !== undefined && own.size > 1;
  const witnessOf = ({ at }: CaptionField): Label['witness'] => {
    const content = contentAt(grid, at);
    const number = typeof content === 'number' ? { number: content } : {};
    return { at: cellRefAt(grid, at), found: cellText(content), ...number };
  };
  return {
    text: isTold ? `${named.value} ${model.value}` : named.value,
    witness: witnessOf(named),
    ownCell: isTold ? witnessOf(model) : null,
    carried: null,
  };
}

function onSheets(tables: readonly ReadTable[], label: Labelling): ReadonlyMap<ReadTable, Label> {
  const products = new Map<ReadTable, Label>();
  let above: { grid: Grid; product: Label; kinds: Set<string> } | null = null;
  for (const table of tables) {
    const { grid, fields } = table.table;
    const product = productIn(fields);
    if (product !== null) above = { grid, product: label(grid, product), kinds: new Set() };
    if (above === null || !isSameSheet(above.grid, grid)) continue;
    // A second table of the same kind under a title of its own may be about another product.
    const isOther = product === null && above.kinds.has(kindOf(table)) && ownWords(table) !== '';
    above.kinds.add(kindOf(table));
    if (!isOther) products.set(table, above.product);
  }
  return products;
}

function productsOfFiles(
  covers: readonly Cover[],
  bySheet: ReadonlyMap<ReadTable, Label>,
): ReadonlyMap<string, Label> {
  const products = new Map<string, Label | null>();
  const covered = new Set(
    covers.flatMap(({ grid, product }) => (product === null ? [] : [grid.file])),
  );
  const named: (readonly [file: string, product: Label])[] = [
    ...covers.flatMap(({ grid, product }) =>
      product === null ? [] : [[grid.file, product] as const],
    ),
    ...[...bySheet].map(([{ table }, product]) => [table.grid.file, product] as const),
  ];
  for (const [file, product] of named) {
    const known = products.get(file);
    const isOther = known === null || (known !== undefined && !isSame(known, product));
    products.set(file, isOther ? null : (known ?? product));
  }
  return new Map(
    [...products].flatMap(([file, product]) =>
      product === null || !covered.has(file) ? [] : [[file, product] as const],
    ),
  );
}

function isSame(a: Label, b: Label): boolean {
  return nameKey(a.text) === nameKey(b.text);
}
