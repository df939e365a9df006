import {
  NOTE_WORDS,
  OF_WHICH_WORDS,
  SUBTOTAL_WORDS,
} from '../../../../src/ledger/language/rowWords';
import {
  NO_WORDS,
  NOT_INCLUDED_WORDS,
  STATISTIC_BEGINNINGS,
  STATISTIC_ENDS,
  STATISTIC_WORDS,
} from '../../../../src/ledger/language/statisticWords';
import { mayTellRow } from '../../../../src/ledger/tables/sums/mayTellRow';

describe('a text that may say something about its row', () => {
  it.each([
    ['a sum', SUBTOTAL_WORDS],
    ['a part of a sum', OF_WHICH_WORDS],
    ['a note', NOTE_WORDS],
    ['that it does not count', [...NOT_INCLUDED_WORDS, ...NO_WORDS]],
    ['a statistic', [...STATISTIC_WORDS, ...STATISTIC_BEGINNINGS, ...STATISTIC_ENDS]],
  ])('is one of the words of %s', (_, words) => {
    expect(words.filter((word) => !mayTellRow(word))).toEqual([]);
  });

  it('is one of those words behind or before others, or written in another way', () => {
    const texts = [
      '铸件小计',
      '合 计',
      '合计(kg)',
      'Sub total materials',
      'Sub–total',
      '钢（不计入）',
    ];
    expect(texts.filter((text) => !mayTellRow(text))).toEqual([]);
  });

  it('is none of the names that ledgers are full of', () => {
    const names = [
      '45号钢',
      '铝锭',
      'Aluminium',
      'Consumables',
      '公路运输',
      'kg',
      '供应商3',
      'M12螺栓',
    ];
    expect(names.filter(mayTellRow)).toEqual([]);
  });
});
