import fc from 'fast-check';
import { countedIn } from '../../../src/texts/report/countedIn';
import type { Language } from '../../../src/texts/language';
import { gridOf } from '../../support/gridOf';
import { pumpReport, rowsOf, sentencesOf } from '../../support/reportedStudy';

it.each([
  ['台', 1, 'en-US', 'unit'],
  ['台', 12, 'en-US', 'units'],
  ['件', 1, 'en-US', 'piece'],
  ['吨', 3, 'en-US', 't'],
  ['pcs', 3, 'zh-CN', '件'],
  ['台', 3, 'zh-CN', '台'],
  ['kg', 1, 'en-US', 'kg'],
  ['机组', 1, 'en-US', '“机组”'],
  ['机组', 1, 'zh-CN', '机组'],
] as const)('%s × %d is in %s %s', (unit, count, language, told) => {
  expect(countedIn(unit, count, language)).toBe(told);
});

it('no unit of the ledger loses its word: unknown ones stand as they are written', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.constantFrom<Language>('zh-CN', 'en-US'),
      (unit, to) => {
        expect(countedIn(`${unit}x`, 2, to)).toContain(`${unit}x`.trim());
      },
    ),
  );
});

it('an English report of 4 台 says “One unit of” and “4 units”, in words, tables and pictures', () => {
  const output = gridOf('产量', [
    ['产品名称', '产量', '单位'],
    ['水泵', 4, '台'],
  ]);
  const blocks = pumpReport({ language: 'en-US', sheets: [output] });
  const all = [...sentencesOf(blocks), ...rowsOf(blocks)].join('\n');
  // (200 + 50) / 4 = 62.5 a pump.
  expect(all).toContain('One unit of 水泵 has a carbon footprint of 62.500 kgCO2e');
  expect(all).toContain('4 units');
  expect(all).not.toContain('台');
  for (const block of blocks) {
    if (block.kind === 'figure') expect(`${block.alt}${block.svg}`).not.toContain('/台');
  }
});
