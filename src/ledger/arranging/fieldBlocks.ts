import type { Place } from '../../workbook/address';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { VALUE_HEADERS } from '../language/parameterWords';
import { findPeriod } from '../periods/findPeriod';
import { isPlanOrActual } from '../tables/bystanders';
import { matchHeader, splitHeader } from '../tables/headerRoles';
import { foldWord } from '../text/fold';
import { classifyContent } from '../values/classifyContent';
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

/** Roles that fields of an item have, its name first of all. */
const FIELD_ROLES: readonly ColumnRole[] = [
  'amount',
  'factor',
  'unit',
  'factorUnit',
  'distance',
  'mode',
  'stage',
  'source',
  'origin',
  'remark',
  'conversion',
];
const CLEAR = 0.9;
const LEAST_NAME = 0.6;
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
  const begin = grid.rows.get(rows[start] as number)?.find(isFilled);
  if (typeof begin !== 'string' || !mayLabelName(begin)) return null;
  const head = segmentsOf(grid, rows[start] as number);
  const [name] = head;
  if (name?.role !== 'name' || !areNames(grid, name, head.length)) return null;
  const segments = [...head];
  let end = start;
  for (let row = rows[end + 1]; row !== undefined; row = rows[end + 1]) {
    if (row !== (rows[end] as number) + 1) break;
    const own = segmentsOf(grid, row);
    const [first] = own;
    if (first === undefined && startsAt(grid, row) === name.label.column) return null;
    if (first === undefined || first.role === 'name') break;
    if (first.label.column !== name.label.column) break;
    segments.push(...own);
    end += 1;
  }
  const fields = fieldsOf(grid, segments);
  const isTold = segments.some(({ role, values }) => {
    return (role === 'amount' || role === 'distance') && values.some((at) => isFigure(grid, at));
  });
  if (end === start || fields === null || !isTold) return null;
  return { top: rows[start] as number, bottom: rows[end] as number, fields };
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
    const role = last?.role === 'name' && isUnitHeader(grid, at) ? null : roleOf(content);
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

/** The role of a label that is one of the words for it, or the word for a name. */
function roleOf(content: CellContent): ColumnRole | null {
  if (typeof content !== 'string') return null;
  if (matchHeader(content).get('unit') === 1) return 'unit';
  if (classifyContent(content).kind !== 'text') return null;
  const matches = matchHeader(splitHeader(content.replace(/[:：]\s*$/, '')).label);
  const [best] = [...matches].sort(([, a], [, b]) => b - a);
  if (best === undefined) return null;
  const [role, score] = best;
  if (role === 'name') return score >= LEAST_NAME ? role : null;
  return FIELD_ROLES.includes(role) && score >= CLEAR ? role : null;
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
