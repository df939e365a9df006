import type { ReadTable } from '../../ledger';
import { contentAt } from '../../../workbook/grid';
import { isEmissionUnit, matchHeader } from '../../tables/headers/headerRoles';
import { isCompositionLabel } from '../../tables/isCompositionLabel';
import type { LedgerTable, TableColumn } from '../../tables/ledgerTable';
import { isCharged, ownFigures } from '../../tables/ownFigures';
import { findPeriod } from '../../periods/findPeriod';
import { cellText } from '../../values/cellText';
import { classifyContent, holdsFigure } from '../../values/classifyContent';
import { parseUnit } from '../../values/parseUnit';

/** One figure beside one text is a page, a version or a telephone number. */
const LEAST_ROWS = 2;

/**
 * The columns of a table of which nothing is used whose figures may count: amounts by their header or their
 * unit, kWh/kWh and m³/件 among them; what stands beside factors; and else figures beside names, whatever
 * heads them. Nothing for tables that are used or that state results.
 * @param read any table
 */
export function unusedFigures({ table, purpose }: ReadTable): readonly TableColumn[] {
  if (purpose !== 'other') return [];
  const measured = table.columns.filter(holdsActivityData);
  if (measured.length > 0) return measured;
  // 年填充量 | 單位 | GWP: what is charged has an amount, whatever its header says.
  if (isCharged(table)) return ownFigures(table);
  const ofUnits = figuresBesideUnits(table);
  if (ofUnits.length > 0) return ofUnits;
  const isOfResults = table.columns.some(({ role }) => role === 'result' || role === 'output');
  // A hidden list of codes is for a drop-down.
  return isOfResults || table.grid.visibility === 'hidden' ? [] : figuresBesideNames(table);
}

function holdsActivityData({ role, label, unitText, isCorrected }: TableColumn): boolean {
  if (role === 'amount' || role === 'distance') return true;
  // A person has said that it is not used.
  if (isCorrected && role === null) return false;
  if (role === 'result' || role === 'output') return false;
  if (role === 'factor' || role === 'freightFactor' || role === 'gasFactor') return false;
  return isMeasured(unitText) || matchHeader(label).get('amount') === 1;
}

/** kg, and kWh/kWh: for whatever it is, it is an amount. */
function isMeasured(unitText: string | null): boolean {
  if (unitText === null || isEmissionUnit(unitText)) return false;
  const [, top = null] = /^([^/]+)(?:\/| per )/i.exec(unitText) ?? [];
  return [unitText, top].some((text) => text !== null && parseUnit(text).length > 0);
}

/**
 * OPER_TEXT | STD_VALUE_PER_1000_PC | ACT_UOM: figures that nothing else tells, in rows with units that measure
 * something, are amounts, though another column of the table be taken for results.
 */
function figuresBesideUnits(table: LedgerTable): readonly TableColumn[] {
  const unit = table.columns.find(({ role }) => role === 'unit');
  if (unit === undefined) return [];
  const rows = table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : []));
  const measured = rows.filter((row) =>
    isMeasured(cellText(contentAt(table.grid, { row, column: unit.index })).trim()),
  );
  return ownFigures(table).filter(
    ({ role, index, label, isCorrected }) =>
      role === null &&
      !isCorrected &&
      !isCompositionLabel(label) &&
      measured.filter((row) => holdsFigure(contentAt(table.grid, { row, column: index }))).length >=
        LEAST_ROWS,
  );
}

/** Two rows of texts with figures: 机台 | 折算数 above 注塑机 | 35. */
function figuresBesideNames(table: LedgerTable): readonly TableColumn[] {
  const rows = table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : []));
  const naming = table.columns.filter((column) => !column.holdsFigures && mayName(column));
  const isNamed = (row: number): boolean =>
    naming.some(({ index }) => {
      const content = contentAt(table.grid, { row, column: index });
      return classifyContent(content).kind === 'text' && findPeriod(cellText(content)) === null;
    });
  const named = rows.filter(isNamed);
  return ownFigures(table).filter(
    ({ index, label, unitText }) =>
      !isCompositionLabel(label) &&
      unitText !== '%' &&
      named.filter((row) => holdsFigure(contentAt(table.grid, { row, column: index }))).length >=
        LEAST_ROWS,
  );
}

function mayName({ role }: TableColumn): boolean {
  return role !== 'unit' && role !== 'factorUnit' && role !== 'index';
}
