import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { classifyContent, factorDimension, isFigure } from '../values/classifyContent';
import { parseUnit } from '../values/parseUnit';
import { matchHeader, splitHeader } from './headers/headerRoles';
import { headerText } from './headers/headerText';
import { outlineOf } from './sheetOutline';

/** What materials and energy are measured in; a distance belongs to goods that stand elsewhere. */
const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
]);

/** A table of its own, as far as its shape tells. */
export interface OwnTable {
  /** The row of its header. */
  readonly top: number;
  /** Its last row of figures. */
  readonly bottom: number;
  /** It has factors of its own. */
  readonly hasFactors: boolean;
}

interface Body {
  readonly grid: Grid;
  readonly top: number;
  readonly rows: readonly number[];
}

/**
 * Whether a part of a sheet is a table of its own by its shape, whatever words head it: a column of texts
 * that name something, and behind it amounts with a unit of their own or under a word for amounts. Texts of
 * a supplier, a source or a way of transport with figures behind them belong to the items of another part.
 * @param part columns of a sheet between blank ones
 * @returns null where it is none
 */
export function ownTable(part: Grid): OwnTable | null {
  const body = bodyOf(part);
  if (body === null) return null;
  const columns = outlineOf(part).columns.filter((column) => !isBefore(body, column));
  const [first, ...behind] = columns;
  if (first === undefined || !isNaming(body, first)) return null;
  if (!behind.some((column) => holdsAmounts(body, column, behind))) return null;
  const hasFactors = behind.some((column) => holdsFactors(body, column));
  return { top: body.top, bottom: body.rows.at(-1) ?? body.top, hasFactors };
}

/**
 * Whether two parts of a sheet are two tables: one table with a blank column in it has the same rows on
 * both sides, and factors on one.
 * @param one a part that is a table by its shape
 * @param other another
 */
export function areApart(one: OwnTable, other: OwnTable): boolean {
  return (
    one.bottom !== other.bottom || one.top !== other.top || (one.hasFactors && other.hasFactors)
  );
}

function holdsFactors({ grid, top }: Body, column: number): boolean {
  const { label, unitText } = splitHeader(headerText(contentAt(grid, { row: top, column })));
  return matchHeader(label).has('factor') || factorDimension(unitText ?? label) !== null;
}

/** The row of texts right above the first figures, and the rows of figures. */
function bodyOf(grid: Grid): Body | null {
  const rows = [...grid.rows.keys()];
  const holds = (row: number): boolean =>
    (grid.rows.get(row) ?? []).some((content) => isFigure(classifyContent(content)));
  const start = rows.findIndex(holds);
  const top = rows[start - 1];
  if (start < 1 || top === undefined) return null;
  const texts = (grid.rows.get(top) ?? []).filter((content) => content !== null);
  return texts.length < 2 ? null : { grid, top, rows: rows.slice(start).filter(holds) };
}

/** 序号, 阶段 and 产品 stand before the names. */
function isBefore({ grid, top }: Body, column: number): boolean {
  const words = matchHeader(labelOf(headerText(contentAt(grid, { row: top, column }))));
  return BEFORE_NAMES.some((role) => (words.get(role) ?? NO_MATCH) >= CLEAR);
}

const BEFORE_NAMES: readonly ColumnRole[] = ['index', 'stage', 'product'];
const NO_MATCH = 0;

/** Names under a word for names, or under one that we do not know: Carrier, Utility, 承运商. */
function isNaming({ grid, top, rows }: Body, column: number): boolean {
  const header = contentAt(grid, { row: top, column });
  if (typeof header !== 'string') return false;
  const roles = [...matchHeader(labelOf(header))];
  const isText = (row: number): boolean =>
    classifyContent(contentAt(grid, { row, column })).kind === 'text';
  // 类别 may head names, and more often sorts them.
  const isOfNames = roles.every(([role, score]) => role === 'name' && score > AS_CATEGORY);
  return isOfNames && rows.every(isText);
}

const CLEAR = 0.9;
/** What a word that sorts items scores as a name. */
const AS_CATEGORY = 0.6;

function holdsAmounts(body: Body, column: number, columns: readonly number[]): boolean {
  const { grid, top, rows } = body;
  const header = headerText(contentAt(grid, { row: top, column }));
  const cells = rows.map((row) => contentAt(grid, { row, column }));
  if (!cells.some((content) => isFigure(classifyContent(content)))) return false;
  const { label, unitText } = splitHeader(header);
  const words = matchHeader(label);
  if (OF_NO_AMOUNTS.some((role) => words.has(role))) return false;
  if (words.get('amount') === 1 || isMeasured(unitText ?? label)) return true;
  if (cells.some(isQuantity)) return true;
  const units = columns.filter((one) => one === column + 1);
  return units.some((one) => holdsUnits(body, one));
}

const OF_NO_AMOUNTS: readonly ColumnRole[] = [
  'index',
  'distance',
  'factor',
  'freightFactor',
  'gasFactor',
  'conversion',
  'period',
];

function labelOf(header: string): string {
  return splitHeader(headerText(header)).label;
}

function isMeasured(text: string): boolean {
  const unit = parseUnit(text)[0]?.unit;
  return unit !== undefined && MEASURED.has(dimensionOf(unit));
}

function isQuantity(content: CellContent): boolean {
  const own = classifyContent(content);
  return own.kind === 'quantity' && MEASURED.has(own.dimension);
}

function holdsUnits({ grid, rows }: Body, column: number): boolean {
  return rows.every((row) => {
    const content = contentAt(grid, { row, column });
    return typeof content === 'string' && isMeasured(content.trim());
  });
}
