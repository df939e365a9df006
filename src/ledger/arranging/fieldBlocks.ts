import type { Place } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { VALUE_HEADERS } from '../language/parameterWords';
import { findPeriod } from '../periods/findPeriod';
import { isPlanOrActual } from '../tables/bystanders';
import { matchHeader } from '../tables/headers/headerRoles';
import { foldWord } from '../text/fold';
import { classifyContent } from '../values/classifyContent';
import { fieldRole } from './fieldRole';
import { mayLabelName } from './mayLabelName';

/** One field of one or more items: its label, its unit where a cell of its own has it, its values. */
export interface Field {
  readonly label: Place;
  readonly unit: Place | null;
  /** Of every item; null where the item's cell is empty. */
  readonly values: readonly (Place | null)[];
}

/** Rows that say with a label in front what the fields of one item, or of several side by side, are. */
export interface FieldBlock {
  readonly top: number;
  readonly bottom: number;
  readonly fields: readonly Field[];
}

/** A row as labels with what stands behind each. */
interface Segment {
  readonly label: Place;
  readonly role: ColumnRole;
  readonly values: readonly Place[];
}

const LEAST_FIELDS = 2;

/**
 * Finds forms and tables that lie on their side: 物料名称 | 钢板 | 铝锭 above 用量(kg) | 100 | 20, or one item a
 * block with label and value side by side. The name comes first; an amount or a distance must follow.
 * Rows of anything else right below, under the same column, make it something else.
 * @param grid the sheet
 * @returns blocks from above to below
 */
export function fieldBlocks(grid: Grid): readonly FieldBlock[] {
  const rows = [...grid.rows.keys()].filter((row) => (grid.rows.get(row) ?? []).some(isFilled));
  const blocks: FieldBlock[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const block = blockFrom(grid, rows, at);
    if (block === null) continue;
    blocks.push(block);
    while ((rows[at + 1] ?? Infinity) <= block.bottom) at += 1;
  }
  return blocks;
}

function isFilled(content: CellContent): boolean {
  return content !== null && content !== '';
}

function blockFrom(grid: Grid, rows: readonly number[], start: number): FieldBlock | null {
  const head = headOf(grid, rows, start);
  const [name] = head;
  if (name === undefined) return null;
  const segments = [...head];
  const others: Segment[] = [];
  let end = start;
  for (let row = rows[end + 1]; row !== undefined; row = rows[end + 1]) {
    if (row !== (rows[end] as number) + 1) break;
    const own = segmentsOf(grid, row);
    const [first] = own;
    if (first === undefined && startsAt(grid, row) === name.label.column) {
      const other = unknownField(grid, row);
      if (other === null) return null;
      others.push(other);
      end += 1;
      continue;
    }
    if (first === undefined || first.role === 'name') break;
    if (first.label.column !== name.label.column) break;
    segments.push(...own);
    end += 1;
  }
  const isSure = others.length === 0 || isPlainlyOnItsSide(grid, segments);
  const fields = isSure ? fieldsOf(grid, [...segments, ...others]) : null;
  const isTold = segments.some((segment) => givesFigure(grid, segment));
  const isOfFactors = segments.some(({ role }) => role === 'factor') && name.values.length > 1;
  // 物料：钢板，用量：100 kg says in one row what others say in several.
  const isWhole = end > start || grid.arranged?.wholeText?.(name.label) != null;
  if (!isWhole || fields === null || !(isTold || isOfFactors)) return null;
  return { top: rows[start] as number, bottom: rows[end] as number, fields };
}

/** The row of names, with a label before it or an empty corner; nothing for any other row. */
function headOf(grid: Grid, rows: readonly number[], start: number): readonly Segment[] {
  const row = rows[start] as number;
  const begin = grid.rows.get(row)?.find(isFilled);
  if (typeof begin !== 'string') return [];
  const head = mayLabelName(begin)
    ? segmentsOf(grid, row)
    : underCorner(grid, row, rows[start + 1]);
  const [name] = head;
  return name?.role === 'name' && areNames(grid, name, head.length) ? head : [];
}

/** Several names with nothing before them, above a row that begins with the label of figures. */
function underCorner(grid: Grid, row: number, next: number | undefined): readonly Segment[] {
  const from = startsAt(grid, row);
  const values = (grid.rows.get(row) ?? []).flatMap((content, column): Place[] =>
    isFilled(content) ? [{ row, column }] : [],
  );
  if (from < 1 || values.length < 2 || next !== row + 1) return [];
  const [below] = segmentsOf(grid, next);
  const isBelow = below?.label.column === from - 1 && LABELS_OF_FIGURES.has(below.role);
  return isBelow ? [{ label: { row, column: from - 1 }, role: 'name', values }] : [];
}

const LABELS_OF_FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['amount', 'factor']);

/** A row whose label is no word of ours, in a table that plainly lies on its side: 数据质量 | 1 | 2. */
function unknownField(grid: Grid, row: number): Segment | null {
  const [label, ...values] = (grid.rows.get(row) ?? []).flatMap((content, column): Place[] =>
    isFilled(content) ? [{ row, column }] : [],
  );
  if (label === undefined || values.length === 0) return null;
  const { kind } = classifyContent(contentAt(grid, label));
  return kind === 'text' ? { label, role: 'remark', values } : null;
}

/** Amounts and factors of the same items, each in a row of its own: nothing else is written so. */
function isPlainlyOnItsSide(grid: Grid, segments: readonly Segment[]): boolean {
  return ['amount', 'factor'].every((wanted) =>
    segments.some(
      ({ role, values }) =>
        role === wanted &&
        values.length > 1 &&
        values.every((at) => isFigure(grid, at) || isFactor(grid, at) || isUnit(grid, at)),
    ),
  );
}

function isFactor(grid: Grid, at: Place): boolean {
  return classifyContent(contentAt(grid, at)).kind === 'factorQuantity';
}

function givesFigure(grid: Grid, { role, values }: Segment): boolean {
  const isMeant = role === 'amount' || role === 'distance';
  return isMeant && values.some((at) => isFigure(grid, at));
}

/** The items: texts that are neither words of headers nor periods, units or figures. */
function areNames(grid: Grid, { values }: Segment, segments: number): boolean {
  const named = values.filter((at) => !isUnitHeader(grid, at));
  if (named.length === 0 || (segments > 1 && named.length > 1)) return false;
  return named.every((at) => {
    const content = contentAt(grid, at);
    if (typeof content !== 'string' || classifyContent(content).kind !== 'text') return false;
    const isValue = VALUE_HEADERS.includes(foldWord(content)) || isPlanOrActual(content);
    return !isValue && findPeriod(content) === null && matchHeader(content).size === 0;
  });
}

function fieldsOf(grid: Grid, segments: readonly Segment[]): readonly Field[] | null {
  const [name] = segments;
  if (name === undefined || segments.length < LEAST_FIELDS) return null;
  const items = name.values.filter((at) => !isUnitHeader(grid, at)).map(({ column }) => column);
  const isOne = items.length === 1;
  const fields = segments.map(({ label, values }): Field | null => {
    const isOfUnit = (at: Place): boolean => isUnit(grid, at) || isUnitHeader(grid, at);
    const figures = values.filter((at) => items.includes(at.column) || !isOfUnit(at));
    const units = values.filter((at) => !figures.includes(at));
    const [only, ...more] = figures;
    if (units.length > 1 || (isOne && more.length > 0)) return null;
    const own = isOne
      ? [only ?? null]
      : items.map((column) => figures.find((at) => at.column === column) ?? null);
    const isLost = !isOne && figures.some(({ column }) => !items.includes(column));
    return isLost ? null : { label, unit: units[0] ?? null, values: own };
  });
  const known = fields.flatMap((field) => field ?? []);
  return known.length === fields.length
    ? known.map((field, at) => (at === 0 ? { ...field, unit: null } : field))
    : null;
}

function segmentsOf(grid: Grid, row: number): readonly Segment[] {
  const segments: { label: Place; role: ColumnRole; values: Place[] }[] = [];
  (grid.rows.get(row) ?? []).forEach((content, column) => {
    if (!isFilled(content)) return;
    const at = { row, column };
    const last = segments.at(-1);
    const isBehind = last?.values.length === 0;
    const role = last?.role === 'name' && isUnitHeader(grid, at) ? null : fieldRole(content);
    if (role !== null && !(isBehind && last.role === 'remark')) {
      segments.push({ label: at, role, values: [] });
    } else last?.values.push(at);
  });
  const [first] = segments;
  const isWhole = first?.label.column === startsAt(grid, row);
  const isEmpty = segments.length > 1 && segments.some(({ values }) => values.length === 0);
  return isWhole && !isEmpty && first.values.length > 0 ? segments : [];
}

function startsAt(grid: Grid, row: number): number {
  return (grid.rows.get(row) ?? []).findIndex(isFilled);
}

function isUnitHeader(grid: Grid, at: Place): boolean {
  const content = contentAt(grid, at);
  return typeof content === 'string' && matchHeader(content).get('unit') === 1;
}

function isUnit(grid: Grid, at: Place): boolean {
  const { kind } = classifyContent(contentAt(grid, at));
  return kind === 'unit' || kind === 'factorUnit';
}

function isFigure(grid: Grid, at: Place): boolean {
  const { kind } = classifyContent(contentAt(grid, at));
  return kind === 'number' || kind === 'quantity';
}
