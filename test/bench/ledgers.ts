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

type Sheets = Readonly<Record<string, readonly (readonly CellContent[])[]>>;

const MONTHS = Array.from({ length: 12 }, (_, month) => `${String(month + 1)}月`);

/**
 * Machines with their electricity by months in columns.
 * @param rows of the table
 */
export function monthSheets(rows: number): Sheets {
  const body = Array.from({ length: rows }, (_, row) => [
    `设备${String(row)}`,
    '电',
    'kWh',
    ...MONTHS.map((_month, month) => ((row * 7 + month) % 100) + 1),
  ]);
  return {
    能源: [['设备', '能源', '单位', ...MONTHS], ...body],
    排放因子: [
      ['名称', '排放因子(kgCO2e/kWh)'],
      ['电', 0.5],
    ],
  };
}

const PRODUCTS = 200;

/**
 * Materials of many products with what was made of each.
 * @param rows of the material table
 */
export function productSheets(rows: number): Sheets {
  const products = Array.from({ length: PRODUCTS }, (_, index) => `产品${String(index)}`);
  const body = Array.from({ length: rows }, (_, row) => [
    products[row % PRODUCTS] ?? '',
    `材料${String(row % FACTORS)}号`,
    (row % 100) + 1,
    'kg',
  ]);
  return {
    产量: [['产品', '产量（台）'], ...products.map((name) => [name, 10])],
    原材料: [['产品', '材料名称', '用量', '单位'], ...body],
    排放因子: factorRows(),
  };
}
