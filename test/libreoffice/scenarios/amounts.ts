import { everythingIsFresh, noTotal, rowsAreStale, rowsShow, totalsAre } from '../claims';
import { edited, type Typed } from '../editCells';
import { HOIST, MATERIALS, type Sample } from '../sample';
import type { Scenario } from '../scenario';

const MOTOR = 'C6';
const MOTOR_LEDGER = `${MATERIALS}!C6`;

/**
 * Somebody types another amount for the motor: 230kg, 50 km away, 16.82 kgCO2/kg.
 * @param result as the product wrote it
 * @param sample the expected totals
 */
export function amounts(result: Uint8Array, sample: Sample): readonly Scenario[] {
  const typed = (value: Typed): Uint8Array => edited(result, MATERIALS, { [MOTOR]: value });
  const more = 100 * 16.82 + 0.1 * 50 * 0.049;
  return [
    {
      id: 'motor-330kg',
      file: typed('330kg'),
      check: (after) => [
        totalsAre('330kg instead of 230kg: 1682.245 kgCO2e more, the mill as before', after, {
          hoist: sample.hoist.total + more,
          mill: sample.mill.total,
        }),
        everythingIsFresh('330kg instead of 230kg: every row is fresh', after),
      ],
    },
    {
      id: 'motor-230t',
      file: typed('230t'),
      check: (after) => [
        rowsShow(
          '230t: the material row shows #VALUE!',
          after,
          'rawMaterial',
          MOTOR_LEDGER,
          '#VALUE!',
        ),
        rowsShow(
          '230t: the transport row shows #VALUE!',
          after,
          'transport',
          MOTOR_LEDGER,
          '#VALUE!',
        ),
        noTotal('230t: no total of the hoist', after, HOIST),
      ],
    },
    ...UNREADABLE.map(([id, label, value]): Scenario => ({
      id,
      file: typed(value),
      check: (after) => [noTotal(`${label}: no total of the hoist`, after, HOIST)],
    })),
    ...[null, 'kg'].map((value, index): Scenario => ({
      id: `motor-without-amount-${String(index)}`,
      file: typed(value),
      check: (after) => [
        rowsAreStale(
          `${value ?? 'an empty cell'}: the material row is stale`,
          after,
          'rawMaterial',
          [MOTOR_LEDGER],
        ),
        rowsAreStale(
          `${value ?? 'an empty cell'}: the transport row is stale`,
          after,
          'transport',
          [MOTOR_LEDGER],
        ),
        noTotal(`${value ?? 'an empty cell'}: no total of the hoist`, after, HOIST),
      ],
    })),
  ];
}

/** Texts that Excel or LibreOffice could take for another number, a date or zero. */
const UNREADABLE: readonly (readonly [string, string, Typed])[] = [
  ['decimal-comma', '17,40kg', '17,40kg'],
  ['fraction', '5/6kg', '5/6kg'],
  ['date', '2024-1-6kg', '2024-1-6kg'],
  ['time', '1:30kg', '1:30kg'],
  ['words', '约230kg', '约230kg'],
  ['range', '230-240kg', '230-240kg'],
  ['bare-number', 'a number without its unit', 230],
  ['grams', '230g', '230g'],
  ['ten-thousand', '230万kg', '230万kg'],
  ['blanks', 'blanks before the unit', '   kg'],
  ['wide-blank', 'a wide blank before the unit', '\u3000kg'],
  ['hard-blank', 'a no-break space before the unit', '\u00a0kg'],
  ['line-break', 'a line break before the unit', '\nkg'],
  ['tab', 'a tab before the unit', '\tkg'],
  ['percent-sign', '%kg', '%kg'],
  ['percent', '10%kg', '10%kg'],
];
