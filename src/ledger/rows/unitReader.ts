import { dimensionOf } from '../../core/quantities/unitTable';
import type { Witness } from '../../core/study/evidence';
import { cellAddress } from '../../workbook/address';
import { contentAt } from '../../workbook/grid';
import type { Circumstance } from '../language/certaintyRules';
import { columnOf, type LedgerTable, type TableColumn } from '../tables/ledgerTable';
import { PER_ROW_UNIT } from '../tables/headers/headerRoles';
import { isGwp } from '../tables/factors/isGwp';
import { factorUnitInCaption, unitInCaption } from '../tables/headers/unitInCaption';
import { unitInNote } from '../tables/headers/unitInNote';
import { fold, foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { cellText } from '../values/cellText';
import { parseFigure } from '../values/parseFigure';
import { parseFactorUnit } from '../values/parseFactorUnit';
import type { UnitDoubt } from '../unitDoubt';
import { nameWithUnit } from '../values/nameWithUnit';
import { parseUnit } from '../values/parseUnit';
import { perSizeOf, type PerUnit } from '../values/perUnitOf';
import { scaledText } from '../values/scaleOf';
import { cellRefAt } from './cellRefAt';
import { labelsReader, labelText, readLabel } from './labels/readLabel';
import { scaleOfColumn, type Scale } from './scaleOfColumn';
import { unitColumnOf } from './unitColumn';

/** A unit named for a number, in its cell or outside. */
export interface OutsideUnit {
  readonly text: string;
  readonly witnesses: readonly Witness[];
  readonly where: Circumstance;
  /** It is not written: another figure of the workbook speaks for it. */
  readonly doubt?: UnitDoubt;
  /** A caption says so of some figures, and may not mean these. */
  readonly isScaled?: true;
}

/** What is named for one number. */
export interface NamedUnits {
  /** The unit nearest to the number; undefined where none is named. */
  readonly unit: OutsideUnit | undefined;
  /** Taken apart where it is for one product: kg/件; null elsewhere. */
  readonly perUnit: PerUnit | null;
  /** Units named elsewhere that say something else, each once. */
  readonly rivals: readonly OutsideUnit[];
  /** All units named elsewhere. */
  readonly agreeing: readonly string[];
  /** How many of a unit that is not named the number counts: Figures in thousands. */
  readonly scale?: Scale;
}

/** Finds the units of one column's numbers. */
export interface UnitReader {
  /** The unit that the unit column's cells have, else the column's own; null where there is none. */
  readonly usual: string | null;
  /** The units named for the number of a row, of which its own cell names one or says ''. */
  at(row: number, inCell: string): NamedUnits;
}

/**
 * Prepares the reading of a column's units: cell, unit column, header, number format, caption.
 * @param table the table
 * @param column a column of figures
 */
export function unitReader(table: LedgerTable, column: TableColumn): UnitReader {
  const unitColumn = unitColumnOf(table, column);
  const header = headerUnitReader(table, column);
  const isOfAmounts = isAmount(column);
  const caption = captionOf(table, column, isOfAmounts);
  const nameUnit = isOfAmounts ? nameUnitReader(table) : () => null;
  const ofCell = (inCell: string): readonly OutsideUnit[] =>
    inCell === '' ? [] : [unitFrom(inCell, 'unit-in-the-cell')];
  const scale = scaleOfColumn(table, column);
  const named = (near: readonly OutsideUnit[]): NamedUnits =>
    together(scaledBy(near, scale), caption, isOfAmounts, scale);
  // Where only the number's own cell can make a difference, each unit is looked at once.
  const headed = header.ofAll === null ? [] : [header.ofAll];
  const withoutRow = remembering((inCell) => named([...ofCell(inCell), ...headed]));
  // And where only the unit column does, each of its units is: but for the cell that names it.
  const isAlone = headed.length === 0 && caption === null && scale === null;
  const perUnitAlone = remembering((text) => named([unitFrom(text, 'unit-beside')]).perUnit);
  const hasFormats = table.grid.numberFormats.size > 0;
  const besideAt = unitColumn === null ? null : unitsBeside(table, unitColumn);
  return {
    usual: unitColumn?.usualUnit ?? column.usualUnit,
    at: (row, inCell) => {
      const unit = besideAt === null ? null : besideAt(row);
      const format = hasFormats ? formatUnit(table, column, row) : null;
      const inName = nameUnit(row);
      const ofRow = header.of === null ? null : header.of(row);
      const isBare = format === null && inName === null && ofRow === null;
      if (isBare && unit === null) return withoutRow(inCell);
      if (isBare && unit !== null && isAlone && inCell === '') {
        return { unit, perUnit: perUnitAlone(unit.text), rivals: NONE, agreeing: NONE };
      }
      const beside = unit === null ? [] : [unit];
      const formatted = format === null ? [] : [unitFrom(format, 'unit-in-the-format')];
      const inHeader = ofRow === null ? headed : [ofRow];
      const near = [...ofCell(inCell), ...beside, ...inHeader, ...formatted];
      // 电(kWh): a size in brackets that measures something else than the figure is no unit of it.
      const isMeant = inName !== null && near.every(({ text }) => sameDimension(text, inName.text));
      return named(isMeant ? [...near, inName] : near);
    },
  };
}

/** By unit column: twelve months beside one column of units ask for the same cell, row by row. */
const BESIDE = new WeakMap<TableColumn, (row: number) => OutsideUnit | null>();

function unitsBeside(table: LedgerTable, column: TableColumn): (row: number) => OutsideUnit | null {
  const known = BESIDE.get(column);
  if (known !== undefined) return known;
  const labelAt = labelsReader(table, column);
  let last: { readonly row: number; readonly unit: OutsideUnit | null } | null = null;
  const read = (row: number): OutsideUnit | null => {
    if (last?.row === row) return last.unit;
    const label = labelAt(row, null);
    const unit = label === null ? null : unitFrom(label.text, 'unit-beside', [label.witness]);
    last = { row, unit };
    return unit;
  };
  BESIDE.set(column, read);
  return read;
}

/** The unit that a header names. */
interface HeaderUnit {
  /** What it is for all rows that have none of their own; null where the header names none. */
  readonly ofAll: OutsideUnit | null;
  /** Of kgCO2/单位 the row's own unit is meant; null where all rows have the same. */
  readonly of: ((row: number) => OutsideUnit | null) | null;
}

function isFactor(role: TableColumn['role']): boolean {
  return role === 'factor' || role === 'freightFactor' || role === 'gasFactor';
}

const TIMES = /[x×*] ?(?:10(?:\^|[⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹])|1,?000)/iu;

/** A GWP is kgCO2e of one kilogram. */
function headerUnitReader(table: LedgerTable, column: TableColumn): HeaderUnit {
  const { unitText, label, role, header } = column;
  // EF x 1000, 排放因子(×10⁻³ kgCO2e/kg): nobody knows which way it is meant.
  if (isFactor(role) && TIMES.test(header))
    return { ofAll: unitFrom(header, 'unit-in-the-header'), of: null };
  const unit = unitText ?? (role === 'factor' && isGwp(label) ? 'kgCO2e/kg' : null);
  if (unit === null) return { ofAll: null, of: null };
  const ofAll = unitFrom(unit, 'unit-in-the-header');
  const [, top] = unitText === null ? [] : (PER_ROW_UNIT.exec(fold(unitText)) ?? []);
  const amount = columnOf(table, 'amount');
  if (top === undefined) return { ofAll, of: null };
  const unitColumn = amount === null ? columnOf(table, 'unit') : unitColumnOf(table, amount);
  return {
    ofAll,
    of: (row) => {
      const own = unitColumn === null ? null : readLabel(table, unitColumn, row, null);
      const inCell = own !== null || amount === null ? null : unitInCell(table, amount, row);
      const text = own?.text ?? inCell ?? amount?.unitText ?? null;
      const per = text === null ? null : (perSizeOf(text)?.unitText ?? text);
      if (per === null) return null;
      return unitFrom(`${top}/${per}`, 'unit-in-the-header', own === null ? [] : [own.witness]);
    },
  };
}

/** Nm³ of 2.35 Nm³. */
function unitInCell({ grid }: LedgerTable, { index }: TableColumn, row: number): string | null {
  const content = contentAt(grid, { row, column: index });
  const unitText = typeof content === 'string' ? parseFigure(content)?.unitText : undefined;
  return unitText === undefined || unitText === '' ? null : unitText;
}

/** Reads the unit behind the names of rows: kWh of 电(kWh). */
function nameUnitReader(table: LedgerTable): (row: number) => OutsideUnit | null {
  const columns = table.columns.filter(({ role }) => role === 'name').reverse();
  return (row) => {
    for (const column of columns) {
      const text = labelText(table, column, row);
      if (text === null) continue;
      const unitText = nameWithUnit(text)?.unitText;
      const label = unitText === undefined ? null : readLabel(table, column, row, null);
      if (label === null || unitText === undefined) return null;
      return unitFrom(unitText, 'unit-beside', [label.witness]);
    }
    return null;
  };
}

const NONE: readonly never[] = [];

/** The nearest to the number stands first. */
function together(
  near: readonly OutsideUnit[],
  said: OutsideUnit | null,
  isOfAmounts: boolean,
  scale: Scale | null,
): NamedUnits {
  const [caption = null] = said === null ? [] : scaledBy([said], scale);
  // A caption speaks for all columns: it contradicts only what it could be meant for.
  const isMeant = caption !== null && near.every(({ text }) => sameDimension(text, caption.text));
  const [unit, ...others] = isMeant ? [...near, caption] : near;
  const perUnit = unit !== undefined && isOfAmounts ? perSizeOf(unit.text) : null;
  const doubtful = unit === undefined || scale === null ? NONE : mayBeScaled(unit, scale);
  if (unit === undefined || others.length === 0) {
    const isOpen = unit === undefined && scale !== null;
    return { unit, perUnit, rivals: doubtful, agreeing: NONE, ...(isOpen && { scale }) };
  }
  const agreeing = others.map(({ text }) => text);
  return { unit, perUnit, rivals: [...rivalsOf(unit, others), ...doubtful], agreeing };
}

/** kg below "Figures in thousands" is ×1000 kg; 千kg there says the same twice. */
function scaledBy(units: readonly OutsideUnit[], scale: Scale | null): readonly OutsideUnit[] {
  if (scale?.isSure !== true) return units;
  return units.map((one) =>
    isScaledSo(one, scale)
      ? one
      : {
          ...one,
          text: scaledText(scale.times, one.text),
          witnesses: [...one.witnesses, ...scale.witnesses],
        },
  );
}

function mayBeScaled(unit: OutsideUnit, scale: Scale): readonly OutsideUnit[] {
  if (scale.isSure || isScaledSo(unit, scale)) return NONE;
  const text = scaledText(scale.times, unit.text);
  return [{ ...unit, text, witnesses: scale.witnesses, isScaled: true }];
}

function isScaledSo({ text }: OutsideUnit, { times }: Scale): boolean {
  return parseUnit(text)[0]?.multiplier === times;
}

function isAmount({ role }: TableColumn): boolean {
  return role === 'amount' || role === 'total';
}

function unitFrom(
  text: string,
  where: Circumstance,
  witnesses: readonly Witness[] = [],
): OutsideUnit {
  return { text, where, witnesses };
}

function sameDimension(a: string, b: string): boolean {
  const [one, other] = [parseUnit(a)[0], parseUnit(b)[0]];
  return (
    one !== undefined && other !== undefined && dimensionOf(one.unit) === dimensionOf(other.unit)
  );
}

function rivalsOf(first: OutsideUnit, others: readonly OutsideUnit[]): readonly OutsideUnit[] {
  const differing = others.filter(({ text }) => differ(first.text, text));
  return differing.filter(
    ({ text }, index) => differing.findIndex((other) => !differ(other.text, text)) === index,
  );
}

function formatUnit(table: LedgerTable, column: TableColumn, row: number): string | null {
  const format = table.grid.numberFormats.get(cellAddress({ row, column: column.index }));
  const quoted = /"([^"]+)"/.exec(format ?? '')?.[1]?.trim();
  return quoted !== undefined && parseUnit(quoted).length > 0 ? quoted : null;
}

function captionOf(
  table: LedgerTable,
  { role }: TableColumn,
  isOfAmounts: boolean,
): OutsideUnit | null {
  if (isOfAmounts) return captionUnit(table);
  return role === 'factor' ? captionedUnit(table, factorUnitInCaption) : null;
}

function captionUnit(table: LedgerTable): OutsideUnit | null {
  return captionedUnit(table, unitInCaption) ?? noteUnit(table);
}

function captionedUnit(
  table: LedgerTable,
  unitIn: (caption: string) => string | null,
): OutsideUnit | null {
  for (const { at, text } of table.captions) {
    const unit = unitIn(text);
    if (unit === null) continue;
    return unitFrom(unit, 'unit-in-the-caption', [{ at: cellRefAt(table.grid, at), found: text }]);
  }
  return null;
}

/** The unit that notes between and below the rows name for all figures: 注：单位：MWh. */
function noteUnit({ grid, rows }: LedgerTable): OutsideUnit | null {
  for (const { row, kind } of rows) {
    if (kind !== 'note') continue;
    for (const [column, content] of (grid.rows.get(row) ?? []).entries()) {
      const unit = typeof content === 'string' ? unitInNote(content) : null;
      if (unit === null) continue;
      const found = cellText(content ?? null);
      const witness = { at: cellRefAt(grid, { row, column }), found };
      return unitFrom(unit, 'unit-in-the-caption', [witness]);
    }
  }
  return null;
}

function differ(a: string, b: string): boolean {
  const [one, other] = [meaningsIn(a), meaningsIn(b)];
  if (one.length === 0 || other.length === 0) return foldWord(a) !== foldWord(b);
  return !one.some((meaning) => other.includes(meaning));
}

/** What a unit or a factor's unit can mean, as texts that can be compared; gases are left aside. */
function meaningsIn(text: string): readonly string[] {
  const factor = parseFactorUnit(text);
  const meanings = factor === null ? parseUnit(text) : factor.per;
  const top = factor === null ? '' : `${factor.massUnit}/`;
  return meanings.map(({ unit, multiplier }) => `${top}${String(multiplier)} ${unit}`);
}
