import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

const FACTORS = 250;

/**
 * A ledger of materials with their transport, and a table of factors: products, names, amounts as
 * texts with units (1 kg, 2 kg, …), distances.
 * @param rows of the material table
 */
export function ledgerGrids(rows: number): readonly Grid[] {
  return [gridOf('原材料', ledgerRows(rows)), gridOf('排放因子', factorRows())];
}

/**
 * The rows of the material table with its header.
 * @param rows below the header
 */
export function ledgerRows(rows: number): readonly (readonly CellContent[])[] {
  const body = Array.from({ length: rows }, (_, row) => [
    `产品${String(row % 50)}`,
    `材料${String(row % FACTORS)}号`,
    `${String(row + 1)} kg`,
    (row % 900) + 10,
  ]);
  return [['产品名称', '材料名称', '用量', '运输距离(km)'], ...body];
}

/** The rows of the factor table with its header: every material has a factor. */
export function factorRows(): readonly (readonly CellContent[])[] {
  const rows = Array.from({ length: FACTORS }, (_, index) => [`材料${String(index)}号`, 1 + index]);
  return [['名称', '排放因子(kgCO2e/kg)'], ...rows];
}

/**
 * What the amounts of such a ledger come to: n(n + 1)/2.
 * @param rows of the material table
 */
export function sumOfAmounts(rows: number): number {
  return (rows * (rows + 1)) / 2;
}

/**
 * The reference: the cells of the material table parsed as JSON, and the amounts added up.
 * @param payload its rows as JSON
 */
export function amountsParsed(payload: string): number {
  const [, ...rows] = JSON.parse(payload) as CellContent[][];
  return rows.reduce((sum, row) => sum + Number.parseFloat(row[2] as string), 0);
}
