import { cellAddress, type Place } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import { cellText } from '../values/cellText';
import { fieldBlocks, type FieldBlock } from './fieldBlocks';

type MadeRow = readonly (Place | null)[];

/**
 * The sheet with forms and tables that lie on their side set upright: fields as columns, items as rows.
 * All other rows stay as they are, further up or down. Every cell knows where it stands on the sheet.
 * @param grid the sheet
 * @returns the sheet itself where nothing is to be set upright
 */
export function arrangedGrid(grid: Grid): Grid {
  const groups = grouped(grid, fieldBlocks(grid));
  if (groups.length === 0) return grid;
  const rows = new Map<number, MadeRow>();
  let shift = 0;
  let next = 0;
  const kept = [...grid.rows.keys()].sort((a, b) => a - b);
  let at = 0;
  const keep = (until: number): void => {
    for (; at < kept.length; at += 1) {
      const row = kept[at];
      if (row === undefined || row >= until) return;
      if (row < next) continue;
      const width = (grid.rows.get(row) ?? []).length;
      rows.set(
        row + shift,
        Array.from({ length: width }, (_, column) => ({ row, column })),
      );
    }
  };
  for (const group of groups) {
    keep(group.top);
    group.rows.forEach((made, index) => rows.set(group.top + shift + index, made));
    shift += group.rows.length - (group.bottom - group.top + 1);
    next = group.bottom + 1;
  }
  keep(Infinity);
  return made(grid, rows);
}

interface UprightRows {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly MadeRow[];
}

/** Blocks of the same labels and units with nothing between them are one table. */
function grouped(grid: Grid, blocks: readonly FieldBlock[]): readonly UprightRows[] {
  const groups: FieldBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    const isNext =
      above !== undefined &&
      headingOf(grid, above) === headingOf(grid, block) &&
      areBlank(grid, above.bottom, block.top);
    if (isNext) last?.push(block);
    else groups.push([block]);
  }
  return groups.flatMap((group) => upright(group));
}

function areBlank(grid: Grid, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row += 1) if (!isEmpty(grid, row)) return false;
  return true;
}

function isEmpty(grid: Grid, row: number): boolean {
  return (grid.rows.get(row) ?? []).every((content) => content === null || content === '');
}

function headingOf(grid: Grid, { fields }: FieldBlock): string {
  return fields
    .flatMap(({ label, unit }) => [label, unit])
    .map((at) => (at === null ? '' : cellText(contentAt(grid, at)).trim()))
    .join('\n');
}

function upright(blocks: readonly FieldBlock[]): readonly UprightRows[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return [];
  const labels = first.fields.map(({ label }) => label);
  const units = first.fields.map(({ unit }) => unit);
  const items = blocks.flatMap(({ fields }) =>
    (fields[0]?.values ?? []).map((_, item) => fields.map(({ values }) => values[item] ?? null)),
  );
  const header = units.some((unit) => unit !== null) ? [labels, units] : [labels];
  return [{ top: first.top, bottom: last.bottom, rows: [...header, ...items] }];
}

/** Cells of merged areas that were set upright stand alone; an area elsewhere keeps its cells together. */
function made(grid: Grid, places: ReadonlyMap<number, MadeRow>): Grid {
  const rows = new Map<number, readonly CellContent[]>();
  const formulas = new Map<string, string>();
  const numberFormats = new Map<string, string>();
  const hiddenRows = new Set<number>();
  const rowNow = new Map<number, number>();
  for (const [row, own] of places) {
    rows.set(
      row,
      own.map((at) => (at === null ? null : contentAt(grid, at))),
    );
    own.forEach((at, column) => {
      if (at === null) return;
      const [from, to] = [cellAddress(at), cellAddress({ row, column })];
      const formula = grid.formulas.get(from);
      const format = grid.numberFormats.get(from);
      if (formula !== undefined) formulas.set(to, formula);
      if (format !== undefined) numberFormats.set(to, format);
      if (grid.hiddenRows.has(at.row)) hiddenRows.add(row);
    });
    const [head] = own;
    const isKept = own.every((at) => at !== null && at.row === head?.row);
    if (isKept && head?.column === 0) rowNow.set(head.row, row);
  }
  const merges = grid.merges.flatMap((area) => {
    const [top, bottom] = [rowNow.get(area.top), rowNow.get(area.bottom)];
    if (top === undefined || bottom === undefined) return [];
    return bottom - top === area.bottom - area.top ? [{ ...area, top, bottom }] : [];
  });
  return {
    ...grid,
    rows,
    formulas,
    numberFormats,
    hiddenRows,
    merges,
    arranged: { from: grid, placeOf: (at) => places.get(at.row)?.[at.column] ?? null },
  };
}
