import { readFile } from 'node:fs/promises';

export const HOIST = '阳极提升机';
export const MILL = '铝箔轧机';
export const MATERIALS = '2024年原材料消耗情况表';
export const ENERGY = '2024年能源消耗情况表';
export const FACTORS = '排放因子';

/** Totals by stage in kg CO2e, and their sum. */
export interface ExpectedTotals {
  readonly rawMaterial: number;
  readonly transport: number;
  readonly production: number;
  readonly total: number;
}

/** The sample ledger, and its totals as derived by hand in the why.md beside it. */
export interface Sample {
  readonly ledger: Uint8Array;
  readonly hoist: ExpectedTotals;
  readonly mill: ExpectedTotals;
}

const FOLDER = new URL('../cases/jiuda-three-sheets/', import.meta.url);

/** Reads the sample from test/cases. */
export async function readSample(): Promise<Sample> {
  const text = await readFile(new URL('expected.json', FOLDER), 'utf8');
  const { products } = JSON.parse(text) as { products: Record<string, ExpectedTotals> };
  const [hoist, mill] = [products[HOIST], products[MILL]];
  if (hoist === undefined || mill === undefined) throw new Error('A product is not expected.');
  return { ledger: await readFile(new URL('ledger.xlsx', FOLDER)), hoist, mill };
}
