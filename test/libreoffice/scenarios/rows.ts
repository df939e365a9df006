import { parseCellAddress } from '../../../src/workbook/address';
import { contentAt, type Grid } from '../../../src/workbook/grid';
import { contentOf } from '../../support/openedWorkbook';
import { ledgerChecksAreStale, noTotal, rowsAreStale } from '../claims';
import { edited, type Edits, type Typed } from '../editCells';
import { ENERGY, HOIST, MATERIALS, MILL } from '../sample';
import type { Scenario } from '../scenario';

/**
 * Rows of the ledger are sorted, added or emptied after it was read.
 * @param result as the product wrote it
 */
export async function rows(result: Uint8Array): Promise<readonly Scenario[]> {
  const { sheets } = await contentOf(result);
  const sorted = edited(
    result,
    MATERIALS,
    swapped(sheetNamed(sheets, MATERIALS), ['B', 'C', 'D', 'E', 'F'], 6, 7),
  );
  const energySorted = edited(
    result,
    ENERGY,
    swapped(sheetNamed(sheets, ENERGY), ['A', 'B', 'C', 'D'], 3, 4),
  );
  return [
    {
      id: 'rows-sorted',
      file: sorted,
      check: (after) => [
        rowsAreStale('two rows sorted: both material rows are stale', after, 'rawMaterial', [
          `${MATERIALS}!C6`,
          `${MATERIALS}!C7`,
        ]),
        rowsAreStale('two rows sorted: both transport rows are stale', after, 'transport', [
          `${MATERIALS}!C6`,
          `${MATERIALS}!C7`,
        ]),
        noTotal('two rows sorted: no total of the hoist', after, HOIST),
      ],
    },
    {
      id: 'energy-sorted',
      file: energySorted,
      check: (after) => [
        rowsAreStale('electricity rows sorted: both are stale', after, 'production', [
          `${ENERGY}!C3`,
          `${ENERGY}!C4`,
        ]),
        noTotal('electricity rows sorted: no total of the hoist', after, HOIST),
        noTotal('electricity rows sorted: no total of the mill', after, MILL),
      ],
    },
    ...ADDED.map(([id, label, edits]): Scenario => ({
      id,
      file: edited(result, MATERIALS, edits),
      check: (after) => [
        ledgerChecksAreStale(`${label}: the ledger checks are stale`, after, [
          'rawMaterial',
          'transport',
        ]),
        noTotal(`${label}: no total of the hoist`, after, HOIST),
        noTotal(`${label}: no total of the mill`, after, MILL),
      ],
    })),
  ];
}

/** Row 20 is the last one that was read, row 21 is empty. */
const ADDED: readonly (readonly [string, string, Edits])[] = [
  ['row-added', 'a row added', { B21: '油箱', C21: '500kg', E21: '100km' }],
  ['name-added', 'a row added without figures', { B21: '油箱' }],
  ['amount-added', 'a row added without a name', { C21: '500kg' }],
  ['product-added', 'a product added', { A21: '真空抬包' }],
  ['row-emptied', 'the last row emptied', { B20: null, C20: null, D20: null, E20: null }],
];

function sheetNamed(sheets: readonly Grid[], name: string): Grid {
  const grid = sheets.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`The file has no sheet ${name}.`);
  return grid;
}

/** What sorting does to two rows: every cell of one changes places with that of the other. */
function swapped(grid: Grid, columns: readonly string[], one: number, other: number): Edits {
  return Object.fromEntries(
    columns.flatMap((column) => [
      [`${column}${String(one)}`, typedAt(grid, `${column}${String(other)}`)],
      [`${column}${String(other)}`, typedAt(grid, `${column}${String(one)}`)],
    ]),
  );
}

function typedAt(grid: Grid, address: string): Typed {
  const place = parseCellAddress(address);
  const content = place === null ? null : contentAt(grid, place);
  if (content === null || typeof content === 'string' || typeof content === 'number') {
    return content;
  }
  throw new Error(`${address} holds something that nobody typed.`);
}
