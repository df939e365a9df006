import type { Place } from '../../workbook/address';
import type { CellContent, Grid } from '../../workbook/grid';
import { CAPTION_LABELS, OUTPUT_BY_UNIT, type CaptionKind } from '../language/captionWords';
import { findPeriod } from '../periods/findPeriod';
import { isMoney } from '../tables/isMoney';
import { matchHeader, splitHeader } from '../tables/headers/headerRoles';
import { headerText } from '../tables/headers/headerText';
import { outlineOf } from '../tables/sheetOutline';
import { fold } from '../text/fold';
import { outputSaid } from '../text/outputSaid';
import { cellText } from '../values/cellText';
import { classifyContent } from '../values/classifyContent';
import { isUnitOfProducts } from '../values/isUnitOfProducts';
import { unitBeforeName } from './unitBeforeName';
import { parseFigure } from '../values/parseFigure';
import { parseUnit } from '../values/parseUnit';
import { thingsIn } from '../values/thingsIn';
import type { CaptionField } from './captionField';
import { captionsIn, kindOfLabel, KIND_OF_LABEL, type LabelScope } from './captionsIn';
import { bareLabel, isLabelled } from './isLabelled';
import { isUntil, spanOfDays, spanOfDaysIn } from './spanOfDays';

/** What a row says in captions, and whether it says nothing else. */
export interface RowCaptions {
  readonly fields: readonly CaptionField[];
  /** Every filled cell belongs to one of them. */
  readonly isAll: boolean;
}

interface FilledCell {
  readonly at: Place;
  readonly content: CellContent;
  readonly text: string;
}

const NO_CAPTIONS: RowCaptions = { fields: [], isAll: false };

/**
 * Reads the captions of a row: 产品：水泵 in one cell, or 产品名称 in one and 水泵 in the next.
 * @param grid the sheet
 * @param row counted from zero
 * @param isMeant columns that are looked at
 * @param scope whether labels count that name the product of an output
 */
export function captionsOfRow(
  grid: Grid,
  row: number,
  isMeant: (column: number) => boolean = () => true,
  scope: LabelScope = 'ofProducts',
): RowCaptions {
  if (!outlineOf(grid).isLabelled(row)) return NO_CAPTIONS;
  const cells = filledCells(grid, row, isMeant);
  if (!cells.some(mayBeLabel)) return NO_CAPTIONS;
  const fields: CaptionField[] = [];
  let used = 0;
  for (let index = 0; index < cells.length;) {
    const read = written(cells[index]) ?? paired(cells, index, scope);
    if (read !== null) fields.push(...read.fields);
    if (read?.isWhole === true) used += read.cells;
    index += read?.cells ?? 1;
  }
  return { fields, isAll: fields.length > 0 && used === cells.length };
}

/**
 * The captions of a row that holds nothing else.
 * @param grid the sheet
 * @param row counted from zero
 * @returns null for any other row, as most rows of a ledger are
 */
export function captionsAlone(grid: Grid, row: number): readonly CaptionField[] | null {
  if (!outlineOf(grid).isLabelled(row)) return null;
  const content = grid.rows.get(row)?.find((cell) => cell !== null) ?? null;
  if (typeof content !== 'string' || !isLabelled(content)) return null;
  const { fields, isAll } = captionsOfRow(grid, row, () => true, 'known');
  return isAll ? fields : null;
}

interface ReadCells {
  readonly fields: readonly CaptionField[];
  /** How many cells were read. */
  readonly cells: number;
  /** They hold nothing else. */
  readonly isWhole: boolean;
}

function filledCells(
  grid: Grid,
  row: number,
  isMeant: (column: number) => boolean,
): readonly FilledCell[] {
  return (grid.rows.get(row) ?? []).flatMap((content, column): FilledCell[] => {
    if (content === null || !isMeant(column)) return [];
    const text = cellText(content).trim();
    return text === '' ? [] : [{ at: { row, column }, content, text }];
  });
}

function mayBeLabel({ content, text }: FilledCell): boolean {
  return typeof content === 'string' && isLabelled(text);
}

function written(cell: FilledCell | undefined): ReadCells | null {
  if (cell === undefined || typeof cell.content !== 'string') return null;
  const { at } = cell;
  const captions = captionsIn(cell.text);
  const fields = captions.map(({ kind, value, unitText, isFirst }): CaptionField => {
    const field: CaptionField = { kind, value, unitText, labelAt: at, at, unitAt: null };
    return isFirst ? field : { ...field, isWithin: true };
  });
  const isWhole = captions.every(({ isFirst }) => isFirst);
  return fields.length === 0 ? null : { fields, cells: 1, isWhole };
}

const WITHOUT_COLON: ReadonlySet<string> = new Set(
  CAPTION_LABELS.flatMap(([, withoutColon]) => withoutColon),
);

/** A label and, in the next filled cell, its value; behind a number perhaps its unit. */
function paired(cells: readonly FilledCell[], index: number, scope: LabelScope): ReadCells | null {
  const [cell, beside, behind] = cells.slice(index, index + 3);
  if (cell === undefined || beside === undefined || typeof cell.content !== 'string') return null;
  const { label, unitText } = bareLabel(cell.text);
  const kind = kindOfLabel(label, scope);
  const isLabel =
    WITHOUT_COLON.has(label) ||
    /[:：]\s*$/.test(cell.text) ||
    (KIND_OF_LABEL.has(label)
      ? OUTPUT_BY_UNIT.has(label) && isOfProducts(beside, behind)
      : isOutput(label, unitText, beside, behind));
  const isDeclared = kind === 'declaredUnit' && isCounted(beside, behind);
  if (kind === undefined || !isLabel || !(isDeclared || isValue(kind, beside))) return null;
  if (kind === 'output' && isNumber(behind)) return null;
  const span = kind === 'period' ? spanOf(cells, index, unitText) : null;
  if (span !== null) return span;
  const mayBeUnit =
    isDeclared ||
    (kind === 'output' && behind !== undefined && (isUnit(behind) || isThing(behind)));
  const unit = mayBeUnit ? (behind ?? null) : null;
  const value = fold(kind === 'period' ? headerText(beside.content) : beside.text);
  const field: CaptionField = {
    kind,
    value,
    unitText: unit === null ? unitText : fold(unit.text),
    labelAt: cell.at,
    at: beside.at,
    unitAt: unit?.at ?? null,
  };
  return { fields: [field], cells: unit === null ? 2 : 3, isWhole: true };
}

/** Declared unit | 1 | kg towel; 功能单位 | 1 | 台; Report per | 1,000 | copies. */
function isCounted({ content, text }: FilledCell, behind: FilledCell | undefined): boolean {
  const isBare = typeof content === 'number' || parseFigure(text)?.unitText === '';
  if (!isBare || behind === undefined) return false;
  return isNoun(behind) || isThing(behind) || unitBeforeName(behind.text) !== null;
}

/** 报告期 | 2023-01-01 | 至 | 2023-12-31, or both days in one cell. */
function spanOf(
  cells: readonly FilledCell[],
  index: number,
  unitText: string | null,
): ReadCells | null {
  const [label, from, between, until] = cells.slice(index, index + 4);
  if (label === undefined || from === undefined) return null;
  const isBetween = between !== undefined && isUntil(between.content) && until !== undefined;
  const whole = isBetween ? spanOfDays(from.content, until.content) : null;
  const value = whole ?? (isBetween ? null : spanOfDaysIn(from.text));
  if (value === null) return null;
  const field: CaptionField = {
    kind: 'period',
    value,
    unitText,
    labelAt: label.at,
    at: from.at,
    unitAt: null,
  };
  if (!isBetween) return { fields: [field], cells: 2, isWhole: true };
  // What stands between, and the last day, are told by it and are no title.
  const rest: CaptionField = {
    kind: 'other',
    value: fold(until.text),
    unitText: null,
    labelAt: between.at,
    at: until.at,
    unitAt: null,
  };
  return { fields: [field, rest], cells: 4, isWhole: true };
}

/** Fabric produced | 4870 | t; a label that says less needs a unit of products. */
function isOutput(
  label: string,
  unitText: string | null,
  beside: FilledCell,
  behind: FilledCell | undefined,
): boolean {
  const said = outputSaid(label);
  if (said === null) return false;
  if (isOfProducts(beside, behind) || (unitText !== null && isUnitOfProducts(unitText)))
    return true;
  if (said.isUnsure || said.isIntermediate || behind === undefined)
    return behind === undefined && !said.isUnsure && said.of === '';
  return isThing(behind) || (isNoun(behind) && said.of === '');
}

/** Words that no list has, in the plural or as a counter: 250 | decks, 250 | 付. */
const THINGS = /^(?:\p{Script=Latin}[\p{Script=Latin} -]{2,18}s|\p{Script=Han}{1,2})$/u;

/** Behind a number of what was made it says what is counted. */
function isThing({ content, text }: FilledCell): boolean {
  if (typeof content !== 'string' || !THINGS.test(fold(text))) return false;
  return parseUnit(text).length === 0 && !isMoney(`(${text})`) && !isHeaderWord(text);
}

/** valves, behind a number of them. */
function isNoun({ content, text }: FilledCell): boolean {
  return typeof content === 'string' && thingsIn(text) !== null;
}

/** 500 t, or 500 and t behind it. */
function isOfProducts({ content, text }: FilledCell, behind: FilledCell | undefined): boolean {
  const own = typeof content === 'string' ? (parseFigure(text)?.unitText ?? '') : '';
  const unitText = own === '' && behind !== undefined && isUnit(behind) ? behind.text : own;
  return isUnitOfProducts(unitText);
}

/** A value is no label and no header: 产品 | 材料 | 用量 is the header of a table. */
function isValue(kind: CaptionKind, { content, text }: FilledCell): boolean {
  if (kind === 'output') return isNumber({ content, text });
  if (kindOfLabel(bareLabel(text).label, 'known') !== undefined) return false;
  if (isHeaderWord(text)) return false;
  if (kind === 'other') return true;
  if (kind === 'period')
    return typeof content !== 'string' || findPeriod(text) !== null || /\d{4}/.test(text);
  if (typeof content === 'number') return kind === 'model';
  if (typeof content !== 'string') return false;
  if (kind === 'declaredUnit') return true;
  return findPeriod(text)?.rest !== '' && classifyContent(content).kind === 'text';
}

/** 产量, and 2023年产量 as well. */
function isHeaderWord(text: string): boolean {
  const { label } = splitHeader(text);
  const named = findPeriod(label)?.rest ?? label;
  return [...matchHeader(named).values()].some((match) => match === 1);
}

function isNumber(cell: Pick<FilledCell, 'content' | 'text'> | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell.content === 'number') return true;
  return typeof cell.content === 'string' && parseFigure(cell.content) !== null;
}

/** In characters: longer words behind a number are no unit that a list does not know. */
const MOST_OF_UNIT = 6;

function isUnit(cell: FilledCell): boolean {
  const { content, text } = cell;
  if (isNoun(cell) || (typeof content === 'string' && isUnitOfProducts(text))) return true;
  return typeof content === 'string' && text.length <= MOST_OF_UNIT && !/[0-9:：]/.test(text);
}
