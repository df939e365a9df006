import type { TableState } from './extras';
import type { HostContext } from './hostContext';
import { wireValue } from './cells/cellBlock';

const WORD = { 'zh-CN': '列', 'en-US': 'Column' } as const;

/**
 * Tells formulas where a table is and what its columns are called.
 * @param host with the table
 * @param table as it is now
 */
export function showTable({ model }: HostContext, table: TableState): void {
  const { sheetId, area, name } = table;
  const headers = contentsOf(model, table).map(String);
  model.setTable(name, sheetId, area, headers);
}

/**
 * Headers are texts, none is empty and each is given once: Excel writes what is missing into the
 * cells, and numbers behind the others.
 * @param host with the table
 * @param table as it is now
 */
export function nameHeaders({ model, setup }: HostContext, table: TableState): void {
  const { sheetId, area } = table;
  const taken = new Set<string>();
  contentsOf(model, table).forEach((content, index) => {
    const header = freeHeader(String(content), taken, WORD[setup.locale]);
    taken.add(header.toUpperCase());
    if (header === content) return;
    const column = area.left + index;
    const cell = { top: area.top, bottom: area.top, left: column, right: column };
    model.write(sheetId, cell, () => ({ kind: 'value', value: header }));
  });
}

function contentsOf(
  model: HostContext['model'],
  { sheetId, area }: TableState,
): readonly (string | number | boolean)[] {
  const cellAt = model.reader(sheetId);
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    wireValue(cellAt({ row: area.top, column: area.left + index }).value),
  );
}

function freeHeader(content: string, taken: ReadonlySet<string>, word: string): string {
  const isTaken = (header: string): boolean => taken.has(header.toUpperCase());
  if (content !== '' && !isTaken(content)) return content;
  const [stem, first] = content === '' ? [word, 1] : [content, 2];
  let number = first;
  while (isTaken(stem + String(number))) number++;
  return stem + String(number);
}
