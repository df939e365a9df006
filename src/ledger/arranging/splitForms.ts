import type { Place } from '../../workbook/address';
import type { CellContent, Grid } from '../../workbook/grid';
import { isProse } from '../text/isProse';
import { fieldRole } from './fieldRole';

/** A part of a cell, and the column that the cell stands in. */
interface Part {
  readonly text: string;
  readonly column: number;
}

/**
 * The sheet with cells that hold label and value taken apart, in rows that hold nothing else: 用量：100 kg
 * becomes 用量 | 100 kg. Every part knows its cell and the text of the whole.
 * @param grid the sheet
 * @param isMeant rows that are looked at
 * @returns the sheet itself where it has no such rows
 */
export function splitForms(grid: Grid, isMeant: (row: number) => boolean = () => true): Grid {
  const split = new Map<number, readonly Part[]>();
  for (const [row, contents] of grid.rows) {
    const parts = isMeant(row) ? partsOf(contents) : null;
    if (parts !== null) split.set(row, parts);
  }
  if (split.size === 0) return grid;
  const partAt = ({ row, column }: Place): Part | undefined => split.get(row)?.[column];
  return {
    ...grid,
    rows: new Map(
      [...grid.rows].map(([row, contents]) => [
        row,
        split.get(row)?.map(({ text }): CellContent => text) ?? contents,
      ]),
    ),
    merges: grid.merges.filter(({ top }) => !split.has(top)),
    arranged: {
      from: grid,
      placeOf: (at) => {
        if (!split.has(at.row)) return at;
        const part = partAt(at);
        return part === undefined ? null : { row: at.row, column: part.column };
      },
      wholeText: (at) => {
        const part = partAt(at);
        const content = part === undefined ? null : grid.rows.get(at.row)?.[part.column];
        return typeof content === 'string' ? content : null;
      },
    },
  };
}

/** Labels and values of a row in turn; null where a cell is anything else. */
function partsOf(contents: readonly CellContent[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [column, content] of contents.entries()) {
    if (content === null || content === '') continue;
    const own = typeof content === 'string' ? fieldsIn(content) : null;
    if (own === null) return null;
    parts.push(...own.map((text) => ({ text, column })));
  }
  return parts.length > 0 ? parts : null;
}

/** Another label follows: 物料：钢板，用量：100 kg. */
const NEXT = /[,，;；、|\n]\s*(?=[^,，;；、|\n:：]{1,30}[:：])/u;
const LABELLED = /^\s*([^:：]{1,30}?)\s*[:：]\s*(\S(?:.*\S)?)\s*$/su;

function fieldsIn(text: string): readonly string[] | null {
  if (!/[:：]/u.test(text) || isProse(text)) return null;
  const fields = text.split(NEXT).map((field) => LABELLED.exec(field));
  const isAll = fields.every((field) => field !== null && fieldRole(field[1] ?? null) !== null);
  return isAll ? fields.flatMap((field) => field?.slice(1, 3) ?? []) : null;
}
