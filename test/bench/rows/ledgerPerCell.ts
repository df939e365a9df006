import { buildInventory } from '../../../src/ledger/buildInventory';
import { readLedger } from '../../../src/ledger/readLedger';
import type { CellContent } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';
import type { Contest } from '../benchRow';

const ROWS = 10_000;
const FACTORS = 250;

/**
 * From cells to an inventory with every figure's evidence, against parsing the same cells as JSON:
 * how much understanding costs beside merely having the cells.
 */
export function ledgerPerCell(): Contest {
  const ledger = ledgerRows();
  const grids = [gridOf('原材料', ledger), gridOf('排放因子', factorRows())];
  const payload = JSON.stringify(ledger);
  const amounts = Float64Array.of((ROWS * (ROWS + 1)) / 2);
  return {
    id: 'ledger-per-cell',
    goal: null,
    better: 'lower',
    about: `readLedger and buildInventory of ${String(4 * ROWS)} cells / JSON.parse of the same cells`,
    candidate: () => Float64Array.of(amountsRead(buildInventory(readLedger(grids), new Map()))),
    reference: () => Float64Array.of(amountsParsed(JSON.parse(payload) as CellContent[][])),
    expected: amounts,
  };
}

/** Amounts 1 kg, 2 kg, …: their sum is n(n + 1)/2. */
function ledgerRows(): readonly (readonly CellContent[])[] {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `产品${String(row % 50)}`,
    `材料${String(row % FACTORS)}号`,
    `${String(row + 1)} kg`,
    (row % 900) + 10,
  ]);
  return [['产品名称', '材料名称', '用量', '运输距离(km)'], ...rows];
}

function factorRows(): readonly (readonly CellContent[])[] {
  const rows = Array.from({ length: FACTORS }, (_, index) => [`材料${String(index)}号`, 1 + index]);
  return [['名称', '排放因子(kgCO2e/kg)'], ...rows];
}

function amountsRead({ activities }: ReturnType<typeof buildInventory>): number {
  return activities.reduce((sum, { data }) => {
    return data.kind === 'amount' && data.amount !== null ? sum + data.amount.quantity.amount : sum;
  }, 0);
}

function amountsParsed([, ...rows]: readonly (readonly CellContent[])[]): number {
  return rows.reduce((sum, row) => sum + Number.parseFloat(row[2] as string), 0);
}
