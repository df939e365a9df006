import { cellText } from '../../../src/ledger/values/cellText';
import { parseCellAddress } from '../../../src/workbook/address';
import { contentAt, type Grid } from '../../../src/workbook/grid';
import { contentOf } from '../../support/openedWorkbook';
import { everythingIsFresh, noTotal, rowsAreStale, totalsAre } from '../claims';
import { edited, type Edits, type Typed } from '../editCells';
import { ENERGY, HOIST, MATERIALS, type Sample } from '../sample';
import type { Scenario } from '../scenario';

/**
 * The sample with its amounts as numbers: the unit in a column of its own in place of the supplier
 * or remark, that of the distances in their header.
 * @param ledger the sample
 */
export async function withNumbers(ledger: Uint8Array): Promise<Uint8Array> {
  const { sheets } = await contentOf(ledger);
  const materials = rowsOf(4, 20).flatMap((row): [string, Typed][] => [
    [`C${row}`, numberAt(sheets, MATERIALS, `C${row}`)],
    [`D${row}`, 'kg'],
    [`E${row}`, numberAt(sheets, MATERIALS, `E${row}`)],
  ]);
  const energy = rowsOf(3, 4).flatMap((row): [string, Typed][] => [
    [`C${row}`, numberAt(sheets, ENERGY, `C${row}`)],
    [`D${row}`, 'kWh'],
  ]);
  const headers: Edits = { D3: '单位', E3: '运输距离(km)' };
  return edited(
    edited(ledger, MATERIALS, { ...headers, ...Object.fromEntries(materials) }),
    ENERGY,
    { D2: '单位', ...Object.fromEntries(energy) },
  );
}

/**
 * What becomes of that ledger when somebody types into it.
 * @param result as the product wrote it
 * @param sample the expected totals
 */
export function numberLedger(result: Uint8Array, sample: Sample): readonly Scenario[] {
  const { hoist, mill } = sample;
  return [
    {
      id: 'numbers-330',
      file: edited(result, MATERIALS, { C6: 330 }),
      check: (after) => [
        totalsAre('numbers, 330 instead of 230: 1682.245 kgCO2e more', after, {
          hoist: hoist.total + 100 * 16.82 + 0.1 * 50 * 0.049,
          mill: mill.total,
        }),
        everythingIsFresh('numbers, 330 instead of 230: every row is fresh', after),
      ],
    },
    ...UNUSABLE.map(([id, label, edits]): Scenario => ({
      id,
      file: edited(result, MATERIALS, edits),
      check: (after) => [
        rowsAreStale(`numbers, ${label}: the transport row is stale`, after, 'transport', [
          `${MATERIALS}!C6`,
        ]),
        noTotal(`numbers, ${label}: no total of the hoist`, after, HOIST),
      ],
    })),
  ];
}

const UNUSABLE: readonly (readonly [string, string, Edits])[] = [
  ['numbers-blank', 'amount emptied', { C6: null }],
  ['numbers-distance-blank', 'distance emptied', { E6: null }],
  ['numbers-text', 'amount typed as a text', { C6: '230' }],
  ['numbers-unit', 'unit changed to t', { D6: 't' }],
  ['numbers-unit-blank', 'unit emptied', { D6: null }],
];

function rowsOf(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function numberAt(sheets: readonly Grid[], sheet: string, address: string): number {
  const grid = sheets.find((one) => one.sheet === sheet);
  const place = parseCellAddress(address);
  const content = grid === undefined || place === null ? null : contentAt(grid, place);
  const match = /^([0-9]+)(kg|km|kWh)$/.exec(cellText(content));
  if (match === null) throw new Error(`${sheet}!${address} holds no amount.`);
  return Number(match[1]);
}
