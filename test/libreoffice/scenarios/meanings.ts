import type { SheetKey } from '../../../src/workbook/plan';
import type { Check } from '../check';
import { ledgerChecksAreStale, noTotal, rowsAreStale } from '../claims';
import { edited } from '../editCells';
import { ENERGY, FACTORS, HOIST, MATERIALS, MILL } from '../sample';
import type { Scenario } from '../scenario';

/**
 * The figures stay, but a word changes that gave them their meaning.
 * @param result as the product wrote it
 */
export function meanings(result: Uint8Array): readonly Scenario[] {
  return CHANGES.map(({ id, label, sheet, cell, text, stale, without }) => ({
    id,
    file: edited(result, sheet, { [cell]: text }),
    check: (after): readonly Check[] => [
      'checks' in stale
        ? ledgerChecksAreStale(`${label}: the ledger checks are stale`, after, stale.checks)
        : rowsAreStale(`${label}: the rows are stale`, after, stale.stage, stale.rows),
      ...without.map((product) => noTotal(`${label}: no total of ${product}`, after, product)),
    ],
  }));
}

interface Change {
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  /** What says so: ledger checks, or rows that were read from these cells. */
  readonly stale:
    | { readonly checks: readonly SheetKey[] }
    | { readonly stage: SheetKey; readonly rows: readonly string[] };
  readonly without: readonly string[];
}

const BOTH = [HOIST, MILL];
const HOIST_ROWS = Array.from({ length: 9 }, (_, index) => `${MATERIALS}!C${String(index + 4)}`);

const CHANGES: readonly Change[] = [
  {
    id: 'product-renamed',
    label: 'product renamed',
    sheet: MATERIALS,
    cell: 'A4',
    text: '真空抬包',
    stale: { stage: 'rawMaterial', rows: HOIST_ROWS },
    without: [HOIST],
  },
  {
    id: 'item-renamed',
    label: 'item renamed',
    sheet: MATERIALS,
    cell: 'B6',
    text: '电机 (SEW)',
    stale: { stage: 'rawMaterial', rows: [`${MATERIALS}!C6`] },
    without: [HOIST],
  },
  {
    id: 'item-recased',
    label: 'item in other letter case',
    sheet: MATERIALS,
    cell: 'B6',
    text: '电机 (Weg)',
    stale: { stage: 'transport', rows: [`${MATERIALS}!C6`] },
    without: [HOIST],
  },
  {
    id: 'amount-header',
    label: 'header of the amounts changed',
    sheet: MATERIALS,
    cell: 'C3',
    text: '用量(两台)',
    stale: { checks: ['rawMaterial', 'transport'] },
    without: BOTH,
  },
  {
    id: 'distance-header',
    label: 'header of the distances changed',
    sheet: MATERIALS,
    cell: 'E3',
    text: '往返距离',
    stale: { checks: ['transport'] },
    without: BOTH,
  },
  {
    id: 'energy-header',
    label: 'header of the electricity changed',
    sheet: ENERGY,
    cell: 'C2',
    text: '月消耗量',
    stale: { checks: ['production'] },
    without: BOTH,
  },
  {
    id: 'energy-renamed',
    label: 'electricity renamed',
    sheet: ENERGY,
    cell: 'B4',
    text: '绿电',
    stale: { stage: 'production', rows: [`${ENERGY}!C4`] },
    without: [MILL],
  },
  {
    id: 'factor-renamed',
    label: 'factor renamed',
    sheet: FACTORS,
    cell: 'A5',
    text: '电机 (SEW)',
    stale: { stage: 'rawMaterial', rows: [`${MATERIALS}!C6`] },
    without: [HOIST],
  },
  {
    id: 'factor-unit',
    label: 'unit of a factor changed',
    sheet: FACTORS,
    cell: 'D5',
    text: 'kgCO2/t',
    stale: { stage: 'rawMaterial', rows: [`${MATERIALS}!C6`] },
    without: [HOIST],
  },
  {
    id: 'grid-factor-unit',
    label: 'unit of the electricity factor changed',
    sheet: FACTORS,
    cell: 'D21',
    text: 'kgCO2/MWh',
    stale: { stage: 'production', rows: [`${ENERGY}!C3`, `${ENERGY}!C4`] },
    without: BOTH,
  },
  {
    id: 'factor-header',
    label: 'header of the factors changed',
    sheet: FACTORS,
    cell: 'C2',
    text: '碳排放因子(含税)',
    stale: { stage: 'production', rows: [`${ENERGY}!C3`, `${ENERGY}!C4`] },
    without: BOTH,
  },
];
