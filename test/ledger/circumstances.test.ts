import { readLedger } from '../../src/ledger/readLedger';
import { gridOf } from '../support/gridOf';

it('tells under which circumstances each figure of a column was read, also where most are alike', () => {
  const { activityRows } = readLedger([
    gridOf('材料', [
      ['材料名称', '用量'],
      ['钢', '1 kg'],
      ['铁', '2'],
      ['铜', '3 kg'],
      ['锌', '约 4 kg'],
      ['锡', 5],
      ['铅', '6 kg'],
    ]),
  ]);
  const read = activityRows.map(({ amount }) => {
    const part = amount?.parts[0];
    return part?.kind === 'figure' ? part.figure.circumstances.slice(1) : [];
  });
  const text = 'text-with-a-plain-number';
  const inCell = [text, 'unit-in-the-cell'];
  expect(read).toEqual([
    inCell,
    [text],
    inCell,
    [text, 'approximate', 'unit-in-the-cell'],
    ['number-cell'],
    inCell,
  ]);
});
