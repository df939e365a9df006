import { cellAddress, type Place } from '../../workbook/address';
import { contentAt, type Arrangement, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { cellText } from '../values/cellText';
import { fieldBlocks, type FieldBlock } from './fieldBlocks';
import { fieldRole } from './fieldRole';
import { pairBlocks, type MadeCell } from './pairBlocks';
import { splitForms } from './splitForms';

type MadeRow = readonly (MadeCell | null)[];

/**
 * The sheet with forms and tables that lie on their side set upright: fields as columns, items as rows.
 * All other rows stay as they are, further up or down. Every cell knows where it stands on the sheet.
 * @param sheet as it is
 * @returns the sheet itself where nothing is to be set upright
 */
export function arrangedGrid(sheet: Grid): Grid {
  const apart = splitForms(sheet);
  const fields = grouped(apart, asForms(apart, fieldBlocks(apart)));
  const isFree = ({ top, bottom }: UprightRows): boolean =>
    fields.every((other) => bottom < other.top || other.bottom < top);
  const groups = [...fields, ...pairBlocks(apart).filter(isFree)].sort((a, b) => a.top - b.top);
  if (groups.length === 0) return sheet;
  // 注：钢板因子 2 kgCO2e/kg below a form is a note, and stays whole.
  const grid = splitForms(sheet, (row) =>
    groups.some(({ top, bottom }) => top <= row && row <= bottom),
  );
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

/** Labels that captions of a product do not have. */
const OF_ITEMS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'factor',
  'factorUnit',
  'distance',
  'mode',
]);

/**
 * 名称：水泵 and 重量：25 kg above a table are captions of its product. Label and value in one cell are a form
 * where there are several of them, or where a factor or a distance is given.
 */
function asForms(grid: Grid, blocks: readonly FieldBlock[]): readonly FieldBlock[] {
  const isSplit = ({ fields }: FieldBlock): boolean => {
    const label = fields[0]?.label;
    return label !== undefined && grid.arranged?.wholeText?.(label) != null;
  };
  if (blocks.filter(isSplit).length !== 1) return blocks;
  const isOfItem = ({ fields }: FieldBlock): boolean =>
    fields.some(({ label }) => OF_ITEMS.has(fieldRole(contentAt(grid, label))));
  return blocks.filter((block) => !isSplit(block) || isOfItem(block));
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
      own.map((at) => (at === null ? null : (at.text ?? contentAt(grid, at)))),
    );
    own.forEach((at, column) => {
      if (at === null || at.text !== undefined) return;
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
    arranged: arrangementOf(grid, places),
  };
}

function arrangementOf(grid: Grid, places: ReadonlyMap<number, MadeRow>): Arrangement {
  const before = grid.arranged;
  const cellAt = (at: Place): MadeCell | null => places.get(at.row)?.[at.column] ?? null;
  const inBefore =
    <Value>(ask: (at: Place) => Value | null) =>
    (at: Place): Value | null => {
      const place = cellAt(at);
      return place === null ? null : ask(place);
    };
  // Of a part of a label, such as its unit, the text of the cell is the whole label.
  const isPart = [...places.values()].some((row) => row.some((at) => at?.text !== undefined));
  const wholeText = inBefore((at: MadeCell) => {
    const content = at.text === undefined ? null : contentAt(grid, at);
    return typeof content === 'string' ? content : (before?.wholeText?.(at) ?? null);
  });
  return {
    from: before?.from ?? grid,
    placeOf: inBefore(before?.placeOf ?? placeOnSheet),
    ...((isPart || before?.wholeText !== undefined) && { wholeText }),
  };
}

function placeOnSheet({ row, column }: Place): Place {
  return { row, column };
}
