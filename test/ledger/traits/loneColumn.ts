import fc from 'fast-check';
import { gridOf } from '../../support/gridOf';
import type { WrittenLedger } from './ledgerOf';
import type { NumberForm } from './traits';

type Truthful = Pick<WrittenLedger, 'grids' | 'truths'>;

const NAMES = ['钢板', '铸铁', '铝锭', '铜线'];
const SHEET = '原材料';

/**
 * A ledger from which everything was taken that could prove how its writer writes commas: one short
 * column of amounts as texts, and factors that are whole numbers. Thousands are grouped in whole
 * kilograms, decimal commas stand in kilograms to the gram. A column of 1,234 and 2,750 alone may be
 * either: whoever reads it is wrong now and then.
 * @param form how this writer writes
 */
export function loneColumn(form: fc.Arbitrary<NumberForm>): fc.Arbitrary<Truthful> {
  const numbers = fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: 1, maxLength: 4 });
  return fc.tuple(form, numbers).map(([written, whole]) => {
    const isDecimal = written === 'decimalComma';
    const kg = whole.map((number) => (isDecimal ? number / 1000 : number));
    const texts = whole.map((number) => {
      const grouped = String(number).replace(/([0-9]{3})$/, ',$1');
      // Nobody writes 1,250 for 1.25.
      return isDecimal ? grouped.replace(/,?0*$/, '') : grouped;
    });
    const rows = texts.map((text, index) => [NAMES[index] ?? '', text]);
    const factors = NAMES.map((name) => [name, 2]);
    return {
      grids: [
        gridOf(SHEET, [['材料名称', '用量(kg)'], ...rows]),
        gridOf('因子', [['名称', '排放因子(kgCO2e/kg)'], ...factors]),
      ],
      truths: new Map(kg.map((value, index) => [`${SHEET}!B${String(index + 2)}`, value])),
    };
  });
}
