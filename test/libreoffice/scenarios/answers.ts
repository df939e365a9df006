import { QUESTION_COLUMNS } from '../../../src/report/sheets/settingsLayout';
import { cellAddress } from '../../../src/workbook/address';
import { sheetOf, type Calculated } from '../calculated';
import { holds, shown, unlike } from '../check';
import { notAnError, totalsAre } from '../claims';
import { edited } from '../editCells';
import { HOIST, MILL, type Sample } from '../sample';
import type { Scenario } from '../scenario';

/**
 * Somebody answers in the settings sheet how many hoists the ledger covers.
 * @param result as the product wrote it
 * @param before the same file, opened
 * @param sample the expected totals
 */
export function answers(
  result: Uint8Array,
  before: Calculated,
  sample: Sample,
): readonly Scenario[] {
  const settings = sheetOf(before, 'settings');
  const question = [...settings.rows].find(([, [id]]) => id === `unit-of-analysis:${HOIST}`);
  if (question === undefined) throw new Error('The settings do not ask for the output.');
  const answer = cellAddress({ row: question[0], column: QUESTION_COLUMNS.answer });
  return [
    {
      id: 'answer-2',
      file: edited(result, settings.sheet, { [answer]: 2 }),
      check: (after) => [
        holds('two hoists covered: half the figure per hoist, the mill as before', [
          ...unlike('hoist', after.named(`PCF_perUnit_${HOIST}`), sample.hoist.total / 2),
          ...unlike('mill', after.named(`PCF_perUnit_${MILL}`), sample.mill.total),
        ]),
        totalsAre('two hoists covered: totals of the ledger as before', after, {
          hoist: sample.hoist.total,
          mill: sample.mill.total,
        }),
      ],
    },
    ...[0, -2, '2', '两台'].map((value, index): Scenario => ({
      id: `answer-unusable-${String(index)}`,
      file: edited(result, settings.sheet, { [answer]: value }),
      check: (after) => [
        holds(
          `${shown(value)} hoists covered: no figure per hoist`,
          notAnError('per unit', after.named(`PCF_perUnit_${HOIST}`)),
        ),
      ],
    })),
  ];
}
