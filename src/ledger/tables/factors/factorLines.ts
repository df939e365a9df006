import type { Place } from '../../../workbook/address';
import type { CellContent, Grid } from '../../../workbook/grid';
import { FACTOR_NOTE_WORDS } from '../../language/noteFactorWords';
import { foldWord } from '../../text/fold';
import { MOST_FIGURES, remembering } from '../../text/remembering';
import { withoutHeadingNumber } from '../../text/withoutHeadingNumber';
import { cellText } from '../../values/cellText';
import { classifyContent, factorDimension } from '../../values/classifyContent';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseFigure } from '../../values/parseFigure';
import { matchHeader, PER_ROW_UNIT } from '../headers/headerRoles';
import { carrierOf } from '../lanes/carrierLanes';
import { outlineOf } from '../sheetOutline';
import { factorNamed, factorNameIn } from './factorNamed';

/** A factor in a row of its own, below or between amounts: 电力排放因子 | 0.5703 | kgCO2/kWh. */
export interface FactorLine {
  readonly row: number;
  /** Empty where neither the row nor the header of its column says of what: the table's title does. */
  readonly name: string;
  readonly nameAt: Place;
  readonly at: Place;
  /** Null where its own cell holds it, or nothing does. */
  readonly unit: { readonly text: string; readonly at: Place } | null;
}

/** A header cell of a column, as far as factor lines are told by it. */
export interface LineHeader {
  readonly index: number;
  readonly label: string;
  readonly unitText: string | null;
}

/** The rows of a table that only give factors, and the headings above them. */
export interface FactorLines {
  readonly lines: readonly FactorLine[];
  readonly rows: ReadonlySet<number>;
}

interface Filled {
  readonly column: number;
  readonly content: CellContent;
  readonly text: string;
  readonly kind: ReturnType<typeof classifyContent>['kind'];
}

const NO_LINES: FactorLines = { lines: [], rows: new Set() };

/**
 * Finds rows in a table of amounts that give factors in columns meant for something else: a name, a
 * number and a unit of factors, or 排放因子(kgCO2e/kWh) below columns of energy carriers. A table of
 * which all figures are such is a table of factors.
 * @param grid the sheet
 * @param body rows below the header
 * @param headers of its columns
 */
export function factorLines(
  grid: Grid,
  body: readonly number[],
  headers: readonly LineHeader[],
): FactorLines {
  const byColumn = new Map(headers.map((header) => [header.index, header]));
  const { holdsFactor } = outlineOf(grid);
  const isOfRows = unitsOfRows(grid, body, holdsFactor);
  const lines: FactorLine[] = [];
  let isAnyOther = false;
  for (const row of body) {
    const contents = grid.rows.get(row) ?? NOTHING;
    const found = mayGiveFactors(contents, holdsFactor(row))
      ? linesIn(row, filledCells(grid, row), byColumn, isOfRows)
      : NOTHING;
    lines.push(...found);
    isAnyOther ||= found.length === 0 && contents.some(holdsAnyFigure);
  }
  if (lines.length === 0 || !isAnyOther) return NO_LINES;
  const rows = new Set(lines.map(({ row }) => row));
  body.forEach((row, index) => {
    const next = body[index + 1];
    if (next !== undefined && rows.has(next) && isHeading(filledCells(grid, row))) rows.add(row);
  });
  return { lines, rows };
}

const NOTHING: readonly never[] = [];

/**
 * Whether a column of units of factors is for a column of factors: other rows have both an amount and a
 * factor beside it. 钢板 | 1000 | kg | 待补充 | kgCO2e/kg lacks its factor, and 1000 is none.
 */
function unitsOfRows(
  grid: Grid,
  body: readonly number[],
  holdsFactor: (row: number) => boolean,
): (column: number) => boolean {
  let found: ReadonlySet<number> | null = null;
  const find = (): ReadonlySet<number> => {
    const columns = body.filter(holdsFactor).flatMap((row) => {
      const cells = filledCells(grid, row);
      if (cells.filter(isFigure).length < 2) return [];
      return cells.filter(({ kind }) => kind === 'factorUnit').map(({ column }) => column);
    });
    return new Set(columns);
  };
  return (column) => (found ??= find()).has(column);
}

/** Nearly no row of a ledger names a factor or holds its unit: the others are not taken apart. */
function mayGiveFactors(contents: readonly CellContent[], holdsFactor: boolean): boolean {
  const label = contents.find((content) => classifyContent(content).kind !== 'empty');
  if (typeof label !== 'string') return false;
  return holdsFactor || mayNameFactor(label.trim());
}

const mayNameFactor = remembering((label: string): boolean => {
  const { name, unitText } = factorNameIn(label);
  return name === '' || unitText !== null;
}, MOST_FIGURES);

function holdsAnyFigure(content: CellContent): boolean {
  return isFigure(classifyContent(content));
}

function filledCells(grid: Grid, row: number): readonly Filled[] {
  return (grid.rows.get(row) ?? []).flatMap((content, column): Filled[] => {
    const { kind } = classifyContent(content);
    return kind === 'empty' ? [] : [{ column, content, text: cellText(content).trim(), kind }];
  });
}

function isFigure({ kind }: Pick<Filled, 'kind'>): boolean {
  return kind === 'number' || kind === 'quantity' || kind === 'factorQuantity';
}

function linesIn(
  row: number,
  cells: readonly Filled[],
  headers: ReadonlyMap<number, LineHeader>,
  isOfRows: (column: number) => boolean,
): readonly FactorLine[] {
  const [label] = cells;
  if (label?.kind !== 'text') return [];
  const nameAt = { row, column: label.column };
  const { name, unitText } = factorNameIn(label.text);
  const figures = cells.filter(isFigure);
  const unit = cells.find(({ kind }) => kind === 'factorUnit');
  const [figure, ...others] = figures;
  if (figure === undefined || others.length > 0) {
    return name === '' ? belowCarriers(row, { nameAt, unitText }, figures, headers) : [];
  }
  const own = figure.kind === 'factorQuantity' ? null : (unit ?? null);
  const inLabel = unitText === null ? null : { text: unitText, at: nameAt };
  const told = own === null ? inLabel : { text: own.text, at: { row, column: own.column } };
  const isTold = isOfGas(told?.text ?? unitIn(figure)) || (told !== null && name !== label.text);
  if (!isTold || isOfItem(label.text, figure, cells, headers)) return [];
  if (own !== null && name === label.text && isOfRows(own.column)) return [];
  if (figure.kind === 'quantity' || (own !== null && own.column < figure.column)) return [];
  if (name === '')
    return belowCarriers(row, { nameAt, unitText: told?.text ?? null }, figures, headers);
  return [{ row, name, nameAt, at: { row, column: figure.column }, unit: told }];
}

/**
 * A factor in a column for factors is its row's own, whose amount may be missing; unless the row calls
 * itself a factor and holds nothing but its name and the factor: 公路运输因子 | | | 0.101 kgCO2e/(t·km).
 */
function isOfItem(
  label: string,
  figure: Filled,
  cells: readonly Filled[],
  headers: ReadonlyMap<number, LineHeader>,
): boolean {
  if (!isFactorColumn(headers.get(figure.column))) return false;
  const others = cells.slice(1).filter((cell) => cell !== figure && cell.kind !== 'factorUnit');
  return others.length > 0 || (factorNamed(label) ?? '') === '';
}

/** 5 kg/台 is an amount for one of them; kgCO2/kWh is a factor. */
function isOfGas(unitText: string): boolean {
  return (parseFactorUnit(unitText)?.gas ?? 'unstated') !== 'unstated';
}

function unitIn({ kind, content }: Filled): string {
  const isOwn = kind === 'factorQuantity' && typeof content === 'string';
  return isOwn ? (parseFigure(content)?.unitText ?? '') : '';
}

/** 排放因子 | 0.57 | 2.16 below 用电量 | 天然气. */
function belowCarriers(
  row: number,
  { nameAt, unitText }: { readonly nameAt: Place; readonly unitText: string | null },
  figures: readonly Filled[],
  headers: ReadonlyMap<number, LineHeader>,
): readonly FactorLine[] {
  const [, top] = unitText === null ? [] : (PER_ROW_UNIT.exec(unitText) ?? []);
  // 月份 | 用量(kWh): what the figures are of, titles say.
  const isOfAll = ![...headers.values()].some(({ label }) => matchHeader(label).has('name'));
  const isOfCarriers = figures.some(({ column }) => {
    const header = headers.get(column);
    return header !== undefined && carrierOf(header) !== null;
  });
  const nameOf = (header: LineHeader): string | null => {
    if (isOfCarriers) return itemOf(header);
    return isOfAll ? (unknownName(header) ?? '') : null;
  };
  const found = figures.flatMap(({ column, kind }): FactorLine[] => {
    const header = headers.get(column);
    const name = header === undefined ? null : nameOf(header);
    if (header === undefined || name === null || kind === 'quantity') return [];
    const own =
      top === undefined || header.unitText === null ? unitText : `${top}/${header.unitText}`;
    const unit = own === null ? null : { text: own, at: nameAt };
    return [{ row, name, nameAt, at: { row, column }, unit }];
  });
  return found.length === figures.length ? found : [];
}

/** 电 of 用电量; beside carriers another column that is measured is an item of its own, too: 自来水 (t). */
function itemOf(header: LineHeader): string | null {
  const carrier = carrierOf(header);
  if (carrier !== null || header.unitText === null) return carrier;
  const roles = [...matchHeader(header.label).keys()];
  return roles.every((role) => role === 'name' || role === 'amount') ? header.label : null;
}

/** 树脂 of 树脂(kg): a header that is no word for anything names what its figures are of. */
function unknownName({ label, unitText }: LineHeader): string | null {
  return label !== '' && unitText !== null && matchHeader(label).size === 0 ? label : null;
}

/** A column for factors, for their units, or for anything that is said beside an amount. */
function isFactorColumn(header: LineHeader | undefined): boolean {
  if (header === undefined) return false;
  if (header.unitText !== null && factorDimension(header.unitText) !== null) return true;
  const roles = [...matchHeader(header.label).keys()];
  return roles.some((role) => NOT_FOR_AMOUNTS.has(role));
}

const NOT_FOR_AMOUNTS: ReadonlySet<string> = new Set([
  'factor',
  'freightFactor',
  'factorUnit',
  'remark',
  'source',
  'result',
  'conversion',
]);

/** 排放因子 or 四、运输因子 alone in a row. */
function isHeading(cells: readonly Filled[]): boolean {
  const [only, ...others] = cells;
  if (only?.kind !== 'text' || others.length > 0) return false;
  const word = foldWord(withoutHeadingNumber(only.text)).replace(/:$/, '');
  return FACTOR_NOTE_WORDS.some((entry) => word.endsWith(entry) || word.endsWith(`${entry}s`));
}
