import { titleOf } from '../../captions/kindOfTable';
import type { ReadTable } from '../../ledger';
import { cellRefAt } from '../../rows/cellRefAt';
import type { NamedProduct } from './namedProduct';

/**
 * The product that a table's title names; without a title that of its sheet.
 * @param read a table that names no product in a cell
 */
export function productOfTable(read: ReadTable): NamedProduct {
  const { table } = read;
  const title = titleOf(read);
  if (title === undefined) return productOfSheet(read);
  const name = title.text.normalize('NFKC').trim();
  return { name, nameSource: 'title', at: cellRefAt(table.grid, title.at) };
}

/**
 * The product that a sheet's name tells; the file's, where the sheet has the name that Excel gave it.
 * @param read a table of the sheet
 */
export function productOfSheet({ table }: ReadTable): NamedProduct {
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
