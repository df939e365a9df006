import fc from 'fast-check';
import { keptText } from '../../../src/report/record/keptText';

/** What a cell of Excel holds. */
const MOST = 32_767;

it('leaves what a cell holds as it is', () => {
  const text = '泵'.repeat(32_000);
  expect(keptText(text)).toBe(text);
});

it('says of a longer text how long it is, and fits a cell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 32_001, max: 200_000 }), (length) => {
      const kept = keptText('泵'.repeat(length));
      expect(kept.length).toBeLessThanOrEqual(MOST);
      expect(kept).toContain(`… [${String(length)} #`);
    }),
  );
});

it('keeps two long texts apart that begin alike and are equally long', () => {
  const head = '100 · '.repeat(6_000);
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 10, max: 99 }), (a, b) => {
      const [one, other] = [a, b].map((end) => keptText(`${head}${String(end)}`));
      expect(one === other).toBe(a === b);
    }),
  );
});

it('cuts no character in two', () => {
  const text = `${'泵'.repeat(31_999)}${'𠮷'.repeat(10)}`;
  expect(keptText(text)).toMatch(/^泵{31999}… \[/);
});
