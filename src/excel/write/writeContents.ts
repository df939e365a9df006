import { areaAddress, sheetReference } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { PlannedCell, PlannedContent } from '../../workbook/plan';
import { renamedFormula } from '../../workbook/renamedFormula';
import type { PlacedSheet } from './placeSheets';
import { LARGEST_BLOCK } from './requestBudget';
import type { RequestBudget } from './requestBudget';
import { typedText } from './typedText';

type Typed = string | number;

/** Rows that are written together. */
interface Block {
  readonly area: Area;
  readonly rows: Typed[][];
  readonly bytes: number;
}

const BYTES_PER_LINK = 700;
/** Commas, quotation marks and escapes around a cell's content. */
const BYTES_AROUND = 4;
const MOST_BYTES_PER_CHARACTER = 3;

/**
 * Writes links, texts, numbers and formulas. Links come first: Excel shows a link's own address in
 * the cell until the content is there.
 * @param budget of requests
 * @param placed our sheets, with their tables
 * @param names the names that ours get
 */
export async function writeContents(
  budget: RequestBudget,
  placed: readonly PlacedSheet[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { plan, sheet } of placed) {
    for (const { at, link } of plan.cells) {
      if (link === undefined) continue;
      await budget.reserve(BYTES_PER_LINK);
      const documentReference = sheetReference(link.sheet, link.cell);
      sheet.getCell(at.row, at.column).hyperlink = { documentReference };
    }
    for (const { area, rows, bytes } of blocksOf(plan.cells, names)) {
      await budget.reserve(bytes);
      sheet.getRange(areaAddress(area)).formulas = rows;
    }
  }
}

function blocksOf(
  cells: readonly PlannedCell[],
  names: ReadonlyMap<string, string>,
): readonly Block[] {
  if (cells.length === 0) return [];
  const lines = linesOf(cells, names);
  const left = cells.reduce((least, { at }) => Math.min(least, at.column), Infinity);
  const right = cells.reduce((most, { at }) => Math.max(most, at.column), 0);
  const numbers = [...lines.keys()].sort((a, b) => a - b);
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  const blocks: Block[] = [];
  let rows: Typed[][] = [];
  let bytes = 0;
  for (let row = first; row <= last; row++) {
    const line = lines.get(row);
    const typed = Array.from({ length: right - left + 1 }, (_, index) => {
      return line?.get(left + index) ?? '';
    });
    const needed = typed.reduce<number>((sum, content) => sum + bytesOf(content), 0);
    if (rows.length > 0 && bytes + needed > LARGEST_BLOCK) {
      const area = { top: row - rows.length, left, bottom: row - 1, right };
      blocks.push({ area, rows, bytes });
      rows = [];
      bytes = 0;
    }
    rows.push(typed);
    bytes += needed;
  }
  const area = { top: last - rows.length + 1, left, bottom: last, right };
  return [...blocks, { area, rows, bytes }];
}

function linesOf(
  cells: readonly PlannedCell[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<number, ReadonlyMap<number, Typed>> {
  const lines = new Map<number, Map<number, Typed>>();
  for (const { at, content } of cells) {
    const line = lines.get(at.row) ?? new Map<number, Typed>();
    lines.set(at.row, line);
    line.set(at.column, typedContent(content, names));
  }
  return lines;
}

function typedContent(content: PlannedContent, names: ReadonlyMap<string, string>): Typed {
  switch (content.kind) {
    case 'text':
      return typedText(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return `=${renamedFormula(content.formula, names)}`;
  }
}

function bytesOf(content: Typed): number {
  const length = typeof content === 'string' ? content.length : String(content).length;
  return length * MOST_BYTES_PER_CHARACTER + BYTES_AROUND;
}
